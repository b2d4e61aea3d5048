import ast
import re
from collections.abc import Iterator
from datetime import date

import pytest
from babel.localedata import locale_identifiers
from translations.catalogue import LANGUAGES, as_json, as_ts, read, renewed
from translations.extract import PACKAGE, STEPS, Message, messages, steps
from translations.faults import faults

from twohats import days, words
from twohats.business.rules.calendar import week_named
from twohats.business.rules.money import show_bare, show_number
from twohats.errors import RuleError
from twohats.handoff.rules import handoff
from twohats.marketing.rules import campaigns
from twohats.resource import resource
from twohats.sales.rules import deals, quotes
from twohats.words import (
    Tongue,
    capital,
    filled,
    followed,
    grouped,
    in_turn,
    quoted,
    say,
    say_step,
    side_by_side,
    speak,
    speaking,
    told,
)

GERMAN = Tongue(
    "de_AT",
    {
        "Undo": "Rückgängig",
        "May": "Mai",
        "Move {} deals": "{} Aufträge verschieben",
        "May\x04short month": "Mai.",
        "{name} has {count:,} deals.": "{count:,} Aufträge hat {name}.",
    },
)


@pytest.fixture
def german() -> Iterator[None]:
    speak(GERMAN)
    yield
    speak(Tongue())


@pytest.mark.usefixtures("german")
def test_a_text_is_said_in_the_language_of_the_firm_and_the_others_stay_english() -> None:
    assert say("Undo") == "Rückgängig"
    assert say("Redo") == "Redo"


@pytest.mark.usefixtures("german")
def test_a_text_with_two_senses_has_two_translations() -> None:
    assert (say("May"), say("May", "short month"), say("May", "a verb")) == ("Mai", "Mai.", "Mai")


@pytest.mark.usefixtures("german")
def test_the_sentence_of_an_error_is_translated_and_then_filled() -> None:
    assert str(RuleError("{name} has {count:,} deals.", name="Undo", count=1234)) == "1.234 Aufträge hat Undo."


@pytest.mark.usefixtures("german")
def test_a_step_is_kept_in_english_and_said_in_the_language_with_its_numbers() -> None:
    assert say_step("Undo") == "Rückgängig"
    assert say_step("Move 12 deals") == "12 Aufträge verschieben"
    for hostile in ("{name}", "{name} 7", "body { color: 12; } {}"):
        assert say_step(hostile) == hostile


def test_no_step_is_named_in_another_language() -> None:
    """Two English names may have one translation: nothing leads back."""
    found = [
        (path.name, node.lineno)
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in STEPS
        for named in node.args[:2]
        for one in ast.walk(named)
        if isinstance(one, ast.Call) and ast.unparse(one.func).rpartition(".")[2] in {"tr", "_tr", "say"}
    ]
    assert not found


@pytest.mark.usefixtures("german")
def test_a_page_that_was_begun_in_english_is_written_in_english() -> None:
    with speaking("en_GB"):
        assert say("Undo") == "Undo"
        assert grouped(1234) == "1,234"
    assert say("Undo") == "Rückgängig"


@pytest.mark.parametrize(
    "locale", [one for one in locale_identifiers() if len(one) == len("en_DE") and one[:2] in words.LANGUAGES]
)
def test_a_count_is_written_as_money_is(locale: str) -> None:
    with speaking(locale):
        for number in (0, 999, 1234, 12_345_678):
            assert grouped(number) == filled("{:,}", number) == show_number(number, locale)
        assert grouped(1234.5, 2) == filled("{:.2f}", 1234.5) == show_bare(1234_50, "EUR", locale)


@pytest.mark.parametrize(
    ("locale", "count", "share"),
    [("en_DE", "1.234", "0,98"), ("en_PT", "1\xa0234", "0,98"), ("en-US", "1,234", "0.98")],
)
def test_english_counts_as_the_country_does(locale: str, count: str, share: str) -> None:
    with speaking(locale):
        assert (grouped(1234), grouped(0.984, 2)) == (count, share)


def test_a_language_counts_where_it_is_not_at_home() -> None:
    with speaking("de_PT"):
        assert grouped(1234) == "1.234"


