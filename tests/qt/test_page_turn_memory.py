"""Turning pages costs no memory: a kiosk runs for weeks."""

import gc
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.route import Screen
from kiosk.host.bundle import default_pack
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.tiny_pack import TinyPack

WARM_UP = 200
TURNS = 500
# 2 KB a turn; `make bench` turns ten thousand.
GROWTH_MAX_BYTES = 1_000_000
PAGE_BYTES = 4096


@pytest.fixture
def shipped(bundled_font: str, profile: Profile, clock: StagedClock) -> Iterator[Kiosk]:
    """The kiosk with its window and the pack that comes with the program."""
    assert bundled_font
    built = build_kiosk(TinyPack(default_pack()), profile, clock)
    built.open_window(3.86, 1280, 800).show()
    yield built
    built.close()
    take_down(built)


def test_page_turns_keep_no_memory(shipped: Kiosk, qtbot: QtBot) -> None:
    """After a warm-up the process grows by less than 1 MB."""
    pack = shipped.library.pack
    topics = [topic for group in pack.groups for topic in group.topics]
    pages = cycle([page for topic in topics for page in pack.topic(topic).pages])
    shipped.navigator.go(Screen.PAGE, next(pages))

    def turn(times: int) -> int:
        for page in islice(pages, times):
            with qtbot.waitSignal(shipped.window.frameSwapped):
                shipped.navigator.turn(page)
            QCoreApplication.processEvents()
        gc.collect()
        return resident_bytes()

    before = turn(WARM_UP)
    after = turn(TURNS)

    assert after - before < GROWTH_MAX_BYTES


def resident_bytes() -> int:
    """Tell how much memory this process has."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES
