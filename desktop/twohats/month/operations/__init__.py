"""What the owner can do at the end of a month."""
