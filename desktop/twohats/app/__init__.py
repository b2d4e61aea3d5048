"""The window, put together."""
