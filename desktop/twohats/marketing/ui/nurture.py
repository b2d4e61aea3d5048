"""Keeping in touch: what ripens when, and e-mails, letters and labels for a selection of leads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from twohats.business.rules.contacts import clean_text
from twohats.business.rules.mail import draft, mailto
from twohats.business.speech import Speech
from twohats.errors import FileError, RuleError
from twohats.hat import Hat
from twohats.languages import say_language
from twohats.marketing.operations.nurture import audience, note_written
from twohats.marketing.pages.letters import Writing, make_labels, make_letters, require_a_page
from twohats.marketing.rules.nurture import MOST_WRITTEN, Audience, Recipient, Way, fill_in
from twohats.marketing.store.nurture import CampaignWords, campaign_words
from twohats.marketing.ui.ripening import RipeningStrip
from twohats.paper.labels import LabelSheet
from twohats.paper.writing import write_out
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.fields import ChoiceField, Field, TextField, TickField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.save_as import file_name
from twohats.widgets.sizes import sized
from twohats.widgets.workspace import Workspace
from twohats.words import filled, marked, say, told

__all__ = ["KeepInTouch", "RipeningStrip"]

_WING = "marketing"
_MOST_NAMED = 6
_LONGEST_NAME = 40
_LONGEST_WORDS = 6000
_WORDS_HEIGHT = 176
# Beyond this the text would leave the paper with the label.
_FARTHEST_MM = 5.0


@dataclass(frozen=True, slots=True)
class _Piece:
    """What a form makes: its name in the history, the way, what it is about, and how it becomes a file."""

    label: str
    way: Way
    about: str
    make: Callable[[Sequence[Recipient]], list[bytes]]
    noted: bool = True


class KeepInTouch(QObject):
    """Writes to a selection of leads: only to those who may be written to, and then notes that it was done."""

    def __init__(self, window: QWidget, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__(window)
        self._window, self._workspace, self._speech, self._ask = window, workspace, speech, ask
        self._remember = QSettings("Two Hats", "Two Hats")

    def draft_mail(self, ids: Sequence[int]) -> None:
        """Ask for the words of an e-mail to these leads."""
        self._sort_out(ids, Way.EMAIL, self._open_mail)

    def write_letters(self, ids: Sequence[int]) -> None:
        """Ask for the words of a letter to these leads."""
        self._sort_out(ids, Way.POSTAL, self._open_letters)

    def print_labels(self, ids: Sequence[int]) -> None:
        """Ask how the sheet of labels for these leads lies in the printer."""
        self._sort_out(ids, Way.POSTAL, self._open_labels)

    def _sort_out(self, ids: Sequence[int], way: Way, then: Callable[[Sequence[int], Audience], None]) -> None:
        """See who may be written to, then open the form; if nobody may, say why."""
        chosen = tuple(ids)
        if not chosen:
            self._ask.tell(self.tr("Choose one or more leads in the list first."))
            return
        if len(chosen) > MOST_WRITTEN:
            said = self.tr("{:,} leads are too many at once: choose at most {:,}.")
            self._ask.tell(filled(said, len(chosen), MOST_WRITTEN))
            return

        def go_on(found: Audience) -> None:
            if found.written:
                then(chosen, found)
            else:
                self._ask.tell(self._who(found))

        self._workspace.run(audience, chosen, way, then=go_on, hat=Hat.MARKETING)

    def _who(self, found: Audience) -> str:
        """Who can be written to, and why the others cannot."""
        reached, left = len(found.lead_ids), found.left_out
        said = [self.tr("{} of {} can be written to").format(reached, reached + len(left))]
        if len(found.written) < reached:
            said.append(self.tr("two leads of one person share one: {} in all").format(len(found.written)))
        said += [told(shown(name, _LONGEST_NAME), why) for name, why in left[:_MOST_NAMED]]
        if len(left) > _MOST_NAMED:
            said.append(self.tr("{} more cannot").format(len(left) - _MOST_NAMED))
        return " · ".join(said)

    def _open_mail(self, ids: Sequence[int], found: Audience) -> None:
        said = self._workspace.read(campaign_words, hat=Hat.MARKETING)
        ways = (self.tr("open in the mail program"), self.tr("save as a file (.eml)"))
        fields = [*self._word_fields(said), *([ChoiceField("how", self.tr("The draft"), ways)] * (_is_one(found)))]

        def submit(values: dict[str, Value]) -> None:
            subject, words = _subject_of(values), _words_of(values)
            if values.get("how") == ways[0]:
                self._open_draft(ids, subject, words)
            else:
                self._save(ids, self._drafts(subject, words), self.tr("E-mail"), "eml")

        button = self.tr("Draft") if _is_one(found) else self.tr("Save {} drafts…").format(len(found.written))
        form = self._make_form(self.tr("Draft an e-mail"), fields, button, submit, found)
        self._offer_words(form, said)
        form.open()

    def _drafts(self, subject: str, words: str) -> _Piece:
        firm = self._speech.firm.name

        def make(people: Sequence[Recipient]) -> list[bytes]:
            return [
                draft(who.reach, who.name, fill_in(subject, who, firm), fill_in(words, who, firm)) for who in people
            ]

        return _Piece(marked("Draft e-mail"), Way.EMAIL, subject, make)

    def _open_draft(self, ids: Sequence[int], subject: str, words: str) -> None:
        """Hand one draft to the mail program."""
        found = self._workspace.read(audience, ids, Way.EMAIL, hat=Hat.MARKETING)
        who, firm = found.written[0], self._speech.firm.name
        url = mailto(who.reach, fill_in(subject, who, firm), fill_in(words, who, firm))
        if not self._ask.open_link(url):
            raise RuleError("No mail program opened: save the draft as a file instead.")
        self._note(found, self._drafts(subject, words))

    def _open_letters(self, ids: Sequence[int], found: Audience) -> None:
        said = self._workspace.read(campaign_words, hat=Hat.MARKETING)
        fields = [TextField("dated", self.tr("Place and day"), self._long_day()), *self._word_fields(said)]

        def submit(values: dict[str, Value]) -> None:
            firm = self._speech.firm
            writing = Writing(clean_text(str(values["dated"])), _subject_of(values), _words_of(values))
            require_a_page(found.written, writing, firm)
            make = partial(make_letters, writing=writing, firm=firm)
            piece = _Piece(marked("Letters"), Way.POSTAL, writing.subject, lambda people: [make(people)])
            self._save(ids, piece, self.tr("Letters"), "pdf")

        button = self.tr("Save as PDF…")
        form = self._make_form(self.tr("Write letters"), fields, button, submit, found)
        self._offer_words(form, said)
        form.open()

    def _open_labels(self, ids: Sequence[int], found: Audience) -> None:
        sheet = LabelSheet()
        rows, columns = (tuple(str(one + 1) for one in range(many)) for many in (sheet.rows, sheet.columns))
        fields: list[Field] = [
            ChoiceField("row", self.tr("First free label: row"), rows),
            ChoiceField("column", self.tr("First free label: column"), columns),
            TextField("right", self.tr("Move to the right by (mm)"), self._recall("right")),
            TextField("down", self.tr("Move down by (mm)"), self._recall("down")),
            TickField("edges", self.tr("Draw the edges, for a test on plain paper")),
            TickField("noted", self.tr("These go out now: note it with each lead")),
        ]

        def submit(values: dict[str, Value]) -> None:
            laid = self._laid(values)
            make = partial(make_labels, sheet=laid, firm=self._speech.firm)
            label, noted = marked("Labels"), bool(values["noted"])
            piece = _Piece(label, Way.POSTAL, say(label), lambda people: [make(people)], noted=noted)
            self._save(ids, piece, say(label), "pdf")

        self._make_form(self.tr("Address labels, 3 × 8"), fields, self.tr("Save as PDF…"), submit, found).open()

    def _laid(self, values: dict[str, Value]) -> LabelSheet:
        """How the sheet lies, as it was typed; the printer's offset is remembered."""
        offsets = {name: _read_mm(str(values[name])) for name in ("right", "down")}
        for name, offset in offsets.items():
            self._remember.setValue(f"labels/{name}", f"{offset:g}")
        used = (int(str(values["row"])) - 1) * LabelSheet().columns + int(str(values["column"])) - 1
        paper = "A4" if self._speech.firm.paper == "A4" else "Letter"
        return LabelSheet(paper, first=used, edges=bool(values["edges"]), **offsets)  # type: ignore[arg-type]

    def _recall(self, name: str) -> str:
        return str(self._remember.value(f"labels/{name}", "0"))

    def _word_fields(self, said: Sequence[CampaignWords]) -> list[Field]:
        choices = (self.tr("my own"), *(_title(number, one) for number, one in enumerate(said, 1)))
        offered: list[Field] = [ChoiceField("said", self.tr("Words of"), choices)] if said else []
        hint = self.tr("{name} and {firm} are filled in")
        return [
            *offered,
            TextField("subject", self.tr("Subject")),
            TextField("words", self.tr("Words"), self._around(""), hint, lines=True),
        ]

    def _around(self, words: str) -> str:
        return self.tr("Dear {name},\n\n%s\n\n{firm}") % words

    def _offer_words(self, form: Form, said: Sequence[CampaignWords]) -> None:
        """Give the words room, and let a campaign's message fill them; Ctrl+Z in the field brings the former back."""
        editor = form.editor("words")
        assert isinstance(editor, QPlainTextEdit)  # noqa: S101  # as built above
        sized(editor.setFixedHeight, _WORDS_HEIGHT)
        if not said:
            return

        def take(number: int) -> None:
            one = said[number - 1] if number else None
            cursor = editor.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(self._around(self._said(one) if one else ""))

        choice = form.editor("said")
        assert isinstance(choice, QComboBox)  # noqa: S101  # as built above
        choice.setMinimumContentsLength(24)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.currentIndexChanged.connect(take)

    def _said(self, one: CampaignWords) -> str:
        price = self._speech.money(one.price) if one.price is not None else ""
        until = self._speech.day(one.valid_until, self._workspace.now())
        terms = (one.promise, price, self.tr("until {}").format(until) if until else "")
        return "\n\n".join(filter(None, (one.words, ", ".join(filter(None, terms)))))

    def _long_day(self) -> str:
        from babel.dates import format_date  # noqa: PLC0415  # dear, and only needed for a letter

        day = self._speech.today(self._workspace.now())
        return str(format_date(day, "long", locale=self._speech.firm.locale))

    def _make_form(
        self,
        title: str,
        fields: Sequence[Field],
        button: str,
        submit: Callable[[dict[str, Value]], None],
        found: Audience,
    ) -> Form:
        form = Form(self._window, title, fields, button, submit, _WING)
        who = PlainLabel(self._who(found), "dim", wrap=True)
        who.setObjectName("who")
        form.top.addWidget(who)
        return form

    def _save(self, ids: Sequence[int], piece: _Piece, suggested: str, ending: str) -> None:
        """Ask for a name, make and write the files on the worker, and note what was done once they are there."""
        name = f"{file_name(suggested)}.{ending}"
        path = self._ask.save_path(
            self.tr("Save as"), self._workspace.file.path.parent / name, f"{say(piece.label)} (*.{ending})"
        )
        if path is None:
            raise RuleError("Nothing was saved: no name was chosen.")

        def work(db: Connection) -> tuple[Audience, list[Path]]:
            found = audience(db, ids, piece.way)
            contents = piece.make(found.written)
            self._workspace.heed()
            return found, _write_all(path, contents)

        def done(written: tuple[Audience, list[Path]]) -> None:
            found, paths = written
            if piece.noted:
                self._note(found, piece)
            self._ask.tell(self._saved(paths))

        self._workspace.run(work, then=done, hat=Hat.MARKETING)

    def _saved(self, paths: Sequence[Path]) -> str:
        if len(paths) == 1:
            return self.tr("Saved as {}.").format(paths[0].name)
        return self.tr("{} drafts are saved, from {} to {}.").format(len(paths), paths[0].name, paths[-1].name)

    def _note(self, found: Audience, piece: _Piece) -> None:
        self._workspace.do(piece.label, note_written, found.lead_ids, piece.way, piece.about, hat=Hat.MARKETING)


