"""The office's place in the house: what each hat may write in it."""

from twohats.business.store.personal import PERSONAL
from twohats.business.store.search import SEARCHED
from twohats.hat import Hat
from twohats.storage.wall import Door, Room, Verb

_BOTH = (Hat.MARKETING, Hat.SALES)
_INSERTS = (
    "business_step",
    "business_channel",
    "business_contact",
    "business_contact_point",
    "business_consent",
    "business_target",
    "business_offer",
    "business_holiday",
    "business_hours",
    "business_logo",
    "business_suppressed",
    "business_not_same",
)
_UPDATES = {
    "business_step": {"bulk", "hash"},
    "business_contact": {"name", "organisation", "key", "language", "note", "referred_by", "merged_into"}
    | {"place", "place_key", "kept_until"},
    "business_contact_point": {"value", "key"},
    "business_channel": {"kind", "archived"},
    "business_target": {"amount", "usual"},
    "business_profile": {"name", "margin", "target", "letterhead", "email", "phone", "tax_rate", "sale_on"}
    | {"week_start", "fiscal_start", "paper", "locale"},
    "business_offer": {"name", "key", "unit", "price", "tax_rate", "margin", "archived"},
    "business_holiday": {"name", "worked"},
    "business_logo": {"png"},
    "business_suppressed": {"why", "at", "lifted_at"},
    "business_hours": {"opens", "closes", "closed"},
}

ROOM = Room(
    name="business",
    schema="twohats.business.store.schema",
    personal=PERSONAL,
    searched=SEARCHED,
    doors=(
        *(Door(hat, Verb.INSERT, table) for hat in _BOTH for table in _INSERTS),
        *(Door(hat, Verb.UPDATE, table, frozenset(names)) for hat in _BOTH for table, names in _UPDATES.items()),
        Door(Hat.MARKETING, Verb.UPDATE, "business_channel", frozenset({"name", "key"})),
    ),
)
