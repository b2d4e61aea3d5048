import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from house import Clock, House, copy_house
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from twohats import words
from twohats.business.operations.firm import found_firm
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA
from twohats.storage.file import BusinessFile, create_file
from twohats.widgets import sizes, theme, tongue

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# On whichever computer: one that says no language is spoken to in English.
os.environ["LC_ALL"] = "C.UTF-8"
if screens := os.environ.get("TWOHATS_SCREENS", "").split():
    # Each process has a screen of its own: the keys of a screen go to one window.
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    os.environ["DISPLAY"] = screens[worker % len(screens)]

_SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("default", max_examples=25, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("nightly", max_examples=1000, deadline=None, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("TWOHATS_HYPOTHESIS", "default"))


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> Iterator[None]:
    """What the program remembers of an owner's habits stays out of the machine's own settings, and English is spoken.

    Text of another size goes with the test that asked for it.

    Set up first, so done last: then the windows that a test closed go, or each later one would style them again.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    before = sizes.scale()
    yield
    if words.tongue().texts:
        tongue.speak("en")
    words.speak(words.Tongue())
    app = QCoreApplication.instance()
    if app is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if isinstance(app, QApplication) and sizes.scale() != before:
        theme.apply_theme(app, dark=False)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A founded, closed file; tests open copies of it."""
    path = tmp_path_factory.mktemp("template") / "template.twohats"
    file = create_file(path, ROOMS, SCHEMA, Clock())
    file.do(Hat.OWNER, "Found the firm", found_firm, Profile("Kowalski Renovations"))
    file.close()
    return path


@pytest.fixture
def house(template: Path, tmp_path: Path) -> Iterator[House]:
    house = copy_house(template, tmp_path)
    yield house
    house.file.close()


@pytest.fixture
def business(house: House) -> BusinessFile:
    return house.file