def _is_one(found: Audience) -> bool:
    return len(found.written) == 1


def _title(number: int, one: CampaignWords) -> str:
    language = f" ({say_language(one.language)})" if one.language else ""
    return told(f"{number}. {shown(one.campaign, 30)}{shown(language, 12)}", shown(one.words, 40))


def _subject_of(values: dict[str, Value]) -> str:
    subject = clean_text(str(values["subject"]), 150)
    if not subject:
        raise RuleError("Write the subject: what it is about.")
    return subject


def _words_of(values: dict[str, Value]) -> str:
    words = clean_text(str(values["words"]), _LONGEST_WORDS, lines=True)
    if not words:
        raise RuleError("Write the words first.")
    return words


def _read_mm(text: str) -> float:
    """Millimetres as they were typed, with a point or a comma; nothing is none."""
    try:
        offset = float(text.strip().replace(",", ".").replace("−", "-") or 0)
    except ValueError:
        offset = _FARTHEST_MM + 1
    if not abs(offset) <= _FARTHEST_MM:
        raise RuleError("“{text}” does not move labels: write millimetres from −5 to 5.", text=text)
    return offset


def _write_all(path: Path, contents: Sequence[bytes]) -> list[Path]:
    """Write one file, or several numbered ones beside it, over none that is there; all or none."""
    if len(contents) == 1:
        write_out(path, contents[0])
        return [path]
    written: list[Path] = []
    number = 0
    try:
        for content in contents:
            number += 1
            while (target := path.with_name(f"{path.stem} {number}{path.suffix}")).exists():
                number += 1
            write_out(target, content)
            written.append(target)
    except FileError:
        for target in written:
            target.unlink(missing_ok=True)
        raise
    return written
