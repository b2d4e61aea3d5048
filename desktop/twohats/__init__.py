"""Two Hats keeps a small firm's marketing and sales apart and makes them work together."""

__version__ = "0.7.2"
