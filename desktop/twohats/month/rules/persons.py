"""Takes the names of persons out of a report that is to be kept, and puts them back when it is read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from twohats.month.rules.figures import DealToLookAt, MonthFigures, Referrer
from twohats.month.rules.report import MonthReport

ERASED = "erased"


@dataclass(frozen=True, slots=True)
class PersonalText:
    """What a report says about a contact, and where: such as `referrers.0.name`."""

    place: str
    contact_id: int
    words: str


def personal_texts(report: MonthReport) -> Iterator[PersonalText]:
    """Every text of a report that says who somebody is or what they want."""
    for number, one in enumerate(report.figures.marketing.referrers):
        yield PersonalText(f"referrers.{number}.name", one.contact_id, one.name)
    for number, deal in enumerate(report.figures.sales.look_at):
        for name, words in (("who", deal.who), ("title", deal.title), ("next_action", deal.next_action)):
            if deal.contact_id is not None and words:
                yield PersonalText(f"look_at.{number}.{name}", deal.contact_id, words)


def without_persons(report: MonthReport) -> MonthReport:
    """The report with nothing of `personal_texts` in it."""
    return with_persons(report, {one.place: "" for one in personal_texts(report)})


def with_persons(report: MonthReport, words: Mapping[str, str | None]) -> MonthReport:
    """The report with these texts at their places; where one is None, somebody was erased."""
    figures = report.figures
    referrers = tuple(_named(one, number, words) for number, one in enumerate(figures.marketing.referrers))
    deals = tuple(_told(one, number, words) for number, one in enumerate(figures.sales.look_at))
    marketing = replace(figures.marketing, referrers=referrers)
    sales = replace(figures.sales, look_at=deals)
    return replace(report, figures=_with(figures, marketing=marketing, sales=sales))


def _with(figures: MonthFigures, **parts: object) -> MonthFigures:
    return replace(figures, **parts)  # type: ignore[arg-type]  # its own fields


def _named(one: Referrer, number: int, words: Mapping[str, str | None]) -> Referrer:
    return replace(one, name=_at(words, f"referrers.{number}.name", one.name))


def _told(one: DealToLookAt, number: int, words: Mapping[str, str | None]) -> DealToLookAt:
    place = f"look_at.{number}"
    return replace(
        one,
        who=_at(words, f"{place}.who", one.who),
        title=_at(words, f"{place}.title", one.title),
        next_action=_at(words, f"{place}.next_action", one.next_action),
    )


def _at(words: Mapping[str, str | None], place: str, otherwise: str) -> str:
    found = words.get(place, otherwise)
    return ERASED if found is None else found
