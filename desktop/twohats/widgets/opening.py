"""What the desktop may be asked to open: addresses of four kinds, and files of this computer that start nothing."""

from pathlib import Path

from PySide6.QtCore import QUrl

from twohats.errors import RuleError

_SCHEMES = frozenset({"https", "http", "mailto", "tel"})
_TO_A_HOST = frozenset({"https", "http"})
_LONGEST = 2048
_ELSEWHERE = ("//", "/??/")
# What Windows, macOS or a Linux desktop starts, or follows to somewhere else, when it is asked to open it.
_STARTS = frozenset(
    "ade adp app appimage appref-ms application bas bat cer chm cmd com command cpl crt csh desktop diagcab dll exe "
    "fileloc gadget hlp hta inetloc inf ins iqy isp jar jnlp js jse kext ksh lib library-ms lnk mad maf mda mde mht "
    "mmc mobileconfig mpkg msc msh msi msix msp mst ocx one ops out pcd pif pkg plg prf prg ps1 ps2 psc1 psd1 psm1 py "
    "pyc pyw pyz rb reg rpm run scf scpt scr sct search-ms settingcontent-ms sh shb shs slk sys terminal theme tool "
    "udl url vb vbe vbs vxd webloc website workflow ws wsc wsf wsh xbap xll xnk xpi".split()
)


def link_url(text: str) -> QUrl:
    """An address of the web, of a mail or of a telephone.

    Raises:
        RuleError: it is of another kind, or Qt and the program that opens it might read it in two ways.
    """
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    scheme, plain = text.partition(":")[0], text.isascii() and text.isprintable() and " " not in text
    known = plain and len(text) <= _LONGEST and scheme.lower() in _SCHEMES and url.scheme() == scheme.lower()
    if not (known and url.isValid() and "\\" not in text and _names_a_host(url)):
        raise RuleError("Only addresses of the web, of e-mail and of telephones are opened from here.")
    return url


def _names_a_host(url: QUrl) -> bool:
    """Whether an address of the web says where it is, and shows nobody's name and word before it."""
    return url.scheme() not in _TO_A_HOST or (bool(url.host()) and not url.userInfo())


def is_here(path: str) -> bool:
    """Whether a file is there, on this computer: the mere look for one on another would sign in there."""
    try:
        return bool(path) and not _is_elsewhere(path) and Path(path).exists()
    except OSError:
        return False


def file_url(path: str) -> QUrl:
    """A file that the data names.

    Raises:
        RuleError: it lies on another computer, its place is not whole, or it would start a program.
    """
    if _is_elsewhere(path) or not Path(path).is_absolute():
        raise RuleError("“{path}” is not a place on this computer: open it by hand.", path=path)
    if Path(path).name.rstrip(". ").rpartition(".")[2].lower() in _STARTS and not Path(path).is_dir():
        raise RuleError("“{name}” would start a program: start it by hand.", name=Path(path).name)
    return QUrl.fromLocalFile(path)


def _is_elsewhere(path: str) -> bool:
    return path.replace("\\", "/").lstrip().startswith(_ELSEWHERE)
