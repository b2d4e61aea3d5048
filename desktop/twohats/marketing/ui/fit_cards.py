"""The cards that say what was right: place by time, words by result, and what Sales found."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from twohats.business.rules.calendar import Period
from twohats.business.speech import Speech
from twohats.days import short_month, short_month_and_year, short_weekday
from twohats.languages import say_language
from twohats.marketing.rules.behind import Behind
from twohats.marketing.rules.fit import (
    CLOCK_FROM,
    MARKED_FROM,
    Axis,
    Fit,
    FitRow,
    Season,
    Verdict,
    View,
    When,
    behind_cell,
    behind_fit,
    judge,
)
from twohats.marketing.store.fit import Words
from twohats.widgets import theme
from twohats.widgets.cards import Bar, Card
from twohats.widgets.label import PlainLabel, shown, tip
from twohats.widgets.matrix import Matrix, say_share
from twohats.widgets.roles import hear_as
from twohats.words import many, quoted, told

_WING = "marketing"
# So much of a message is shown.
_MESSAGE = 100
_NAME_LENGTH = 40
_EDGE = 4


def say_when(when: When, *, year: bool = False) -> str:
    """A column's name: `Nov` (with its year if wanted), `Mon`, or `9–12`."""
    if isinstance(when, Period):
        return short_month_and_year(when.first) if year else short_month(when.first)
    return short_weekday(when - 1) if isinstance(when, int) else f"{when[0]}–{when[1]}"


class Line(QWidget):
    """Something that leads on: a click on it, Enter or Space chooses it; a late one stands on a coloured ground."""

    chosen = Signal()

    def __init__(self, *, late: bool = False) -> None:
        super().__init__()
        self._late = late
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*((12, 7, 12, 7) if late else (_EDGE, 4, _EDGE, 5)))
        self.body.setSpacing(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hear_as(self, QAccessible.Role.Button)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        # Taken, so that the release comes here too.
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.text), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self._late:
            painter.setBrush(QColor(colours.late_soft))
        if self._late or self.hasFocus():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class Alarm(Line):
    """Campaigns that wait for their owner's decision; chosen, it leads to the one that has waited longest."""

    open_campaign = Signal(int)

    def __init__(self) -> None:
        super().__init__(late=True)
        self._first = 0
        self._words = PlainLabel("", "late")
        self.body.addWidget(self._words)
        self.chosen.connect(lambda: self.open_campaign.emit(self._first))
        self.hide()

    def show_campaigns(self, waiting: Sequence[tuple[int, str]]) -> None:
        """Show pairs of an id and a name, the longest waiting first; without any there is no alarm."""
        self.setVisible(bool(waiting))
        if not waiting:
            return
        self._first = waiting[0][0]
        names = ", ".join(shown(name, _NAME_LENGTH) for _, name in waiting)
        one = len(waiting) == 1
        said = (
            self.tr("{} campaign waits for your decision: {}")
            if one
            else self.tr("{} campaigns wait for your decision: {}")
        )
        self._words.setText(said.format(len(waiting), names))
        self.setAccessibleName(self._words.text())


