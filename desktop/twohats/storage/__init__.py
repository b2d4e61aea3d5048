"""The ground: the one file, its walls, its history."""