def test_a_sentence_has_one_full_stop() -> None:
    assert filled("Sent {}. Accepted {}.", "3 nov.", "Miller Ltd.") == "Sent 3 nov. Accepted Miller Ltd."
    assert filled("Kept: {}.", "wait...") == "Kept: wait...."
    assert filled("{} and so on", "yes..") == "yes.. and so on"


def test_braces_in_what_is_filled_in_are_no_gaps() -> None:
    assert filled("{} of {:,}", "{0}", 12345) == "{0} of 12,345"


def test_a_language_that_is_not_there_is_english() -> None:
    assert words.tongue_of("nl_BE").texts == {}
    assert words.language_of("nl_BE") == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_have_the_texts_of_the_code(language: str) -> None:
    entries = read(language)
    assert {key for key, one in entries.items() if not one.vanished} == set(messages())
    assert not [key for key, one in entries.items() if one.vanished]
    current = renewed(entries, messages())
    assert resource(f"translations/{language}.ts").read_text(encoding="utf-8") == as_ts(language, current.values())
    assert resource(f"translations/{language}.json").read_text(encoding="utf-8") == as_json(current)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_gaps_and_letters_of_its_text(language: str) -> None:
    said = ((one.message.text, one.said) for one in read(language).values() if one.said)
    assert not {text: found for text, said in said if (found := list(faults(text, said)))}


def test_no_line_of_french_begins_with_a_high_sign() -> None:
    torn = re.compile(r"\S [:;?!»](?!\S)|«[ ]")
    pages = (resource("manual") / "fr").glob("*.md")
    texts = [*(one.said for one in read("fr").values()), *(page.read_text(encoding="utf-8") for page in pages)]
    assert [text for text in texts if torn.search(text)] == []


def test_the_languages_that_are_offered_are_complete() -> None:
    offered = words.LANGUAGES.keys() - {"en"}
    assert not [(one, key) for one in offered for key, entry in read(one).items() if not entry.said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{} of {}", "{} von"),
        ("{:,} of {}", "{} von {:,}"),
        ("&File", "Datei"),
        ("Save…", "Sichern"),
        ("{name} is here.", "{nom} est là."),
        ("and {:,} more", "und {:,} mehr\u200b"),
        (" more", "mehr"),
        ("{}", "{"),
    ],
)
def test_a_translation_that_does_not_fit_its_text_is_a_fault(text: str, said: str) -> None:
    assert list(faults(text, said))


@pytest.mark.parametrize(
    ("text", "said"), [("{} of {}", "{1}, davon {0}"), ("&File", "&Datei"), ("{:,} leads", "{:,} Leads")]
)
def test_a_translation_may_change_the_order(text: str, said: str) -> None:
    assert not list(faults(text, said))


def test_what_the_code_says_no_more_is_marked_and_what_was_translated_stays() -> None:
    known = renewed({}, {"Old": Message("Old"), "Kept": Message("Kept")})
    known["Old"].said, known["Kept"].said = "Alt", "Bleibt"
    entries = renewed(known, {"Kept": Message("Kept"), "New": Message("New")})
    assert {key: (one.said, one.vanished) for key, one in entries.items()} == {
        "Kept": ("Bleibt", False),
        "New": ("", False),
        "Old": ("Alt", True),
    }


def test_months_and_days_are_named_in_full() -> None:
    assert (days.months()[4], days.weekdays()[0], days.short_weekdays()[6]) == ("May", "Monday", "Sun")


@pytest.mark.parametrize(
    ("locale", "first", "second"),
    [("fr_FR", "1er nov.", "2 nov. 2026"), ("de_DE", "1. Nov", "2. Nov 2026"), ("en_GB", "1 Nov", "2 Nov 2026")],
)
def test_the_first_of_a_month_is_written_as_the_language_does(locale: str, first: str, second: str) -> None:
    with speaking(locale):
        assert days.short_day(date(2026, 11, 1)) == first
        assert days.short_day_and_year(date(2026, 11, 2)) == second


