"""A screen that presses by itself is told to staff, by a code and without a word of a visit."""

from kiosk.domain.contacts import Ghost
from kiosk.domain.errors import TouchError
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown


def test_it_stands_on_the_start_picture_and_in_the_log(
    kiosk: Kiosk, clock: StagedClock, profile: Profile
) -> None:
    """After half a minute, not before."""
    codes = []
    for _ in range(31):
        codes.append(shown(kiosk.attract, "staffCode"))
        kiosk.taps.ignored.emit(Ghost.BURST)
        clock.now_s += 1

    assert codes == [""] * 30 + [TouchError.code]
    log = (profile.folder / "log" / "askwell.log").read_text()
    assert log.count(f"touch-trouble {TouchError.code}") == 1
    assert kiosk.ghosts.health.bursts == 31
