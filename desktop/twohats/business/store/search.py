"""What of the office's rows can be found by its words."""

from twohats.storage.search import Searched

# A phone's number is found however much of its country is typed: the codes of countries have one to three digits.
_NUMBER = " || ' ' || ".join(f"substr({{row}}.key, {first})" for first in (2, 3, 4, 5))

CONTACTS = Searched(
    "business_contact",
    {"who": "{row}.name || ' ' || {row}.organisation || ' ' || {row}.place", "note": "{row}.note"},
)
POINTS = Searched(
    "business_contact_point",
    {"value": f"iif({{row}}.kind = 'phone' AND {{row}}.key IS NOT NULL, {_NUMBER}, {{row}}.value)"},
)
SEARCHED = (CONTACTS, POINTS)
