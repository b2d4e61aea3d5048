"""Who is in the book twice: side by side, merged, or said not to be the same."""
