"""Asks whose business it is: a name and a country, from which the rest follows."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from twohats.app.first_places import file_of, own_country, own_zone
from twohats.app.initials import initials, tidied_initials
from twohats.business.rules.country import (
    Country,
    all_zones,
    country_names,
    country_of,
    currency_names,
    say_zone,
    zones_of,
)
from twohats.business.rules.profile import Profile, working_in
from twohats.days import weekdays
from twohats.errors import RuleError
from twohats.widgets.cards import make_button
from twohats.widgets.fields import ChoiceField, Field, TextField, Value
from twohats.widgets.form import Form, Other
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import sized

_WING, _WIDE = "marketing", 560


@dataclass(frozen=True, slots=True)
class Begun:
    """What was answered."""

    firm: Profile
    folder: Path
    initials: str


class FirstForm(Form):
    """The first form of the program. What follows from the country is said; money and clock may be changed here."""

    def __init__(
        self, parent: QWidget, folder: Path, begin: Callable[[Begun], None], take_in: Callable[[Begun], None]
    ) -> None:
        """`begin` founds the firm; `take_in` goes on to the import afterwards."""
        self.folder = folder
        self._countries = {name: code for code, name in country_names().items()}
        self._currencies = {f"{name} ({code})": code for code, name in currency_names().items()}
        super().__init__(
            parent,
            _tr("Whose business is it?"),
            self._fields(),
            _tr("Begin"),
            lambda values: begin(self._begun(values)),
            _WING,
            other=Other(_tr("Import what I have…"), lambda values: take_in(self._begun(values))),
        )
        sized(self.setFixedWidth, _WIDE)
        note = _tr("One file on this computer holds all of it; nobody else reads it, and no account is needed.")
        self.top.addWidget(PlainLabel(note, "dim", wrap=True))
        self._follows, self._kept = PlainLabel("", wrap=True), PlainLabel("", "dim")
        self.change = self._add_line(self._follows, _tr("Change…"), self.show_more)
        self.elsewhere = self._add_line(self._kept, _tr("Another folder…"), None)
        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.addWidget(PlainLabel(_tr("Or first:"), "dim"))
        self._body.addLayout(self.ways)
        for name in ("currency", "time_zone"):
            self.show_row(name, shown=False)
        for name in ("country", "currency", "time_zone"):
            self._box(name).setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box("country").currentTextChanged.connect(lambda _: self._follow())
        self.typed.connect(self._say)
        self._follow()

    def _fields(self) -> list[Field]:
        here = country_names().get(own_country(), "")
        choose = () if here else ("",)
        return [
            TextField("name", _tr("Name of the firm"), hint=_tr("as customers know it")),
            ChoiceField("country", _tr("Country"), (*choose, *self._countries), here, open=True),
            ChoiceField("currency", _tr("Currency"), tuple(self._currencies), open=True),
            ChoiceField("time_zone", _tr("Clock"), all_zones(), own_zone(), open=True),
            TextField("initials", _tr("Your initials"), initials(), _tr("where a second person helps in summer")),
        ]

    def _add_line(self, said: PlainLabel, words: str, slot: Callable[[], None] | None) -> QPushButton:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(said, 1)
        button = make_button(words, _WING)
        button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        if slot is not None:
            button.clicked.connect(lambda *_: slot())
        line.addWidget(button)
        self.below.addLayout(line)
        return button

    def end_with_it(self) -> None:
        """Say that without an answer the program ends."""
        self._cancel.setText(_tr("Quit"))
        self.rejected.connect(QCoreApplication.exit)

    def add_way(self, words: str, slot: Callable[[], object]) -> None:
        """Offer something else, at the left end under the fields."""
        button = make_button(words, _WING)
        button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        button.clicked.connect(lambda *_: slot())
        self.ways.addWidget(button)

    def _go_to(self, name: str) -> None:
        """Go to a field; what is typed there takes the place of what stands there."""
        editor = self.editor(name)
        editor.setFocus()
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        if isinstance(line, QLineEdit):
            line.selectAll()

    def _box(self, name: str) -> QComboBox:
        box = self.editor(name)
        assert isinstance(box, QComboBox)  # noqa: S101  # it was made from a choice
        return box

    def _chosen(self, name: str) -> str:
        """What is chosen or typed in a list, as it stands there, in whatever case it was typed; else nothing."""
        box = self._box(name)
        return str(box.itemText(box.findText(box.currentText(), Qt.MatchFlag.MatchFixedString)))

    @property
    def _country(self) -> Country | None:
        code = self._countries.get(self._chosen("country"))
        return country_of(code) if code else None

    def _follow(self) -> None:
        """Take money and clock from the country; the clock is asked for where the country has several."""
        country = self._country
        if country is not None:
            names = {code: name for name, code in self._currencies.items()}
            self._box("currency").setCurrentText(names[country.currency])
            zones, here = zones_of(country.code), own_zone()
            zone = here if here in zones else country.time_zone
            self._box("time_zone").setCurrentText(zone)
            if len(zones) > 1 and here not in zones:
                self.show_field("time_zone", on=True)
        self._say()

    def show_more(self) -> None:
        """Show what cannot be changed later."""
        for name in ("currency", "time_zone"):
            self.show_field(name, on=True)
        self.change.hide()
        self._go_to("currency")

    def move_to(self, folder: Path) -> None:
        """Keep the file in another folder."""
        self.folder = folder
        self._say()

    def _say(self) -> None:
        country = self._country
        if country is None:
            self._follows.setText(_tr("Currency, paper size and week follow from the country."))
        else:
            money = self._chosen("currency").partition(" (")[0]
            self._follows.setText(what_follows(country, money, self._chosen("time_zone")))
        name, folder = str(self.values()["name"]).strip(), self.folder.name or str(self.folder)
        file = file_of(name, self.folder).name
        named, nameless = _tr("Kept in {}, as {}"), _tr("Kept in {}, under the firm’s name")
        self._kept.setText(named.format(folder, file) if name else nameless.format(folder))
        self.fit()

    def _begun(self, values: dict[str, Value]) -> Begun:
        country = self._country
        if not str(values["name"]).strip():
            self._go_to("name")
            raise RuleError("The firm needs a name.")
        if country is None:
            self._go_to("country")
            raise RuleError("Choose the country you work in: currency, paper size and week follow from it.")
        for name, sentence in (
            ("currency", "Choose the money you count in, such as Euro (EUR)."),
            ("time_zone", "Choose whose clock you go by, such as Europe/Lisbon."),
        ):
            if not self._chosen(name):
                self._go_to(name)
                raise RuleError(sentence)
        money, clock = self._currencies[self._chosen("currency")], self._chosen("time_zone")
        firm = replace(working_in(country, str(values["name"])), currency=money, time_zone=clock)
        return Begun(firm, self.folder, tidied_initials(str(values["initials"])))


def what_follows(country: Country, money: str, time_zone: str) -> str:
    """What follows from a country, in one plain line."""
    days = weekdays()
    worked = [days[day - 1] for day in _from(country.workdays)]
    parts = (
        money,
        country.paper,
        _tr("weeks begin on {}").format(days[country.week_start - 1]),
        _languages()[country.language],
        _tr("{} to {}").format(worked[0], worked[-1]),
        _tr("the clock of {}").format(say_zone(time_zone)),
    )
    return _tr("{}. All but money and clock can be changed later.").format(", ".join(parts))


def _languages() -> dict[str, str]:
    return {
        "en": _tr("English"),
        "de": _tr("German"),
        "es": _tr("Spanish"),
        "fr": _tr("French"),
        "pt": _tr("Portuguese"),
    }


def _from(workdays: tuple[int, ...]) -> list[int]:
    """The days of work in a row, from the one after the days of rest."""
    first = next(day for day in workdays if (day - 2) % 7 + 1 not in workdays)
    return sorted(workdays, key=lambda day: (day - first) % 7)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstForm", text)
