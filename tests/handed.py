"""Leads that are handed over: short ways to fill the hall of a file before its window opens."""

from typing import Any
from zlib import crc32

from twohats.business.rules.contacts import Person
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.storage.file import BusinessFile


def capture(file: BusinessFile, name: str, need: str = "A kitchen", **more: Any) -> int:
    """A lead that can be sent; its id."""
    key = "".join(name.split()).lower()
    phone = f"+351 91 {crc32(name.encode()) % 10_000_000:07}"
    person = Person(name, more.pop("organisation", ""), f"{key}@example.com", phone)
    channel = more.pop("channel", "Instagram")
    return int(file.do(Hat.MARKETING, "New lead", marketing.capture, NewLead(person, need, channel, **more)).result)


def hand_over(file: BusinessFile, name: str, need: str = "A kitchen", **sending: Any) -> int:
    """A lead that was sent with a promise; the handoff's id."""
    return send_over(file, capture(file, name, need), **sending)


def send_over(file: BusinessFile, lead_id: int, **sending: Any) -> int:
    """A lead is sent; the handoff's id."""
    sent = Sending(**{"promise": "Done before Easter", **sending})
    return int(file.do(Hat.MARKETING, "Send", send, lead_id, sent).result)
