"""Every figure that is printed is read back from the paper, and is the one that other programs get."""

import io
import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

import pdfplumber
import pytest
from read_back import texts_of

from twohats.business.rules.calendar import parse_month
from twohats.handoff.rules.reasons import AXES
from twohats.hat import Hat
from twohats.month.export import to_json
from twohats.month.pages import make_pdf
from twohats.month.report import report_of
from twohats.month.rules.periods import parse_quarter, parse_year
from twohats.month.rules.report import MonthReport
from twohats.rooms import open_business
from twohats.sample.business import make_sample
from twohats.words import capital

if TYPE_CHECKING:
    from pathlib import Path

PERIODS: dict[str, tuple[str, Any, date | None]] = {
    "a month": ("month", parse_month("2026-10"), None),
    "a month that is not over": ("month", parse_month("2026-11"), date(2026, 11, 17)),
    "the first month": ("month", parse_month("2024-11"), None),
    "a quarter": ("quarter", parse_quarter("2026-Q3", 1), None),
    "a year": ("year", parse_year("2026", 1), date(2026, 11, 25)),
}
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DASH = "–"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, MonthReport]:
    """The sample business, told for each of PERIODS."""
    path: Path = tmp_path_factory.mktemp("sample") / "sample.twohats"
    make_sample(path, today=date(2026, 11, 26))
    file = open_business(path, write=False)
    db = file.connection(Hat.REPORTS)
    told = {name: report_of(db, period, as_of, span) for name, (span, period, as_of) in PERIODS.items()}
    file.close()
    return told


def lines_of(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines()]


def rounded(number: Decimal) -> Decimal:
    return number.quantize(Decimal(1), ROUND_HALF_UP)


def money(text: str | None) -> str:
    """To the cent, if there are any."""
    if text is None:
        return DASH
    amount = Decimal(text)
    shown = f"{abs(amount):,.2f}".removesuffix(".00")
    return f"{'−' if amount < 0 else ''}€ {shown}"


def whole(text: str | None) -> str:
    return DASH if text is None else money(str(rounded(Decimal(text))))


def bare(text: str | None) -> str:
    return whole(text).removeprefix("€ ")


def column(texts: list[str | None]) -> list[str]:
    """Amounts under each other: all with cents, or none."""
    if not any(text and Decimal(text) % 1 for text in texts):
        return [money(text) for text in texts]
    return [
        DASH if text is None else f"{'−' if text.startswith('-') else ''}€ {abs(Decimal(text)):,.2f}" for text in texts
    ]


def dealt(texts: list[str | None]) -> list[str]:
    """Amounts in whole units that add up to their rounded sum: what is over goes where most was cut off."""
    held = [Decimal(text) for text in texts if text is not None]
    cut = [one.to_integral_value(ROUND_FLOOR) for one in held]
    over = int(rounded(sum(held, Decimal())) - sum(cut))
    most = sorted(range(len(held)), key=lambda place: cut[place] - held[place])[:over]
    units = iter(str(one + (place in most)) for place, one in enumerate(cut))
    return [DASH if text is None else whole(next(units)) for text in texts]


def share(told: dict[str, Any]) -> str:
    if not told["of"]:
        return DASH
    said = f"{told['count']:,} of {told['of']:,}"
    return said if told["percent"] is None else f"{said} · {percent(told['count'], told['of'])} %"


def percent(part: float | Decimal, of: float | Decimal) -> str:
    return f"{rounded(Decimal(part) * 100 / Decimal(of)):,}"


def part_of(told: dict[str, Any]) -> str:
    part, of = Decimal(told["amount"]), Decimal(told["of"])
    if not of:
        return DASH
    return f"{whole(told['amount'])} of {bare(told['of'])}" + (
        "" if told["percent"] is None else f" · {percent(part, of)} %"
    )


def hours(told: float) -> str:
    whole, minutes = divmod(round(told * 60), 60)
    return " ".join([f"{whole} h"] * bool(whole) + [f"{minutes} min"] * (not whole or bool(minutes)))


def closed(told: dict[str, Any]) -> str:
    return f"{told['count']:,} · {whole(told['value'])}" if told["count"] or Decimal(told["value"]) else DASH


def short(key: str, figures: Any) -> str:
    name = MONTHS[int(key[5:]) - 1]
    return name if key[:4] == figures["days"]["first"][:4] else f"{name} {key[:4]}"


