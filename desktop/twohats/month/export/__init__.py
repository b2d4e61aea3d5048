"""The figures of a month for other programs: plain values under the field's own words, as JSON and as a table."""

from twohats.month.export.pages import to_json
from twohats.month.export.table import to_csv

__all__ = ["to_csv", "to_json"]
