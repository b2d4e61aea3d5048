"""What Marketing plans, on a real file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations.campaigns import (
    CampaignPlan,
    NewMessage,
    add_message,
    decide_campaign,
    place,
    plan_campaign,
)
from twohats.marketing.operations.named import campaign_named
from twohats.marketing.operations.segments import describe_segment
from twohats.marketing.store import overview
from twohats.rooms import make_business
from twohats.storage.file import BusinessFile

KITCHENS = CampaignPlan("Autumn kitchens", "Young families", "now", "2026-10-01", "2026-12-15", 80_000)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[BusinessFile]:
    file = make_business(tmp_path / "firm.twohats", Profile("Kowalski Renovations"))
    yield file
    file.close()


def did(file: BusinessFile, operation: Any, *values: object) -> Any:
    return file.do(Hat.MARKETING, "Plan", operation, *values).result


def test_a_planned_campaign_runs_where_its_words_are_placed(file: BusinessFile) -> None:
    campaign = did(file, plan_campaign, KITCHENS)
    message = did(file, add_message, campaign, NewMessage("Finished before Easter", "Finished before Easter."))
    did(file, place, message, "Instagram", "2026-10-01", "2026-12-15")
    (running,) = overview.learned(file.connection(Hat.MARKETING), "2026-11-23").campaigns
    assert (running.name, running.segment, running.places) == ("Autumn kitchens", "Young families", "Instagram")
    assert running.budget == 80_000


def test_a_campaign_that_was_only_a_name_is_filled_in(file: BusinessFile) -> None:
    named = did(file, campaign_named, "autumn kitchens")
    assert did(file, plan_campaign, KITCHENS) == named


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        (CampaignPlan(" "), "needs a name"),
        (CampaignPlan("Kitchens", horizon="some day"), "now or for later"),
        (CampaignPlan("Kitchens", starts_on="2026-12-01", ends_on="2026-11-30"), "ends before it starts"),
        (CampaignPlan("Kitchens", budget=-1), "cannot be negative"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(file: BusinessFile, plan: CampaignPlan, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        did(file, plan_campaign, plan)
    assert file.connection(Hat.MARKETING).value("SELECT count(*) FROM marketing_campaign") == 0


def test_words_and_places_are_not_empty(file: BusinessFile) -> None:
    campaign = did(file, plan_campaign, KITCHENS)
    with pytest.raises(RuleError, match="words the customer sees"):
        did(file, add_message, campaign, NewMessage("  "))
    message = did(file, add_message, campaign, NewMessage("Fixed price"))
    with pytest.raises(RuleError, match="where it is shown"):
        did(file, place, message, "", "2026-10-01")


def test_a_campaign_is_decided_with_one_of_three_words(file: BusinessFile) -> None:
    campaign = did(file, plan_campaign, KITCHENS)
    with pytest.raises(RuleError, match="keep, change, stop"):
        did(file, decide_campaign, campaign, "perhaps")
    did(file, decide_campaign, campaign, "change", "Right place, wrong words.")
    sql = "SELECT verdict, verdict_note FROM marketing_campaign"
    assert file.connection(Hat.MARKETING).first(sql) == ("change", "Right place, wrong words.")


def test_a_segment_is_described_once_and_anew(file: BusinessFile) -> None:
    first = did(file, describe_segment, "Landlords", "One flat.")
    assert did(file, describe_segment, "landlords", "One to six flats.") == first
    assert file.connection(Hat.MARKETING).all("SELECT persona FROM marketing_segment") == [("One to six flats.",)]
