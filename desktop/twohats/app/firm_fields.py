"""What an owner says of the firm: how it is called and reached, how it counts, and what its country does."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from twohats.app.picture_file import PICTURES, read_picture
from twohats.business.rules.country import locale_of
from twohats.business.rules.money import parse_percent, show_percentage
from twohats.business.rules.profile import SALE_ON, Profile
from twohats.days import months, weekdays
from twohats.errors import RuleError
from twohats.widgets.ask import Ask
from twohats.widgets.cards import make_button
from twohats.widgets.fields import ChoiceField, Field, PickField, TextField
from twohats.widgets.form import Form
from twohats.words import LANGUAGES

_WHOLE = 100
_HIGH = 36


class Logo(QWidget):
    """The picture on paper: how it looks, another one, or none."""

    def __init__(self, png: bytes, ask: Ask) -> None:
        super().__init__()
        self.png, self._ask = png, ask
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._shown = QLabel()
        self._shown.setAccessibleName(_tr("Logo on paper"))
        line.addWidget(self._shown)
        line.addStretch(1)
        self._buttons = []
        for words, slot in ((_tr("Logo on paper…"), self.choose), (_tr("No logo"), self.take_away)):
            button = make_button(words, "sales")
            self._buttons.append(button)
            button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
            button.clicked.connect(lambda *_, slot=slot: slot())
            line.addWidget(button)
        self._none = button
        self._show()

    def choose(self) -> None:
        """Ask for the file of another picture."""
        path = self._ask.open_path(_tr("Choose a picture"), PICTURES)
        if path is not None:
            form = self.window()
            assert isinstance(form, Form)  # noqa: S101  # it stands in one
            form.attempt(lambda: self._take(read_picture(path)))

    def take_away(self) -> None:
        """Print without a picture; the keys stay here, though their button goes."""
        self._buttons[0].setFocus()
        self._take(b"")

    def _take(self, png: bytes) -> None:
        self.png = png
        self._show()

    def _show(self) -> None:
        picture = QPixmap()
        picture.loadFromData(self.png)
        if picture.height() > _HIGH:
            picture = picture.scaledToHeight(_HIGH, Qt.TransformationMode.SmoothTransformation)
        self._shown.setPixmap(picture)
        self._none.setVisible(bool(self.png))


def firm_fields(firm: Profile) -> list[Field]:
    """What the firm is called, and how it is reached."""
    return [
        TextField("name", _tr("Name"), firm.name),
        TextField("letterhead", _tr("Address, as on paper"), firm.letterhead, lines=True),
        TextField("email", _tr("E-mail"), firm.email, _tr("customers answer to it")),
        TextField("phone", _tr("Phone"), firm.phone),
    ]


def read_firm(firm: Profile, said: Mapping[str, str]) -> Profile:
    """The firm with what was said of it."""
    return replace(firm, name=said["name"], letterhead=said["letterhead"], email=said["email"], phone=said["phone"])


def money_fields(firm: Profile) -> list[Field]:
    """How the firm counts."""
    names, counts = months(), _counts()
    margin = "" if firm.margin is None else f"{firm.margin} %"
    return [
        TextField("tax_rate", _tr("Tax on quotes"), show_percentage(firm.tax_rate, firm.locale)),
        TextField("margin", _tr("Margin"), margin, _tr("of each sale; empty: no return is shown")),
        ChoiceField("sale_on", _tr("A won deal counts"), tuple(counts.values()), counts[firm.sale_on]),
        ChoiceField("fiscal_start", _tr("The year begins in"), names, names[firm.fiscal_start - 1]),
    ]


def read_money(firm: Profile, said: Mapping[str, str]) -> Profile:
    """The firm with how it counts.

    Raises:
        RuleError: a share is none.
    """
    return replace(
        firm,
        tax_rate=parse_percent(said["tax_rate"]),
        margin=_whole_percent(said["margin"]),
        sale_on=next(one for one, words in _counts().items() if words == said["sale_on"]),
        fiscal_start=months().index(said["fiscal_start"]) + 1,
    )


def country_fields(firm: Profile) -> list[Field]:
    """What followed from the country, and may be another way."""
    days, spoken = weekdays(), _language_of(firm)
    languages = tuple(dict.fromkeys((*LANGUAGES.values(), spoken)))
    return [
        ChoiceField("language", _tr("Language"), languages, spoken),
        PickField("paper", _tr("Paper"), ("A4", "Letter"), firm.paper),
        ChoiceField("week_start", _tr("The week begins on"), days, days[firm.week_start - 1]),
    ]


def read_country(firm: Profile, said: Mapping[str, str]) -> Profile:
    """The firm with another language, as its region writes it, another paper and another week."""
    codes = {name: code for code, name in LANGUAGES.items()}
    chosen, region = said["language"], firm.locale.replace("-", "_").partition("_")[2]
    locale = firm.locale if chosen == _language_of(firm) else locale_of(codes[chosen], region, firm.country)
    week_start = weekdays().index(said["week_start"]) + 1
    return replace(firm, locale=locale, paper=said["paper"], week_start=week_start)


def _language_of(firm: Profile) -> str:
    """The language of a firm by its own name."""
    code = firm.locale.replace("-", "_").partition("_")[0]
    return LANGUAGES.get(code, code)


def _whole_percent(typed: str) -> int | None:
    """A margin in whole percent; None for none."""
    if not typed.strip():
        return None
    share = parse_percent(typed)
    if share % _WHOLE:
        raise RuleError("A margin is a whole number, in per cent, like 35.")
    return share // _WHOLE


def _counts() -> dict[str, str]:
    words = (
        _tr("on the day it is won"),
        _tr("when its work is planned to end"),
        _tr("in dated parts, as they are invoiced"),
    )
    return dict(zip(SALE_ON, words, strict=True))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Firm", text)
