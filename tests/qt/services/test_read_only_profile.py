"""A kiosk whose profile cannot be written still does all that a visitor needs."""

from pathlib import Path

import pytest

from kiosk.domain.route import START, Place, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.tiny_pack import TinyPack


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("missing", [False, True])
def test_it_works_without_a_profile(
    pack: TinyPack, clock: StagedClock, tmp_path: Path, *, missing: bool
) -> None:
    """Read-only or not there at all: no event is written, nothing fails, no file appears."""
    folder = tmp_path / "profile"
    if not missing:
        folder.mkdir()
    kiosk = build_kiosk(pack, Profile(folder, writable=False), clock)
    visit(kiosk)
    take_down(kiosk)

    assert not folder.exists() or not list(folder.iterdir())


def visit(kiosk: Kiosk) -> None:
    """Read, choose, note an event, remember the pack, and finish."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.navigator.go(Screen.PAGE, "going-home/no-driving")
    kiosk.book.add_ready("drive")
    kiosk.log.record(LogEvent.STARTED)
    kiosk.visit.keeper._remember()
    assert kiosk.navigator.place == Place(Screen.PAGE, "going-home/no-driving")
    kiosk.end.finish()
    assert kiosk.navigator.place == START
