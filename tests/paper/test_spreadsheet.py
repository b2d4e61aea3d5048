"""Tables leave as the spreadsheets of the country read them."""

import csv
import io

import pytest

from twohats.paper.spreadsheet import delimiter, write_csv
from twohats.words import speaking


@pytest.mark.parametrize(
    ("locale", "sign"), [("en_GB", ","), ("en_US", ","), ("de_DE", ";"), ("de_CH", ","), ("fr_FR", ";"), ("pt_PT", ";")]
)
def test_a_semicolon_stands_between_cells_where_a_comma_is_the_decimal_sign(locale: str, sign: str) -> None:
    into = io.StringIO()
    with speaking(locale):
        assert delimiter() == sign
        write_csv(into, ["Name", "Amount"], [[["Müller, Söhne; Co", "1.200,50"]]], delimiter())
    rows = list(csv.reader(io.StringIO(into.getvalue()), delimiter=sign))
    assert rows == [["Name", "Amount"], ["Müller, Söhne; Co", "1.200,50"]]
