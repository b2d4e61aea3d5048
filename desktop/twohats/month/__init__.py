"""Month end: reads everything, writes only its own close."""
