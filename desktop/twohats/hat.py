"""The hats: under which of them something is done, and what may be touched under it."""

from enum import StrEnum


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
        from twohats.words import say  # noqa: PLC0415  # the window shows before it speaks

        return {
            Hat.MARKETING: say("Marketing"),
            Hat.SALES: say("Sales"),
            Hat.REPORTS: say("Reports"),
            Hat.MONTH: say("Month"),
            Hat.OWNER: say("Owner"),
        }[self]
