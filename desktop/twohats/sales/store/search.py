"""What of Sales' rows can be found by its words."""

from twohats.storage.search import Searched

DEALS = Searched("sales_deal", {"title": "{row}.title", "note": "{row}.note || ' ' || {row}.lost_note"})
ACTIVITIES = Searched("sales_activity", {"subject": "{row}.subject", "outcome": "{row}.outcome"})
NOTES = Searched("sales_note", {"words": "{row}.words"})
SEARCHED = (DEALS, ACTIVITIES, NOTES)
