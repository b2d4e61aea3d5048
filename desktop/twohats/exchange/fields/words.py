"""What the fields that can be taken in are called."""

from twohats.words import marked, say

FIELD_WORDS = marked(
    {
        "external_id": "external id",
        "name": "name",
        "organisation": "organisation",
        "email": "email",
        "phone": "phone",
        "channel": "where we meet people",
        "campaign": "campaign",
        "segment": "segment",
        "need": "need",
        "created_on": "created on",
        "place": "town or area",
        "address": "address",
        "unsubscribed": "unsubscribed",
        "note": "note",
        "lead": "lead",
        "title": "title",
        "stage": "stage",
        "amount": "amount",
        "currency": "currency",
        "result": "result",
        "opened_on": "opened on",
        "expected_close": "expected close",
        "closed_on": "closed on",
        "lost_reason": "lost reason",
        "document": "document",
        "date": "date",
        "contact": "contact",
        "quantity": "quantity",
        "unit_price": "unit price",
        "kind": "kind",
        "hours": "hours",
        "language": "language",
        "tags": "tags",
        "month": "month",
    },
    "column of a table",
)


def field_word(name: str) -> str:
    """What the owner reads for the name of a field."""
    return say(FIELD_WORDS[name], "column of a table") if name in FIELD_WORDS else name.replace("_", " ")
