"""The initials of whoever sits at this computer; history shows them beside the hat, if the firm uses any."""

from PySide6.QtCore import QSettings

from twohats.business.rules.contacts import clean_text

_INITIALS, _MOST = "initials", 4


def initials() -> str:
    """The initials that are kept; empty for none."""
    held = QSettings("Two Hats", "Two Hats").value(_INITIALS)
    return held if isinstance(held, str) else ""


def keep_initials(typed: str) -> str:
    """Keep initials from now on, or none where they are empty; as they are kept."""
    kept = clean_text(typed, _MOST)
    QSettings("Two Hats", "Two Hats").setValue(_INITIALS, kept)
    return kept