def marketing_lines(figures: Any) -> Iterator[str]:
    page = figures["marketing"]
    for label, key in (("Leads", "leads"), ("Sent so far", "sent"), ("Accepted", "accepted"), ("Won", "won")):
        yield " ".join([label, *(f"{one[key]:,}" for one in page["cohorts"])])
    channels = page["by_channel"]
    amounts = [
        column([*(one[key] for one in channels.values()), total])[: len(channels)]
        for key, total in (
            ("revenue", figures["sales"]["revenue"][figures["span"]]),
            ("first_touch", figures["sales"]["revenue"][figures["span"]]),
            ("spend", page["spend"]),
        )
    ]
    for (name, one), *texts in zip(channels.items(), *amounts, strict=True):
        kind = "" if one["kind"] == "unattributed" else one["kind"]
        counts = (f"{one[key]:,}" for key in ("leads", "sent", "accepted", "won"))
        yield " ".join(" ".join([name, kind, *counts, *texts]).split())
    pool = page["pool"]
    if pool["count"]:
        yield f"Keeping in touch with {pool['count']:,}"
        yield f"may be sent now {pool['now']:,}"
        yield from (f"ripe within {number} months {pool[f'in_{number}_months']:,}" for number in (3, 6, 12))
    twelve = page["twelve_months"]
    if Decimal(page["spend"]) or Decimal(twelve["spend"]):
        for label, key in (
            ("Cost per lead", "cost_per_lead"),
            ("Cost per lead that is ready", "cost_per_ready"),
            ("Cost per accepted lead", "cost_per_accepted"),
        ):
            yield beside(figures, label, money(page[key]), money(twelve[key]))
        yield beside(
            figures, "Spent on campaigns for later", part_of(page["spent_on_later"]), part_of(twelve["spent_on_later"])
        )


def beside(figures: Any, label: str, now: str, twelve: str) -> str:
    """A figure with that of twelve months beside it, which a year has not."""
    return f"{label} {now}" if figures["span"] == "year" else f"{label} {now} {twelve}"


def handshake_lines(figures: Any) -> Iterator[str]:
    page = figures["handshake"]
    for one in page["tomorrow"]["months"][:6]:
        parts = dealt([one[key] for key in ("booked", "weighted", "ripening")])
        yield " ".join([short(one["month"], figures), *parts, whole(one["in_sight"]), whole(one["target"])])
    for label, key in (
        ("Waiting at the beginning", "opening"),
        ("+ sent", "sent"),
        ("− accepted", "accepted"),
        ("− rejected", "rejected"),
        ("− withdrawn", "withdrawn"),
        ("− waited too long", "lapsed"),
        ("= still waiting", "closing"),
    ):
        yield f"{label} {page[key]:,}"
    for label, key in (("Sent to answer", "decision_time"), ("Sent to first contact", "first_touch_time")):
        if page[key]["count"]:
            yield f"{label} {hours(page[key]['median_hours'])} {hours(page[key]['p90_hours'])} {page[key]['count']}"
    for one in page["reasons"]:
        yield f"{capital(AXES[one['axis']])} {one['reason']} {one['rejected']} {one['returned']}"
    for label, key in (
        ("Answered in time", "answered_in_time"),
        ("First contact in time", "clock_kept"),
        ("Accepted", "acceptance"),
        ("Given back later", "return_rate"),
        ("Accepted on the second try", "second_chance"),
        ("Straight to Sales", "straight_to_sales"),
        ("Handoff bypassed", "sides_skipped"),
    ):
        if page[key]["of"] or page["twelve_months"][key]["of"]:
            yield beside(figures, label, share(page[key]), share(page["twelve_months"][key]))


def sales_lines(figures: Any) -> Iterator[str]:
    page = figures["sales"]
    pace = page["pace"][figures["span"]]
    parts = page["weeks" if figures["span"] == "month" else "months"]
    for label, key in (("Revenue", "revenue"), ("Target", "target")):
        if figures["span"] == "year":
            yield " ".join([label, *(bare(one[key]) for one in parts)])
        else:
            amounts = [one[key] for one in parts]
            shown = column([*amounts, pace[key]]) if key == "revenue" else [*dealt(amounts), whole(pace[key])]
            yield " ".join([label, *shown])
    for name in page["pace"]:
        yield from pace_lines(figures, name)
    yield from origin_lines(figures)
    yield from closing_lines(figures)
    lately = page["lately"]
    for label, now, twelve in (
        ("Orders won", page["won"], lately["won"]),
        ("Sold to new customers", page["new"], lately["new"]),
        ("Bought before", page["repeat"], lately["repeat"]),
    ):
        if now["count"] or twelve["count"] or (label == "Orders won" and page["win_rate_twelve_months"]["of"]):
            yield beside(figures, label, closed(now), closed(twelve))
    if page["win_rate_twelve_months"]["of"]:
        yield beside(figures, "Won of closed", share(page["win_rate"]), share(page["win_rate_twelve_months"]))
        yield beside(figures, "… by value", part_of(page["win_rate_value"]), part_of(lately["win_rate_value"]))
    if page["follow_ups_kept"]["of"] or lately["follow_ups_kept"]["of"]:
        yield beside(figures, "Follow-ups kept", share(page["follow_ups_kept"]), share(lately["follow_ups_kept"]))


