"""The raw rows of a business, and the figures a clerk would get from them with pencil and paper."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from month.acts import FIRM, ZONE

from twohats.business.rules.calendar import Period

if TYPE_CHECKING:
    from month.living import Business

    Rows = list[dict[str, Any]]


def bounds(month: Period, as_of: date) -> tuple[date, date, str, str, str]:
    """First day, day after the last that counts, and the stamps of both and of the as-of day's end."""
    after = max(month.first, min(month.after, as_of + timedelta(days=1)))

    def stamp(day: date) -> str:
        local = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
        return local.strftime("%Y-%m-%dT%H:%M:%S.000Z")

    return month.first, after, stamp(month.first), stamp(after), stamp(as_of + timedelta(days=1))


def euros(minor: int) -> str:
    return f"{'-' if minor < 0 else ''}{abs(minor) // 100}.{abs(minor) % 100:02}"


class Books:
    """The raw rows, and the figures a clerk would get from them with pencil and paper."""

    def __init__(self, business: "Business", month: Period, as_of: date) -> None:
        self.first, self.after, self.begin, self.end, self.until = bounds(month, as_of)
        self.as_of = as_of.isoformat()
        self.leads = business.rows("marketing_lead")
        self.every_handoff = {row["id"]: row for row in business.rows("handoff_item")}
        self.handoffs = {row["id"]: row for row in self.every_handoff.values() if not row["undone"]}
        self.deals = {row["id"]: row for row in business.rows("sales_deal")}
        self.sales = business.rows("sales_sale")
        self.spend = business.rows("marketing_spend")
        self.channels = {row["id"]: row for row in business.rows("business_channel")}
        for row in self.channels.values():
            if row["name"] == "Unknown":
                row.update(name="Unattributed", kind="unattributed")
        self.versions = business.rows("sales_deal_version")
        self.quotes, self.orders = business.rows("sales_quote"), business.rows("sales_order")
        self.activities, self.reasons = business.rows("sales_activity"), business.rows("handoff_reason")
        self.sale_changes = [row for row in business.rows("sales_change") if row["table_name"] == "sales_sale"]
        changes = business.rows("marketing_change")
        self.lead_changes = [row for row in changes if row["table_name"] == "marketing_lead"]
        self.steps = business.rows("business_step")
        self.chances = {row["id"]: row["chance"] for row in business.rows("sales_stage")}

    def in_span(self, day: str) -> bool:
        return self.first.isoformat() <= day < self.after.isoformat()

    def in_moments(self, stamp: str | None) -> bool:
        return stamp is not None and self.begin <= stamp < self.end

    def place_of_deal(self, deal: dict[str, Any]) -> str | None:
        handoff = self.handoffs.get(deal["handoff_id"])
        channel = handoff["channel_id"] if handoff else deal["channel_id"]
        return None if channel is None else str(self.channels[channel]["name"])

    def place_of_sale(self, sale: dict[str, Any]) -> str:
        reversed_sale = [one for one in self.sales if one["id"] == sale["reverses_id"]]
        sale = reversed_sale[0] if reversed_sale else sale
        place = self.place_of_deal(self.deals[sale["deal_id"]]) if sale["deal_id"] else None
        return place or ("Repeat customer" if self.kind_of_sale(sale) == "repeat" else "Unattributed")

    def kind_of_sale(self, sale: dict[str, Any]) -> str:
        """What a sale that reverses nothing is to its customer."""

        def order(one: dict[str, Any]) -> object:
            return one["deal_id"] or one["sold_on"]

        def before(one: dict[str, Any]) -> bool:
            return bool((one["sold_on"], one["id"]) < (sale["sold_on"], sale["id"]))

        bought = {
            order(one)
            for one in self.sales
            if one["contact_id"] == sale["contact_id"] and before(one) and self.stood(one, before)
        }
        known = "repeat" if bought - {order(sale)} else "new"
        return known if sale["contact_id"] else "unknown"

    def stood(self, sale: dict[str, Any], before: Callable[[dict[str, Any]], bool]) -> bool:
        """Whether something was left of a sale before something else."""
        back = sum(one["amount"] for one in self.sales if one["reverses_id"] == sale["id"] and before(one))
        return sale["reverses_id"] is None and sale["amount"] > 0 and bool(sale["amount"] + back > 0)

    def newness(self) -> dict[str, tuple[int, int]]:
        found = dict.fromkeys(("new", "repeat", "unknown"), (0, 0))
        by_id = {sale["id"]: sale for sale in self.sales}
        for sale in self.sales:
            if self.in_span(sale["sold_on"]):
                kind = self.kind_of_sale(by_id.get(sale["reverses_id"], sale))
                found[kind] = found[kind][0] + (self.left_of(sale) > 0), found[kind][1] + sale["amount"]
        return found

    def revenue_by_channel(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for sale in self.sales:
            if self.in_span(sale["sold_on"]):
                found[self.place_of_sale(sale)] += sale["amount"]
        return found

    def revenue_by_kind(self) -> Counter[str]:
        kinds = {row["name"]: row["kind"] for row in self.channels.values()}
        found: Counter[str] = Counter()
        for name, sold in self.revenue_by_channel().items():
            found[kinds[name]] += sold
        return found

    def won_by_channel(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for deal in self.deals.values():
            if deal["state"] == "won" and self.in_span(deal["closed_on"]):

                def before(one: dict[str, Any], day: str = deal["closed_on"]) -> bool:
                    return bool(one["sold_on"] < day)

                bought = [
                    one
                    for one in self.sales
                    if one["contact_id"] == deal["contact_id"] is not None
                    and before(one)
                    and self.stood(one, before)
                    and one["deal_id"] != deal["id"]
                ]
                found[self.place_of_deal(deal) or ("Repeat customer" if bought else "Unattributed")] += 1
        return found

    def counted(self, rows: "Rows") -> Counter[str]:
        places = (self.channels.get(row["channel_id"], {"name": "Unattributed"}) for row in rows)
        return Counter(str(place["name"]) for place in places)

    def spend_by_channel(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for row in self.spend:
            if self.in_span(row["spent_on"]):
                found[self.channels.get(row["channel_id"], {"name": "Unattributed"})["name"]] += row["amount"]
        return found

    def by_channel(self) -> dict[str, dict[str, object]]:
        handoffs = list(self.handoffs.values())
        sent = self.counted([row for row in handoffs if self.in_moments(row["sent_at"])])
        accepted = self.counted(
            [row for row in handoffs if row["decision"] == "accepted" and self.in_moments(row["decided_at"])]
        )
        leads = self.counted([row for row in self.leads if self.in_span(row["created_on"])])
        won, revenue, spend = self.won_by_channel(), self.revenue_by_channel(), self.spend_by_channel()
        names = [str(row["name"]) for row in self.channels.values()]
        return {
            name: {
                "leads": leads[name],
                "sent": sent[name],
                "accepted": accepted[name],
                "won": won[name],
                "revenue": euros(revenue[name]),
                "spend": euros(spend[name]),
            }
            for name in names
        }

    def queue(self) -> dict[str, int]:
        waited = [row for row in self.handoffs.values() if not row["imported"] and not row["fast_lane"]]
        decided = Counter(row["decision"] for row in waited if self.in_moments(row["decided_at"]))

        def waiting(moment: str) -> int:
            return sum(row["sent_at"] < moment and (row["decided_at"] or "9") >= moment for row in waited)

        return {
            "opening": waiting(self.begin),
            "sent": sum(self.in_moments(row["sent_at"]) for row in waited),
            **{decision: decided[decision] for decision in ("accepted", "rejected", "withdrawn", "lapsed")},
            "closing": waiting(self.end),
            "imported": sum(self.in_moments(row["sent_at"]) for row in self.handoffs.values() if row["imported"]),
        }

    def tries(self, lead: dict[str, Any]) -> Iterator[int]:
        """The handoffs of a lead, those that were undone too, the last one first."""
        identity = lead["handoff_id"]
        while identity is not None:
            yield identity
            identity = self.every_handoff[identity]["previous_id"]

    def fates(self, lead: dict[str, Any]) -> set[str]:
        found = set()
        for handoff in filter(None, map(self.handoffs.get, self.tries(lead))):
            if handoff["sent_at"] < self.until:
                found.add("sent")
                if handoff["decision"] == "accepted" and handoff["decided_at"] < self.until:
                    found.add("accepted")
                for deal in self.deals.values():
                    if (
                        deal["handoff_id"] == handoff["id"]
                        and deal["state"] == "won"
                        and deal["closed_on"] <= self.as_of
                    ):
                        found.add("won")
        return found

    def cohorts(self) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(("leads", "sent", "accepted", "won"), 0))
        for lead in self.leads:
            if lead["created_on"] < self.after.isoformat():
                cohort = found[lead["created_on"][:7]]
                cohort["leads"] += 1
                for fate in self.fates(lead):
                    cohort[fate] += 1
        return found

    def open_then(self) -> "list[tuple[dict[str, Any], dict[str, Any]]]":
        """The deals that were open on the as-of day, each with the version in force then."""
        found = []
        for deal in self.deals.values():
            versions = [row for row in self.versions if row["deal_id"] == deal["id"]]
            known = [row for row in versions if (row["from_on"] or "") <= self.as_of]
            if not known:
                continue
            then = max(known, key=lambda row: (row["from_on"] or "", row["id"]))
            opened = deal["opened_on"]
            if then["state"] in {"won", "lost"}:
                is_open = opened is not None and opened <= self.as_of < then["closed_on"]
            else:
                is_open = opened is None or opened <= self.as_of
            if is_open:
                found.append((deal, then))
        return found

    def open(self) -> dict[str, object]:
        deals = self.open_then()
        value = sum(then["amount"] or 0 for _, then in deals)
        undated = sum(deal["opened_on"] is None for deal, _ in deals)
        return {"count": len(deals), "value": euros(value), "undated": undated}

    def chance(self, deal: dict[str, Any], stage: int) -> Fraction:
        stood = {
            row["deal_id"]
            for row in self.versions
            if row["from_on"] and (row["state"], row["stage_id"]) == ("open", stage)
        }
        ended = [self.deals[one] for one in stood if self.deals[one]["state"] in {"won", "lost"}]
        ended = [one for one in ended if one["closed_on"] <= self.as_of]
        if deal["chance"] is None and len(ended) >= 20:
            return Fraction(sum(one["state"] == "won" for one in ended), len(ended))
        return Fraction(self.chances[stage] if deal["chance"] is None else deal["chance"], 100)

    def is_told_of(self, sale: dict[str, Any]) -> bool:
        """Whether a sale was made by the day, or put down by then for a later one, its deal no longer open."""
        if sale["sold_on"] <= self.as_of:
            return True
        at = {row["id"]: row["at"] for row in self.steps}
        steps = [row["step_id"] for row in self.sale_changes if row["row_id"] == sale["id"]]
        closed_on = self.deals[sale["deal_id"]]["closed_on"] if sale["deal_id"] else None
        return at[sale["batch"] or min(steps)] < self.until and (closed_on or "") <= self.as_of

    def forecast(self) -> dict[str, object]:
        """Of the fiscal quarter; what should have closed before the day counts as closing on it."""
        number = (self.first.year * 12 + self.first.month - FIRM.fiscal_start) // 3

        def inside(day: str) -> bool:
            return (int(day[:4]) * 12 + int(day[5:7]) - FIRM.fiscal_start) // 3 == number

        closing = [
            (then["amount"] or 0, self.chance(deal, then["stage_id"]))
            for deal, then in self.open_then()
            if then["expected_close"] and inside(max(then["expected_close"], self.as_of))
        ]
        sold = sum(row["amount"] for row in self.sales if inside(row["sold_on"]) and self.is_told_of(row))
        return {
            "sure": euros(sold + sum(amount for amount, chance in closing if chance >= Fraction(8, 10))),
            "likely": euros(sold + int(sum((amount * chance for amount, chance in closing), Fraction(1, 2)))),
            "best": euros(sold + sum(amount for amount, _ in closing)),
            "deals": len(closing),
        }

    def closed(self, state: str) -> dict[str, object]:
        deals = [row for row in self.deals.values() if row["state"] == state and self.in_span(row["closed_on"])]
        return {"count": len(deals), "value": euros(sum(row["amount"] or 0 for row in deals))}

    def cancelled(self) -> dict[str, object]:
        """What was won and has nothing left, since it was taken back by the end, or on its own later day."""
        gone = []
        for deal in self.deals.values():
            mine = [sale for sale in self.sales if sale["deal_id"] == deal["id"]]
            if deal["state"] == "won" and self.in_span(deal["closed_on"]) and any(one["reverses_id"] for one in mine):
                kept = [sale for sale in mine if not sale["reverses_id"] and self.stands(sale)]
                gone += [] if kept else [deal]
        return {"count": len(gone), "value": euros(sum(deal["amount"] or 0 for deal in gone))}

    def stands(self, sale: dict[str, Any]) -> bool:
        after = self.after.isoformat()
        back = [
            one["amount"]
            for one in self.sales
            if one["reverses_id"] == sale["id"] and (one["sold_on"] < after or sale["sold_on"] >= after)
        ]
        return bool(sale["amount"] + sum(back) > 0)

    def rate_of_answers(self) -> dict[str, tuple[int, int]]:
        """Accepted and returned, of those decided in the days; what was off in the data says nothing of quality."""
        axis = {row["id"]: row["axis"] for row in self.reasons}
        waited = [row for row in self.handoffs.values() if not row["imported"] and not row["fast_lane"]]
        decided = [row for row in waited if self.in_moments(row["decided_at"]) and row["decision"] != "withdrawn"]
        judged = [row for row in decided if axis.get(row["reason_id"]) != "data"]
        again = [row for row in judged if row["previous_id"] in self.handoffs]
        accepted = [row for row in decided if row["decision"] == "accepted"]
        returned = [row for row in accepted if (row["returned_at"] or "9") < self.until]
        sent = sum(self.in_moments(row["sent_at"]) for row in waited)
        fast = sum(
            self.in_moments(row["sent_at"]) and not row["imported"]
            for row in self.handoffs.values()
            if row["fast_lane"]
        )
        return {
            "acceptance": (sum(row["decision"] == "accepted" for row in judged), len(judged)),
            "second_chance": (sum(row["decision"] == "accepted" for row in again), len(again)),
            "return_rate": (len(returned), len(accepted)),
            "straight_to_sales": (fast, fast + sent),
        }

    def ready(self) -> int:
        """What was sent or accepted in the days, and the leads that turned ready in them and wait to be sent."""
        gone = {
            row["id"]
            for row in self.handoffs.values()
            if self.in_moments(row["sent_at"]) or (row["decision"] == "accepted" and self.in_moments(row["decided_at"]))
        }
        waiting = [lead for lead in self.leads if self.turned_ready(lead) and not gone & set(self.tries(lead))]
        return len(gone) + len(waiting)

    def turned_ready(self, lead: dict[str, Any]) -> bool:
        """Whether a lead turned ready in the days, in the log of changes, and still was when the days were over."""
        at = {row["id"]: row["at"] for row in self.steps}
        images = [
            (at[row["step_id"]], json.loads(row["before"] or "{}"), json.loads(row["after"] or "{}"))
            for row in self.lead_changes
            if row["row_id"] == lead["id"]
        ]
        turned = [
            after.get("state") == "ready" != before.get("state")
            for moment, before, after in images
            if self.begin <= moment < self.end
        ]
        later = [before["state"] for moment, before, _ in images if moment >= self.end and before]
        return any(turned) and [*later, lead["state"]][0] == "ready"

    def spent(self) -> int:
        return sum(row["amount"] for row in self.spend if self.in_span(row["spent_on"]))

    def quotes_of(self, moment: str) -> dict[str, object]:
        """The last version of each number sent in the days, or all that were accepted in them."""
        rows = [row for row in self.quotes if row[moment] and self.in_span(row[moment])]
        if moment == "answered_on":
            rows = [row for row in rows if row["answer"] == "accepted"]
        last = {row["number"]: row for row in sorted(rows, key=lambda row: row["version"])}
        return {"count": len(last), "value": euros(sum(row["net"] for row in last.values()))}

    def quotes_out(self, *, valid: bool) -> dict[str, object]:
        out = [
            row
            for row in self.quotes
            if row["sent_on"]
            and row["sent_on"] <= self.as_of < (row["answered_on"] or "9")
            and ((row["valid_until"] or "9") >= self.as_of) == valid
        ]
        return {"count": len(out), "value": euros(sum(row["net"] for row in out))}

    def rests(self) -> Iterator[tuple[dict[str, Any], int]]:
        """What each order still brings: its amount less its parts sold by the day, and less later ones taken back."""
        for order in self.orders:
            if order["ordered_on"] > self.as_of:
                continue
            rest = order["amount"]
            for sale in self.parts_of(order):
                if sale["sold_on"] <= self.as_of:
                    rest -= max(sale["amount"], 0)
                else:
                    rest += sum(one["amount"] for one in self.sales if one["reverses_id"] == sale["id"])
            if rest > 0:
                yield order, rest

    def parts_of(self, order: dict[str, Any]) -> "Rows":
        mine = [sale for sale in self.sales if sale["deal_id"] == order["deal_id"]]
        return [sale for sale in mine if not sale["reverses_id"] and sale["part"] != "extra"]

    def in_hand(self) -> dict[str, object]:
        standing = [rest for _, rest in self.rests()]
        return {"count": len(standing), "value": euros(sum(standing))}

    def booked(self, month: str) -> int:
        """What is still to be sold of orders, laid day by day on the planned days to come, that falls in a month."""
        found = 0
        for order, rest in self.rests():
            put_down = max((one["sold_on"] for one in self.sales if one["deal_id"] == order["deal_id"]), default="")
            begins = order["starts_on"] or order["ends_on"] or put_down
            if not begins:
                continue
            first, last = date.fromisoformat(begins), date.fromisoformat(order["ends_on"] or begins)
            days = [first + timedelta(days=at) for at in range((max(first, last) - first).days + 1)]
            days = [day for day in days if day.isoformat() > self.as_of] or days[-1:]
            laid = [rest * (at + 1) // len(days) - rest * at // len(days) for at in range(len(days))]
            found += sum(part for day, part in zip(days, laid, strict=True) if day.isoformat().startswith(month))
        return found

    def left_of_sales(self) -> list[int]:
        left = [self.left_of(row) for row in self.sales if self.in_span(row["sold_on"])]
        return [amount for amount in left if amount > 0]

    def left_of(self, sale: dict[str, Any]) -> int:
        """What is left of a sale when the days are over; nothing of what was none, or only took one back."""
        if sale["reverses_id"] or sale["amount"] <= 0:
            return 0
        back = [one for one in self.sales if one["reverses_id"] == sale["id"]]
        taken = sum(one["amount"] for one in back if one["sold_on"] < self.after.isoformat())
        return int(sale["amount"] + taken)

    def kept(self) -> tuple[int, int]:
        due = [row for row in self.activities if self.in_moments(row["due_at"]) and row["due_at"] != row["done_at"]]

        def local(stamp: str) -> date:
            return datetime.fromisoformat(stamp).astimezone(ZoneInfo(ZONE)).date()

        done = [row for row in due if row["done_at"] and row["done_at"] < self.until]
        return sum(local(row["done_at"]) <= local(row["due_at"]) for row in done), len(due)

    def by_value(self) -> tuple[str, str]:
        won, lost = (cents(str(self.closed(state)["value"])) for state in ("won", "lost"))
        return euros(won), euros(won + lost)


def cents(text: str) -> int:
    return round(float(text) * 100)


def median(numbers: list[int]) -> int | None:
    """Halves rounded up, away from nothing."""
    ordered = sorted(numbers)
    if not ordered:
        return None
    twice = ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]
    return (twice + 1) // 2
