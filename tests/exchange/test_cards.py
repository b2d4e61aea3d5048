from pathlib import Path

import pytest
from house import House
from hypothesis import given
from hypothesis import strategies as st

from twohats.errors import OwnerError, RuleError
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.reading import AskError, Refusal, Row, Table, read_table
from twohats.exchange.taking.take import take_in

OLD = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BC=
rgen
TEL;CELL;PREF:+49 171 1
TEL;WORK;FAX:+49 30 9
TEL;HOME:+49 30 2
ORG:Müller\\; Söhne;Sales
NOTE;ENCODING=QUOTED-PRINTABLE:Two=0D=0Alines
PHOTO;ENCODING=BASE64;TYPE=JPEG:
 /9j/4AAQSkZJRgABAQ
AAAQABAAD/2wBDAAMCAgM

END:VCARD
"""
MIDDLE = """BEGIN:VCARD\r
VERSION:3.0\r
FN:Ana\\, the baker\r
N:Ferreira;Ana;;;\r
EMAIL;TYPE=WORK:work@example.com\r
item1.EMAIL;TYPE=INTERNET,PREF:ana@exam\r
 ple.com\r
ADR;TYPE=HOME:;;Rua Nova 5;Lisboa;;1200-001;Portugal\r
CATEGORIES:VIP,news\\,letter\r
END:VCARD\r
"""
NEW = """BEGIN:VCARD
VERSION:4.0
FN:Simon Perreault
LANG;PREF=2:en
LANG;PREF=1:fr
TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-656-9254;ext=102
EMAIL:mailto:simon@example.ca
UID:urn:uuid:4fbe8971
END:VCARD
"""

TOO_LONG = "A property of this card is longer than 100000 characters."


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "cards.vcf"
    path.write_bytes(text.encode(encoding))
    return path


def filled(table: Table) -> list[dict[str, str]]:
    rows = [row for row in table.rows() if isinstance(row, Row)]
    return [{name: cell for name, cell in zip(table.headings, row.cells, strict=True) if cell} for row in rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_cards_of_three_generations_stand_in_one_table(tmp_path: Path, encoding: str) -> None:
    table = read_table(write(tmp_path, OLD + MIDDLE + NEW, encoding))
    assert filled(table) == [
        {
            "Name": "Jürgen Müller",
            "Organisation": "Müller; Söhne",
            "Phone": "+49 171 1",
            "More phones": "+49 30 2, +49 30 9",
            "Note": "Two\r\nlines",
        },
        {
            "Name": "Ana, the baker",
            "Email": "ana@example.com",
            "More emails": "work@example.com",
            "Address": "Rua Nova 5\n1200-001 Lisboa\nPortugal",
            "City": "Lisboa",
            "Tags": "VIP, news,letter",
        },
        {
            "Name": "Simon Perreault",
            "Email": "simon@example.ca",
            "Phone": "+1-418-656-9254",
            "Language": "fr",
            "UID": "urn:uuid:4fbe8971",
        },
    ]
    assert [row.line for row in table.rows() if isinstance(row, Row)] == [1, 15, 25]


def test_cards_are_contacts_or_leads_and_adding_them_twice_adds_nothing(house: House, tmp_path: Path) -> None:
    path = write(tmp_path, OLD + MIDDLE + NEW)
    plan = make_plan(path, "contacts", Wishes())
    assert "left out: More emails, More phones" in plan.describe()
    assert take_in(house.file, plan).result.added == 3
    assert take_in(house.file, make_plan(path, "contacts", Wishes())).result.added == 0
    assert house.value("SELECT note FROM business_contact WHERE name = 'Jürgen Müller'") == "Two lines"
    assert take_in(house.file, make_plan(path, "leads", Wishes())).result.added == 3
    assert house.value("SELECT count(*) FROM business_contact") == 3


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("BEGIN:VCARD\nFN:Ana\n", [(1, "The card begins and never ends.")]),
        ("BEGIN:VCARD\nFN:Ana\n" + NEW, [(1, "The card begins and never ends.")]),
        ("BEGIN:VCARD\nFN:Ana\nEND:VCARD\nstray\n", [(4, "The line stands outside of any card.")]),
        ("BEGIN:VCARD\nFN:Ana\nno property\nEND:VCARD", [(1, "“no property” in this card is no property of a vCard.")]),
        ("BEGIN:VCARD\nKIND:group\nFN:Us\nEND:VCARD\n", [(1, "The card is a group, not a contact.")]),
        ("BEGIN:VCARD\nNOTE:" + "x" * 100_001 + "\nEND:VCARD\n", [(1, TOO_LONG)]),
        ("BEGIN:VCARD\nFN:A\0\nEND:VCARD\n", [(1, "The row holds a zero byte, which no text has.")]),
    ],
)
def test_a_broken_card_costs_itself_only(tmp_path: Path, text: str, refused: list[tuple[int, str]]) -> None:
    table = read_table(write(tmp_path, text))
    assert [(row.line, row.reason) for row in table.rows() if isinstance(row, Refusal)] == refused
    assert len(filled(table)) == ("Simon" in text) + ("stray" in text)


def test_the_card_of_an_agent_within_a_card_is_not_theirs(tmp_path: Path) -> None:
    text = "BEGIN:VCARD\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\nTEL:1\nEND:VCARD\n"
    assert filled(read_table(write(tmp_path, text))) == [{"Name": "Ana", "Phone": "1"}]


def test_the_organisations_own_card_has_no_name_beside_it(tmp_path: Path) -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:Café Sol\nORG:Café Sol\nEND:VCARD\n"
    assert filled(read_table(write(tmp_path, text))) == [{"Organisation": "Café Sol"}]


def test_a_photo_of_any_size_is_passed_over(tmp_path: Path) -> None:
    photo = "PHOTO;ENCODING=b:" + "\n ".join(["QUJD" * 20] * 5000)
    text = f"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n{photo}\nTEL:1\nEND:VCARD\n"
    assert filled(read_table(write(tmp_path, text))) == [{"Name": "Ana", "Phone": "1"}]


def test_cards_in_another_encoding_are_asked_about(tmp_path: Path) -> None:
    path = write(tmp_path, "BEGIN:VCARD\nVERSION:3.0\nFN:Jürgen\nEND:VCARD\n", "cp1252")
    with pytest.raises(AskError, match="--encoding"):
        read_table(path)
    assert filled(read_table(path, encoding="cp1252")) == [{"Name": "Jürgen"}]


def test_no_card_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no rows"):
        read_table(write(tmp_path, "BEGIN:VCARD\nEND:VCARD\n"))


LINES = (
    "BEGIN:VCARD",
    "END:VCARD",
    "N:a;b",
    "FN:x",
    "TEL;PREF:1",
    "NOTE;QUOTED-PRINTABLE:a=",
    "ADR:;;\\",
    "AGENT:",
    "",
)


@given(lines=st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=9)), max_size=12))
def test_any_lines_give_rows_or_a_sentence(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "cards.vcf"
    path.write_bytes("\n".join(["BEGIN:VCARD", *lines]).encode("utf-8", "surrogatepass"))
    try:
        table = read_table(path)
    except OwnerError as error:
        assert str(error).endswith(".")  # noqa: PT017  # refusing is as good as reading
    else:
        assert all(isinstance(row, Refusal) or len(row.cells) == len(table.headings) for row in table.rows())


@pytest.mark.parametrize("charset", ["UTF\0-8", "no-such-one", "hex", "undefined"])
def test_a_charset_that_is_none_is_read_as_the_usual_one(tmp_path: Path, charset: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:M=C3=BCller\nEND:VCARD\n"
    (row,) = filled(read_table(write(tmp_path, card)))
    assert "Müller" in row.values()
