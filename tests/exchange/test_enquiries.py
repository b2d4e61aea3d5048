"""A sheet whose rows tell whole stories: who asked, for what, and the deal and the order that came of it."""

from pathlib import Path

import pytest
from house import House

from twohats import words
from twohats.errors import RuleError
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.recognising import recognise
from twohats.exchange.taking.result import Result
from twohats.exchange.taking.stages import find_unknown, own_stages
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.marketing.store.leads import LEAD_STATE

HEADINGS = "Name,Email,Source,Enquiry,Enquiry date,Status,Value,Closed,Lost reason,Invoice"
STORIES = (
    "Ana,ana@example.com,Fair,Kitchen,2026-09-02,Won,500,2026-09-20,,F-7",
    "Ben,ben@example.com,Website,Roof,2026-09-03,Quoted,900,,,",
    "Eva,eva@example.com,Website,Bath,2026-09-04,Lost,300,2026-09-30,price,",
    "Rui,rui@example.com,Fair,Stairs,2026-09-05,New,,,,",
    "Zoe,zoe@example.com,Fair,Oak floor,2026-09-06,Contacted,,,,",
    "Ana,ana@example.com,Fair,Second bath,2026-10-05,,,,,",
)


def save(folder: Path, *rows: str) -> Path:
    path = folder / "enquiries.csv"
    path.write_text("\n".join([HEADINGS, *rows, ""]), encoding="utf-8")
    return path


def take(house: House, path: Path, *meanings: tuple[str, str]) -> Result:
    found: Result = take_in(house.file, make_plan(path, "enquiries", Wishes(meanings=meanings))).result
    return found


