"""The hall's panel between the pages."""
