"""A business that left and came back tells every month as it did."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from exchange.returning.coming_back import all_rows, come_back, figures, leave
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some
from month.acts import ACTS, lived

from twohats.business.rules.calendar import Period, month_key, month_of, months_between
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.month.closing import close
from twohats.month.identities import broken_identities
from twohats.month.pages import make_pdf
from twohats.month.report import report_of

if TYPE_CHECKING:
    from month.living import Business, MakeBusiness

    from twohats.storage.file import BusinessFile

LEDGER = "date,amount,customer,document\n2025-01-15,120.50,Ana,A-1\n2025-01-20,80,Bob,A-2\n2025-02-03,-20.50,Ana,A-3\n"
LEADS = "name,email,source,need\nZoe,zoe@example.org,Fair,Kitchen\nBob,p3@example.org,Instagram,Bath\n"


def take(business: "Business", folder: Path, kind: str, text: str) -> None:
    path = folder / f"{kind}.csv"
    path.write_text(text, "utf-8")
    take_in(business.file, make_plan(path, kind, Wishes()))


@given(acts=ACTS, number=some.integers(0, 10**9))
@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_every_month_and_every_closed_page_is_the_same(
    make: "MakeBusiness", acts: list[tuple[str, int, int, int]], number: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp(f"left {number}", numbered=True)
    business = lived(make, acts)
    take(business, folder, "leads", LEADS)
    january = month_of(business.clock.at.date().replace(month=1, day=1))
    business.clock.pass_minutes(60 * 24 * 40)
    close(business.file, january, business.file.connection(Hat.MONTH))
    take(business, folder, "sales", LEDGER)
    back = come_back(leave(business.file, folder / "all"), folder / "back.twohats", business.clock)
    try:
        assert all_rows(back.file) == all_rows(business.file)
        assert broken_identities(back.file.connection(Hat.REPORTS)) == []
        for month in months_between(january.first, business.clock.at.date()):
            assert figures(back.file, month_key(month.first)) == figures(business.file, month_key(month.first))
        assert page(back.file, january) == page(business.file, january)
    finally:
        back.file.close()


def page(file: "BusinessFile", month: Period) -> bytes:
    return make_pdf(report_of(file.connection(Hat.REPORTS), month))
