"""What the window itself puts into files: the list that shows on paper, the page for the wall, all contacts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twohats.business.contact_file import VCF, contacts_as_file
from twohats.business.store.contacts import name_of as called
from twohats.hat import Hat
from twohats.month.rules.sentences import day_name
from twohats.paper.style import MARKETING, SALES
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection
from twohats.widgets.fields import Field, PickField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.list_paper import Letterhead
from twohats.widgets.save_as import PDF, save_as

if TYPE_CHECKING:
    from twohats.app.window import MainWindow


class Papers(QObject):
    """Asks for a file's name and writes it on the worker."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def print_list(self) -> None:
        """Write the list that shows, as it is shown."""
        if not self._window.page.print_list(self._window.ask, self._letterhead()):
            self._window.ask.tell(self.tr("No list shows: turn to one first."))

    def save_wall_page(self) -> None:
        """Write the page that hangs on the wall: one sentence, three months, three actions."""
        window = self._window
        today = window.speech.today(window.workspace.now())

        def make(db: Connection) -> bytes:
            from twohats.month.pages.wall import make_pdf  # noqa: PLC0415  # reportlab only for paper
            from twohats.month.wall import wall_of  # noqa: PLC0415  # with what it reads

            return make_pdf(wall_of(db, today))

        name = self.tr("For the wall {}.pdf").format(today.isoformat())
        save_as(window.workspace, window.ask, name, PDF, make, hat=Hat.REPORTS)

    def give_out_person(self, contact_id: int) -> None:
        """Ask in which way, and write all that is held of a contact, in both wings."""
        window = self._window
        ways = (self.tr("PDF, to read"), self.tr("JSON, for another program"))
        fields: list[Field] = [PickField("way", self.tr("As"), ways, ways[0])]

        def submit(values: dict[str, Value]) -> None:
            self._save_person(contact_id, as_pdf=values["way"] == ways[0])

        form = Form(
            window, self.tr("All we hold about them"), fields, self.tr("Save…"), submit, str(window.workspace.hat)
        )
        said = self.tr(
            "Everything this file says about this person, on both sides, with its history. They may ask for it: "
            "give it to nobody else."
        )
        form.top.addWidget(PlainLabel(said, "dim", wrap=True))
        form.open()

    def _save_person(self, contact_id: int, *, as_pdf: bool) -> None:
        window = self._window
        made_at, firm = to_stamp(window.workspace.now()), window.speech.firm

        def make(db: Connection) -> bytes:
            from twohats.exchange.person.data import person_data  # noqa: PLC0415  # rarely needed
            from twohats.exchange.person.page import make_pdf  # noqa: PLC0415  # reportlab only for paper

            data = person_data(db, contact_id, made_at)
            return make_pdf(data, firm) if as_pdf else data.to_json()

        name = self.tr("All we hold about {}").format(window.workspace.read(called, contact_id))
        ending, kinds = ("pdf", PDF) if as_pdf else ("json", self.tr("JSON (*.json)"))
        save_as(window.workspace, window.ask, f"{name}.{ending}", kinds, make, hat=Hat.REPORTS)

    def save_contacts(self) -> None:
        """Write the whole address book into a file that a phone reads."""
        window = self._window
        make = partial(contacts_as_file, ids=None)
        save_as(window.workspace, window.ask, self.tr("All contacts.vcf"), VCF, make, hat=Hat.REPORTS)

    def _letterhead(self) -> Letterhead:
        window, marketing = self._window, self._window.workspace.hat is Hat.MARKETING
        now = window.workspace.now().astimezone(window.speech.zone)
        day = day_name(now.date())
        return Letterhead(
            firm=window.speech.firm.name,
            wing=self.tr("Marketing") if marketing else self.tr("Sales"),
            accent=MARKETING if marketing else SALES,
            day=day,
            as_of=self.tr("As of {}, {}").format(day, f"{now:%H:%M}"),
            file_day=now.date().isoformat(),
            paper=window.speech.firm.paper,
            total=self.tr("Total"),
        )
