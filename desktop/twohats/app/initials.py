"""The initials of whoever sits at this computer; history shows them beside the hat, if the firm uses any."""

from PySide6.QtCore import QSettings

from twohats.business.rules.contacts import clean_text
from twohats.errors import RuleError

_INITIALS, _MOST = "initials", 4


def initials() -> str:
    """The initials that are kept; empty for none."""
    held = QSettings("Two Hats", "Two Hats").value(_INITIALS)
    return held if isinstance(held, str) else ""


def tidied_initials(typed: str) -> str:
    """Initials as they are kept.

    Raises:
        RuleError: they are too long for initials.
    """
    if len(typed.strip()) > _MOST:
        raise RuleError("Initials have up to four letters, like AK.")
    return clean_text(typed)


def keep_initials(kept: str) -> None:
    """Keep initials from now on, or none where they are empty."""
    QSettings("Two Hats", "Two Hats").setValue(_INITIALS, kept)
