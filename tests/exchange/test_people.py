"""Where contacts are and how they are tagged, taken in from a file."""

from pathlib import Path

from house import House

from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.storage.wall import Hat

ROWS = (
    "Name;Email;City;Tags\n"
    "Ana;ana@example.com;São João;VIP; newsletter\n"
    "Tom;tom@example.com;;\n"
    "Ana Ferreira;ana@example.com;Lisboa;vip\n"
)


def test_place_and_tags_come_in_and_go_with_the_import(house: House, tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(ROWS.replace("VIP; newsletter", '"VIP; newsletter"'), encoding="utf-8")
    result = take_in(house.file, make_plan(path, "contacts", Wishes())).result
    assert (result.added, result.matched) == (2, 1)
    assert house.value("SELECT group_concat(place || '|' || place_key) FROM business_contact") == (
        "São João|sao joao,|"
    )
    assert house.value("SELECT group_concat(name) FROM marketing_tag") == "VIP,newsletter"
    house.file.undo(Hat.MARKETING)
    house.file.undo(Hat.OWNER)
    assert house.value("SELECT count(*) FROM marketing_tag") == 0
