"""Help that works without a network: the manual, the keys, what is new, and a report of what went wrong."""
