"""What is written beside the tables: what each file holds, how it is written, and what it is not."""

from datetime import datetime
from zoneinfo import ZoneInfo

from twohats import __version__
from twohats.business.rules.profile import Profile
from twohats.exchange.leaving.kinds import KINDS

_ROOMS = {
    "business": "The office, which both hats share",
    "handoff": "The hall between Marketing and Sales",
    "marketing": "Marketing",
    "sales": "Sales",
    "month": "The ends of the months",
}
_TEXT = """\
Everything that Two Hats keeps of {firm}, as of {moment} ({zone}).

These are records of marketing and selling. They are not invoices and no books of account.

{document} holds all of it, to the last row. Two Hats {program} reads it back into an empty
business:

    twohats import NEW.twohats everything "{document}"

or File > Import... in the window. What comes back is equal, with its history: what was done can
still be undone there. Taking it back in is one more step of that history.

The tables are for reading and for spreadsheets: UTF-8 with a mark, commas, a heading in the first
row. Days are written 2026-10-31; moments are UTC and end in Z; months are 2026-10. Amounts are in
{currency} with a decimal point, unless the row names another currency. An empty cell is something
nobody said. Where one record points at another, there is its name and its id, which stays the same
for ever. A cell that a spreadsheet would take for a formula has an apostrophe before it. Figures that
were frozen when a month was closed, the firm's picture and the images of the history are in
{document} alone.
"""


def read_me(firm: Profile, made_at: datetime, document: str) -> str:
    """The text of the file that explains the folder."""
    text = _TEXT.format(
        firm=firm.name,
        moment=f"{made_at.astimezone(ZoneInfo(firm.time_zone)):%Y-%m-%d %H:%M}",
        zone=firm.time_zone,
        currency=firm.currency,
        document=document,
        program=__version__,
    )
    return "\n".join([text, *_tables()])


def _tables() -> list[str]:
    wide = max(len(kind.title) for kind in KINDS if kind.listed) + len(".csv  ")
    lines = []
    for room, name in _ROOMS.items():
        lines += [name, "-" * len(name)]
        lines += [f"{kind.title}.csv".ljust(wide) + kind.what for kind in KINDS if kind.room == room and kind.listed]
        lines.append("")
    return lines
