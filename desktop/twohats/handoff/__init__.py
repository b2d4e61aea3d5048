"""The hall: the only thing both wings touch."""
