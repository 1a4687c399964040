"""A kiosk whose own pack is damaged, too."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import KioskError
from kiosk.domain.route import Place, Screen
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.host import bundle
from kiosk.startup import RunOptions, build_kiosk
from kiosk.storage.profile import Profile
from tests.fakes.kiosk_parts import NO_PRINTER


def test_it_asks_to_go_to_the_desk(
    profile: Profile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    bundled_font: str,
    qtbot: QtBot,
) -> None:
    """The crisis lines are the program's own, so they are there all the same."""
    assert bundled_font
    monkeypatch.setattr(bundle, "bundled", lambda *_parts: tmp_path / "gone")
    errors: list[KioskError] = []
    first = FirstPicture(Settings(NO_PRINTER))
    first.open_window(4.0, 1280, 800)
    kiosk = build_kiosk(RunOptions(), profile, Settings(NO_PRINTER), first, errors.append)
    place = kiosk.navigator.place
    # Else it would be built later, for a window that is gone.
    qtbot.waitUntil(lambda: "keys" in vars(kiosk))
    kiosk.close()

    assert place == Place(Screen.ASK_DESK)
    assert errors == []
