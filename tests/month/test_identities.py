"""Random histories, and every figure recomputed from the raw rows in plain Python."""

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some
from month.acts import ACTS, FIRM, lived
from month.books import Books, cents, euros, median

from twohats.business.rules.calendar import Period, parse_month
from twohats.month.export import to_json
from twohats.month.figures import compute

if TYPE_CHECKING:
    from month.living import MakeBusiness

MONTHS = ("2024-12", "2025-01", "2025-02", "2025-03")


@pytest.mark.parametrize("day_of_month", [None, 14])
@given(acts=ACTS, month=some.sampled_from(MONTHS))
@settings(
    max_examples=20,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
def test_every_figure_is_what_a_clerk_gets_from_the_rows(
    make: "MakeBusiness", acts: list[tuple[str, int, int, int]], month: str, day_of_month: int | None
) -> None:
    business = lived(make, acts)
    period = parse_month(month)
    as_of = period.first.replace(day=day_of_month) if day_of_month else period.last
    figures: Any = to_json(compute(business.reports, period, as_of if day_of_month else None))
    books = Books(business, period, as_of)
    twelve = Books(business, Period(twelve_before(period.after), period.after), as_of)
    business.file.close()

    queue = books.queue()
    handshake = figures["handshake"]
    assert {name: handshake[name] for name in queue} == queue
    came = handshake["opening"] + handshake["sent"]
    went = sum(handshake[name] for name in ("accepted", "rejected", "withdrawn", "lapsed"))
    assert came == went + handshake["closing"]

    expected = books.by_channel()
    found = figures["marketing"]["by_channel"]
    nothing = {"leads": 0, "sent": 0, "accepted": 0, "won": 0, "revenue": "0.00", "spend": "0.00"}
    for name, line in expected.items():
        shown = found.get(name, nothing)
        assert {key: shown[key] for key in line} == line, name
    assert set(found) <= set(expected)

    sold = sum(row["amount"] for row in books.sales if books.in_span(row["sold_on"]))
    assert figures["sales"]["revenue"]["month"] == euros(sold)
    for lines in (found, figures["marketing"]["by_kind"]):
        assert euros(sum(cents(line["revenue"]) for line in lines.values())) == euros(sold)
        assert euros(sum(cents(line["first_touch"]) for line in lines.values())) == euros(sold)
    campaigns = sum(cents(line["revenue"]) for line in figures["marketing"]["campaigns"])
    assert campaigns + cents(figures["marketing"]["without_campaign"]) == sold
    compare_kinds(figures["marketing"], books, twelve)
    assert sum(cents(figures["sales"][kind]["value"]) for kind in ("new", "repeat", "unknown")) == sold
    weeks = figures["sales"]["weeks"]
    assert sum(cents(week["revenue"]) for week in weeks) == sold
    assert sum(cents(week["target"]) for week in weeks if week["target"]) == FIRM.target

    for name in ("won", "lost"):
        assert figures["sales"][name] == books.closed(name)
    open_deals = figures["sales"]["open"]
    assert {key: open_deals[key] for key in ("count", "value", "undated")} == books.open()
    assert sum(stage["count"] for stage in open_deals["by_stage"]) == open_deals["count"]

    forecast = books.forecast()
    assert {key: figures["sales"]["forecast"][key] for key in forecast} == forecast

    cohorts = books.cohorts()
    for line in figures["marketing"]["cohorts"]:
        assert {key: line[key] for key in ("leads", "sent", "accepted", "won")} == cohorts[line["month"]], line["month"]

    compare_the_rest(figures, books, twelve)


def compare_kinds(page: Any, books: Books, twelve: Books) -> None:
    """Every kind's money is what its places brought, and what is unattributed is so on every page."""
    kinds = books.revenue_by_kind()
    assert {kind: cents(one["revenue"]) for kind, one in page["by_kind"].items()} == {
        kind: kinds[kind] for kind in page["by_kind"]
    }
    assert cents(page["unattributed"]) == kinds["unattributed"]
    assert cents(page["attributed"]) == kinds.total() - kinds["unattributed"]
    lately = twelve.revenue_by_kind()
    assert cents(page["twelve_months"]["attributed"]) == lately.total() - lately["unattributed"]


def compare_costs(page: Any, books: Books, twelve: Books) -> None:
    """What each lead cost, each that was ready and each accepted: never fewer are ready than are accepted or sent."""
    lately = page["twelve_months"]
    for told, one in ((page, books), (lately, twelve)):
        assert told["ready"] == one.ready()
        assert told["ready"] >= told["accepted"]
        for cost, count in (
            ("cost_per_lead", "new_leads"),
            ("cost_per_ready", "ready"),
            ("cost_per_accepted", "accepted"),
        ):
            each = told[cost]
            assert (each is None) == (told[count] == 0), cost
            assert each is None or abs(cents(each) * told[count] - one.spent()) * 2 <= told[count], cost
    assert page["ready"] >= page["sent"]
    assert lately["spent_on_later"]["of"] == euros(twelve.spent())


def twelve_before(after: date) -> date:
    return after.replace(year=after.year - 1)


def compare_the_rest(figures: Any, books: Books, twelve: Books) -> None:
    """What one page or the other says beside the sums: of the days, and of the twelve months that end with them."""
    sales_page = figures["sales"]
    compare_costs(figures["marketing"], books, twelve)

    for told, one in ((figures["handshake"], books), (figures["handshake"]["twelve_months"], twelve)):
        for name, share in one.rate_of_answers().items():
            assert (told[name]["count"], told[name]["of"]) == share, name

    quotes = sales_page["quotes"]
    assert quotes["sent"] == books.quotes_of("sent_on")
    assert quotes["won"] == books.quotes_of("answered_on")
    assert quotes["waiting"] == books.quotes_out(valid=True)
    assert quotes["past_their_day"] == books.quotes_out(valid=False)
    assert sales_page["orders_in_hand"] == books.in_hand()
    ahead = [*figures["handshake"]["tomorrow"]["months"], *sales_page["next_three_months"]]
    assert [one["booked"] for one in ahead] == [euros(books.booked(one["month"])) for one in ahead]
    lately = sales_page["lately"]
    assert lately["quotes_sent"] == twelve.quotes_of("sent_on")
    assert lately["quotes_won"] == twelve.quotes_of("answered_on")
    for state in ("won", "lost"):
        assert lately[state] == twelve.closed(state)
    assert (sales_page["cancelled"], lately["cancelled"]) == (books.cancelled(), twelve.cancelled())
    for told, one in ((sales_page, books), (lately, twelve)):
        value = told["win_rate_value"]
        assert (value["amount"], value["of"]) == one.by_value()
        assert (told["follow_ups_kept"]["count"], told["follow_ups_kept"]["of"]) == one.kept()
        assert told["sales"] == len(one.left_of_sales())
        middle = median(one.left_of_sales())
        assert told["median_sale"] == (None if middle is None else euros(middle))
        assert told["sales"] == sum(told[kind]["count"] for kind in ("new", "repeat", "unknown"))
        for kind, (number, amount) in one.newness().items():
            assert told[kind] == {"count": number, "value": euros(amount)}, kind
