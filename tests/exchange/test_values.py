from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from twohats import words
from twohats.errors import RuleError
from twohats.exchange.fields.kinds import Type
from twohats.exchange.reading import AskError
from twohats.exchange.values import DateReading, NumberReading, read_month, read_reference
from twohats.exchange.written import with_reading

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
NUMBERS = st.decimals(Decimal(-(10**12)), Decimal(10**12), allow_nan=False, places=2)


def dates(*texts: str, given: str | None = None) -> DateReading:
    reading = DateReading()
    for text in texts:
        reading.observe(text)
    reading.settle(given)
    return reading


def numbers(*texts: str, given: str | None = None) -> NumberReading:
    reading = NumberReading()
    for text in texts:
        reading.observe(text)
    reading.settle(given)
    return reading


def in_order(day: date, order: str, sign: str, *, padded: bool = True, century: bool = True) -> str:
    wide = 2 if padded else 1
    year = f"{day.year:04}" if century else f"{day.year % 100:02}"
    parts = {"d": f"{day.day:0{wide}}", "m": f"{day.month:0{wide}}", "y": year}
    return sign.join(parts[letter] for letter in order)


@given(
    day=DAYS,
    order=st.sampled_from(["dmy", "mdy", "ymd"]),
    sign=st.sampled_from("-/."),
    padded=st.booleans(),
    clock=st.sampled_from(["", " 08:26", " 8:26:59", "T08:26:00Z", " 8:26 AM"]),
)
def test_every_day_in_every_order_reads_back(day: date, order: str, sign: str, padded: bool, clock: str) -> None:  # noqa: FBT001  # drawn
    text = in_order(day, order, sign, padded=padded) + clock
    moment = dates(text, given=order).read_moment(text)
    assert moment.date() == day
    assert (moment.hour, moment.minute) == ((8, 26) if clock else (0, 0))


@given(day=st.dates(date(1970, 1, 1), date(2069, 12, 31)), order=st.sampled_from(["dmy", "mdy", "ymd"]))
def test_every_day_with_a_short_year_reads_back(day: date, order: str) -> None:
    text = in_order(day, order, "/", century=False)
    assert dates(given=order).read(text) == day


@given(days=st.lists(DAYS, min_size=1), order=st.sampled_from(["dmy", "mdy"]), sign=st.sampled_from("-/."))
def test_one_day_over_twelve_settles_the_whole_column(days: list[date], order: str, sign: str) -> None:
    assume(any(day.day > 12 for day in days))
    texts = [in_order(day, order, sign) for day in days]
    assert [dates(*texts).read(text) for text in texts] == days


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("31/09/2026", "There is no such day as “31/09/2026”."),
        ("29 February 2026", "There is no such day as “29 February 2026”."),
        ("2026-13-45", "There is no such day as “2026-13-45”."),
        ("31.9.2026", "There is no such day as “31.9.2026”."),
        ("30/09/2126", "“30/09/2126” is not a day between 1900 and 2100."),
        ("0001-01-01", "“0001-01-01” is not a day between 1900 and 2100."),
    ],
)
def test_a_day_that_the_calendar_lacks_is_told_from_one_that_is_too_far_off(text: str, why: str) -> None:
    with pytest.raises(RuleError) as refused:
        dates(text, given="dmy").read(text)
    assert str(refused.value) == why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2016-10-20", "2016-10-20T00:00"),
        (" 2010-12-01 08:26:00 ", "2010-12-01T08:26"),
        ("2026-10-05T09:00:00Z", "2026-10-05T09:00"),
        ("2026-10-05T09:00:00.123+02:00", "2026-10-05T09:00"),
        ("20161020", "2016-10-20T00:00"),
        ("2016/10/2", "2016-10-02T00:00"),
        ("16/07/2010", "2010-07-16T00:00"),
        ("13.2.2018", "2018-02-13T00:00"),
        ("13. 2. 2018", "2018-02-13T00:00"),
        ("16/07/2010 8:26 pm", "2010-07-16T20:26"),
        ("16/07/2010 12:26 AM", "2010-07-16T00:26"),
        ("20-Oct-2016", "2016-10-20T00:00"),
        ("20-Oct-16", "2016-10-20T00:00"),
        ("2016-Oct-20", "2016-10-20T00:00"),
        ("Oct 20, 2016", "2016-10-20T00:00"),
        ("October 20th, 2016, 8:26 AM", "2016-10-20T08:26"),
        ("Thu, 20 Oct 2016 08:26:00 GMT", "2016-10-20T08:26"),
        ("20 October 2016", "2016-10-20T00:00"),
        ("3. März 2017", "2017-03-03T00:00"),
        ("20. Okt. 2016", "2016-10-20T00:00"),
        ("20 de octubre de 2016", "2016-10-20T00:00"),
        ("1er août 2018", "2018-08-01T00:00"),
        ("5 juil. 2018", "2018-07-05T00:00"),
        ("7 de fevereiro de 2018", "2018-02-07T00:00"),
        ("5/5/2018", "2018-05-05T00:00"),
        ("31/12/99", "1999-12-31T00:00"),
        ("99-12-31", "1999-12-31T00:00"),
    ],
)
def test_a_date_that_leaves_no_doubt_is_read(text: str, expected: str) -> None:
    assert dates(text).read_moment(text).isoformat(timespec="minutes") == expected


