"""The kiosk follows the contrast that the system is set to, where the clinic lets it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.display import Theme
from kiosk.services.system_contrast import SystemContrast
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.tiny_pack import TinyPack


def tell(contrast: SystemContrast) -> None:
    """Let Qt tell that the system's setting has changed."""
    contrast._hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)


@pytest.fixture
def strong(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system asks for high contrast from now on."""
    monkeypatch.setattr(SystemContrast, "high", property(lambda _self: True))


@pytest.fixture
def named(pack: TinyPack, profile: Profile, clock: StagedClock) -> Iterator[Kiosk]:
    """A kiosk whose clinic has set dark colours."""
    built = build_kiosk(pack, profile, clock, set_values={"display.theme": "dark"})
    yield built
    take_down(built)


def test_what_qt_knows_is_told(qapp: QGuiApplication) -> None:
    """Without a display nothing asks for high contrast."""
    style = qapp.styleHints()
    hints = style.accessibility()
    asked = hints.contrastPreference() == Qt.ContrastPreference.HighContrast

    assert SystemContrast().high is asked


@pytest.mark.usefixtures("qapp")
def test_a_change_is_told(qtbot: QtBot) -> None:
    """Without a new start."""
    contrast = SystemContrast()
    with qtbot.waitSignal(contrast.changed):
        tell(contrast)


def test_the_kiosk_follows(kiosk: Kiosk, request: pytest.FixtureRequest) -> None:
    """As it ships, it has the theme that the system asks for, while it runs."""
    assert kiosk.display.value.theme is Theme.LIGHT
    request.getfixturevalue("strong")
    tell(kiosk.contrast)

    assert kiosk.display.value.theme is Theme.CONTRAST


@pytest.mark.usefixtures("strong")
def test_the_kiosk_begins_so(pack: TinyPack, profile: Profile, clock: StagedClock) -> None:
    """The first picture already has strong colours, with the window that shows it."""
    built = build_kiosk(pack, profile, clock)
    built.open_window(4.0, 1280, 800)
    palette = shown(built.first.device, "palette")
    built.close()

    assert palette == "contrast"


def test_a_theme_that_the_clinic_names_stays(named: Kiosk, request: pytest.FixtureRequest) -> None:
    """Only "auto" follows."""
    request.getfixturevalue("strong")
    tell(named.contrast)

    assert named.display.value.theme is Theme.DARK


def test_a_visitors_choice_stays_until_the_visit_ends(
    kiosk: Kiosk, request: pytest.FixtureRequest
) -> None:
    """Then the system is followed."""
    kiosk.attract.begin()
    kiosk.display.take_theme(Theme.DARK)
    request.getfixturevalue("strong")
    tell(kiosk.contrast)
    assert kiosk.display.value.theme is Theme.DARK

    kiosk.end.finish()
    assert kiosk.display.value.theme is Theme.CONTRAST


@pytest.mark.usefixtures("qapp")
def test_kiosks_may_come_and_go() -> None:
    """All hold the same hints, which PySide would take away under one of them."""
    assert SystemContrast()._hints is SystemContrast()._hints
