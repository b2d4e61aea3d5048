"""How the window looks: light, dark, or as the system does; kept on the computer."""

from PySide6.QtCore import QSettings

LOOKS = ("system", "light", "dark")
_LOOK = "look"


def kept_look() -> str:
    """One of LOOKS."""
    held = QSettings("Two Hats", "Two Hats").value(_LOOK)
    return held if held in LOOKS else LOOKS[0]


def keep_look(look: str) -> None:
    """Look like this from now on."""
    QSettings("Two Hats", "Two Hats").setValue(_LOOK, look)


def is_dark(look: str) -> bool | None:
    """Whether a look is dark; None for as the system is."""
    return None if look == "system" else look == "dark"
