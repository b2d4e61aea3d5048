"""Reads a PDF back: the text of its pages, and whether other programs find it sound."""

import io
import shutil
import subprocess
import tempfile
from itertools import combinations
from typing import Any

import pdfplumber
import pypdf

Ink = tuple[float, float, float, float]


def texts_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def lines_of(pdf: bytes) -> list[str]:
    """The lines of all pages, each as it is read from left to right."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return [line for page in opened.pages for line in page.extract_text(x_tolerance=1.5).splitlines()]


def size_of(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page in points."""
    box = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    return float(box.width), float(box.height)


def outline_of(pdf: bytes) -> list[str]:
    """The lines of the outline."""
    return [str(entry["/Title"]) for entry in pypdf.PdfReader(io.BytesIO(pdf)).outline if isinstance(entry, dict)]


def assert_sound(pdf: bytes) -> None:
    """Every font is embedded, no text leaves its page, and qpdf, where there is one, finds nothing wrong."""
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        for sheet in opened.pages:
            assert all(char["x0"] > 0 and char["x1"] < sheet.width for char in sheet.chars)
            assert all(char["top"] > 0 and char["bottom"] < sheet.height for char in sheet.chars)
    if (qpdf := shutil.which("qpdf")) is not None:
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(pdf)
            file.flush()
            done = subprocess.run([qpdf, "--check", file.name], capture_output=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def assert_in_place(page: Any) -> None:
    """No text of a page leaves its margins or lies over another."""
    pieces = pieces_of(page.chars)
    margin = min(float(page.width), float(page.height)) * 60 / 744
    for left, bottom, right, top in pieces:
        assert left >= margin - 0.1
        assert right <= float(page.width) - margin + 0.1
        assert bottom >= 24
        assert top <= float(page.height) - 24
    for one, other in combinations(pieces, 2):
        assert not overlap(one, other), (one, other)


def pieces_of(chars: list[dict[str, Any]]) -> list[Ink]:
    """The ink of each stretch of text on one line: left, bottom, right, top, from the baseline."""
    pieces: list[Ink] = []
    last: dict[str, Any] | None = None
    for char in chars:
        baseline, size = char["matrix"][5], char["size"]
        ink = (char["x0"], baseline - 0.2 * size, char["x1"], baseline + 0.72 * size)
        joined = last is not None and last["matrix"][5] == baseline and abs(last["x1"] - char["x0"]) < 0.05
        if joined:
            before = pieces.pop()
            ink = (before[0], before[1], ink[2], before[3])
        pieces.append(ink)
        last = char
    return [piece for piece in pieces if piece[2] - piece[0] > 0.1]


def overlap(one: Ink, other: Ink) -> bool:
    return min(one[2], other[2]) - max(one[0], other[0]) > 0.1 and min(one[3], other[3]) - max(one[1], other[1]) > 0.1
