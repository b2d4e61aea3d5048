"""How the import window says things: kinds, ways of writing, and what a file leaves open."""

import re

from PySide6.QtCore import QCoreApplication

from twohats.business.rules.joining import Rule
from twohats.exchange.asking import AskError
from twohats.exchange.fields.words import field_word
from twohats.sales.rules.stage_words import ASKED, LOST, WON
from twohats.words import filled

_CURRENT = "ImportWindow"


def kinds() -> dict[str, str]:
    """What a file may hold, each with what it is."""
    return {
        "enquiries": _tr("Enquiries: leads, and the deals and orders they became"),
        "leads": _tr("Leads: people who may need you"),
        "contacts": _tr("Contacts: an address book"),
        "deals": _tr("Deals: possible sales, each with its stage"),
        "sales": _tr("Sales: money that came in"),
        "spend": _tr("Spend: what marketing cost"),
        "targets": _tr("Targets: what each month should bring"),
    }


def shortly(said: str) -> str:
    """What stands before the colon, behind which it is explained."""
    return said.partition(":")[0].strip()


def nouns(kind: str, count: int) -> str:
    """So many records of a kind."""
    one, many = {
        "enquiries": (_tr("1 enquiry"), _tr("{:,} enquiries")),
        "leads": (_tr("1 lead"), _tr("{:,} leads")),
        "contacts": (_tr("1 contact"), _tr("{:,} contacts")),
        "deals": (_tr("1 deal"), _tr("{:,} deals")),
        "sales": (_tr("1 sale"), _tr("{:,} sales")),
        "spend": (_tr("1 entry of spend"), _tr("{:,} entries of spend")),
        "targets": (_tr("1 target"), _tr("{:,} targets")),
    }[kind]
    return one if count == 1 else filled(many, count)


def rows(count: int) -> str:
    """So many rows."""
    return _tr("1 row") if count == 1 else filled(_tr("{:,} rows"), count)


def encodings() -> dict[str, str]:
    """The ways in which a text may be written."""
    return {
        "utf-8": _tr("UTF-8: what most programs write"),
        "cp1252": _tr("Western European (Windows-1252)"),
        "iso-8859-15": _tr("Western European (ISO 8859-15)"),
        "mac-roman": _tr("Western European (Mac)"),
        "cp1250": _tr("Central European (Windows-1250)"),
        "iso-8859-2": _tr("Central European (ISO 8859-2)"),
        "cp1251": _tr("Cyrillic (Windows-1251)"),
        "cp437": _tr("Old DOS (437)"),
        "utf-16-le": _tr("UTF-16"),
        "utf-16-be": _tr("UTF-16, high byte first"),
    }


def delimiters() -> dict[str, str]:
    """What may stand between cells."""
    return {",": _tr("comma"), ";": _tr("semicolon"), "\t": _tr("tab"), "|": _tr("upright line")}


def decimals() -> dict[str, str]:
    """The decimal signs."""
    return {",": _tr("comma: 1.234,50"), ".": _tr("point: 1,234.50")}


def date_orders() -> dict[str, str]:
    """The orders of dates."""
    return {
        "dmy": _tr("day, month, year: 31/12/2026"),
        "mdy": _tr("month, day, year: 12/31/2026"),
        "ymd": _tr("year, month, day: 26-12-31"),
    }


def rules() -> dict[Rule, str]:
    """What may become of a field of somebody who is here already."""
    return {
        Rule.GAPS: _tr("fill the gaps"),
        Rule.KEEP: _tr("keep what is here"),
        Rule.NEWER: _tr("take what the file says"),
    }


def meanings() -> dict[str, str]:
    """What a word for a stage may mean beside one of the firm's stages."""
    return {WON: _tr("Won"), LOST: _tr("Lost"), ASKED: _tr("only asked: no deal yet")}


def asked(question: AskError) -> str:
    """What the owner has to answer, in one sentence."""
    values = question.values
    if question.flag in {"--date-order", "--decimal"}:
        what = _tr("how the dates are written") if question.flag == "--date-order" else _tr("the decimal sign")
        if "example" in values:
            said = _tr("“{example}” can be read in two ways, and nothing in the file tells which: choose {what}.")
        else:
            said = _tr("“{one}” and “{other}” cannot be written the same way: choose {what}.")
        return filled(said, **{**values, "what": what})
    if "utf-16-le" in question.choices:
        return _tr("This is not text, unless it is UTF-16 without its mark: choose that if its words then read right.")
    if question.flag == "--map" and "needed" in values:
        needed = re.sub(r"\w+", lambda one: field_word(one[0]), str(values["needed"]))
        return _tr("No column holds {}: choose the one that does.").format(needed)
    return {
        "--encoding": _tr("The file is not in UTF-8: choose what it is in, until its words read right."),
        "--sheet": _tr("Several sheets hold something: choose one."),
        "--map": _tr("Say of one column at least where it goes."),
    }[question.flag]


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CURRENT, text)
