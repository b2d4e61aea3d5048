"""A file that other computers may write is refused where it lies, and can be moved."""

from pathlib import Path, PureWindowsPath

import pytest
from house import House

from twohats.rooms import ROOMS, SCHEMA, open_business
from twohats.storage.file import create_file
from twohats.storage.places import PlaceError, carrier_of, is_remote

MOUNTS = """\
22 28 0:21 / / rw,relatime - ext4 /dev/sda1 rw
30 22 0:25 / /home/ana/office rw - cifs //server/office rw
31 22 0:26 / /home/ana/two\\040words rw - nfs4 server:/two rw
32 30 0:27 / /home/ana/office/local rw - ext4 /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Firm)/books", "Dropbox"),
        ("OneDrive - Kowalski GmbH/Dokumente", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-ana@example.com", "Google Drive"),
        ("Nextcloud2/firm", "Nextcloud"),
        ("Documents", ""),
        ("Boxes", ""),
        ("My Dropbox plans", ""),
        ("megaphones", ""),
    ],
)
def test_carried_folders_are_known_by_their_names(tmp_path: Path, folder: str, service: str) -> None:
    assert carrier_of(tmp_path / folder / "firm.twohats") == service


def test_they_are_known_by_their_traces_too(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert carrier_of(tmp_path / "shared" / "deep" / "firm.twohats") == "Syncthing"


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/ana/firm.twohats", False),
        ("/home/ana/office/firm.twohats", True),
        ("/home/ana/two words/a/firm.twohats", True),
        ("/home/ana/office/local/firm.twohats", False),
        ("/home/ana/offices/firm.twohats", False),
    ],
)
def test_another_computers_disk_is_known_by_its_mount(tmp_path: Path, path: str, *, remote: bool) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS, encoding="utf-8")
    assert is_remote(Path(path), mounts) is remote


def test_what_is_not_told_is_taken_for_this_computers(tmp_path: Path) -> None:
    assert not is_remote(tmp_path / "firm.twohats", tmp_path / "none")
    assert is_remote(PureWindowsPath(r"\\server\share\firm.twohats"), tmp_path / "none")


def test_a_carried_file_is_neither_opened_nor_made_unless_its_owner_says_so(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    house.file.close()
    path = house.file.path.rename(folder / "firm.twohats")
    before = sorted(folder.iterdir())
    with pytest.raises(PlaceError, match="Dropbox carries to other computers"):
        open_business(path)
    with pytest.raises(PlaceError):
        create_file(folder / "new.twohats", ROOMS, SCHEMA)
    assert sorted(folder.iterdir()) == before
    open_business(path, anywhere=True).close()
    open_business(path, write=False).close()
