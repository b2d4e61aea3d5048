"""What a figure still needs before it can be shown, in one line each."""

from collections.abc import Iterator

from twohats.month.rules.figures import Handshake, Marketing, Sales
from twohats.month.rules.reckoning import PERCENTAGE_FROM, Share
from twohats.words import filled, say


def needs_of(marketing: Marketing, handshake: Handshake, sales: Sales) -> dict[str, str]:
    """By the figure's name, what it needs and how much of it is there."""
    return dict([*_counted(marketing, handshake, sales), *_missing(marketing, handshake, sales)])


def needs_count(wanted: int, what: str, have: int) -> str:
    """Such as `10 answered leads; you have 3`."""
    return filled(say("{} {}; you have {}"), wanted, what, have)


def _counted(marketing: Marketing, handshake: Handshake, sales: Sales) -> Iterator[tuple[str, str]]:
    """Shares that are no percentage yet."""
    shares: tuple[tuple[str, str, Share], ...] = (
        ("marketing.promises", say("closed deals with a promise"), marketing.promises),
        ("handshake.acceptance", say("answered leads"), handshake.acceptance),
        ("handshake.in_time", say("answered leads"), handshake.in_time),
        ("handshake.clock_kept", say("accepted leads"), handshake.clock_kept),
        ("handshake.return_rate", say("accepted leads"), handshake.return_rate),
        ("handshake.second_chance", say("answered leads that were sent again"), handshake.second_chance),
        ("handshake.straight_to_sales", say("leads sent or phoned in"), handshake.straight_to_sales),
        ("handshake.sides_skipped", say("deals from campaigns"), handshake.sides_skipped),
        ("sales.win_rate", say("closed deals"), sales.win_rate),
        ("sales.kept", say("follow-ups due"), sales.kept),
    )
    for name, what, share in shares:
        if share.whole < PERCENTAGE_FROM:
            yield name, needs_count(PERCENTAGE_FROM, what, share.whole)
    if handshake.prediction.closed < PERCENTAGE_FROM:
        what = say("closed deals with a prediction")
        yield "handshake.prediction", needs_count(PERCENTAGE_FROM, what, handshake.prediction.closed)


def _missing(marketing: Marketing, handshake: Handshake, sales: Sales) -> Iterator[tuple[str, str]]:
    """Figures that are nothing at all yet."""
    for name, value, what in (
        ("handshake.decision_time", handshake.decision_time.median, say("an answered lead")),
        ("handshake.touch_time", handshake.touch_time.median, say("a lead that was called or written to")),
        ("handshake.today", handshake.today, say("a target for the quarter")),
        ("handshake.tomorrow", handshake.tomorrow.months_covered, say("a target for the months after the quarter")),
        ("sales.month", sales.month.target, say("a target for the month")),
        ("sales.quarter", sales.quarter.target, say("a target for the quarter")),
        ("sales.median_sale", sales.median_sale, say("a sale in the month")),
        ("sales.median_days", sales.median_days, say("a won deal that says when it was opened")),
        ("marketing.budget", marketing.budget, say("a campaign with a budget, a first and a last day")),
    ):
        if value is None:
            yield name, what
    if marketing.returned is None:
        lacking = say("a margin in the profile") if marketing.spend else say("money spent in the month")
        yield "marketing.returned", lacking
    tomorrow = handshake.tomorrow
    if tomorrow.days_lead_to_sale is None:
        yield (
            "handshake.days_lead_to_sale",
            needs_count(PERCENTAGE_FROM, say("leads that became deals won"), tomorrow.known_ways),
        )
