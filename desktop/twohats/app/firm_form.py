"""The firm: what it is called, how it is reached, and how it counts, in one form under either hat."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from twohats.app.picture_file import PICTURES, read_picture
from twohats.business.operations.firm import set_logo, set_up_firm
from twohats.business.rules.money import parse_percent
from twohats.business.rules.profile import SALE_ON, Profile
from twohats.business.store import office
from twohats.days import months, weekdays
from twohats.errors import RuleError
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.cards import make_button
from twohats.widgets.fields import ChoiceField, Field, PickField, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace
from twohats.words import LANGUAGES, language_of

_WHOLE = 100
_HIGH = 36


def ask_firm(parent: QWidget, workspace: Workspace, ask: Ask, begin_again: Callable[[], None]) -> None:
    """Open the form over a window; `begin_again` shows it anew, where another language was chosen."""
    firm = workspace.read(office.profile)
    logo = _Logo(workspace.read(office.logo), ask)

    def save(values: dict[str, Value]) -> None:
        told = _read(firm, {name: str(value) for name, value in values.items()})
        workspace.do(_tr("The firm"), _set_up, told, logo.png)
        if language_of(told.locale) != language_of(firm.locale):
            begin_again()

    form = Form(parent, _tr("The firm"), _fields(firm), _tr("Save"), save, workspace.hat)
    said = _tr(
        "The currency ({}) and the time zone ({}) stay as they were when this file was made: every amount and every "
        "day in it is written in them."
    )
    form.below.addWidget(logo)
    form.below.addWidget(PlainLabel(said.format(firm.currency, firm.time_zone), "dim", wrap=True))
    form.fit()
    form.open()


def _set_up(db: Connection, firm: Profile, png: bytes) -> None:
    set_up_firm(db, firm)
    if png != office.logo(db):
        set_logo(db, png)


class _Logo(QWidget):
    """The picture on paper: how it looks, another one, or none."""

    def __init__(self, png: bytes, ask: Ask) -> None:
        super().__init__()
        self.png, self._ask = png, ask
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._shown = QLabel()
        self._shown.setAccessibleName(_tr("Picture on paper"))
        line.addWidget(self._shown)
        line.addStretch(1)
        for words, slot in ((_tr("Picture on paper…"), self.choose), (_tr("No picture"), self.take_away)):
            button = make_button(words, "sales")
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
        """Print without a picture."""
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


def _fields(firm: Profile) -> list[Field]:
    margin = "" if firm.margin is None else f"{firm.margin} %"
    counts = _counts()
    return [
        TextField("name", _tr("Name"), firm.name),
        TextField("letterhead", _tr("Address, as on paper"), firm.letterhead, lines=True),
        TextField("email", _tr("E-mail"), firm.email, _tr("customers answer to it")),
        TextField("phone", _tr("Telephone"), firm.phone),
        TextField("tax_rate", _tr("Tax on quotes"), f"{firm.tax_rate / 100:g} %"),
        TextField("margin", _tr("Margin"), margin, _tr("of each sale; empty: no return is shown")),
        ChoiceField("sale_on", _tr("A won deal counts"), tuple(counts.values()), counts[firm.sale_on]),
        ChoiceField("week_start", _tr("The week begins on"), weekdays(), weekdays()[firm.week_start - 1]),
        ChoiceField("fiscal_start", _tr("The year begins in"), months(), months()[firm.fiscal_start - 1]),
        PickField("paper", _tr("Paper"), ("A4", "Letter"), firm.paper),
        *_language(firm),
    ]


def _language(firm: Profile) -> Iterator[Field]:
    """The choice of a language, where there is one."""
    if len(LANGUAGES) > 1:
        yield ChoiceField("language", _tr("Language"), tuple(LANGUAGES.values()), LANGUAGES[language_of(firm.locale)])


def _locale(firm: Profile, chosen: str) -> str:
    """The firm's formats in the language that is chosen by its name."""
    language = next((one for one, name in LANGUAGES.items() if name == chosen), language_of(firm.locale))
    if language == language_of(firm.locale):
        return firm.locale
    return f"{language}_{firm.country}"


def _read(firm: Profile, said: dict[str, str]) -> Profile:
    return replace(
        firm,
        name=said["name"],
        letterhead=said["letterhead"],
        email=said["email"],
        phone=said["phone"],
        tax_rate=parse_percent(said["tax_rate"]),
        margin=_whole_percent(said["margin"]),
        sale_on=next(one for one, words in _counts().items() if words == said["sale_on"]),
        week_start=weekdays().index(said["week_start"]) + 1,
        fiscal_start=months().index(said["fiscal_start"]) + 1,
        paper=said["paper"],
        locale=_locale(firm, said.get("language", "")),
    )


def _whole_percent(typed: str) -> int | None:
    """A margin in whole percent; None for none."""
    if not typed.strip():
        return None
    share = parse_percent(typed)
    if share % _WHOLE:
        raise RuleError("A margin is a whole number of percent, like 35.")
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
