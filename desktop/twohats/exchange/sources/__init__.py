"""Programs whose files are known by their headings: what their columns hold, and which of their rows are no records."""

from twohats.exchange.sources.facts import SOURCES, source_of
from twohats.exchange.sources.source import LeftOut, Source

__all__ = ["SOURCES", "LeftOut", "Source", "source_of"]