@pytest.mark.parametrize(
    ("locale", "week", "quarter"),
    [
        ("en_GB", "W05", "Q4"),
        ("de_DE", "KW 05", "Q4"),
        ("es_ES", "S05", "T4"),
        ("fr_FR", "S05", "T4"),
        ("pt_PT", "S05", "T4"),
    ],
)
def test_weeks_and_quarters_are_called_as_the_language_does(locale: str, week: str, quarter: str) -> None:
    with speaking(locale):
        assert week_named(date(2026, 1, 28), 1).short == week
        assert days.short_quarter(4) == quarter


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@pytest.mark.parametrize("menus", ["marketing/ui/wing.py", "sales/ui/menus.py"])
def test_no_two_menus_open_by_the_same_letter(menus: str, language: str) -> None:
    said = {key: one.said for key, one in read(language).items() if one.said}
    beside = [one for one in messages().values() if "&" in one.text and one.places & {"app/menus.py", menus}]
    texts = [one.text if language == "en" else said.get(one.key, "") for one in beside]
    letters = [text.partition("&")[2][0].casefold() for text in texts if "&" in text]
    assert sorted(letters) == sorted(set(letters))


@pytest.mark.usefixtures("german")
def test_decimals_stand_as_the_country_writes_them() -> None:
    assert filled("{:.2f} · {:.1f} ×", 0.984, 1234.56) == "0,98 · 1.234,6 ×"
    with speaking("en_GB"):
        assert filled("{:.2f} · {:.1f} ×", 0.984, 1234.56) == "0.98 · 1,234.6 ×"


@pytest.mark.parametrize(("locale", "inside_it"), [("en_GB", "phone"), ("de_AT", "Phone"), ("fr_FR", "phone")])
def test_a_text_begins_a_line_with_a_capital_and_keeps_it_within_a_sentence_in_german(
    locale: str, inside_it: str
) -> None:
    with speaking(locale):
        assert capital("no VAT number") == "No VAT number"
        assert words.inside("Phone") == inside_it
    assert capital("") == words.inside("") == ""


@pytest.mark.parametrize(
    ("locale", "marks"),
    [
        ("en_GB", ["Total: € 5", "one; two; three", "“Words”"]),
        ("de_DE", ["Total: € 5", "one; two; three", "„Words“"]),
        ("fr_FR", ["Total\xa0: € 5", "one\xa0; two\xa0; three", "«\xa0Words\xa0»"]),
    ],
)
def test_marks_between_texts_are_set_as_the_language_sets_them(locale: str, marks: list[str]) -> None:
    with speaking(locale):
        assert [told("Total", "€ 5"), in_turn(["one", "", "two", "three"]), quoted("Words")] == marks
        assert [quoted("«\xa0Words\xa0»"), quoted('"Words"')] == marks[2:] * 2
        assert (in_turn([]), quoted('"Yes" and "no"'), quoted('"Yes", he said')) == (
            "",
            '"Yes" and "no"',
            '"Yes", he said',
        )


def test_a_full_stop_goes_where_something_follows_in_the_line() -> None:
    assert followed("A day late is a day free.", "", "until 31 May") == "A day late is a day free · until 31 May"
    assert followed("A day late is a day free.", "") == "A day late is a day free."
    assert followed("And so on...", "until 31 May") == "And so on... · until 31 May"


# A word that a file has held since long, and what is typed at the shell.
_AS_TYPED = {
    "we don't do that\x04why a lead goes back",
    "“{word}” is not a rule: write keep, gaps or newer, or one field's as note=keep.",
}


def test_apostrophes_are_curly_where_an_owner_reads() -> None:
    assert [key for key in messages() if "'" in key and key not in _AS_TYPED] == []


@pytest.mark.parametrize(
    ("never", "rather"),
    [
        (r"[”}] (is|are) no (?!longer)", "is not a"),
        (r"(?<!\{)percent\b", "per cent"),
        (r"\bheard of (these|them|for|…|$)|not heard of", "heard from"),
        (r"called (like this|so)\b", "has this name"),
        (r"less than (none|nothing)", "cannot be negative"),
        (r"[Dd]one again|[Dd]oing it again", "redone"),
        (r"\breturn it instead|be returned\b", "give back"),
    ],
)
def test_one_thing_has_one_word(never: str, rather: str) -> None:
    assert [key for key in messages() if re.search(never, key)] == [], rather


def test_apostrophes_are_curly_in_the_manual() -> None:
    pages = resource("manual").glob("*.md")
    assert [page.name for page in pages if re.search(r"[a-z]'", page.read_text(encoding="utf-8"))] == []


