"""How every command of the shell names a file, and opens it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from twohats.storage.file import BusinessFile

FILE = click.Path(path_type=Path)


@contextmanager
def opened(path: Path, *, write: bool) -> Iterator["BusinessFile"]:
    """The file, open until the command is done."""
    from twohats.business.store.office import profile  # noqa: PLC0415  # after the shell has read its words
    from twohats.hat import Hat  # noqa: PLC0415  # as above
    from twohats.rooms import open_business  # noqa: PLC0415  # as above
    from twohats.words import speak, tongue_of  # noqa: PLC0415  # as above

    business = open_business(path, write=write)
    # What is said of a file is said in its firm's language.
    speak(tongue_of(profile(business.connection(Hat.REPORTS)).locale))
    try:
        yield business
    finally:
        business.close()
