"""How long the month's pages take to draw, against bare reportlab with the same words and lines, and all in."""

import io
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pdfplumber
from benchmarks.book import SIZES, TODAY, book
from benchmarks.measure import Row, most_of, ratio, run, slope
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from twohats.business.rules.calendar import month_of
from twohats.hat import Hat
from twohats.month.pages import make_pdf
from twohats.month.report import report_of
from twohats.month.rules.report import MonthReport
from twohats.rooms import open_business
from twohats.sample.business import make_sample

Mark = tuple[str, tuple[float, ...], str, float]

_MONTH = month_of(TODAY.replace(day=1) - timedelta(days=1))


def rows() -> Iterator[Row]:
    """On the sample business, and over books of every size."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "sample.twohats"
        report = sample_report(path)
        pages = _marks(make_pdf(report))
        drawn = ratio(lambda: make_pdf(report), lambda: _draw(pages))
        row = Row("the month's three pages, drawn", "bare reportlab, same words and lines", drawn, 1.5)
        yield row.explained(lambda: [most_of(lambda: make_pdf(report))])
        words = ("report", str(path), "--month", f"{_MONTH.first:%Y-%m}", "--pdf", f"{name}/month.pdf")
        spent = min(run("twohats", *words).seconds for _ in range(5))
        row = Row("the month as PDF, all in, the first time", "seconds of the processor", spent, 0.35, "s")
        yield row.explained(lambda: [_floor()])
    taken = [_figures(size) for size in SIZES]
    note = f"{taken[-1]:.1f} s with {SIZES[-1]:,} leads"
    yield Row("the month's figures, growth", "1 thousand to 1 million leads", slope(SIZES, taken), 1.0, "slope", note)


def _floor() -> str:
    """What the parts of the program that are bought in take alone: to be started and imported."""
    spent = min(run("reportlab.pdfgen.canvas").seconds for _ in range(5))
    return f"floor: Python with reportlab's canvas imported, and nothing done, takes {spent:.2f} s"


def sample_report(path: Path) -> MonthReport:
    """The month, of a sample business that is made at a path."""
    make_sample(path, today=TODAY)
    file = open_business(path, write=False)
    report = report_of(file.connection(Hat.REPORTS), _MONTH)
    file.close()
    return report


def _figures(size: int) -> float:
    return run("twohats", "report", str(book(size)), "--month", f"{_MONTH.first:%Y-%m}").seconds


def _marks(pdf: bytes) -> list[list[Mark]]:
    """Every word, line and box of every page, as it lies there."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return [
            [
                *(
                    ("word", (w["x0"], page.height - w["bottom"]), w["text"], w["bottom"] - w["top"])
                    for w in page.extract_words()
                ),
                *(("line", (o["x0"], o["y0"], o["x1"], o["y1"]), "", 0.0) for o in page.lines),
                *(("box", (o["x0"], o["y0"], o["width"], o["height"]), "", 0.0) for o in page.rects),
            ]
            for page in opened.pages
        ]


def _draw(pages: list[list[Mark]]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target)
    font = next(name for name in pdfmetrics.getRegisteredFontNames() if name.startswith("Noto"))
    for page in pages:
        for kind, place, text, size in page:
            if kind == "word":
                canvas.setFont(font, size)
                canvas.drawString(*place, text)
            elif kind == "line":
                canvas.line(*place)
            else:
                canvas.rect(*place, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()
