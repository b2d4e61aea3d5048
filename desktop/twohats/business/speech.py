"""How moments and money are said on the screen, in the firm's own zone, currency and formats."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from twohats.business.rules.calendar import late_by, local_moment, people_say
from twohats.business.rules.money import decimals_of, half_up, show, show_alike, show_number, show_typed
from twohats.business.rules.profile import Profile
from twohats.days import written_day
from twohats.paper.workbook import Money
from twohats.words import filled, say


class Speech:
    """Says things as the firm says them."""

    def __init__(self, firm: Profile) -> None:
        self.firm = firm
        self.zone = ZoneInfo(firm.time_zone)

    def money(self, amount: int | None) -> str:
        """An amount in minor units, or a dash."""
        return "–" if amount is None else show(amount, self.firm.currency, self.firm.locale)

    def whole(self, amount: int | None) -> str:
        """An amount rounded to whole units, for figures at a glance."""
        return "–" if amount is None else self.money(self._units(amount) * self._unit())

    def foreign(self, amount: int | None, currency: str | None, rate: str | None) -> str:
        """An amount in another currency with its rate, US$ 1,000 at 0.92; empty for none."""
        if amount is None or currency is None:
            return ""
        return filled(say("{} at {}"), show(amount, currency, self.firm.locale), rate)

    def bare(self, amount: int | None) -> str:
        """The same without the currency, where it stands beside one that has it."""
        return "–" if amount is None else show_number(self._units(amount), self.firm.locale)

    def alike(self, *amounts: int | None) -> tuple[str, ...]:
        """Amounts that stand in one line or column: all of them have their decimals, or none."""
        return show_alike(amounts, self.firm.currency, self.firm.locale)

    def typed(self, amount: int | None) -> str:
        """An amount as it stands in a field whose label names the currency; empty for none."""
        return show_typed(amount, self.firm.currency, self.firm.locale)

    def in_currency(self, label: str) -> str:
        """The label of a field for an amount: `Budget (EUR)`."""
        return f"{label} ({self.firm.currency})"

    def _units(self, amount: int) -> int:
        return half_up(Fraction(amount, self._unit()))

    def _unit(self) -> int:
        return int(10 ** decimals_of(self.firm.currency))

    def amount(self, minor: int | None) -> Money | None:
        """An amount in minor units as a workbook holds it."""
        if minor is None:
            return None
        return Money(Decimal(minor).scaleb(-decimals_of(self.firm.currency)), self.firm.currency)

    def clock(self, stamp: str | None) -> datetime | None:
        """A moment as a workbook holds it: the firm's clock, to the second."""
        return local_moment(stamp, self.firm.time_zone).replace(tzinfo=None, microsecond=0) if stamp else None

    def moment(self, stamp: str | datetime, now: datetime) -> str:
        """A moment as people say it: today 14:00, tomorrow, 3 Nov."""
        return people_say(local_moment(stamp, self.firm.time_zone), self.today(now))

    def day(self, text: str | None, now: datetime) -> str:
        """A local day as people say it; empty for none."""
        return people_say(date.fromisoformat(text), self.today(now)) if text else ""

    def written_moment(self, stamp: str | datetime, now: datetime) -> str:
        """A moment within a record of the past: 3 Nov 14:00."""
        local = local_moment(stamp, self.firm.time_zone)
        return f"{written_day(local.date(), self.today(now))} {local:%H:%M}"

    def written_day(self, text: str | None, now: datetime) -> str:
        """A local day within a record of the past: 3 Nov; empty for none."""
        return written_day(date.fromisoformat(text), self.today(now)) if text else ""

    def late(self, due: str | datetime, now: datetime) -> str:
        """How a due moment stands: 2 h late, due 16:30, due tomorrow."""
        return late_by(local_moment(due, self.firm.time_zone), now.astimezone(self.zone))

    def late_day(self, text: str, now: datetime) -> str:
        """How a local day stands: 3 days late, due today, due 3 Dec."""
        return late_by(date.fromisoformat(text), now.astimezone(self.zone))

    def today(self, now: datetime) -> date:
        """The firm's day."""
        return now.astimezone(self.zone).date()

    def from_clock(self, moment: datetime) -> datetime:
        """The UTC moment of a naive one on the firm's clock."""
        return moment.replace(tzinfo=self.zone).astimezone(UTC)
