"""Closes a month over the open file: what has waited too long lapses first, since a closed month never moves."""

from twohats.business.rules.calendar import Period
from twohats.handoff.operations.deciding import count_overdue, lapse_overdue
from twohats.month.operations.closing import close_month
from twohats.storage.file import BusinessFile, Done
from twohats.storage.sqlite import Connection, OwnerConnection
from twohats.storage.wall import Hat


def close(file: BusinessFile, month: Period, owner: OwnerConnection, through: Connection) -> Done:
    """Close a month, through an owner's connection for what lapses and one of the month's own for the rest.

    Raises:
        RuleError: it is not over, or is closed already.
        FileError: the disk forbids it.
    """
    if count_overdue(owner, file.clock()):
        file.do(Hat.OWNER, "Waited too long", lapse_overdue, through=owner)
    return file.do(Hat.MONTH, "Close the month", close_month, month, through=through)
