import pytest
from hypothesis import given
from hypothesis import strategies as st

from twohats.errors import RuleError
from twohats.exchange.fields import FIELDS, KINDS, Mapping, explicit_mapping, fold, guess_mapping
from twohats.exchange.fields.words import field_word
from twohats.exchange.reading import AskError
from twohats.words import capital, say, speaking


def guessed(kind: str, headings: str, *rows: str) -> dict[str, str | list[str]]:
    """Field to heading, as guessed; both split at the semicolons."""
    columns = headings.split(";")
    mapping = guess_mapping(kind, columns, [row.split(";") for row in rows])
    found: dict[str, str | list[str]] = {}
    for column, field in mapping.columns:
        found[field] = columns[column] if field not in found else f"{found[field]} + {columns[column]}"
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_known_by_its_own_name(kind: str) -> None:
    names = [field.name for field in FIELDS[kind]]
    mapping = guess_mapping(kind, [name.replace("_", " ").title() for name in names], [])
    assert mapping.columns == tuple(
        sorted(enumerate(names), key=lambda pair: (pair[1] != "name", pair[0])),
    )


def test_lists_of_our_own_are_read_by_their_headings() -> None:
    headings = "Name;Organisation;What they need;Source;State;Score;Since;Campaign;Where they are"
    leads = guessed("leads", headings, "Ana;Café;Kitchen;Instagram;new;2;2026-11-02;Autumn;Lisboa")
    assert leads["need"] == "What they need"
    assert (leads["channel"], leads["created_on"], leads["place"]) == ("Source", "Since", "Where they are")
    headings = "Deal;Stage;Amount;Expected close;Closed"
    deals = guessed("deals", headings, "Kitchen;Quoted;9100;2026-12-01;2026-12-02")
    assert deals["expected_close"] == "Expected close"


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "es_ES", "fr_FR", "pt_PT"])
def test_the_town_and_the_place_where_we_met_are_called_apart_and_known_again(locale: str) -> None:
    with speaking(locale):
        met, town = field_word("channel"), field_word("place")
        assert (capital(met), capital(town)) == (say("Where we meet people"), say("Town or area"))
    assert guessed("leads", f"Name;{met};{town}") == {"name": "Name", "channel": met, "place": town}


@pytest.mark.parametrize("kind", KINDS)
def test_every_synonym_is_written_as_it_is_compared(kind: str) -> None:
    for field in FIELDS[kind]:
        assert [fold(word) for word in field.synonyms] == list(field.synonyms)


@pytest.mark.parametrize(
    ("heading", "folded"),
    [("InvoiceNo", "invoiceno"), ("E-mail 1 - Value", "email1value"), ("Straße", "strasse"), (" Créé_le ", "creele")],
)
def test_case_accents_and_signs_do_not_count(heading: str, folded: str) -> None:
    assert fold(heading) == folded


