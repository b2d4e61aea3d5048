import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile.spies import Trap, wrongs_of_pdf, wrongs_of_window, wrongs_of_workbook
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas
from xlsxwriter import Workbook


@pytest.fixture
def trap(tmp_path: Path, qapp: QApplication) -> Iterator[Trap]:
    assert qapp is QApplication.instance()
    trap = Trap(tmp_path)
    yield trap
    trap.close()


def test_a_picture_that_a_text_shows_is_noticed(qtbot: QtBot, trap: Trap) -> None:
    label = QLabel(f'<img src="{trap.picture.as_uri()}">')
    qtbot.addWidget(label)
    found = list(wrongs_of_window(label))
    assert trap.was_opened()
    assert "the picture shows" in found
    assert any("rich text" in one for one in found)


def test_a_tooltip_that_loads_something_and_a_text_without_end_are_noticed(qtbot: QtBot, trap: Trap) -> None:
    button = QPushButton("W" * 100_000)
    qtbot.addWidget(button)
    button.setToolTip(f'<img src="{trap.address}/a.png">')
    found = " ".join(wrongs_of_window(button))
    assert "the tooltip loads" in found
    assert "100000 signs" in found
    assert not trap.was_opened()
    assert not trap.was_called()


def test_links_scripts_and_pictures_in_a_pdf_are_noticed(trap: Trap) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.linkURL("http://127.0.0.1/", (0, 0, 9, 9))
    canvas.drawImage(str(trap.picture), 0, 0)
    canvas.save()
    assert {"/URI in the PDF", "/Link in the PDF", "/Image in the PDF"} <= set(wrongs_of_pdf(buffer.getvalue()))


def test_formulas_and_links_in_a_workbook_are_noticed() -> None:
    for write in ("write_formula", "write_url"):
        buffer = io.BytesIO()
        book = Workbook(buffer)
        getattr(book.add_worksheet(), write)(0, 0, "=1+1" if write == "write_formula" else "http://127.0.0.1/")
        book.close()
        assert list(wrongs_of_workbook(buffer.getvalue()))
