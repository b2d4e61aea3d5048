"""The monthly report's form."""