@pytest.mark.parametrize(
    ("kind", "headings", "expected"),
    [
        (
            "deals",
            "opportunity_id;sales_agent;product;account;deal_stage;engage_date;close_date;close_value",
            {
                "external_id": "opportunity_id",
                "title": "product",
                "organisation": "account",
                "stage": "deal_stage",
                "opened_on": "engage_date",
                "closed_on": "close_date",
                "amount": "close_value",
            },
        ),
        (
            "sales",
            "InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;CustomerID;Country",
            {
                "document": "InvoiceNo",
                "note": "Description",
                "quantity": "Quantity",
                "date": "InvoiceDate",
                "unit_price": "UnitPrice",
                "contact": "CustomerID",
                "place": "Country",
            },
        ),
        (
            "deals",
            "Record ID;Deal Name;Deal Stage;Close Date;Deal owner;Amount;Associated Company",
            {
                "external_id": "Record ID",
                "title": "Deal Name",
                "stage": "Deal Stage",
                "closed_on": "Close Date",
                "amount": "Amount",
                "organisation": "Associated Company",
            },
        ),
        (
            "deals",
            "Deal - Title;Deal - Value;Deal - Stage;Deal - Expected close date;Person - Name;Organization - Name",
            {
                "title": "Deal - Title",
                "amount": "Deal - Value",
                "stage": "Deal - Stage",
                "expected_close": "Deal - Expected close date",
                "name": "Person - Name",
                "organisation": "Organization - Name",
            },
        ),
        (
            "leads",
            "Lead ID;Lead Owner;First Name;Last Name;Email;Lead Source;Company;Create Date",
            {
                "external_id": "Lead ID",
                "name": "First Name + Last Name",
                "email": "Email",
                "channel": "Lead Source",
                "organisation": "Company",
                "created_on": "Create Date",
            },
        ),
        (
            "contacts",
            "Email Address;First Name;Last Name;Address;Phone Number;TAGS",
            {
                "email": "Email Address",
                "name": "First Name + Last Name",
                "address": "Address",
                "phone": "Phone Number",
                "tags": "TAGS",
            },
        ),
        (
            "contacts",
            "Name;Given Name;Family Name;Notes;E-mail 1 - Type;E-mail 1 - Value;Phone 1 - Value;Address 1 - Formatted",
            {
                "name": "Name",
                "note": "Notes",
                "email": "E-mail 1 - Value",
                "phone": "Phone 1 - Value",
                "address": "Address 1 - Formatted",
            },
        ),
        ("contacts", "Name;Vorname;Telefon", {"name": "Vorname + Name", "phone": "Telefon"}),
        (
            "contacts",
            "Apellidos;Nombre;Correo electrónico",
            {"name": "Nombre + Apellidos", "email": "Correo electrónico"},
        ),
        (
            "spend",
            "Campaign name;Reporting starts;Amount spent (EUR)",
            {"campaign": "Campaign name", "date": "Reporting starts", "amount": "Amount spent (EUR)"},
        ),
        ("spend", "Datum;Kampagne;Stunden", {"date": "Datum", "campaign": "Kampagne", "hours": "Stunden"}),
        (
            "sales",
            "Fecha;Número de factura;Cliente;Importe",
            {"date": "Fecha", "document": "Número de factura", "contact": "Cliente", "amount": "Importe"},
        ),
        ("sales", "Date;Facture;Montant HT", {"date": "Date", "document": "Facture", "amount": "Montant HT"}),
        ("targets", "Monat;Ziel", {"month": "Monat", "amount": "Ziel"}),
        ("targets", "Mês;Meta", {"month": "Mês", "amount": "Meta"}),
    ],
)
def test_the_headings_of_known_programs_and_languages_are_recognised(
    kind: str, headings: str, expected: dict[str, str]
) -> None:
    assert guessed(kind, headings) == expected


def test_a_text_is_never_taken_from_a_column_of_numbers() -> None:
    found = guessed("leads", "name;campaign;segment;phone;id", "Anna;2;1.5;0301234;17", "Ben;-1;;0305678;18")
    assert found == {"name": "name", "phone": "phone", "external_id": "id"}


def test_money_is_never_taken_from_a_column_of_words() -> None:
    assert guessed("deals", "title;amount;value", "Roof;much;5", "Door;little;6") == {
        "title": "title",
        "amount": "value",
    }


@pytest.mark.parametrize(
    ("values", "taken"),
    [
        (["cellular", "telephone", "cellular"], False),
        (["Cell Phone", "Cell Phone", "Home Phone", "Cell Phone", "Cell Phone"], False),
        (["Anna Berg", "Ben Olsen", "", "Cleo"], True),
        ([], False),
    ],
)
def test_a_bare_contact_is_a_name_only_if_names_stand_in_it(values: list[str], taken: bool) -> None:  # noqa: FBT001  # a parameter of the test
    found = guessed("leads", "contact;email", *(f"{value};a@b.c" for value in values))
    assert ("name" in found) is taken


def test_the_better_heading_wins_then_the_first_then_one_that_is_filled() -> None:
    assert guessed("contacts", "Mobile;Phone")["phone"] == "Phone"
    assert guessed("contacts", "Phone;phone")["phone"] == "Phone"
    assert guessed("contacts", "Phone;Mobile;Name", ";0171;Anna", ";;Ben")["phone"] == "Mobile"


def test_parts_of_a_name_are_joined_in_order() -> None:
    mapping = guess_mapping("contacts", ["Last Name", "First Name", "Email"], [])
    assert mapping.texts((" Berg ", "Anna", "a@b.c")) == {"name": "Anna Berg", "email": "a@b.c"}
    assert mapping.texts(("", "Anna", "")) == {"name": "Anna", "email": ""}


