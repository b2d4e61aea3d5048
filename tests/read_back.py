"""Reads a PDF back: the text of its pages, and whether other programs find it sound."""

import io
import shutil
import subprocess
import tempfile
from typing import Any

import pdfplumber
import pypdf


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
