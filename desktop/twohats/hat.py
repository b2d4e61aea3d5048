"""The hats: under which of them something is done, and what may be touched under it."""

from enum import StrEnum

from twohats.words import marked, say


class Hat(StrEnum):
    """Who a connection works for."""

    MARKETING = "marketing"
    SALES = "sales"
    REPORTS = "reports"
    MONTH = "month"
    OWNER = "owner"

    @property
    def signature(self) -> str:
        """The hat that history names: it is the owner, with both hats on, who closes a month."""
        return Hat.OWNER if self is Hat.MONTH else self

    @property
    def called(self) -> str:
        """Its name as the owner reads it."""
        return say(_CALLED[self])


_CALLED = marked(
    {
        Hat.MARKETING: "Marketing",
        Hat.SALES: "Sales",
        Hat.REPORTS: "Reports",
        Hat.MONTH: "Month",
        Hat.OWNER: "Owner",
    }
)
