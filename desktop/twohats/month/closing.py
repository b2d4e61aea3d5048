"""Closes a month over the open file: what has waited too long lapses first, since a closed month never moves."""

from twohats.business.rules.calendar import Period
from twohats.handoff.operations.lapsing import count_overdue, lapse_overdue
from twohats.hat import Hat
from twohats.month.operations.closing import close_month
from twohats.storage.file import BusinessFile, Done
from twohats.storage.sqlite import Connection


def close(file: BusinessFile, month: Period, through: Connection) -> Done:
    """Close a month, through a connection of the month's own.

    Raises:
        RuleError: it is not over, or is closed already.
        FileError: the disk forbids it.
    """
    if count_overdue(through, file.clock()):
        owner = file.connect(Hat.OWNER)
        try:
            file.do(Hat.OWNER, "Waited too long", lapse_overdue, through=owner)
        finally:
            owner.close()
    return file.do(Hat.MONTH, "Close the month", close_month, month, through=through)