def test_the_sample_names_its_steps_as_the_verbs_do() -> None:
    its_own = {"The firm", "Close between the years", "Open channels", "Set targets", "Found the firm"}
    only_there = {name for name, places in steps().items() if all(one.startswith("sample/") for one in places)}
    assert only_there <= its_own


def test_a_step_with_a_number_is_a_text_of_the_catalogue() -> None:
    assert {name for name in steps() if "{}" in name} <= messages().keys()


# What an error is filled with that the file keeps as a code, and not as a text of the owner's.
CODES = {"state", "verb", "answer", "result", "verdicts", "parts", "label", "later"}
# Kinds of files are named in the shell as its options take them.
OF_THE_SHELL = {"exchange/fields/kinds.py", "exchange/fields/mapping.py"}


def filled_with_codes() -> Iterator[tuple[str, int, str]]:
    for path in PACKAGE.rglob("*.py"):
        place = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error") and place not in OF_THE_SHELL:
                codes = CODES | ({"kinds", "kind"} if "exchange" not in place else set())
                yield from ((place, node.lineno, ast.unparse(one.value)) for one in node.keywords if one.arg in codes)


def test_no_error_is_filled_with_a_code() -> None:
    found = list(filled_with_codes())
    assert len(found) > 11
    assert not [one for one in found if not re.search(r"say|_word\(", one[2])]


def test_states_are_said_in_the_sentences_of_errors() -> None:
    campaign = next(iter(campaigns.STATE_WORDS))
    with speaking("de_DE"):
        assert {say(word) for word in campaigns.STATE_WORDS.values()} >= {"Entwurf", "läuft"}
        assert campaigns.state_word(campaign) == "Entwurf"
        assert [deals.state_word(one) for one in ("won", "returned")] == ["gewonnen", "zurückgegeben"]
        assert [handoff.state_word(one) for one in ("queued", "lapsed")] == ["in der Warteschlange", "verfallen"]
        assert quotes.answer_word("replaced") == "ersetzt"


def test_a_line_of_parts_breaks_after_a_divider_alone() -> None:
    assert side_by_side(["3 handoffs", "", "en espera: 3", "their name in 2 closed months"]).split(" ") == [
        "3\xa0handoffs\xa0·",
        "en\xa0espera:\xa03\xa0·",
        "their",
        "name",
        "in",
        "2\xa0closed",
        "months",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_english_says_in_one_word_is_told_apart_where_it_has_two_senses(language: str) -> None:
    with speaking(language):
        assert say("Open") != say("Open", "a view of deals")
        assert say("Note") != say("Note", "button")
        assert say("Sent") != say("Sent", "a handoff")
        assert say("kept") != say("kept", "a campaign")
        assert say("by {}") != say("by {}", "ways of contact")
        assert say("Working hours", "how long") != say("Hours")
        left_out = say("asked not to be contacted", "so many people")
        assert left_out != say("asked not to be contacted")


def said_of_many() -> Iterator[tuple[str, str]]:
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "many" and len(node.args) > 2:
                texts = [one.value for one in node.args[1:] if isinstance(one, ast.Constant)]
                if len(texts) > 1:
                    yield str(texts[0]), str(texts[1])


def test_what_is_said_of_many_has_a_gap_and_of_one_none() -> None:
    pairs = set(said_of_many())
    assert len(pairs) > 20
    assert not [(one, more) for one, more in pairs if "{" in one or "{" not in more]


_KEY = re.compile(r"(?<![\w'’.&])[B-HJ-Z](?![\w'’.:&{-])")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_that_a_text_names_as_a_key_is_the_same_in_every_language(language: str) -> None:
    said = ((one.message.text, one.said) for one in read(language).values() if one.said)
    assert not {text: said for text, said in said if not set(_KEY.findall(text)) <= set(_KEY.findall(said))}


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_GB", ("0 min", "45 min", "5 h", "10 h 15 min")),
        ("de_DE", ("0 Min.", "45 Min.", "5 Std.", "10 Std. 15 Min.")),
    ],
)
def test_a_time_is_hours_and_minutes_that_no_line_parts(locale: str, said: tuple[str, ...]) -> None:
    with speaking(locale):
        assert tuple(days.how_long(minutes) for minutes in (0, 45, 300, 615)) == tuple(
            one.replace(" ", "\N{NO-BREAK SPACE}") for one in said
        )
