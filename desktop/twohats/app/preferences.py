"""Preferences: the firm, what follows from its country, its hours, and what belongs to this computer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from twohats.app.firm_fields import (
    Logo,
    country_fields,
    firm_fields,
    money_fields,
    read_country,
    read_firm,
    read_money,
)
from twohats.app.initials import initials, keep_initials, tidied_initials
from twohats.app.looks import STEPS, kept_colours, kept_percent
from twohats.business.operations.firm import set_logo, set_up_firm, set_week
from twohats.business.rules.calendar import changed_hours, typed_hours
from twohats.business.rules.profile import Profile, tidied
from twohats.business.store import office
from twohats.days import weekdays
from twohats.errors import OwnerError
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import make_button
from twohats.widgets.fields import Field, PickField, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import sized
from twohats.words import language_of

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_WIDE, _RAIL = 760, 150
_HOURS, _COMPUTER = 3, 4
_TURNS = (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1))
_BY_TAB = Qt.FocusPolicy.StrongFocus
Hours = dict[int, tuple[str, str] | None]


@dataclass(frozen=True, slots=True)
class Section:
    """Some fields under a name, what they say of the firm, and what stands under them."""

    name: str
    fields: Sequence[Field]
    below: Sequence[QWidget] = ()
    read: Callable[[Profile, Mapping[str, str]], Profile] = lambda firm, _: firm


class Preferences(Form):
    """One form in sections, chosen at the left or by Ctrl+Page Down and Ctrl+Page Up; all are saved at once."""

    def __init__(self, window: "MainWindow", over: QWidget | None = None) -> None:
        """It opens over the window, or `over` a form of it, in which all stays as it was typed."""
        self._window, self._workspace = window, window.workspace
        self._firm = self._workspace.read(office.profile)
        self._hours = typed_hours(self._workspace.read(office.calendar))
        self._logo = Logo(self._workspace.read(office.logo), window.ask)
        self._second = PlainLabel("", "dim", wrap=True)
        self._sections = self._make_sections()
        fields = [field for section in self._sections for field in section.fields]
        super().__init__(over or window, _tr("Preferences"), fields, _tr("Save"), self._save, self._workspace.hat)
        sized(self.setFixedWidth, _WIDE)
        for section in self._sections:
            for part in section.below:
                self.below.addWidget(part)
        self._names = QButtonGroup(self)
        self.middle.insertWidget(0, self._make_rail())
        self._go_in_order()
        self._take_the_room_of_the_largest()
        self._names.idClicked.connect(self.turn_to)
        for keys, by in _TURNS:
            QShortcut(QKeySequence(keys), self, lambda by=by: self._turn(by))
        self.turn_to(0)

    def _make_sections(self) -> list[Section]:
        firm = self._firm
        money = _tr("The money is {}, as when this file was made: every amount in it is written so.")
        clock = _tr("The clock is {}, as when this file was made: every day in it goes by it.")
        days_off = _tr(
            "Write them like 9:00 – 17:00; an empty line is a day without work. Days off stand with Targets."
        )
        days = weekdays()
        hours = [TextField(str(day), days[day - 1], text, _tr("closed")) for day, text in self._hours.items()]
        return [
            Section(_tr("The firm"), firm_fields(firm), (self._logo,), read_firm),
            Section(_tr("Money"), money_fields(firm), (_note(money.format(firm.currency)),), read_money),
            Section(
                _tr("Country and paper"), country_fields(firm), (_note(clock.format(firm.time_zone)),), read_country
            ),
            Section(_tr("Working hours"), hours, (_note(days_off),)),
            Section(_tr("This computer"), self._own_fields()),
            Section(_tr("Backups"), (), (self._second, self._make_backups())),
        ]

    def _own_fields(self) -> list[Field]:
        looks, sizes = _looks(), [_percent(step) for step in STEPS]
        return [
            PickField("look", _tr("Look"), tuple(looks.values()), looks[kept_colours()]),
            PickField("size", _tr("Text size"), tuple(sizes), _percent(kept_percent())),
            TextField("initials", _tr("Your initials"), initials(), _tr("history shows them with what you do")),
        ]

    def _make_backups(self) -> QWidget:
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        button = make_button(_tr("Backups and second folder…"), self._workspace.hat)
        button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        button.clicked.connect(lambda *_: self._window.files.show_backups())
        line.addWidget(button)
        line.addStretch(1)
        return part

    def _make_rail(self) -> QWidget:
        rail = QWidget()
        # As wide as its longest name, in whichever language.
        sized(rail.setMinimumWidth, _RAIL)
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, section in enumerate(self._sections):
            button = QPushButton(section.name)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("rail", self._workspace.hat.value)
            self._names.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        return rail

    def _go_in_order(self) -> None:
        """Tab goes from the sections at the left through each of them, down what is asked to what stands below."""
        self.beside += self._names.buttons()
        parts = list[QWidget]()
        for section in self._sections:
            parts += [self.editor(field.name) for field in section.fields]
            parts += [button for below in section.below for button in below.findChildren(QPushButton)]
        for one, other in pairwise(parts):
            self.setTabOrder(one, other)

    def _take_the_room_of_the_largest(self) -> None:
        """The window stays as it is, whichever section shows."""
        high = 0
        for number in range(len(self._sections)):
            self._show(number)
            self.fit()
            high = max(high, self.height())
        self.setMinimumHeight(high)

    @property
    def section(self) -> int:
        """The number of the section that shows."""
        return self._names.checkedId()

    def open_at(self, name: str) -> None:
        """Show it where a field stands, ready to be typed in."""
        self.open()
        holds = [any(field.name == name for field in section.fields) for section in self._sections]
        self.turn_to(holds.index(True))
        editor = self.editor(name)
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def turn_to(self, number: int) -> None:
        """Show a section."""
        self._names.button(number).setChecked(True)
        for button in self._names.buttons():
            # Tab comes to the one that is chosen; arrows choose another.
            button.setFocusPolicy(_BY_TAB if button.isChecked() else Qt.FocusPolicy.ClickFocus)
        self._show(number)
        self._say_second()
        self.fit()

    def _show(self, wanted: int) -> None:
        for number, section in enumerate(self._sections):
            for field in section.fields:
                self.show_row(field.name, shown=number == wanted)
            for part in section.below:
                part.setVisible(number == wanted)

    def _say_second(self) -> None:
        keeper = self._window.files.keeper
        only_looked = _tr("This file is only looked at: it has no backups here.")
        self._second.setText(keeper.say_second() if keeper else only_looked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._say_second()

    def _turn(self, by: int) -> None:
        self.turn_to((self.section + by) % len(self._sections))
        self._names.button(self.section).setFocus()

    def _save(self, values: dict[str, Value]) -> None:
        said = {name: str(value) for name, value in values.items()}
        firm = self._firm
        for number, section in enumerate(self._sections):
            with self._told_in(number):
                firm = tidied(section.read(firm, said))
        # Before the firm speaks another language.
        colours = next(look for look, words in _looks().items() if words == said["look"])
        percent = next(step for step in STEPS if _percent(step) == said["size"])
        with self._told_in(_COMPUTER):
            kept = tidied_initials(said["initials"])
        with self._told_in(_HOURS):
            hours = changed_hours(self._hours, {day: said[str(day)] for day in self._hours})
            self._write(firm, hours)
        keep_initials(kept)
        self._workspace.file.initials = kept
        if (colours, percent) != (kept_colours(), kept_percent()):
            self._window.looks.choose(colours, percent)
        if language_of(firm.locale) != language_of(self._firm.locale):
            self._come_again()

    def _come_again(self) -> None:
        """A new window speaks the other language, once the form that is open beneath is done."""
        again, beneath = self._window.files.again_wanted, self.parentWidget()
        if isinstance(beneath, QDialog):
            beneath.finished.connect(lambda _: again.emit())
        else:
            again.emit()

    @contextmanager
    def _told_in(self, number: int) -> Iterator[None]:
        """Show the section in which something is wrong."""
        try:
            yield
        except OwnerError:
            self.turn_to(number)
            raise

    def _write(self, firm: Profile, hours: Hours) -> None:
        """One step, if anything of the file's own is another way."""
        if firm != self._firm or hours or self._logo.png != self._workspace.read(office.logo):
            self._workspace.do("Preferences", _set_up, firm, self._logo.png, hours)


def _set_up(db: Connection, firm: Profile, png: bytes, hours: Hours) -> None:
    set_up_firm(db, firm)
    if png != office.logo(db):
        set_logo(db, png)
    if hours:
        set_week(db, hours)


def _note(words: str) -> PlainLabel:
    return PlainLabel(words, "dim", wrap=True)


def _looks() -> dict[str, str]:
    return {
        "": _tr("Like the system"),
        "light": _tr("Light"),
        "dark": _tr("Dark"),
        "high contrast": _tr("High contrast"),
    }


def _percent(step: int) -> str:
    return f"{step} %"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)
