"""The rooms of the house, in the order their tables are made, and how their one file is opened."""

from twohats.business.store.room import ROOM as BUSINESS
from twohats.handoff.store.room import ROOM as HANDOFF
from twohats.marketing.store.room import ROOM as MARKETING
from twohats.sales.store.room import ROOM as SALES

ROOMS = (BUSINESS, HANDOFF, MARKETING, SALES)
SCHEMA = 4