def test_it_is_known_for_what_it_is(tmp_path: Path) -> None:
    found = recognise(save(tmp_path, *STORIES))
    assert found.kind == "enquiries"
    assert {"leads", "deals", "contacts"} <= set(found.kinds)


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        ("Name,Phone,How did they hear,Date,Status,Amount,Closed on,Notes", "enquiries"),
        ("Deal name,Contact,Lead source,Created,Stage,Amount,Close date", "deals"),
    ],
)
def test_deals_have_titles_and_enquiries_say_how_they_came(tmp_path: Path, headings: str, kind: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{headings}\n{'x,' * headings.count(',')}x\n", encoding="utf-8")
    assert recognise(path).kind == kind


@pytest.mark.parametrize("heading", ["Notes", "Notizen", "Observaciones", "Commentaires", "Observações"])
@pytest.mark.parametrize("kind", ["enquiries", "leads"])
def test_where_only_notes_say_what_was_asked_for_they_are_the_need(
    house: House, tmp_path: Path, heading: str, kind: str
) -> None:
    path = tmp_path / "calls.csv"
    path.write_text(f"Name,Source,Date,Status,{heading}\nAna,Fair,2026-09-02,,New kitchen\n", encoding="utf-8")
    plan = make_plan(path, kind, Wishes())
    assert (4, "need") in plan.mapping.columns
    take_in(house.file, plan)
    assert house.value("SELECT need FROM marketing_lead") == "New kitchen"


@pytest.mark.parametrize(
    ("headings", "columns"),
    [("Name,Source,Enquiry,Notes", ()), ("Name,Source,Notes", ("Notes=note",)), ("Name,Email,Project,Notes", ())],
)
def test_notes_stay_notes_beside_a_need_or_where_their_owner_says_so(
    tmp_path: Path, headings: str, columns: tuple[str, ...]
) -> None:
    path = tmp_path / "calls.csv"
    path.write_text(f"{headings}\n{'x,' * headings.count(',')}x\n", encoding="utf-8")
    mapping = make_plan(path, "enquiries", Wishes(columns=columns)).mapping
    assert (headings.count(","), "note") in mapping.columns


def test_each_row_is_a_lead_and_the_deal_it_became(house: House, tmp_path: Path) -> None:
    before, path = house.content(), save(tmp_path, *STORIES)
    assert take(house, path).added == 6
    states = (
        f"SELECT group_concat(need || ' ' || state, ', ') FROM (SELECT l.need AS need, {LEAD_STATE} AS state "  # noqa: S608  # ours
        "FROM marketing_lead AS l LEFT JOIN handoff_item AS h ON h.id = l.handoff_id ORDER BY l.id)"
    )
    assert house.value(states) == (
        "Kitchen customer, Roof with sales, Bath nurturing, Stairs new, Oak floor new, Second bath new"
    )
    deals = "SELECT group_concat(title || ' ' || state || ' ' || opened_on, ', ') FROM sales_deal"
    assert house.value(deals) == "Kitchen won 2026-09-02, Roof open 2026-09-03, Bath lost 2026-09-04"
    assert house.value("SELECT count(*) FROM business_contact") == 5
    assert house.value("SELECT group_concat(sold_on || ' ' || amount) FROM sales_sale") == "2026-09-20 50000"
    assert house.value("SELECT document FROM sales_order") == "F-7"
    assert (take(house, path).added, house.value("SELECT count(*) FROM sales_deal")) == (0, 3)
    house.file.undo(Hat.MARKETING)
    house.file.undo(Hat.MARKETING)
    assert house.content() == before


def test_a_row_that_is_refused_leaves_neither_lead_nor_deal(house: House, tmp_path: Path) -> None:
    path = save(tmp_path, "Ana,ana@example.com,Fair,Kitchen,2026-09-02,Under water,500,,,", STORIES[1])
    result = take(house, path)
    assert [(one.line, "“Under water” is not known" in one.reason) for one in result.refused] == [(2, True)]
    assert house.value("SELECT group_concat(name) FROM business_contact") == "Ben"
    assert house.value("SELECT count(*) FROM marketing_lead") == 1


def test_the_ledger_that_comes_later_takes_the_place_of_the_proposed_sale(house: House, tmp_path: Path) -> None:
    take(house, save(tmp_path, *STORIES))
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("Date,Invoice,Customer,Amount\n2026-09-25,F-7,Ana,480\n", encoding="utf-8")
    take_in(house.file, make_plan(ledger, "sales", Wishes()))
    assert house.value("SELECT group_concat(amount) FROM sales_sale") == "48000"


@pytest.mark.parametrize("status", ["new", "Lead", "contacted", "neu", "Nouveau", "offen", ""])
def test_who_only_asked_is_a_lead_until_more_is_known(house: House, tmp_path: Path, status: str) -> None:
    take(house, save(tmp_path, f"Ana,ana@example.com,Fair,Kitchen,2026-09-02,{status},,,,"))
    assert house.value("SELECT count(*) FROM sales_deal") == 0
    take(house, save(tmp_path, f"Ben,ben@example.com,Fair,Kitchen,2026-09-02,{status},500,,,"))
    assert house.value("SELECT count(*) FROM sales_deal") == (status != "contacted")


@pytest.mark.parametrize(
    ("status", "state", "stage"),
    [
        ("Geprüft", "open", "Qualified"),
        ("Angebot gesendet", "open", "Quoted"),
        ("Devis envoyé", "open", "Quoted"),
        ("en négociation", "open", "Negotiating"),
        ("Orçamentado", "open", "Quoted"),
        ("Auftrag", "won", "Negotiating"),
        ("Perdida", "lost", "Negotiating"),
    ],
)
def test_what_firms_in_other_languages_call_their_stages_is_understood(
    house: House, tmp_path: Path, status: str, state: str, stage: str
) -> None:
    take(house, save(tmp_path, f"Ana,ana@example.com,Fair,Kitchen,2026-09-02,{status},500,2026-10-01,,"))
    sql = "SELECT state || ' ' || name FROM sales_deal JOIN sales_stage ON sales_stage.id = stage_id"
    assert house.value(sql) == f"{state} {stage}"


def test_where_an_enquiry_is_won_whatever_its_stage_says_it_is_a_deal(house: House, tmp_path: Path) -> None:
    path = tmp_path / "enquiries.csv"
    path.write_text(
        "Name,Source,Enquiry,Enquiry date,Stage,Result,Value,Closed\n"
        "Ana,Fair,Kitchen,2026-09-02,Contacted,Won,500,2026-09-20\n",
        encoding="utf-8",
    )
    take(house, path)
    assert house.value("SELECT state FROM sales_deal") == "won"


def waiting(status: str, value: str = "", closed: str = "") -> str:
    return f"Ana,ana@example.com,Fair,Kitchen,2026-09-02,{status},{value},{closed},,"


STANDING = "SELECT group_concat(state || ' ' || name) FROM sales_deal JOIN sales_stage ON sales_stage.id = stage_id"


@pytest.mark.parametrize(
    ("meaning", "standing"),
    [
        ("quoted", "open Quoted"),
        ("New", "open New"),
        ("won", "won Negotiating"),
        ("Lost", "lost Negotiating"),
        ("asked", None),
    ],
)
def test_a_word_means_what_its_owner_says(house: House, tmp_path: Path, meaning: str, standing: str | None) -> None:
    path = save(tmp_path, waiting("Zurückgerufen", closed="2026-10-01"))
    assert not take(house, path, ("zurückgerufen!", meaning)).refused
    assert house.value("SELECT count(*) FROM marketing_lead") == 1
    assert house.value(STANDING) == standing


@pytest.mark.parametrize("word", ["Quoted", "won", "contacted", ""])
def test_what_the_owner_says_counts_more_than_what_is_known(house: House, tmp_path: Path, word: str) -> None:
    take(house, save(tmp_path, waiting(word, "500", "2026-09-30")), (word, "Qualified"))
    assert house.value(STANDING) == "open Qualified"


def test_a_word_that_means_nothing_here_is_refused_before_anything_is_taken_in(house: House, tmp_path: Path) -> None:
    path = save(tmp_path, *STORIES, waiting("waiting"))
    with pytest.raises(
        RuleError, match="cannot mean “Qoted” here: New, Qualified, Quoted, Negotiating, won, lost, asked"
    ):
        take(house, path, ("waiting", "Qoted"))
    with pytest.raises(RuleError, match="cannot mean “asked” here"):
        take_in(house.file, make_plan(path, "deals", Wishes(meanings=(("waiting", "asked"),))))
    with pytest.raises(RuleError, match="no field stage in leads"):
        take_in(house.file, make_plan(path, "leads", Wishes(meanings=(("waiting", "won"),))))
    assert house.value("SELECT count(*) FROM marketing_lead") == 0


def stages(house: House) -> list[str]:
    return own_stages(house.file.connection(Hat.OWNER))


def test_the_words_that_nobody_knows_are_counted_the_most_frequent_first(house: House, tmp_path: Path) -> None:
    words = ["waiting", *["Called  back", "called-back", "CALLED BACK"] * 2, " Waiting", "new", "", "Won", "contacted"]
    path = save(tmp_path, *map(waiting, words))
    found = find_unknown(make_plan(path, "enquiries", Wishes(meanings=(("Waiting", "Quoted"),))), stages(house))
    assert [(one.word, one.rows, one.meaning) for one in found.words] == [
        ("Called  back", 6, ""),
        ("waiting", 2, "Quoted"),
    ]
    assert found.offered == ("New", "Qualified", "Quoted", "Negotiating", "won", "lost", "asked")
    of_deals = find_unknown(make_plan(path, "deals", Wishes()), stages(house))
    assert [one.word for one in of_deals.words] == ["Called  back", "waiting", "contacted"]
    assert "asked" not in of_deals.offered


def test_where_every_row_says_another_word_only_some_are_told(house: House, tmp_path: Path) -> None:
    hostile = ["<b>x</b>", "=1+1", "ö" * 300, "等待", "\u202eabc", *(f"w{chr(97 + n)}" for n in range(20))]
    found = find_unknown(make_plan(save(tmp_path, *map(waiting, hostile)), "enquiries", Wishes()), stages(house))
    assert [one.word for one in found.words] == hostile[:10]
    assert found.more == 15


def test_the_stages_are_known_by_their_shipped_names_in_the_language_of_the_firm(house: House, tmp_path: Path) -> None:
    words.speak(words.tongue_of("de_DE"))
    sql = "UPDATE sales_stage SET name = 'Angeboten', key = 'angeboten' WHERE key = 'quoted'"
    house.file.do(Hat.OWNER, "German", lambda db: db.execute(sql))
    result = take(house, save(tmp_path, waiting("Proposal made", "500"), waiting("wartet", "500")))
    assert house.value(STANDING) == "open Angeboten"
    assert [str(one.reason) for one in result.refused] == [
        "Die Phase „wartet“ ist hier nicht bekannt: New, Qualified, Angeboten, Negotiating, Gewonnen, Verloren."
    ]


def test_a_row_that_stands_there_twice_to_the_letter_is_one_enquiry(house: House, tmp_path: Path) -> None:
    path = save(tmp_path, *STORIES[:2], STORIES[0], STORIES[0], ",,Fair,Kitchen,,,,,,", ",,Fair,Kitchen,,,,,,")
    result = take(house, path)
    assert (result.added, result.matched) == (4, 2)
    count = "SELECT (SELECT count(*) FROM marketing_lead) || ' ' || count(*) FROM sales_deal"
    assert house.value(count) == "4 2"
    assert take(house, path).added == 0
    assert house.value(count) == "4 2"


@pytest.mark.parametrize(
    "heading", ["How did they hear", "How did you hear about us?", "Woher", "Wie gefunden", "Cómo nos conoció"]
)
def test_where_they_heard_of_the_firm_is_the_channel(house: House, tmp_path: Path, heading: str) -> None:
    path = save(tmp_path, STORIES[0])
    path.write_text(path.read_text("utf-8").replace("Source", heading), encoding="utf-8")
    assert recognise(path).kind == "enquiries"
    take(house, path)
    assert (
        house.value("SELECT name FROM business_channel JOIN marketing_lead ON channel_id = business_channel.id")
        == "Fair"
    )
