"""What Marketing can do, as verbs; each runs as one transaction and one step of history."""
