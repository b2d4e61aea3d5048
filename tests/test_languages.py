import pytest
from hypothesis import given
from hypothesis import strategies as st

from twohats.languages import offered_languages, read_language, say_language
from twohats.words import speaking

CODES = st.sampled_from(["", "en", "pt", "de", "it", "pt_PT", "EN-gb", "Klingonish"])
LOCALES = st.sampled_from(["en_GB", "de_DE", "es_ES", "fr_FR", "pt_PT"])


@pytest.mark.parametrize(
    ("code", "said"),
    [("it", "Italian"), ("pt_PT", "Portuguese"), ("EN-gb", "English"), ("Klingonish", "Klingonish"), ("", "")],
)
def test_a_language_is_said_by_its_name(code: str, said: str) -> None:
    assert say_language(code) == said


def test_it_is_named_in_the_language_of_the_firm_and_begins_a_line() -> None:
    with speaking("fr_FR"):
        assert say_language("en") == "Anglais"
        assert offered_languages("it") == ("", "Italien", "Anglais", "Allemand", "Espagnol", "Français", "Portugais")
        assert [read_language(typed) for typed in ("anglais", " Suédois ", "pt", "patois")] == [
            "en",
            "sv",
            "pt",
            "patois",
        ]


@given(CODES, LOCALES)
def test_what_is_held_stays_where_its_name_is_left_as_it_stands(code: str, locale: str) -> None:
    with speaking(locale):
        assert read_language(say_language(code), code) == code
