"""What stands in cards."""

from twohats.widgets.cards import newest_first


def test_what_happened_is_told_from_the_newest_also_within_a_day_without_hours() -> None:
    said = [
        ("2026-11-01", "asked", ""),
        ("2026-11-03T09:00", "called", ""),
        ("2026-11-01", "sent", ""),
        ("2026-11-01", "accepted", ""),
    ]
    assert [what for _, what, _ in newest_first(said)] == ["called", "accepted", "sent", "asked"]