@pytest.mark.parametrize(
    "text",
    ["", "hello", "31.2.2018", "0000-00-00", "1.1.1899", "2101-01-01", "20 Foo 2016", "5 jui 2018", "42", "44197",
     "2016-10", "1/13/2018 25:00", "13/13/2013", "2018-02-29", "1/2/3/2004", "2016-10-20 13:00 PM",
     "\u0662\u0660\u0661\u0666-10-20",
     "1" * 5000],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="“"):
        dates(text, given="dmy").read(text)


def test_dates_that_leave_it_open_are_asked_about() -> None:
    with pytest.raises(AskError, match=r"“01/02/2018” .*--date-order dmy or mdy") as asked:
        dates("5/5/2018", "01/02/2018", "03/04/2018", "2018-10-20")
    assert asked.value.flag == "--date-order"


def test_dates_that_contradict_each_other_are_asked_about() -> None:
    with pytest.raises(AskError, match="“13/02/2018” and “02/13/2018”") as asked:
        dates("01/02/2018", "13/02/2018", "02/13/2018")
    assert asked.value.flag == "--date-order"


def test_a_short_year_in_front_is_thought_of_only_between_dashes() -> None:
    assert dates("16/07/10").read("05/07/10") == date(2010, 7, 5)
    with pytest.raises(AskError, match="dmy or ymd"):
        dates("16-07-10")
    assert dates("98-07-16", "10-07-16").read("10-07-16") == date(2010, 7, 16)


def test_what_was_given_wins_and_others_are_refused() -> None:
    reading = dates("13/02/2018", "02/13/2018", given="MDY")
    assert reading.read("02/13/2018") == date(2018, 2, 13)
    assert reading.read("2018-02-13") == date(2018, 2, 13)
    with pytest.raises(RuleError, match="not a date in the order mdy"):
        reading.read("13/02/2018")
    with pytest.raises(RuleError, match="not an order of dates"):
        dates(given="ydm")


def test_an_impossible_date_is_no_evidence() -> None:
    assert dates("31/02/2018", "nonsense", "", "14/02/2018").order == "dmy"
    assert dates("2018-01-02").order is None


@given(
    number=NUMBERS, decimal=st.sampled_from(",."), group=st.sampled_from(["", "other", " ", "'", "\u2019", "\u202f"])
)
def test_every_number_in_either_dress_reads_back(number: Decimal, decimal: str, group: str) -> None:
    other = "." if decimal == "," else ","
    sign = other if group == "other" else group
    text = f"{number:,.2f}".replace(",", "_").replace(".", decimal).replace("_", sign)
    assert numbers(text).read(text) == number
    assert numbers(text, given=decimal).read(f"€ {text}") == number
    if number >= 0:
        assert numbers(given=decimal).read(f"({text} EUR)") == -number
        assert numbers(given=decimal).read(f"{text}-") == -number


@pytest.mark.parametrize(
    ("texts", "decimal"),
    [
        (["1,234.50"], "."),
        (["1.234,50"], ","),
        (["1.234", "1.234.567"], ","),
        (["1.234", "2.5"], "."),
        (["1,234", "0,5"], ","),
        (["0.125"], "."),
        (["0,125"], ","),
        (["1234.567"], "."),
        (["1'234.567"], "."),
        ([".125"], "."),
        (["17", "1 234", ""], None),
        (["1.200", "300,-"], ","),
    ],
)
def test_the_decimal_sign_is_found_by_evidence(texts: list[str], decimal: str | None) -> None:
    assert numbers(*texts).decimal == decimal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$1,234.5", "1234.5"),
        ("-$5", "-5"),
        ("$-5.25", "-5.25"),
        ("$(1,234.00)", "-1234.00"),
        ("\u22127.1", "-7.1"),
        ("1'234.50 CHF", "1234.50"),
        ("R$ 5.00", "5.00"),
        ("kr 5", "5"),
        ("1\u00a0234\u202f567.8 zł", "1234567.8"),
        ("+3", "3"),
        ("007", "7"),
        ("1.200,-", "1200.00"),
        ("1.200,– €", "1200.00"),
        ("CHF 1'200.--", "1200.00"),
    ],
)
def test_currencies_spaces_and_signs_do_not_count(text: str, expected: str) -> None:
    value = numbers(text).read(text)
    assert str(value) == expected


@pytest.mark.parametrize(
    "text",
    ["", "five", "5%", "1e5", "1E+05", "NaN", "Infinity", "12 34", "1.2.3", "--5", "(-5)", "5.", "1,23,456.5", "abc 5",
     "5 pieces", "1,2345,678", "0x10", "\u0661\u0662", "5²", "½", "()", "€", "1_000", "1234567890123456", "9" * 5000],
)  # fmt: skip
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="“"):
        numbers(text).read(text)