def test_what_is_said_is_taken_and_the_rest_is_recognised_unless_it_is_left_out() -> None:
    headings, said = ["Who", "a=b", "Email", "Phone", "Town"], ["who=name", "a=b=need", "Email=", "Town=note"]
    mapping = explicit_mapping("leads", headings, said, ["channel=phone=in"])
    columns = ((0, "name"), (1, "need"), (4, "note"), (3, "phone"))
    assert mapping == Mapping("leads", columns, (("channel", "phone=in"),))


def test_a_mapping_says_what_goes_where() -> None:
    mapping = explicit_mapping("leads", ["Who", "a=b", "x"], ["who=name", "a=b=need"], ["channel=phone=in"])
    assert mapping.describe(["Who", "a=b", "x"]) == ["Who → name", "a=b → need", "channel = phone=in"]
    assert mapping.texts(("Anna", "a roof", "x")) == {"name": "Anna", "need": "a roof", "channel": "phone=in"}


def test_beside_constants_the_rest_is_guessed() -> None:
    mapping = explicit_mapping("spend", ["Date", "Channel", "Cost"], [], ["channel=leaflets"])
    assert mapping.texts(("2026-10-01", "post", "5")) == {"date": "2026-10-01", "amount": "5", "channel": "leaflets"}


def test_a_constant_can_meet_a_need() -> None:
    assert explicit_mapping("spend", ["Cost"], [], ["date=2026-10-01"]).fields == {"date", "amount"}


def test_a_column_is_named_exactly_first_and_may_serve_twice() -> None:
    mapping = explicit_mapping("deals", ["DAY", "Day"], ["Day=opened_on", "Day=closed_on", "d a y=Expected Close"], [])
    assert mapping.columns == ((1, "opened_on"), (1, "closed_on"), (0, "expected_close"))


@pytest.mark.parametrize(
    ("pairs", "constants", "sentence"),
    [
        (["Nothing=name"], [], r"no column Nothing: the file has Who, When\."),
        (["Who=colour"], [], r"no field colour in leads: there are external_id, name"),
        (["Who"], [], "not written Column=field"),
        ([], ["channel"], "not written field=value"),
        ([], ["colour=red"], "no field colour"),
        (["Who=need", "When=need"], [], "need is given twice"),
        (["Who=need"], ["need=roof"], "need is given twice"),
        (["--=need"], [], "no column --"),
    ],
)
def test_what_does_not_exist_or_stands_twice_is_refused(pairs: list[str], constants: list[str], sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        explicit_mapping("leads", ["Who", "When"], pairs, constants)


@pytest.mark.parametrize(
    ("kind", "headings", "sentence"),
    [
        ("sales", ["Amount", "X"], r'known as date in Amount, X: give --map "Column=date"'),
        ("sales", ["Date", "Quantity"], r"amount / quantity \+ unit_price"),
        ("spend", ["Date"], "amount / hours"),
        ("targets", ["Month"], "known as amount"),
        ("leads", ["X", "Y"], "a field of leads in X, Y"),
    ],
)
def test_what_is_missing_is_asked_for(kind: str, headings: list[str], sentence: str) -> None:
    with pytest.raises(AskError, match=sentence) as asked:
        guess_mapping(kind, headings, [])
    assert asked.value.flag == "--map"


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(RuleError, match="no kind invoices"):
        guess_mapping("invoices", ["a"], [])


@given(kind=st.sampled_from(KINDS), headings=st.lists(st.text(max_size=12), max_size=8), data=st.data())
def test_any_headings_give_a_mapping_or_a_question(kind: str, headings: list[str], data: st.DataObject) -> None:
    known = [word for field in FIELDS[kind] for word in field.synonyms]
    headings = headings + data.draw(st.lists(st.sampled_from(known), max_size=8))
    rows = data.draw(st.lists(st.tuples(*[st.text(max_size=5)] * len(headings)), max_size=3))
    try:
        mapping = guess_mapping(kind, headings, rows)
    except AskError:
        return
    fields = [field for _, field in mapping.columns if field != "name"]
    columns = [column for column, _ in mapping.columns]
    assert len(set(fields)) == len(fields)
    assert len(set(columns)) == len(columns)
    assert all(set(mapping.texts(row)) == mapping.fields for row in rows)
