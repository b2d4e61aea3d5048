"""The sample business, made by code from a seed."""
