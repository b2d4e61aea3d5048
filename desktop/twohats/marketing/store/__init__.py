"""Marketing's tables."""
