from pathlib import Path

import pytest
from exchange.books import Cell, save_xlsx
from exchange.corpus import STRANGERS, Stranger
from house import House

from twohats.business.store import contacts
from twohats.exchange.fields import FIELDS
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.recognising import Recognition, recognise
from twohats.exchange.sources import SOURCES, LeftOut
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat


def name_of(stranger: Stranger) -> str:
    return f"{stranger.source}-{stranger.encoding}"


@pytest.mark.parametrize("stranger", STRANGERS, ids=name_of)
def test_a_strangers_file_is_known_by_its_headings_and_read_as_it_is_meant(tmp_path: Path, stranger: Stranger) -> None:
    path, wishes = stranger.save(tmp_path), stranger.wishes
    found = recognise(path, wishes)
    assert (found.source, found.kind) == (stranger.source, stranger.kind)
    assert found.because == f"Its headings are those of {stranger.source}."
    plan = make_plan(path, stranger.kind, wishes)
    previews = plan.preview()
    assert [row.values for row in previews if not row.trouble] == list(stranger.taken)
    assert sum(isinstance(record, LeftOut) for record in plan.records()) == stranger.left_out


@pytest.mark.parametrize("stranger", STRANGERS, ids=name_of)
def test_a_strangers_file_is_taken_in_whole_and_undone_whole(house: House, tmp_path: Path, stranger: Stranger) -> None:
    before = house.content()
    plan = make_plan(stranger.save(tmp_path), stranger.kind, stranger.wishes)
    dry = take_in(house.file, plan, dry_run=True).result
    assert house.content() == before
    result = take_in(house.file, plan).result
    assert result.added == len(stranger.taken) == len(dry.new)
    assert len(result.left_out) == stranger.left_out
    for wanted, refusal in zip(stranger.refused, result.refused, strict=True):
        assert wanted in refusal.reason
    house.file.undo(Hat.SALES if stranger.kind in {"deals", "sales"} else Hat.MARKETING)
    assert house.content() == before
    assert take_in(house.file, plan).result.added == len(stranger.taken)
    assert take_in(house.file, plan).result.added == 0


def test_every_fact_names_fields_that_there_are() -> None:
    known = {field.name for fields in FIELDS.values() for field in fields}
    for source in SOURCES:
        named = [fact.partition("=")[0].strip() for fact in source.columns.split(";") if fact.strip()]
        named += [field for field, *_ in (*source.shared, *source.swaps)]
        assert set(named) <= known, source.name
        assert set(source.kinds) <= set(FIELDS), source.name


def save(folder: Path, headings: str, *rows: str) -> Path:
    path = folder / "sheet.csv"
    path.write_text("\n".join([headings, *rows]), encoding="utf-8")
    return path


PLAIN = [
    ("contacts", "Name;E-Mail;Telefon;Ort", "Jürgen Müller;j@example.de;030 1;Berlin", "name email phone place"),
    ("contacts", "Nom;Prénom;Courriel;Téléphone;Ville", "Berg;Ana;a@example.fr;01;Lyon", "name email phone place"),
    ("contacts", "Nombre;Apellidos;Correo;Teléfono;Ciudad", "Ana;Gil;a@example.es;91;Vigo", "name email phone place"),
    ("contacts", "Nome;E-mail;Telemóvel;Cidade", "Ana;a@example.pt;91;Faro", "name email phone place"),
    ("contacts", "Imię;Nazwisko;E-mail;Telefon;Miasto", "Ana;Nowak;a@example.pl;22;Łódź", "name email phone place"),
    ("contacts", "Imię i nazwisko;Adres e-mail;Telefon", "Ana Nowak;a@example.pl;22", "name email phone"),
    ("sales", "Datum;Rechnungsnummer;Kunde;Betrag", "13.10.2026;R1;Ana;5,50", "date document contact amount"),
    ("sales", "Date;Facture;Client;Montant", "13/10/2026;F1;Ana;5,50", "date document amount"),
    ("sales", "Fecha;Factura;Cliente;Importe", "13/10/2026;F1;Ana;5,50", "date document contact amount"),
    ("sales", "Data;Fatura;Cliente;Valor", "13/10/2026;F1;Ana;5,50", "date document contact amount"),
    ("sales", "Data;Faktura;Klient;Kwota", "13.10.2026;F1;Ana;5,50", "date document contact amount"),
    ("sales", "Date;Invoice;Customer;Amount", "2026-10-13;F1;Ana;5.50", "date document contact amount"),
    ("spend", "Date;Campaign;Channel;Cost", "2026-10-13;Autumn;Leaflets;5.50", "date campaign channel amount"),
    ("targets", "Month;Target", "2026-10;5000", "month amount"),
    ("targets", "Monat;Ziel", "2026-10;5000", "month amount"),
    ("deals", "Title;Stage;Amount;Expected close", "Roof;Quoted;5;2026-12-01", "title stage amount expected_close"),
    ("leads", "Name;Email;Enquiry;Source;Date", "Ana;a@b.cd;Roof;Fair;2026-10-13", "name need channel created_on"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "headings", "row", "fields"), PLAIN, ids=[f"{one[0]}-{one[1]}" for one in PLAIN])
