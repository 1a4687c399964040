"""A kiosk for tests that need its parts together, over a tiny pack and a clock that stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack


@pytest.fixture
def pack(tmp_path: Path) -> TinyPack:
    """A pack on disk with two ready questions, four pages and one answer."""
    pack = write_tiny_pack(tmp_path / "pack")
    # Qt warns of a colour that is defined nowhere.
    pack.change("figures/ride.svg", "url(#paint)", "#09504f")
    return pack


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """An empty, writable profile."""
    folder = tmp_path / "profile"
    folder.mkdir()
    return Profile(folder, writable=True)


@pytest.fixture
def clock() -> StagedClock:
    """Monotonic seconds that a test puts forward."""
    return StagedClock(1000.0)


@pytest.fixture
def kiosk(
    qapp: QGuiApplication, pack: TinyPack, profile: Profile, clock: StagedClock
) -> Iterator[Kiosk]:
    """A kiosk at its start picture, without a window."""
    assert qapp is not None
    built = build_kiosk(pack, profile, clock)
    yield built
    take_down(built)


@pytest.fixture
def open_kiosk(bundled_font: str, kiosk: Kiosk) -> Iterator[Kiosk]:
    """The same with its window, on the smallest of the landscape screens."""
    assert bundled_font
    kiosk.open_window(3.86, 1280, 800).show()
    yield kiosk
    kiosk.close()
