"""The office's tables."""
