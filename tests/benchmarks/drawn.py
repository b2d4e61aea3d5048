"""Draws a month whose figures lie ready, in a process of its own: all that a first PDF costs but the reckoning."""

import sys
from pathlib import Path

from twohats.month.pages import make_pdf
from twohats.month.store.frozen import from_text

if __name__ == "__main__":
    frozen, pdf = map(Path, sys.argv[1:])
    pdf.write_bytes(make_pdf(from_text(frozen.read_text(encoding="utf-8"))))
