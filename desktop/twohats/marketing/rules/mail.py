"""Drafts of e-mails: the address that opens one in the mail program, and the file that does."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from twohats.errors import RuleError
from twohats.marketing.rules.nurture import one_line

# What the address line of a program takes on every system.
_LONGEST_URL = 2000
_LONGEST_SUBJECT = 200


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


def draft(address: str, name: str, subject: str, words: str) -> bytes:
    """The .eml file of a draft to one address (its usable form), without a sender: the mail program puts it in."""
    user, _, domain = address.rpartition("@")
    message = EmailMessage(SMTP)
    message["To"] = Address(one_line(name), user, domain)
    message["Subject"] = one_line(subject)[:_LONGEST_SUBJECT]
    # Mail programs open such a file as a draft to be sent, not as a letter received.
    message["X-Unsent"] = "1"
    message.set_content("\n".join(words.splitlines()) + "\n")
    policy = SMTP if user.isascii() else SMTP.clone(utf8=True)
    return message.as_bytes(policy=policy)
