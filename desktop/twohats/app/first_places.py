"""Where a first file goes, and what this computer says of where it stands."""

from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, QTimeZone

from twohats.business.rules.country import country_at, country_names
from twohats.storage.places import carrier_of, is_remote
from twohats.widgets.save_as import file_name

_ENDING = ".twohats"
_SAMPLE = f"Two Hats sample{_ENDING}"


def first_folder() -> Path:
    """Documents; the home folder where another program carries Documents to other computers."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    whole = documents.resolve() / _SAMPLE
    return Path.home() if carrier_of(whole) or is_remote(whole) else documents


def file_of(name: str, folder: Path) -> Path:
    """Where the file of a firm of this name stands in a folder."""
    return folder / f"{file_name(name)}{_ENDING}"


def sample_file() -> Path:
    """Where the sample business stands."""
    return first_folder() / _SAMPLE


def is_sample(path: Path) -> bool:
    """Whether this is the sample: the next start asks again for a business of one's own."""
    return path.name == _SAMPLE


def own_zone() -> str:
    """The time zone of this computer."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def own_country() -> str:
    """The country this computer stands in by its clock, else by its language; empty where neither says."""
    spoken = QLocale.system().name().partition("_")[2]
    return country_at(own_zone()) or (spoken if spoken in country_names() else "")