def test_numbers_that_leave_it_open_are_asked_about() -> None:
    with pytest.raises(AskError, match=r"“1.234” .*--decimal , or \.") as asked:
        numbers("17", "1.234", "5.678")
    assert asked.value.flag == "--decimal"


def test_numbers_that_contradict_each_other_are_asked_about() -> None:
    with pytest.raises(AskError, match=r"“1,50” and “1\.50”") as asked:
        numbers("1,50", "1.50")
    assert asked.value.flag == "--decimal"


def test_with_a_sign_given_the_other_must_group_by_threes() -> None:
    reading = numbers("1.234", given=",")
    assert reading.read("1.234") == 1234
    assert reading.read("1.234,5") == Decimal("1234.5")
    with pytest.raises(RuleError, match="not a number with a decimal comma"):
        reading.read("12.34")
    with pytest.raises(RuleError, match="not a decimal sign"):
        numbers(given=";")


@given(month=st.dates(date(1900, 1, 1), date(2100, 12, 1)), form=st.sampled_from(
    ["%Y-%m", "%m/%Y", "%b %Y", "%B %Y", "%Y%m", "%m.%Y", "%Y-%m-%d", "%d %B %Y", "%Y-%m-%d 00:00:00"]))  # fmt: skip
def test_every_month_reads_back(month: date, form: str) -> None:
    assert read_month(month.strftime(form)) == month.strftime("%Y-%m")


@pytest.mark.parametrize("text", ["Oct-26", "10/2026", "2026/10", "Okt 2026", "octubre de 2026", "2026 October"])
def test_a_month_is_read_in_many_forms(text: str) -> None:
    assert read_month(text) == "2026-10"


@pytest.mark.parametrize("text", ["", "may", "13/2026", "2026-13", "1899-12", "01/10/2026", "x" * 500])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="is not a month"):
        read_month(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("17850.0", "17850"), (" C536379 ", "C536379"), ("007.0", "007"), ("1.50", "1.50"), ("a.0", "a.0"), ("", "")],
)
def test_a_reference_loses_only_what_a_spreadsheet_added(text: str, expected: str) -> None:
    assert read_reference(text) == expected


@given(text=st.one_of(st.text(max_size=20), st.text("0123456789.,-/ :'()", max_size=14)))
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    for read in (dates(given="dmy").read, dates().read, numbers(given=",").read, numbers().read, read_month):
        try:
            read(text)
        except RuleError as error:
            assert str(error).endswith(".")  # noqa: PT017  # refusing is as good as reading


@pytest.mark.parametrize(
    ("cell", "kind", "read", "english", "german"),
    [
        ("9.750", "money", "9.750", "9.750 → 9.75", "9.750 → 9,75"),
        ("9.750", "money", "9750", "9.750 → 9,750.00", "9.750 → 9.750,00"),
        ("€ 9.750", "money", "9750", "€ 9.750 → 9,750.00", "€ 9.750 → 9.750,00"),
        ("1.234.567", "money", "1234567", "1.234.567 → 1,234,567", "1.234.567"),
        ("1.200,50", "money", "1200.50", "1.200,50 → 1,200.50", "1.200,50"),
        ("€ 5", "money", "5", "€ 5 → 5", "€ 5 → 5"),
        ("(12.5)", "money", "-12.5", "(12.5) → -12.50", "(12.5) → -12,50"),
        ("1.5", "number", "1.5", "1.5", "1.5 → 1,5"),
        ("12345", "money", "12345", "12345", "12345"),
        (
            "0.1234567890123456",
            "number",
            "0.1234567890123456",
            "0.1234567890123456",
            "0.1234567890123456 → 0,1234567890123456",
        ),
        ("3/9/2026", "date", "2026-09-03", "3/9/2026 → 3 Sep 2026", "3/9/2026 → 3. Sept 2026"),
        ("2026-09-03", "date", "2026-09-03", "2026-09-03", "2026-09-03"),
        (
            "3/9/2026 2pm",
            "date",
            "2026-09-03 14:00:00",
            "3/9/2026 2pm → 3 Sep 2026 14:00",
            "3/9/2026 2pm → 3. Sept 2026 14:00",
        ),
        ("10/2026", "month", "2026-10", "10/2026 → Oct 2026", "10/2026 → Okt 2026"),
        ("2026-10", "text", "x", "2026-10", "2026-10"),
        ("n/a", "money", "", "n/a", "n/a"),
    ],
)
def test_what_is_read_in_a_cell_is_shown_as_the_firm_writes_it(
    cell: str, kind: Type, read: str, english: str, german: str
) -> None:
    assert with_reading(cell, kind, read) == english
    with words.speaking("de_DE"):
        assert with_reading(cell, kind, read) == german