class SeasonCard(Card):
    """Place by time, in four views; a digit chooses the view while the keys are in the card."""

    view_wanted = Signal(str)
    behind = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Right place, right time"), " ")
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.view = View.ASKED
        self._season = Season(View.ASKED)
        self.body.addLayout(self._make_views())
        self.matrix = Matrix(_WING)
        self.matrix.cell_chosen.connect(self._choose)
        self.counts, self.says = PlainLabel("", wrap=True), PlainLabel("", "dim", wrap=True)
        for widget in (self.matrix, self.counts, self.says):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _make_views(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        self._views = QButtonGroup(self)
        names = (self.tr("Asked"), self.tr("Wanted"), self.tr("Weekday"), self.tr("Hour"))
        for number, (view, name) in enumerate(zip(View, names, strict=True)):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setChecked(view is self.view)
            button.setProperty("view", _WING)
            button.setToolTip(tip(self.tr("{} while the keys are here").format(number + 1)))
            button.clicked.connect(lambda *_, view=view: self.turn_to(view))
            self._views.addButton(button, number)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def turn_to(self, view: View) -> None:
        """Ask for another view."""
        self.view = view
        self._views.button(list(View).index(view)).setChecked(True)
        self.view_wanted.emit(view.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in {"1", "2", "3", "4"} and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.turn_to(list(View)[int(event.text()) - 1])
        else:
            super().keyPressEvent(event)

    def show_season(self, season: Season) -> None:
        """Show the cells, or in one line what they need; an answer to an older question is let go."""
        if season.view is not self.view:
            return
        self._season = season
        self.note.setText(self._note(season.view))
        cells = bool(season.places) and bool(season.columns) and not season.too_few
        if not cells and self.matrix.hasFocus():
            self._views.button(list(View).index(self.view)).setFocus()
        self.matrix.setVisible(cells)
        if cells:
            rows = [(name, [(share.part, share.whole) for share in shares]) for name, shares in season.places]
            self.matrix.show_cells([say_when(when) for when in season.columns], rows)
        counts = self._say_counts(season) if season.too_few else ""
        said = self._say_hidden(season) if cells else self._say_needs(season)
        for label, text in ((self.counts, counts), (self.says, said)):
            label.setText(text)
            label.setVisible(bool(text))

    def _note(self, view: View) -> str:
        return {
            View.ASKED: self.tr("accepted of leads, by month asked"),
            View.WANTED: self.tr("accepted of leads, by month wanted"),
            View.WEEKDAY: self.tr("accepted of leads, by weekday"),
            View.HOURS: self.tr("accepted of leads, by hour"),
        }[view]

    def _say_hidden(self, season: Season) -> str:
        places, leads = season.hidden
        if not places:
            return ""
        return self.tr("Smaller places, not shown: {}, with {}.").format(places, many(leads, "1 lead", "{:,} leads"))

    def _say_needs(self, season: Season) -> str:
        if season.view is View.ASKED:
            return self.tr("Nobody asked in the last six months.")
        if season.view is View.WANTED:
            return self.tr("Shows for when they want it, once a lead says so: note “wanted from” on it.")
        if season.view is View.WEEKDAY:
            return self.tr("Weekdays show from {} leads; there are {}.").format(CLOCK_FROM, season.known)
        said = self.tr("Hours show from {} leads whose hour is known; there are {}.")
        return said.format(CLOCK_FROM, season.known)

    def _say_counts(self, season: Season) -> str:
        pairs = zip(season.columns, season.totals, strict=False)
        return " · ".join(told(say_when(when), share.whole) for when, share in pairs if share.whole)

    def _choose(self, row: int, column: int) -> None:
        name, when = self._season.places[row][0], self._season.columns[column]
        wanted = self._season.view is View.WANTED
        said = self.tr("{}, wanted {}") if wanted else self.tr("{}, asked {}")
        title = said.format(shown(name, _NAME_LENGTH), say_when(when, year=True))
        self.behind.emit(behind_cell(self._season.view, when, name, title))


class WordsCard(Card):
    """Which words bring leads that Sales accepts, and what those bought."""

    behind = Signal(object)

    def __init__(self, speech: Speech, most: int) -> None:
        super().__init__(self.tr("Right words"), self.tr("accepted of leads"))
        self._speech = speech
        self._shown: Sequence[Words] = ()
        needs = self.tr("Shows which words bring leads that Sales accepts, once a campaign has its message.")
        self._needs = PlainLabel(needs, "dim", wrap=True)
        self.body.addWidget(self._needs)
        self.lines = [self._make_line(number) for number in range(most)]
        for line in self.lines:
            self.body.addWidget(line)
        self.body.addStretch(1)

    def _make_line(self, number: int) -> "_WordsLine":
        line = _WordsLine()
        line.chosen.connect(lambda: self._choose(number))
        line.hide()
        return line

    def show_words(self, words: Sequence[Words]) -> None:
        """Show the words, the ones that brought most leads first."""
        self._shown = words
        self._needs.setVisible(not words)
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(words))
            if number < len(words):
                one = words[number]
                line.say(quoted(one.words), self._result(one), one.accepted.part / one.accepted.whole)

    def _result(self, one: Words) -> str:
        share = say_share(one.accepted.part, one.accepted.whole)
        sold = self.tr("{} sold").format(self._speech.whole(one.sold)) if one.sold else ""
        return " · ".join(part for part in (", ".join(map(say_language, one.languages)), share, sold) if part)

    def _choose(self, number: int) -> None:
        words = self._shown[number].words
        title = self.tr("Referred by: {}").format(shown(words, _NAME_LENGTH))
        self.behind.emit(Behind(title, words=words))


class _WordsLine(Line):
    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel("", "strong", wrap=True, most=_MESSAGE)
        self._result, self._bar = PlainLabel("", "dim"), Bar(_WING)
        for widget in (self._words, self._result, self._bar):
            self.body.addWidget(widget)

    def say(self, words: str, result: str, fraction: float) -> None:
        self._words.setText(words)
        self._result.setText(result)
        self._bar.show_fraction(fraction)
        self.setAccessibleName(told(self._words.text(), self._result.text()))


class FitCard(Card):
    """What Sales found at the first real conversation: right place, time and words, yes of yes and no."""

    behind = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("What Sales found"), self.tr("yes, of yes and no, at the first real conversation"))
        self._rows: Sequence[FitRow] = ()
        self.matrix = Matrix(_WING, self._judge)
        self.matrix.cell_chosen.connect(self._choose)
        self.says = PlainLabel("", "dim", wrap=True)
        self.body.addWidget(self.matrix)
        self.body.addWidget(self.says)

    def _judge(self, part: int, whole: int) -> str:
        verdict = judge(part, whole)
        if verdict is None:
            return ""
        words = {Verdict.GOOD: self.tr("good"), Verdict.MIXED: self.tr("mixed"), Verdict.POOR: self.tr("poor")}
        return words[verdict]

    def show_fit(self, fit: Fit) -> None:
        """Show what was found, or in one line what it needs."""
        self._rows = fit.rows
        self.matrix.setVisible(not fit.too_few)
        self.note.setVisible(not fit.too_few)
        if not fit.too_few:
            columns = (self.tr("right place"), self.tr("right time"), self.tr("right words"))
            cells = [[(share.part, share.whole) for share in row.shares] for row in fit.rows]
            self.matrix.show_cells(columns, list(zip(map(self._name, fit.rows), cells, strict=True)))
        said = self._say_needs(fit) if fit.too_few else self._say_hidden(fit)
        self.says.setText(said)
        self.says.setVisible(bool(said))

    def _name(self, row: FitRow) -> str:
        if row.channel is None:
            return self.tr("All leads")
        segment = row.segment or self.tr("no segment")
        return f"{shown(segment, _NAME_LENGTH)} · {shown(row.channel, _NAME_LENGTH)}"

    def _say_needs(self, fit: Fit) -> str:
        said = self.tr("Sales marks place, time and words at the first real conversation; {} of {} needed.")
        return said.format(fit.marked, MARKED_FROM)

    def _say_hidden(self, fit: Fit) -> str:
        return self.tr("Smaller groups, not shown: {}.").format(fit.hidden) if fit.hidden else ""

    def _choose(self, row: int, column: int) -> None:
        axis = tuple(Axis)[column]
        asked = {
            Axis.PLACE: self.tr("Sales judged the place: {}"),
            Axis.TIME: self.tr("Sales judged the time: {}"),
            Axis.WORDS: self.tr("Sales judged the words: {}"),
        }[axis]
        self.behind.emit(behind_fit(self._rows[row], axis, asked.format(self._name(self._rows[row]))))
