"""The page of one customer: what they bought and when, how to reach them, and all that Sales knows of them."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twohats.business.rules.consent import Purpose
from twohats.business.rules.money import show_share
from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.languages import say_language
from twohats.paper.charts import Chart, Series
from twohats.sales.rules.deals import Deal, state_word
from twohats.sales.rules.parts import part_word
from twohats.sales.rules.quotes import Quote
from twohats.sales.store.customer_record import Activity, CustomerRecord, Note, Promise, Sold, record
from twohats.sales.ui.customer_words import say_interval, say_rate, say_span
from twohats.sales.ui.questions import kind_words
from twohats.widgets.cards import Card, Facts, Timeline, clear, make_link
from twohats.widgets.chart import ChartView
from twohats.widgets.label import on_button, shown
from twohats.widgets.page import RecordPage
from twohats.widgets.sizes import sized
from twohats.widgets.workspace import Workspace
from twohats.words import filled, followed, grouped, inside, told

_WING = "sales"
_ENTRIES = 24
_MOST_YEARS, _FEW_YEARS = 10, 3
_LONGEST_NAME = 40
_CHART_HEIGHT = 120

Entry = tuple[str, str, str]


class CustomerPage(RecordPage):
    """A customer; what there is nothing of has no card."""

    # Somebody else was asked for, by their contact.
    asked = Signal(int)
    # A deal or a quote of theirs is to be shown where those are.
    deal_wanted = Signal(int)
    quote_wanted = Signal(int)

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING, self.tr("Customers"))
        self._workspace, self._speech = workspace, speech
        self.known: CustomerRecord | None = None
        self._facts, self._reach = Facts(), Facts()
        self._chart = ChartView(_WING)
        sized(self._chart.setFixedHeight, _CHART_HEIGHT)
        self._cards: dict[str, tuple[Card, Timeline]] = {}
        self._people = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        bought = Card(self.tr("What they bought"))
        bought.body.addWidget(self._facts)
        years = Card(self.tr("Money by year"))
        years.body.addWidget(self._chart)
        self._years = years
        self.left.addWidget(bought)
        self.left.addWidget(years)
        self._add_list(self.left, "deals", self.tr("Deals"))
        self._add_list(self.left, "sold", self.tr("Sales by day"))
        reach = Card(self.tr("How to reach them"))
        reach.body.addWidget(self._reach)
        self.right.addWidget(reach)
        self._add_list(self.right, "notes", self.tr("Notes"), self.tr("Nothing is noted yet. N writes a note."))
        self._add_list(self.right, "promises", self.tr("Promised to them"))
        self._add_list(self.right, "quotes", self.tr("Quotes"))
        self._sent = Card(self.tr("People they sent us"))
        self._sent.body.addLayout(self._people)
        self.right.addWidget(self._sent)
        self._add_list(self.right, "activities", self.tr("Calls, visits and the rest"))
        self.left.addStretch(1)
        self.right.addStretch(1)

    def _add_list(self, column: QVBoxLayout, name: str, title: str, empty: str = "") -> None:
        # The space keeps a place for the note that comes with the record.
        card, entries = Card(title, " "), Timeline(empty)
        card.body.addWidget(entries)
        column.addWidget(card)
        self._cards[name] = card, entries

    def show_record(self, record_id: int) -> bool:
        """Show a customer; False if they are none any more."""
        today = self._speech.today(self._workspace.now())
        known = self.known = self._workspace.read(record, record_id, today, hat=Hat.SALES)
        if known is None:
            return False
        named = " · ".join(filter(None, (known.name, known.organisation)))
        self.title.setText(named or known.customer.who or self.tr("No name"))
        late = known.customer.overdue_days
        self.state.say(
            self.tr("overdue by {}").format(say_span(late)) if late else self._kind(known),
            "late" if late else "neutral",
        )
        self._facts.show_facts(list(self._habits(known, today)))
        self._reach.show_facts(list(self._ways(known)))
        self._show_years(known, today)
        self._show("deals", [self._say_deal(one) for one in known.deals], opens=self._openers(known.deals))
        self._show("sold", [self._say_sold(one, today.isoformat()) for one in known.sold])
        self._show("notes", [self._say_note(one) for one in known.notes], always=True)
        self._show("promises", [self._say_promise(one) for one in known.promises], _kept(known.promises))
        quotes = [self._say_quote(one, today.isoformat()) for one in known.quotes]
        self._show("quotes", quotes, opens=self._openers(known.quotes))
        self._show("activities", [self._say_activity(one) for one in known.activities])
        self._show_sent(known)
        return True

    def _kind(self, known: CustomerRecord) -> str:
        return self.tr("new: bought once") if known.customer.orders == 1 else self.tr("repeat customer")

    def _habits(self, known: CustomerRecord, today: date) -> Iterator[tuple[str, str]]:
        one = known.customer
        yield self.tr("In all"), self._speech.money(one.total)
        rate = say_rate(one.orders_per_year(today), self._speech.firm.locale)
        often = filled(self.tr("{:,} orders · {} a year"), one.orders, rate)
        yield self.tr("Bought"), self.tr("1 order") if one.orders == 1 else often
        yield self.tr("Usually"), say_interval(one.usual_days) or self.tr("shown from the third order")
        yield self.tr("First"), self._day(one.first_bought)
        yield self.tr("Last"), self._day(one.last_bought)
        yield self.tr("To come"), self._speech.money(known.to_come) if known.to_come else ""
        if one.overdue_days is not None:
            said = self.tr("by {}: more than one and a half times as long as usual has passed")
            yield self.tr("Overdue"), filled(said, say_span(one.overdue_days))

    def _ways(self, known: CustomerRecord) -> Iterator[tuple[str, str]]:
        names = {
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "postal": self.tr("Address"),
            "messenger": self.tr("Messenger"),
            "door": self.tr("At the door"),
        }
        for point in known.points:
            agreed = ""
            if point.kind in known.withdrawn:
                agreed = self.tr("asked not to be contacted")
            elif point.kind in known.given:
                agreed = self.tr("agreed to be contacted")
            yield names[point.kind], " · ".join(filter(None, (point.value, agreed)))
        if not known.points:
            yield self.tr("Nothing yet"), self.tr("no e-mail address or phone number is known")
        words = {Purpose.OFFERS: self.tr("No offers"), Purpose.NEWS: self.tr("No news")}
        for purpose, refused in known.refused:
            yield (
                words[purpose],
                self.tr("by {}", "ways of contact").format(
                    ", ".join(inside(names[way]) for way in names if way in refused)
                ),
            )
        yield self.tr("Where they are"), known.place
        yield self.tr("Language"), say_language(known.language)
        yield self.tr("Referred by"), known.customer.referred_by
        yield self.tr("Note"), known.note

    def _show_years(self, known: CustomerRecord, today: date) -> None:
        first = max(min(known.by_year, default=today.year), today.year - _MOST_YEARS + 1)
        years = range(first, max(today.year, *known.by_year) + 1)
        self._years.setVisible(len(years) > 1)
        amounts = tuple(known.by_year.get(year, 0) for year in years)
        said = tuple(self._speech.whole(amount) for amount in amounts)
        series = Series(self.tr("Money"), amounts, said)
        few = len(years) <= _FEW_YEARS
        names = tuple(f"{year} · {amount}" if few else str(year) for year, amount in zip(years, said, strict=True))
        place = tuple(number for number, year in enumerate(years) if year == today.year)
        title = self.tr("Money by year")
        chart = Chart("twelve months", title, names, (series,), self._speech.firm.currency, place)
        self._chart.show_chart(chart)
        self._years.note.setText("" if few else told(today.year, self._speech.whole(known.by_year.get(today.year, 0))))

    def _openers(self, found: Sequence[Deal] | Sequence[Quote]) -> list[QWidget]:
        """A button for each deal or quote that shows it."""
        buttons: list[QWidget] = []
        for one in found[:_ENTRIES]:
            wanted, name = (self.deal_wanted, one.title) if isinstance(one, Deal) else (self.quote_wanted, one.name)
            button = make_link(self.tr("Show"), _WING)
            button.setAccessibleName(self.tr("Show {}").format(shown(name, _LONGEST_NAME)))
            button.clicked.connect(lambda *_, wanted=wanted, which=one.id: wanted.emit(which))
            buttons.append(button)
        return buttons

    def _show(
        self,
        name: str,
        entries: Sequence[Entry],
        note: str = "",
        *,
        always: bool = False,
        opens: Sequence[QWidget] = (),
    ) -> None:
        card, timeline = self._cards[name]
        card.setVisible(bool(entries) or always)
        card.note.setText(note or (grouped(len(entries)) if len(entries) > 1 else ""))
        rest = len(entries) - _ENTRIES
        more = self.tr("and {} before").format(rest) if rest > 0 else ""
        timeline.show_entries(entries[:_ENTRIES], more, opens)

    def _say_deal(self, deal: Deal) -> Entry:
        amount = self._speech.money(deal.amount) if deal.amount is not None else ""
        when = " · ".join(filter(None, (state_word(deal.state), self._day(deal.closed_on))))
        expected = self.tr("may close {}").format(self._day(deal.expected_close)) if deal.expected_close else ""
        more = (deal.stage, expected) if deal.state == "open" else (deal.why, deal.words)
        return when, deal.title, " · ".join(filter(None, (amount, *more)))

    def _say_sold(self, one: Sold, today: str) -> Entry:
        back = self.tr("takes back the sale of {}").format(self._day(one.reverses)) if one.reverses else ""
        foreign = self._speech.foreign(one.foreign, one.currency, one.rate)
        ahead = self.tr("to come") if one.sold_on > today else ""
        words = (ahead, back, part_word(one.part), one.of, one.document, foreign, one.note)
        return self._day(one.sold_on), self._speech.money(one.amount), " · ".join(filter(None, words))

    def _say_note(self, note: Note) -> Entry:
        what = self.tr("Objection") if note.kind == "objection" else self.tr("Note")
        return self._moment(note.at), " · ".join(filter(None, (what, note.of))), note.words

    def _say_promise(self, promise: Promise) -> Entry:
        verdicts = {
            "kept": self.tr("kept"),
            "changed": self.tr("changed"),
            "broken": self.tr("broken"),
            None: self.tr("not judged yet"),
        }
        until = self.tr("until {}").format(self._day(promise.until)) if promise.until else ""
        when = self.tr("Promised {}").format(self._moment(promise.sent_at))
        return verdicts[promise.kept], when, followed(promise.words, until, promise.note)

    def _say_quote(self, quote: Quote, today: str) -> Entry:
        states = {
            "draft": self.tr("draft"),
            "sent": self.tr("waits for an answer"),
            "expired": self.tr("expired"),
            "accepted": self.tr("accepted"),
            "declined": self.tr("declined"),
            "replaced": self.tr("replaced"),
        }
        when = self._day(quote.answered_on or quote.sent_on or quote.made_on)
        words = " · ".join(filter(None, (quote.deal, quote.answer_note)))
        return f"{states[quote.state_on(today)]} · {when}", f"{quote.name} · {self._speech.money(quote.net)}", words

    def _say_activity(self, one: Activity) -> Entry:
        when = self._moment(one.done_at) if one.done_at else self.tr("planned {}").format(self._moment(one.due_at))
        what = " · ".join(filter(None, (kind_words()[one.kind], one.subject)))
        return when, what, " · ".join(filter(None, (one.outcome, one.of)))

    def _show_sent(self, known: CustomerRecord) -> None:
        """Whom they sent; a click shows the page of one who bought."""
        clear(self._people)
        self._sent.setVisible(bool(known.referred))
        for one in known.referred[:_ENTRIES]:
            bought = self._speech.whole(one.total) if one.total else self.tr("has not bought yet")
            button = make_link(f"{on_button(one.who, _LONGEST_NAME)} · {bought}", _WING)
            button.setEnabled(bool(one.total))
            button.clicked.connect(lambda *_, who=one.contact_id: self.asked.emit(who))
            self._people.addWidget(button)

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())

    def _moment(self, stamp: str) -> str:
        return self._speech.moment(stamp, self._workspace.now())


def _kept(promises: Sequence[Promise]) -> str:
    """How many of those that were judged were kept."""
    judged = [one for one in promises if one.kept is not None]
    return show_share(sum(one.kept == "kept" for one in judged), len(judged)) if judged else ""
