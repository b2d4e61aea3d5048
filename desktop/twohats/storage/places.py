"""Tells where a file must not be kept open: in a folder that is carried to other computers, or on another computer."""

import re
from pathlib import Path, PurePath

from twohats.errors import FileError

# The folders that programs carry about, by how they are called unless their owner calls them otherwise.
_CARRIERS = {
    "Dropbox": r"dropbox( \(.*\))?",
    "OneDrive": r"onedrive( - .*)?",
    "Google Drive": r"google ?drive|googledrive-.*",
    "iCloud": r"icloud ?drive|mobile documents|com~apple~clouddocs",
    "Nextcloud": r"nextcloud\d*",
    "ownCloud": r"owncloud\d*",
    "pCloud": r"pcloud ?drive",
    "MEGA": r"mega(sync)?( downloads)?",
    "Box": r"box( sync)?",
    "Proton Drive": r"proton ?drive",
    "Tresorit": r"tresorit|my tresors",
    "Seafile": r"seafile|seadrive",
    "Yandex Disk": r"yandex\.disk",
    "HiDrive": r"hidrive",
    "MagentaCLOUD": r"magentacloud",
    "kDrive": r"kdrive",
}
_NAMES = {service: re.compile(name, re.IGNORECASE) for service, name in _CARRIERS.items()}
# What they leave in the folders they carry, whatever these are called.
_TRACES = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".pcloud": "pCloud",
}
# File systems that stand for another computer's disk.
_REMOTE = frozenset(
    "afs ceph cifs coda davfs fuse.davfs2 fuse.glusterfs fuse.gvfsd-fuse fuse.rclone fuse.sshfs glusterfs ncpfs nfs "
    "nfs4 smb3 smbfs".split()
)
_MOUNTS = Path("/proc/self/mountinfo")


class PlaceError(FileError):
    """The file lies where it must not be kept open; moving it mends that."""


def require_own_place(path: Path) -> None:
    """Refuse a file that other computers may write, too.

    Raises:
        PlaceError: it lies in a folder that is kept in step with other computers, or on another computer.
    """
    whole = path.resolve()
    service = carrier_of(whole)
    if service:
        raise PlaceError(
            "{name} lies in a folder that {service} carries to other computers. Written to on two of them it would be "
            "lost: move it to a folder of this computer.",
            name=path.name,
            service=service,
        )
    if is_remote(whole):
        raise PlaceError(
            "{name} lies on another computer. Two programs at once cannot be kept apart there: move it to a folder of "
            "this computer.",
            name=path.name,
        )


def carrier_of(path: Path) -> str:
    """The program that carries a file's folder to other computers, as far as names and traces tell; "" for none."""
    for folder in path.parents:
        named = next((service for service, name in _NAMES.items() if name.fullmatch(folder.name)), "")
        traced = next((service for trace, service in _TRACES.items() if (folder / trace).exists()), "")
        if named or traced:
            return named or traced
    return ""


def is_remote(path: PurePath, mounts: Path = _MOUNTS) -> bool:
    """Whether a file lies on another computer's disk.

    Args:
        path: whole, without links.
        mounts: what is mounted where (proc_pid_mountinfo(5)); where it is missing, only Windows' own names tell.
    """
    if str(path).startswith("\\\\"):
        return True
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return False
    kinds = dict(map(_mount, lines))
    return next((kinds[folder] in _REMOTE for folder in map(str, path.parents) if folder in kinds), False)


def _mount(line: str) -> tuple[str, str]:
    """The folder of a mount and the kind of its file system."""
    before, _, after = line.partition(" - ")
    folder = re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), before.split(" ")[4])
    return folder, after.partition(" ")[0]
