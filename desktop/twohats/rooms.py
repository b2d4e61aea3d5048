"""The rooms of the house, in the order their tables are made, and how their one file is made and opened."""

from pathlib import Path
from typing import TYPE_CHECKING

from twohats.business.store.contacts import left_unswept
from twohats.business.store.room import ROOM as BUSINESS
from twohats.handoff.operations.lapsing import count_overdue, lapse_overdue
from twohats.handoff.store.room import ROOM as HANDOFF
from twohats.hat import Hat
from twohats.marketing.store.room import ROOM as MARKETING
from twohats.month.store.room import ROOM as MONTH
from twohats.sales.store.room import ROOM as SALES
from twohats.storage.file import BusinessFile, Clock, create_file, now, open_file
from twohats.storage.sqlite import Connection
from twohats.words import speaking

if TYPE_CHECKING:
    from twohats.business.rules.profile import Profile
    from twohats.exchange.returning.everything import Returned

ROOMS = (BUSINESS, HANDOFF, MARKETING, SALES, MONTH)
SCHEMA = 31


def make_business(path: Path, firm: "Profile", clock: Clock = now) -> BusinessFile:
    """Make a new file for a firm and leave it open.

    Raises:
        RuleError: the firm cannot be founded like this; no file is left.
        FileError: the file cannot be made.
    """
    from twohats.business.operations.firm import found_firm  # noqa: PLC0415  # once in the life of a file

    with speaking(firm.locale):
        file = create_file(path, ROOMS, SCHEMA, clock)
        try:
            file.do(Hat.OWNER, "Found the firm", found_firm, firm, through=file.connection(Hat.OWNER))
        except BaseException:
            file.close()
            path.unlink()
            raise
    return file


def bring_back(path: Path, document: Path, clock: Clock = now) -> "Returned":
    """Take everything that left a file into another one, which is made if it is not there.

    Raises:
        RuleError: the document is damaged, foreign or of another version, or the business there is not empty.
        FileError: the disk does not allow it. A file that was made for it is gone again in either case.
    """
    from twohats.exchange.returning.everything import take_everything  # noqa: PLC0415  # rarely needed

    there = path.exists()
    file = open_business(path, clock) if there else create_file(path, ROOMS, SCHEMA, clock)
    try:
        returned: Returned = take_everything(file, document).result
    except BaseException:
        file.close()
        if not there:
            path.unlink()
        raise
    file.close()
    return returned


def open_business(path: Path, clock: Clock = now, *, write: bool = True, anywhere: bool = False) -> BusinessFile:
    """Open a firm's file; what has waited too long in the queue lapses now, stamped when it was due.

    Raises:
        PlaceError: it lies where other computers may write it, and `anywhere` was not said.
        FileError: it cannot be opened; the sentence says why.
    """
    file = open_file(path, ROOMS, SCHEMA, clock, write=write, anywhere=anywhere)
    try:
        if write:
            _catch_up(file, file.connection(Hat.OWNER))
    except BaseException:
        file.close()
        raise
    return file


def _catch_up(file: BusinessFile, owner: Connection) -> None:
    """Do what fell due since; each connection more reads the whole schema, so it is all asked through one."""
    if left_unswept(owner):
        from twohats.erasing import finish_erasing  # noqa: PLC0415  # rarely needed, and brings every room along

        finish_erasing(file, owner)
    if count_overdue(owner, file.clock()):
        file.do(Hat.OWNER, "Waited too long", lapse_overdue, through=owner)