def origin_lines(figures: Any) -> Iterator[str]:
    page = figures["sales"]
    pace = page["pace"][figures["span"]]
    kinds = {
        kind: one
        for kind, one in figures["marketing"]["by_kind"].items()
        if Decimal(one["revenue"]) or one["won"] or Decimal(one["last_year"]) or kind == "unattributed"
    }
    revenue = column([*(one["revenue"] for one in kinds.values()), pace["revenue"]])
    before = column([*(one["last_year"] for one in kinds.values()), page["last_year"]])
    for (kind, one), now, then in zip(kinds.items(), revenue[:-1], before[:-1], strict=True):
        said = "Kind not told" if kind == "unknown" else kind.capitalize()
        yield f"{said} {one['won']} {now} {then}"
    yield f"Total {page['won']['count']} {revenue[-1]} {before[-1]}"


def closing_lines(figures: Any) -> Iterator[str]:
    for one in figures["sales"]["lost_reasons"]:
        if one["count"]:
            yield f"{one['reason'].capitalize()} {one['count']} {money(one['value'])}"
    for stage in figures["sales"]["open"]["by_stage"] if figures["sales"]["open"]["count"] else ():
        yield f"{stage['stage']} {stage['count']} {whole(stage['value'])}"


def pace_lines(figures: Any, name: str) -> Iterator[str]:
    pace = figures["sales"]["pace"][name]
    if name == "week" and figures["span"] != "month":
        return
    gap = None if pace["pace_gap"] is None else Decimal(pace["pace_gap"])
    signed = DASH if gap is None else f"{'+' if gap > 0 else '−'} {whole(str(abs(gap)))}"
    target = "no target set" if pace["target"] is None else whole(pace["target"])
    yield f"{whole(pace['revenue'])} {target} {signed} {whole(pace['needed_per_day'])}"


PAGES: list[Callable[[Any], Iterator[str]]] = [marketing_lines, handshake_lines, sales_lines]


@pytest.mark.parametrize("name", PERIODS)
def test_every_line_of_a_table_is_what_other_programs_get(reports: dict[str, MonthReport], name: str) -> None:
    figures: Any = to_json(reports[name].figures)
    for expected, text in zip(PAGES, texts_of(make_pdf(reports[name])), strict=True):
        found = lines_of(text)
        everything = "\n".join(found)
        for line in expected(figures):
            assert line in everything, f"{line!r} is not on the page:\n{everything}"


# What stands for rows that had no room is their sum.
LEFT_OUT = re.compile(r"… and \d+ more[\d,.€ −]*")
NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?![\w])")
# The day, the version of the agreement and the head of the history's chain, and how figures are counted.
FOOT = 75
HEAD = 80


@pytest.mark.parametrize("name", PERIODS)
def test_no_number_is_printed_that_other_programs_do_not_get(reports: dict[str, MonthReport], name: str) -> None:
    figures = to_json(reports[name].figures)
    known = sorted(set(numbers_in(figures)))
    with pdfplumber.open(io.BytesIO(make_pdf(reports[name]))) as pdf:
        for page in pdf.pages:
            body = page.crop((0, HEAD, page.width, page.height - FOOT)).extract_text(x_tolerance=1.5)
            for text in NUMBER.findall(LEFT_OUT.sub("", body)):
                printed = Decimal(text.replace(",", ""))
                assert any(abs(printed - one) <= room(text) for one in known), f"{text} in\n{body}"


def room(text: str) -> Decimal:
    """How far a number may lie from the one it was rounded from, or that was rounded so that a row adds up."""
    return Decimal("0.005") if len(text.rpartition(".")[2]) == 2 and "." in text else Decimal(1)


def numbers_in(value: Any) -> Iterator[Decimal]:
    """Every number in what other programs get, those in days, weeks and texts as well, without their signs."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from numbers_in(key)
            yield from numbers_in(one)
    elif isinstance(value, list):
        yield Decimal(len(value))
        for one in value:
            yield from numbers_in(one)
    elif value is not None:
        yield from (Decimal(one) for one in re.findall(r"\d+(?:\.\d+)?", str(value)))
