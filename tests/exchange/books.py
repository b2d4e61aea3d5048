"""Workbooks as an office program would save them, made cell by cell: .xlsx, .ods and .xls."""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import xlwt

Cell = str | float | date | bool | None
Sheets = Mapping[str, Sequence[Sequence[Cell]]]

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001  # sheets know no zones
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_STYLES = (
    f'<styleSheet {_MAIN}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>'
    "</styleSheet>"
)


def _relations(*targets: str) -> str:
    entries = (
        f'<Relationship Id="r{number}" Type="{_RELATION}/{target.split("/")[-1].rstrip("0123456789.xml")}" '
        f'Target="{target}"/>'
        for number, target in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(entries)}</Relationships>'


def save_xlsx(path: Path, sheets: Sheets) -> Path:
    """A workbook whose texts stand in their cells."""
    bodies = {
        name: "".join(_xlsx_row(number, row) for number, row in enumerate(rows, 1)) for name, rows in sheets.items()
    }
    return save_raw_xlsx(path, bodies)


def save_raw_xlsx(path: Path, bodies: Mapping[str, str], above: str = "") -> Path:
    """A workbook with these rows in XML, and something above the root of each sheet."""
    names = [f"xl/worksheets/sheet{number}.xml" for number in range(1, len(bodies) + 1)]
    entries = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}" r:id="r{number}"/>' for number, name in enumerate(bodies, 1)
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        root = _relations("xl/workbook.xml").replace('/workbook"', '/officeDocument"')
        archive.writestr("_rels/.rels", root)
        archive.writestr(
            "xl/workbook.xml", f'<workbook {_MAIN} xmlns:r="{_RELATION}"><sheets>{entries}</sheets></workbook>'
        )
        relations = _relations(*(name.removeprefix("xl/") for name in names), "styles.xml")
        archive.writestr("xl/_rels/workbook.xml.rels", relations.replace('/sheet"', '/worksheet"'))
        archive.writestr("xl/styles.xml", _STYLES)
        for name, body in zip(names, bodies.values(), strict=True):
            archive.writestr(name, f"{above}<worksheet {_MAIN}><sheetData>{body}</sheetData></worksheet>")
    return path


def _xlsx_row(number: int, row: Sequence[Cell]) -> str:
    cells = "".join(_xlsx_cell(f"{_letters(column)}{number}", cell) for column, cell in enumerate(row))
    return f'<row r="{number}">{cells}</row>'


def _letters(column: int) -> str:
    return (_letters(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)


def _xlsx_cell(place: str, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
    if isinstance(cell, bool):
        return f'<c r="{place}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, date):
        return f'<c r="{place}" s="{2 if isinstance(cell, datetime) else 1}"><v>{_serial(cell)}</v></c>'
    return f'<c r="{place}"><v>{cell!r}</v></c>'


def _serial(day: date) -> float:
    moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001
    return (moment - _FIRST_DAY).total_seconds() / 86400


def save_ods(path: Path, sheets: Sheets) -> Path:
    """A workbook of an open office, with the empty rest that such a one repeats."""
    return save_raw_ods(
        path, {name: "".join(map(_ods_row, rows)) + _ods_rest(1_048_576 - len(rows)) for name, rows in sheets.items()}
    )


def save_raw_ods(path: Path, bodies: Mapping[str, str], above: str = "") -> Path:
    """A workbook with these rows in XML."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    tables = "".join(f'<table:table table:name="{escape(name)}">{body}</table:table>' for name, body in bodies.items())
    content = (
        f'{above}<office:document-content xmlns:office="{office}:office:1.0" xmlns:table="{office}:table:1.0" '
        f'xmlns:text="{office}:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def _ods_row(row: Sequence[Cell]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_rest(rows: int) -> str:
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    return f'<table:table-row table:number-rows-repeated="{rows}">{empty}</table:table-row>'


def _ods_cell(cell: Cell) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, str):
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.split("\n"))
        return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
    if isinstance(cell, bool):
        return f'<table:table-cell office:value-type="boolean" office:boolean-value="{str(cell).lower()}"/>'
    if isinstance(cell, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{cell.isoformat()}"/>'
    return f'<table:table-cell office:value-type="float" office:value="{cell!r}"/>'


def save_xls(path: Path, sheets: Sheets) -> Path:
    """A workbook of before 2007."""
    book = xlwt.Workbook()
    day, moment = xlwt.easyxf(num_format_str="yyyy-mm-dd"), xlwt.easyxf(num_format_str="yyyy-mm-dd hh:mm")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write(number, column, cell, moment)
                elif isinstance(cell, date):
                    sheet.write(number, column, cell, day)
                elif cell is not None:
                    sheet.write(number, column, cell)
    book.save(str(path))
    return path


SAVE: dict[str, Callable[[Path, Sheets], Path]] = {"xlsx": save_xlsx, "ods": save_ods, "xls": save_xls}
