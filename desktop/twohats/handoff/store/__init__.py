"""The hall's tables."""
