"""What the month reads, on the reports connection; it writes nothing."""
