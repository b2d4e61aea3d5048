"""Runs the program as `python -m twohats`."""

from twohats.cli import main

main()
