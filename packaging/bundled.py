"""Which files go into the bundle, with whose licences, and under which picture."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path, PurePath
from typing import Protocol

# A file as PyInstaller lists it: where it goes, where it comes from, what it is.
Entry = tuple[str, str, str]

# Parts of Qt; each is offered under the LGPL.
LIBRARIES = (
    "Core DBus Gui Network OpenGL Pdf PdfWidgets PrintSupport Svg WaylandClient Widgets WlShellIntegration XcbQpa"
).split()
# Of each kind of Qt's plugins, those that are used; what is drawn comes as JPEG, GIF, WebP, or what Qt reads by itself.
PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
}
# What Qt says itself, in the languages that are spoken; our own texts are in JSON.
_SPOKEN = {"qtbase_de", "qtbase_es", "qtbase_fr", "qtbase_pt_BR"}
# Of the window alone on Windows, where Qt draws its widgets without them.
_NEEDLESS = {"d3dcompiler_47", "opengl32sw"}
_LIBRARY = re.compile(r"(?:lib)?Qt6?(\w+?)(?:\.framework|\.abi3\.so|\.so\.6|\.dylib|\.dll|\.pyd|\.so)")
_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
_LICENCE = re.compile(r"(licen[cs]e|copying|notice|copyright|authors)", re.IGNORECASE)
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


class Bundle(Protocol):
    """What PyInstaller found."""

    pure: list[Entry]
    binaries: list[Entry]


def is_kept(entry: Entry) -> bool:
    """Whether the program needs a file that PyInstaller found, and the system does not bring it along."""
    target, source, kind = entry
    place = PurePath(target)
    stem = place.name.partition(".")[0].removeprefix("lib")
    if "translations" in place.parts:
        return place.suffix == ".json" or stem in _SPOKEN
    if stem in _NEEDLESS or _is_of_the_system(source, kind):
        return False
    if "plugins" in place.parts:
        return stem in PLUGINS.get(place.parent.name, ())
    parts = [found[1] for part in place.parts if (found := _LIBRARY.fullmatch(part))]
    return all(part in LIBRARIES for part in parts)


def _is_of_the_system(source: str, kind: str) -> bool:
    """Libraries of a Linux that its packages keep up to date; Python's own go along."""
    of_python = kind == "EXTENSION" or PurePath(source).name.startswith("libpython")
    return sys.platform == "linux" and source.startswith(_SYSTEM) and not of_python


def licences(bundle: Bundle, root: Path) -> list[Entry]:
    """The texts under which all that is bundled is given away, each in a folder of its owner's name."""
    found = [(f"licences/{name}", root / "packaging" / name) for name in ("LICENSE", "THIRD-PARTY.md")]
    found += [
        (f"licences/Qt and PySide6/{path.name}", path) for path in sorted((root / "packaging/licences").iterdir())
    ]
    found += [("licences/Python/LICENSE.txt", _licence_of_python())]
    for one in _distributions([*bundle.pure, *bundle.binaries]):
        found += [(f"licences/{one.name}/{path.name}", path) for path in _texts(one)]
    return [(str(PurePath(target)), str(source), "DATA") for target, source in found]


def _distributions(entries: Iterable[Entry]) -> Iterator[Distribution]:
    """Those of which something is bundled, and whose starter it is."""
    owners = packages_distributions()
    tops = {re.split(r"[./\\]", target)[0] for target, _, _ in entries}
    names = {name for top in tops for name in owners.get(top, ())} | {"pyinstaller"}
    yield from (distribution(name) for name in sorted(names - {"twohats"}))


def _texts(one: Distribution) -> list[Path]:
    """Its licence files, or what it says of its licence."""
    files = [file for file in one.files or () if ".dist-info" in file.parts[0]]
    texts = [file for file in files if _LICENCE.search(file.name)]
    return [Path(os.fspath(file.locate())) for file in texts or files if texts or file.name == "METADATA"]


def _licence_of_python() -> Path:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    base = Path(sys.base_prefix)
    places = (Path(os.__file__).with_name("LICENSE.txt"), base / "LICENSE.txt", base / f"share/doc/{version}/copyright")
    return next(place for place in places if place.exists())


def pictures(root: Path, folder: Path) -> dict[int, Path]:
    """The program's picture in every size, drawn by Qt as the window draws it."""
    from PySide6.QtCore import Qt  # noqa: PLC0415  # only where pictures are drawn
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415  # as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  # as above

    drawing = QSvgRenderer(str(root / "resources/icons/twohats.svg"))
    drawn = {}
    for size in _SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        drawn[size] = folder / f"twohats-{size}.png"
        image.save(str(drawn[size]))
    return drawn


if __name__ == "__main__":
    pictures(Path(__file__).parents[1], Path(sys.argv[1]))
