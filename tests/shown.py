"""The real window over the sample business, to be looked at from all sides."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from desk import Clock, Silent

from twohats.app.window import MainWindow
from twohats.rooms import open_business
from twohats.sample.business import make_sample
from twohats.sample.desk import moment_of

TODAY = date(2026, 11, 23)


def make_template(folder: Path) -> Path:
    """The sample business in a closed file."""
    path = folder / "sample.twohats"
    make_sample(path, today=TODAY)
    return path


@contextmanager
def sample_window(template: Path, folder: Path, size: tuple[int, int] = (1280, 800)) -> Iterator[MainWindow]:
    """A window over a copy of it, on a Monday at noon."""
    path = folder / "shown.twohats"
    shutil.copy(template, path)
    window = MainWindow(open_business(path, Clock(moment_of(TODAY, 12))), Silent(folder))
    window.resize(*size)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
