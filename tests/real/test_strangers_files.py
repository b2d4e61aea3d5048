"""Real files by strangers, where they lie beside the checkout; never committed."""

import csv
import json
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from twohats.cli import main

DATA = Path(__file__).parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the folder of real files is not beside the checkout")


def run(*words: object) -> str:
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exit_code == 0, result.output
    return result.stdout


def taken(*words: object) -> dict[str, Any]:
    return dict(json.loads(run("import", *words, "--json")))


def reported(file: Path, month: str) -> dict[str, Any]:
    return dict(json.loads(run("report", file, "--month", month)))


@pytest.fixture
def firm(tmp_path: Path) -> Path:
    file = tmp_path / "firm.twohats"
    run("new", file, "--name", "Real", "--currency", "GBP", "--time-zone", "Europe/London")
    return file


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_banks_phone_campaign_comes_in_as_leads(firm: Path) -> None:
    source = DATA / "bank_marketing" / "bank-additional.csv"
    words = ("--map", "contact=channel", "--map", "job=segment", "--set", "created_on=2026-10-01")
    first = taken(firm, "leads", source, *words)
    assert (first["read"], first["added"], first["refused"]) == (4119, 4119, [])
    again = taken(firm, "leads", source, *words)
    assert (again["added"], again["matched"]) == (0, 4119)
    channels = reported(firm, "2026-10")["marketing"]["by_channel"]
    found = {name: cell["leads"] for name, cell in channels.items() if cell["leads"]}
    assert found == {"cellular": 2652, "telephone": 1467}


def test_a_sellers_pipeline_comes_in_as_deals(firm: Path) -> None:
    source = DATA / "maven_crm" / "dev_central" / "sales_pipeline_central.csv"
    result = taken(firm, "deals", source)
    assert (result["read"], result["added"], result["refused"]) == (3512, 3512, [])
    assert taken(firm, "deals", source)["added"] == 0
    rows = rows_of(source)
    won: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        if row["deal_stage"] == "Won":
            won[row["close_date"][:7]].append(int(row["close_value"]))
    assert (sum(map(len, won.values())), sum(map(sum, won.values()))) == (1629, 3346293)
    for month, values in sorted(won.items()):
        sales = reported(firm, month)["sales"]
        assert sales["won"] == {"count": len(values), "value": f"{sum(values)}.00"}
        assert sales["revenue"]["month"] == f"{sum(values)}.00"
    last = reported(firm, "2017-12")["sales"]["open"]
    assert (last["count"], last["undated"]) == (908, 500)
    run("check", firm)


def test_a_shops_ledger_comes_in_as_sales(firm: Path) -> None:
    source = DATA / "online_retail" / "online_retail_2010-12.csv"
    result = taken(firm, "sales", source)
    assert (result["read"], result["added"], result["refused"]) == (42481, 2025, [])
    assert taken(firm, "sales", source)["added"] == 0
    december = reported(firm, "2010-12")
    assert december["sales"]["revenue"]["month"] == "748957.02"
    weeks = december["sales"]["weeks"]
    assert sum(Decimal(week["revenue"]) for week in weeks) == Decimal("748957.02")
    channels = december["marketing"]["by_channel"].values()
    assert sum(Decimal(cell["revenue"]) for cell in channels) == Decimal("748957.02")
    run("check", firm)
