"""Drafts of e-mails: the address that opens one in the mail program, and the file that does."""

from dataclasses import dataclass
from urllib.parse import quote

from twohats.errors import RuleError

_LONGEST_NAME = 200
# What the address line of a program takes on every system.
_LONGEST_URL = 2000
_LONGEST_SUBJECT = 200


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes along: its name, its bytes, and its kind such as `application/pdf`."""

    name: str
    content: bytes
    kind: str


def one_line(text: str) -> str:
    """A name as one line that can be printed, and of a length that a heading takes."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:_LONGEST_NAME]


def mailto(address: str, subject: str, words: str) -> str:
    """The URL of a draft to one address.

    Raises:
        RuleError: the words are too many for a URL.
    """
    body = quote("\r\n".join(words.splitlines()), safe="")
    url = f"mailto:{quote(address, safe='@')}?subject={quote(one_line(subject), safe='')}&body={body}"
    if len(url) > _LONGEST_URL:
        raise RuleError("These words are too long to hand to the mail program: save them as a file instead.")
    return url


def draft(address: str, name: str, subject: str, words: str, attached: Attached | None = None) -> bytes:
    """The .eml file of a draft to one address (its usable form; empty where the owner is to put it in).

    It has no sender: the mail program puts it in.
    """
    user, _, domain = address.rpartition("@")
    from email.headerregistry import Address  # noqa: PLC0415  # dear, and the list of leads needs none of it
    from email.message import EmailMessage  # noqa: PLC0415  # as above
    from email.policy import SMTP  # noqa: PLC0415  # as above

    message = EmailMessage(SMTP)
    if address:
        message["To"] = Address(one_line(name), user, domain)
    message["Subject"] = one_line(subject)[:_LONGEST_SUBJECT]
    # Mail programs open such a file as a draft to be sent, not as a letter received.
    message["X-Unsent"] = "1"
    message.set_content("\n".join(words.splitlines()) + "\n")
    if attached is not None:
        main, _, sub = attached.kind.partition("/")
        message.add_attachment(attached.content, maintype=main, subtype=sub, filename=attached.name)
    policy = SMTP if user.isascii() else SMTP.clone(utf8=True)
    return message.as_bytes(policy=policy)