def test_a_plain_sheet_is_taken_for_what_its_columns_hold(
    tmp_path: Path, kind: str, headings: str, row: str, fields: str
) -> None:
    found = recognise(save(tmp_path, headings, row))
    assert (found.kind, found.source) == (kind, "")
    assert set(fields.split()) <= set(found.fields)
    assert found.because.startswith("It has these columns: ")


def test_what_says_nothing_is_taken_for_nothing(tmp_path: Path) -> None:
    found = recognise(save(tmp_path, "a;b;c", "1;2;3"))
    assert (found.kind, found.kinds) == (None, ())
    assert found.because == "None of its headings says what it holds."


def test_one_sheet_may_be_taken_for_several_kinds_one_after_the_other(house: House, tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["Lead ID", "Name", "Email", "Source", "Enquiry", "Created", "Title", "Stage", "Amount", "Close date"],
        ["L1", "Ana", "ana@example.com", "Fair", "Kitchen", "2026-10-02", "Kitchen", "Won", 500, "2026-10-20"],
        ["L2", "Ben", "ben@example.com", "Website", "Roof", "2026-10-03", "Roof", "Quoted", 900, None],
    ]
    path = save_xlsx(tmp_path / "all.xlsx", {"All": rows})
    found: Recognition = recognise(path)
    assert {"leads", "deals", "contacts"} <= set(found.kinds)
    assert take_in(house.file, make_plan(path, "leads", Wishes())).result.added == 2
    columns = ("Lead ID=lead", "Title=title", "Stage=stage", "Amount=amount", "Close date=closed_on")
    assert take_in(house.file, make_plan(path, "deals", Wishes(columns=columns))).result.added == 2
    assert house.value("SELECT count(*) FROM business_contact") == 2
    assert house.value("SELECT count(*) FROM handoff_item") == 2
    assert house.value("SELECT sum(amount) FROM sales_sale") == 50000


def test_a_preview_shows_rows_as_they_would_be_taken_and_why_not(tmp_path: Path) -> None:
    path = save(
        tmp_path, "Date;Customer;Amount", "31/12/2025;Ana;1.234,50", ";;", "32/12/2025;Ben;5,0", "1/2/2026;Cy;x"
    )
    plan = make_plan(path, "sales", Wishes())
    first, second, third = plan.preview()
    assert first.values == {"date": "2025-12-31", "contact": "Ana", "amount": "1234.50"}
    assert (second.line, second.trouble) == (4, "There is no such day as “32/12/2025”.")
    assert (third.line, third.trouble) == (5, "“x” is not a number.")
    assert len(make_plan(save(tmp_path, "Name", *["x"] * 50), "leads", Wishes()).preview()) == 20


def test_a_dry_run_lists_what_is_new_and_what_is_here(house: House, tmp_path: Path) -> None:
    path = save(tmp_path, "Name;Email", "Ana;ana@example.com", "Ana F;ana@example.com", ";")
    plan = make_plan(path, "contacts", Wishes())
    result = take_in(house.file, plan, dry_run=True).result
    assert [(one.line, one.what, one.reason) for one in result.new] == [(2, "Ana", "It is new.")]
    assert [(one.line, one.what, one.reason) for one in result.same] == [
        (3, "Ana F", "It is here already, or further up in this file.")
    ]
    assert not take_in(house.file, plan).result.new


@pytest.mark.parametrize("kind", ["contacts", "leads"])
def test_whoever_unsubscribed_elsewhere_gets_no_letters_from_here(house: House, tmp_path: Path, kind: str) -> None:
    path = save(
        tmp_path,
        "Name;Email;Email Opt Out",
        "Ana;ana@example.com;true",
        "Ben;ben@example.com;false",
        "Cleo;cleo@example.com;",
    )
    before = house.content()
    take_in(house.file, make_plan(path, kind, Wishes()))
    office = house.file.connection(Hat.MARKETING)
    ids: dict[str, int] = dict(office.all("SELECT name, id FROM business_contact"))
    withdrawn = [name for name, one in ids.items() if contacts.withdrawn(office, one)]
    assert withdrawn == ["Ana"]
    house.file.undo(Hat.MARKETING)
    assert house.content() == before


@pytest.mark.parametrize(
    ("kind", "headings", "row"),
    [
        ("sales", "Date;Amount;Currency", "2026-10-01;5;usd"),
        ("spend", "Date;Amount;Currency", "2026-10-01;5;USD"),
        ("deals", "Title;Amount;Currency", "Roof;5;USD"),
    ],
)
def test_other_money_is_refused_rather_than_counted_as_ours(
    house: House, tmp_path: Path, kind: str, headings: str, row: str
) -> None:
    path = save(tmp_path, headings, row, row.upper().replace("USD", "EUR"))
    result = take_in(house.file, make_plan(path, kind, Wishes())).result
    assert result.added == 1
    assert [one.reason for one in result.refused] == ["The amount is in USD, the firm counts in EUR: convert it first."]
