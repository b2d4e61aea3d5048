"""What the fields of a person's data are called where they are read, and what the file's own codes say in them."""

from twohats.exchange.called.words import CODED, CODES, KEPT
from twohats.exchange.person.data import PARTS
from twohats.handoff.rules.handoff import STATE_WORDS, state_word
from twohats.languages import say_language
from twohats.words import marked, say, told

PERSON = marked("person")
_TABLES = {PERSON: "business_contact", **{part.words: part.table for part in PARTS}}
# An earlier version says the same of a deal as the deal itself.
_LIKE = {"sales_deal_version": "sales_deal"}
# What history leaves out, or tells by other rows.
_MORE = marked(
    {
        "created_at": "Written down",
        "state": "State",
        "state_at": "In this state since",
        "enquired": "Asked by themselves",
        "asked_at": "Asked",
        "at": "When",
        "imported": "Imported",
        "fast_lane": "Straight to Sales",
        "recyclable": "May come again",
        "told_at": "Told",
        "from_on": "From",
        "proposed": "Proposed",
        "currency": "Currency",
        "rate": "Rate",
        "path": "Where it lies",
        "position": "Line",
        "place": "Place",
        "words": "Words",
        "erased_on": "Erased",
    }
)
_SENT = marked(
    {
        "name": "Name",
        "organisation": "Organisation",
        "email": "E-mail",
        "phone": "Phone",
        "segment": "Segment",
        "score": "Score",
        "score_because": "Scored for",
        "note": "Note",
        "place": "Place",
        "language": "Language",
        "wanted_from": "Wants it from",
        "wanted_until": "Wants it until",
        "contacts": "Contacts",
    }
)


def field_word(part: str, name: str) -> str:
    """The word for a field of a part: one of the table's columns, or the name of what a key of it points to."""
    table = _TABLES[part]
    kept = KEPT.get(_LIKE.get(table, table))
    words = _MORE | (kept.words if kept is not None else {})
    pointing = name.removesuffix(" name")
    return say(next(words[one] for one in (name, f"{pointing}_id", pointing) if one in words))


def sent_word(name: str) -> str:
    """The word for a fact that was frozen when a handoff was sent."""
    return told(say("As it was sent"), say(_SENT.get(name, name)))


def coded(name: str, text: str) -> str:
    """What a value says that the file keeps as a code; any other as it stands."""
    if name == "language":
        return say_language(text)
    if name not in CODED:
        return text
    return say(CODES[text]) if text in CODES else state_word(text) if text in STATE_WORDS else text
