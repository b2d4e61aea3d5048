"""Sales' pages."""
