"""Files in: readers, recognising, mapping, dry run."""
