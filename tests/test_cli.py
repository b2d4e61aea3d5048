"""The shell, driven as a script would: real files, real exit codes."""

import csv
import json
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result
from read_back import texts_of

from twohats.business.store import office
from twohats.cli import main
from twohats.hat import Hat
from twohats.rooms import open_business
from twohats.storage.sqlite import OwnerConnection, connect


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def good(*words: object) -> str:
    result = run(*words)
    assert result.exit_code == 0, result.output
    return result.stdout


def taken(*words: object) -> dict[str, Any]:
    result = run("import", *words, "--json")
    return dict(json.loads(result.stdout))


def reported(file: Path, month: str, *words: object) -> dict[str, Any]:
    return dict(json.loads(good("report", file, "--month", month, *words)))


@pytest.fixture
def firm(tmp_path: Path) -> Path:
    file = tmp_path / "firm.twohats"
    good("new", file, "--name", "Bakery Elm Street", "--target", "36000", "--margin", "35")
    return file


def write(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


LEADS = (
    "id,name,email,source,need,created\n"
    "L1,Ana Ferreira,ana@cafe-lisboa.pt,Instagram,Kitchen,2026-10-02\n"
    "L2,Tom Becker,tom@becker.example.com,Trade fair,Two bathrooms,2026-10-05\n"
)
DEALS = (
    "id,lead,title,stage,amount,opened,expected close,closed\n"
    "D1,L1,Kitchen,Closed won,12500.50,2026-10-03,,2026-10-20\n"
    "D2,tom@becker.example.com,Bathrooms,Negotiation,18000,2026-10-06,2026-11-20,\n"
)


def test_a_new_firm_is_whole_and_empty(firm: Path) -> None:
    assert "is whole" in good("check", firm)
    figures = reported(firm, "2026-10")
    assert (figures["sales"]["revenue"]["month"], figures["sales"]["revenue"]["quarter"]) == ("0.00", "0.00")
    assert figures["marketing"]["new_leads"] == 0
    weeks = figures["sales"]["weeks"]
    assert [week["week"] for week in weeks] == ["2026-W40", "2026-W41", "2026-W42", "2026-W43", "2026-W44"]
    assert sum(float(week["target"]) for week in weeks) == 36000


def test_what_is_damaged_is_listed(firm: Path, tmp_path: Path) -> None:
    taken(firm, "leads", write(tmp_path / "leads.csv", LEADS))
    connection = connect(firm, "rw", OwnerConnection)
    with closing(connection):
        root = connection.value("SELECT rootpage FROM sqlite_master WHERE name = 'marketing_lead'")
    content = bytearray(firm.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xaa" * 4096
    firm.write_bytes(content)
    result = run("check", firm)
    assert result.exit_code == 1
    assert "A page is damaged" in result.stdout
    assert result.stderr == ""


def test_a_second_firm_does_not_take_the_place_of_the_first(firm: Path) -> None:
    result = run("new", firm, "--name", "Another")
    assert result.exit_code == 1
    assert "exists already" in result.stderr


@pytest.mark.parametrize("kind", ["leads", "deals", "sales", "spend", "contacts", "targets"])
def test_taking_the_same_file_twice_adds_nothing(firm: Path, tmp_path: Path, kind: str) -> None:
    text = {
        "leads": LEADS + "L3,,,,,\n,,,Website,,2026-10-09\n,,,Website,,2026-10-09\n",
        "deals": "id,title,stage,amount\nD1,Terrace,Prospecting,\nD2,Roof,Quoted,100\n",
        "sales": "document,date,customer,amount\nA1,2026-10-01,Novak,10\nA1,2026-10-01,Novak,5\n,2026-10-02,,7\n",
        "spend": "date,campaign,channel,amount,hours\n" + "2026-10-01,Autumn,Instagram,50,2\n" * 2,
        "contacts": "name,email\nAna,ana@cafe-lisboa.pt\nNovak,\n",
        "targets": "month,amount\n2026-10,30000\n2026-11,31000\n",
    }[kind]
    csv = write(tmp_path / "in.csv", text)
    first, second = taken(firm, kind, csv), taken(firm, kind, csv)
    assert first["added"] > 0
    assert second["added"] == 0
    assert second["matched"] == first["read"] - len(first["refused"])
    good("check", firm)


def test_a_deal_that_names_a_lead_becomes_its_handoff(firm: Path, tmp_path: Path) -> None:
    taken(firm, "leads", write(tmp_path / "leads.csv", LEADS))
    result = taken(firm, "deals", write(tmp_path / "deals.csv", DEALS))
    assert (result["added"], result["refused"]) == (2, [])
    october = reported(firm, "2026-10")
    assert october["marketing"]["by_channel"]["Instagram"] == {
        "kind": "unknown",
        "leads": 1,
        "sent": 1,
        "accepted": 1,
        "won": 1,
        "revenue": "12500.50",
        "first_touch": "12500.50",
        "spend": "0.00",
    }
    assert october["sales"]["won"] == {"count": 1, "value": "12500.50"}
    assert (october["sales"]["open"]["count"], october["sales"]["open"]["value"]) == (1, "18000.00")
    assert (october["handshake"]["sent"], october["handshake"]["accepted"]) == (0, 0)
    cohort = october["marketing"]["cohorts"][-1]
    assert cohort == {"month": "2026-10", "leads": 2, "sent": 2, "accepted": 2, "won": 1}


def test_an_imported_sale_takes_the_place_of_the_deals_proposal(firm: Path, tmp_path: Path) -> None:
    taken(firm, "deals", write(tmp_path / "deals.csv", "id,title,stage,amount,closed\nD1,Roof,Won,900,2026-10-20\n"))
    assert reported(firm, "2026-10")["sales"]["revenue"]["month"] == "900.00"
    sales = "document,date,amount\nD1,2026-10-25,400\nD1,2026-10-26,450\n"
    taken(firm, "sales", write(tmp_path / "sales.csv", sales))
    assert reported(firm, "2026-10")["sales"]["revenue"]["month"] == "850.00"


def test_a_dry_run_counts_the_same_and_leaves_nothing(firm: Path, tmp_path: Path) -> None:
    csv = write(tmp_path / "leads.csv", LEADS)
    assert taken(firm, "leads", csv, "--dry-run")["added"] == 2
    assert reported(firm, "2026-10")["marketing"]["new_leads"] == 0
    assert taken(firm, "leads", csv)["added"] == 2


@pytest.mark.parametrize(
    ("kind", "text", "flag"),
    [
        ("leads", "name,created\nAna,1/2/2018\nTom,3/4/2018\n", "--date-order"),
        ("sales", "date,amount\n2018-02-01,1.234\n2018-02-02,5.678\n", "--decimal"),
        ("sales", "day,customer\n2018-02-01,Ana\n", "--map"),
    ],
)
def test_what_reads_two_ways_is_refused_with_the_option_that_settles_it(
    firm: Path, tmp_path: Path, kind: str, text: str, flag: str
) -> None:
    result = run("import", firm, kind, write(tmp_path / "in.csv", text))
    assert result.exit_code == 2
    assert flag in result.stderr
    assert result.stderr.count("\n") == 1
    good("check", firm)


def test_another_encoding_is_asked_for_and_then_read(firm: Path, tmp_path: Path) -> None:
    csv = tmp_path / "leads.csv"
    csv.write_bytes("name,need\nJosé Ñuñez,Baño\n".encode("cp1252"))
    refused = run("import", firm, "leads", csv)
    assert (refused.exit_code, "--encoding" in refused.stderr) == (2, True)
    assert taken(firm, "leads", csv, "--encoding", "cp1252")["added"] == 1


def test_wrong_rows_are_refused_one_by_one_and_the_others_come_in(firm: Path, tmp_path: Path) -> None:
    text = "name,created\nAna,2026-10-02\nTom,2026-13-45\nEva,2026-10-03,too,many\nN\0ul,2026-10-04\nIda,2026-10-05\n"
    result = taken(firm, "leads", write(tmp_path / "leads.csv", text))
    assert (result["read"], result["added"]) == (5, 2)
    assert [refused["line"] for refused in result["refused"]] == [3, 4, 5]


def test_a_file_in_which_nothing_can_be_read_fails(firm: Path, tmp_path: Path) -> None:
    result = run("import", firm, "leads", write(tmp_path / "in.csv", "name,created\nTom,2026-13-45\n"))
    assert result.exit_code == 1


def test_constants_and_named_columns(firm: Path, tmp_path: Path) -> None:
    csv = write(tmp_path / "jobs.csv", "What;When;How much\nRoof;20.10.2026;1.250,50\n")
    words = ("--map", "What=title", "--map", "When=closed_on", "--map", "How much=amount", "--set", "stage=Won")
    assert taken(firm, "deals", csv, *words)["added"] == 1
    assert reported(firm, "2026-10")["sales"]["revenue"]["month"] == "1250.50"


def test_hostile_names_come_in_as_they_are(firm: Path, tmp_path: Path) -> None:
    name = '<img src="file:///etc/passwd"><table>' * 5
    csv = write(tmp_path / "leads.csv", f'name,need\n"{name.replace(chr(34), chr(34) * 2)}",<b>x</b>\n')
    assert taken(firm, "leads", csv)["added"] == 1
    good("check", firm)
    good("report", firm, "--month", "2026-11", "--pdf", tmp_path / "out.pdf")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\0" * 4096, "nothing but zeros"),
        (b"name,need\n" * 40, "not a Two Hats file"),
        (b"SQLite format 3\0" + b"\0" * 84, "not a Two Hats file"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_untouched(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "other.twohats"
    file.write_bytes(content)
    result = run("check", file)
    assert (result.exit_code, sentence in result.stderr) == (1, True)
    assert file.read_bytes() == content


def test_the_first_word_is_a_command_or_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert "no file" in run("missing.twohats").stderr
    assert run("frobnicate", "x", "y").exit_code == 2
    assert "Usage" in run("--help").output


def test_a_refused_deal_leaves_nothing_of_itself(firm: Path, tmp_path: Path) -> None:
    text = f"id,title,company,stage,amount\nD1,{'x' * 600},Novak,Quoted,10\nD2,Roof,Novak,Quoted,20\n"
    result = taken(firm, "deals", write(tmp_path / "deals.csv", text))
    assert (result["added"], [refused["line"] for refused in result["refused"]]) == (1, [2])
    good("check", firm)


def test_a_quarter_and_a_year_are_told_as_a_month_is(firm: Path, tmp_path: Path) -> None:
    sales = write(tmp_path / "sales.csv", "date,amount\n2025-10-05,100\n2025-11-05,200\n2025-12-31,300\n2025-09-30,4\n")
    good("import", firm, "sales", sales)
    quarter = json.loads(good("report", firm, "--quarter", "2025-Q4"))
    assert (quarter["period"], quarter["sales"]["revenue"]["quarter"]) == ("2025-Q4", "600.00")
    year = json.loads(good("report", firm, "--year", "2025"))
    assert (year["period"], year["sales"]["revenue"]["year"]) == ("2025", "604.00")
    for words in ((), ("--year", "2025", "--month", "2025-10"), ("--quarter", "2025")):
        assert run("report", firm, *words).exit_code == 1


def test_what_is_not_over_is_told_as_of_today(firm: Path) -> None:
    today = datetime.now(ZoneInfo("Europe/Lisbon")).date()
    for option, period in (("--month", f"{today:%Y-%m}"), ("--year", f"{today:%Y}"), ("--year", f"{today.year + 1}")):
        assert json.loads(good("report", firm, option, period))["as_of"] in {str(today), str(today + timedelta(1))}


def test_every_figure_is_a_row_of_a_table(firm: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    good("import", firm, "sales", write(tmp_path / "sales.csv", "date,amount\n2026-10-05,1234.5\n"))
    good("import", firm, "leads", write(tmp_path / "leads.csv", "name,channel,date\nAna,=cmd(),2026-10-05\n"))
    good("report", firm, "--month", "2026-10", "--csv", out)
    with out.open(newline="", encoding="utf-8") as file:
        rows = {(row["page"], row["figure"]): row for row in csv.DictReader(file)}
    revenue = rows["sales", "revenue.month"]
    assert (revenue["value"], revenue["of"], revenue["unit"]) == ("1234.50", "", "EUR")
    kept = rows["sales", "follow_ups_kept"]
    assert (kept["value"], kept["of"], kept["unit"]) == ("0", "0", "")
    later = rows["marketing", "spent_on_later"]
    assert (later["value"], later["of"], later["unit"]) == ("0.00", "0.00", "EUR")
    assert rows["marketing", "by_channel.=cmd().leads"]["value"] == "1"
    assert rows["marketing", "return_times"]["unit"] == "×"
    assert rows["report", "as_of"]["value"] == "2026-10-31"
    assert all(not row[name].startswith(("=", "@")) for row in rows.values() for name in ("figure", "value", "of"))


@pytest.mark.parametrize("reader", ["bank", "tax adviser"])
def test_a_report_is_made_for_one_reader(firm: Path, tmp_path: Path, reader: str) -> None:
    good("report", firm, "--month", "2026-10", "--for", reader, "--pdf", tmp_path / "out.pdf")
    assert len(texts_of((tmp_path / "out.pdf").read_bytes())) == 1


def test_a_report_never_takes_the_place_of_a_business(firm: Path, tmp_path: Path) -> None:
    before = firm.read_bytes()
    for option in ("--json", "--pdf"):
        result = run("report", firm, "--month", "2026-10", option, firm)
        assert (result.exit_code, "choose another name" in result.stderr) == (1, True)
    both = run("report", firm, "--month", "2026-10", "--json", tmp_path / "x", "--pdf", tmp_path / "x")
    assert both.exit_code == 1
    assert firm.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "firm"),
    [
        ((), ("EUR", "PT", "en_PT", "Europe/Lisbon", 1, "A4")),
        (("--time-zone", "America/New_York"), ("EUR", "US", "en_US", "America/New_York", 1, "Letter")),
        (("--country", "de"), ("EUR", "DE", "de_DE", "Europe/Berlin", 1, "A4")),
        (("--country", "US"), ("USD", "US", "en_US", "America/New_York", 7, "Letter")),
        (
            ("--country", "BR", "--currency", "usd", "--week-start", "monday", "--time-zone", "America/Manaus"),
            ("USD", "BR", "pt_BR", "America/Manaus", 1, "A4"),
        ),
    ],
)
def test_a_new_firm_has_the_ways_of_its_country(
    tmp_path: Path, words: tuple[str, ...], firm: tuple[object, ...]
) -> None:
    path = tmp_path / "firm.twohats"
    good("new", path, "--name", "Firm", *words)
    file = open_business(path)
    told = office.profile(file.connection(Hat.OWNER))
    file.close()
    assert (told.currency, told.country, told.locale, told.time_zone, told.week_start, told.paper) == firm


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("pictures", "FIRM", "FILE"), "cannot be made"),
        (("pictures", "FIRM", "pics", "--size", "²x³"), "not a window size"),
        (("pictures", "FIRM", "pics", "--size", "100x100"), "not a window size"),
        (("check", "."), "is a folder"),
        (("new", "other.twohats", "--name", "X", "--country", "Atlantis"), "“Atlantis” is not a country"),
        (("new", "other.twohats", "--name", "X", "--currency", "JPY", "--target", "1000.5"), "not an amount"),
        (("report", "FIRM", "--month", "2026-13"), "2026-13"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    firm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.chdir(tmp_path)
    file = write(tmp_path / "file", "")
    result = run(*({"FIRM": firm, "FILE": file}.get(word, word) for word in words))
    assert result.exit_code == 1
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_month_twice_in_the_targets_is_refused_the_second_time(firm: Path, tmp_path: Path) -> None:
    csv = write(tmp_path / "targets.csv", "month,amount\n2026-10,1000.50\n2026-10,7\n")
    first, second = taken(firm, "targets", csv), taken(firm, "targets", csv)
    assert (first["added"], second["added"]) == (1, 0)
    assert [refused["line"] for refused in first["refused"]] == [3]


def test_as_of_clips_the_leads_of_earlier_months_and_the_deals_without_action(firm: Path, tmp_path: Path) -> None:
    taken(firm, "leads", write(tmp_path / "l.csv", "id,name,created\n1,Ana,2026-09-10\n2,Tom,2026-09-20\n"))
    figures = reported(firm, "2026-10", "--as-of", "2026-09-15")
    (september,) = (line for line in figures["marketing"]["cohorts"] if line["month"] == "2026-09")
    assert september["leads"] == 1
    text = "title,stage,opened,closed,amount\nA,Won,2026-10-01,2026-10-20,10\nB,Quoted,2026-10-01,,20\n"
    taken(firm, "deals", write(tmp_path / "d.csv", text))
    deals = reported(firm, "2026-10", "--as-of", "2026-10-10")["sales"]["open"]
    assert (deals["count"], deals["without_action"]) == (2, 1)


def test_an_import_says_which_columns_it_left_out(firm: Path, tmp_path: Path) -> None:
    csv = write(tmp_path / "leads.csv", "name,email,Farbe\nAna,ana@example.com,rot\n")
    assert "left out: name, email" in good(
        "import", firm, "leads", csv, "--map", "Farbe=need", "--map", "name=", "--map", "email="
    )


def test_a_word_for_a_stage_is_refused_until_an_option_says_what_it_means(firm: Path, tmp_path: Path) -> None:
    rows = "A,waiting,1\nB,waiting,2\nC,a=b,3\nD,Quoted,4\n"
    csv = write(tmp_path / "deals.csv", f"title,stage,amount\n{rows}")
    said = good("import", firm, "deals", csv).splitlines()
    assert [line for line in said if "refused" in line] == ["4 read, 1 added, 0 matched, 0 skipped, 3 refused"]
    assert said[-2:] == ['--stage "waiting=…" says what “waiting” means', '--stage "a=b=…" says what “a=b” means']
    said = good("import", firm, "deals", csv, "--stage", "Waiting=quoted").splitlines()
    assert said[-2:] == [
        "4 read, 2 added, 1 matched, 0 skipped, 1 refused",
        '--stage "a=b=…" says what “a=b” means',
    ]
    assert taken(firm, "deals", csv, "--stage", "waiting=Quoted", "--stage", "a=b=New")["added"] == 1
    for wrong, why in (("waiting", "Word=stage"), ("waiting=", "Word=stage"), ("waiting=Nowhere", "cannot mean")):
        refused = run("import", firm, "deals", csv, "--stage", wrong)
        assert refused.exit_code == 1
        assert why in refused.stderr


def test_everything_goes_into_a_folder_and_the_document_where_one_wants_it(firm: Path, tmp_path: Path) -> None:
    folder, document = tmp_path / "all", tmp_path / "all.json"
    assert "are in" in good("export", firm, folder)
    assert {"Contacts.csv", "README.txt", "Everything.json"} <= {path.name for path in folder.iterdir()}
    assert run("export", firm, folder).exit_code == 1
    good("export", firm, tmp_path / "again", "--json", document)
    assert json.loads(document.read_text("utf-8"))["format"] == "twohats-export"
    assert not (tmp_path / "again" / "Everything.json").exists()


def test_everything_comes_back_into_a_new_file_or_an_empty_one(firm: Path, tmp_path: Path) -> None:
    document = tmp_path / "all.json"
    good("import", firm, "leads", write(tmp_path / "leads.csv", LEADS))
    good("export", firm, tmp_path / "all", "--json", document)
    back = tmp_path / "back.twohats"
    assert "are back, with their history" in good("import", back, "everything", document)
    assert "is whole" in good("check", back)
    assert reported(back, "2026-10")["marketing"] == reported(firm, "2026-10")["marketing"]
    empty = tmp_path / "empty.twohats"
    good("new", empty, "--name", "Empty")
    assert taken(empty, "everything", document)["firm"] == "Bakery Elm Street"
    refused = run("import", empty, "everything", document)
    assert (refused.exit_code, "not empty" in refused.stderr) == (1, True)
    spoilt = write(tmp_path / "spoilt.json", document.read_text("utf-8")[:-20])
    refused = run("import", tmp_path / "none.twohats", "everything", spoilt)
    assert (refused.exit_code, "damaged" in refused.stderr) == (1, True)
    assert not (tmp_path / "none.twohats").exists()
    assert run("import", back, "everything", document, "--dry-run").exit_code == 1


def test_an_import_can_be_gone_back_behind_from_the_shell(firm: Path, tmp_path: Path) -> None:
    taken(firm, "leads", write(tmp_path / "leads.csv", LEADS))
    (before,) = (tmp_path / "firm backups").glob("* before an import.twohats")
    after = Path(good("backup", firm).strip())
    said = good("restore", firm, before)
    assert "before a restore.twohats" in said
    assert reported(firm, "2026-10")["marketing"]["new_leads"] == 0
    good("restore", firm, after)
    assert reported(firm, "2026-10")["marketing"]["new_leads"] == 2
    assert run("restore", firm, tmp_path / "leads.csv").exit_code == 1


def test_a_trial_of_an_import_makes_no_backup(firm: Path, tmp_path: Path) -> None:
    good("import", firm, "leads", write(tmp_path / "leads.csv", LEADS), "--dry-run")
    assert not (tmp_path / "firm backups").exists()


def test_a_file_is_moved_out_of_a_carried_folder(firm: Path, tmp_path: Path) -> None:
    carried = tmp_path / "OneDrive"
    carried.mkdir()
    there = firm.rename(carried / "firm.twohats")
    refused = run("import", there, "leads", write(tmp_path / "leads.csv", LEADS))
    assert refused.exit_code == 1
    assert "OneDrive carries to other computers" in refused.stderr
    moved = Path(good("move", there, tmp_path / "own").strip())
    assert taken(moved, "leads", tmp_path / "leads.csv")["added"] == 2


def test_a_person_is_erased(firm: Path, tmp_path: Path) -> None:
    taken(firm, "leads", write(tmp_path / "leads.csv", LEADS))
    assert run("erase", firm, "Nobody").exit_code == 1
    refused = CliRunner().invoke(main, ["erase", str(firm), "Tom Becker"], input="n\n")
    assert refused.exit_code == 1
    assert b"tom@becker.example.com" in firm.read_bytes()
    assert good("erase", firm, "tom@becker.example.com", "--yes") == "Erased.\n"
    assert b"becker" not in firm.read_bytes().lower()
    assert b"Two bathrooms" not in firm.read_bytes()
    assert b"Ana Ferreira" in firm.read_bytes()
    assert "is whole" in good("check", firm)
    assert [one["line"] for one in taken(firm, "leads", tmp_path / "leads.csv")["refused"]] == [3]


def test_of_two_with_one_name_the_right_one_is_asked_for(firm: Path, tmp_path: Path) -> None:
    text = "name,email\nAna Ferreira,ana@example.com\nAna Ferreira,other@example.com\n"
    taken(firm, "contacts", write(tmp_path / "people.csv", text))
    result = run("erase", firm, "ana ferreira", "--yes")
    assert result.exit_code == 1
    assert result.stderr == ("Several people are called “ana ferreira”: name their e-mail address or phone number.\n")
