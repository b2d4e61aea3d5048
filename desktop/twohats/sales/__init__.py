"""The Sales wing: here and now."""
