"""What a month is made of, and what may be said of it."""
