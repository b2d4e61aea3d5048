"""What of Marketing's rows can be found by its words."""

from twohats.storage.search import Searched

LEADS = Searched("marketing_lead", {"need": "{row}.need", "note": "{row}.note"})
TOUCHPOINTS = Searched("marketing_touchpoint", {"note": "{row}.note"})
SEARCHED = (LEADS, TOUCHPOINTS)
