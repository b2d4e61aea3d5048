"""Sales' tables."""
