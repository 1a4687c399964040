"""A kiosk whose own pack is damaged, too."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.build import build_kiosk, open_packs
from kiosk.domain.errors import KioskError
from kiosk.domain.route import Place, Screen
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.host import bundle
from kiosk.run_options import RunOptions
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
    real = bundle.bundled
    without_packs = lambda *parts: tmp_path if parts[0] == "packs" else real(*parts)  # noqa: E731 (used once)
    monkeypatch.setattr(bundle, "bundled", without_packs)
    errors: list[KioskError] = []
    first = FirstPicture(Settings(NO_PRINTER))
    first.open_window(4.0, 1280, 800)
    kiosk = build_kiosk(
        open_packs(RunOptions(), profile, Settings(NO_PRINTER), first, errors.append)
    )
    place = kiosk.navigator.place
    # Else it would be built later, for a window that is gone.
    qtbot.waitUntil(lambda: "keys" in vars(kiosk))
    kiosk.close()

    assert place == Place(Screen.ASK_DESK)
    assert errors == []
