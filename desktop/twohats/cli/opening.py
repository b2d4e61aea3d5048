"""How every command of the shell names a file, and opens it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from twohats.errors import OwnerError

if TYPE_CHECKING:
    from twohats.storage.file import BusinessFile

FILE = click.Path(path_type=Path)


@contextmanager
def opened(path: Path, *, write: bool) -> Iterator["BusinessFile"]:
    """The file, open until the command is done."""
    from twohats.business.store.office import profile
    from twohats.hat import Hat
    from twohats.rooms import open_business
    from twohats.words import speak, tongue_of

    try:
        business = open_business(path, write=write)
    except OwnerError:
        speak_for(path)
        raise
    # What is said of a file is said in its firm's language.
    speak(tongue_of(profile(business.connection(Hat.REPORTS)).locale))
    try:
        yield business
    finally:
        business.close()


def speak_for(path: Path) -> None:
    """Speak the language of the firm of a file that is not opened here, where it reads; of a copy: it stays closed."""
    import tempfile

    from twohats.hat import Hat
    from twohats.safekeeping import open_to_look
    from twohats.storage.naming import home_of
    from twohats.storage.sqlite import DatabaseError
    from twohats.words import speak, tongue_of

    with tempfile.TemporaryDirectory() as folder, suppress(OwnerError, DatabaseError):
        copied = open_to_look(path, Path(folder))
        try:
            speak(tongue_of(home_of(copied.connection(Hat.OWNER)).locale))
        finally:
            copied.close()
