"""Visit after visit, touched at random: nothing may grow and nothing may stay.

``make soak`` runs it; ``SOAK_VISITS=5000 make soak`` runs a night.
"""

import gc
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.pack import open_pack
from kiosk.domain.route import START
from kiosk.domain.settings import Settings
from kiosk.services.pack_choice import PackChoice
from kiosk.snapshot.album import settle
from kiosk.snapshot.screen_record import pressables
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk, Surroundings

VISITS = int(os.environ.get("SOAK_VISITS", "60"))
WARM_UP_VISITS = VISITS // 3
TAPS_A_VISIT = 40
GROWTH_MAX_MB = 4.0


@pytest.fixture
def clock() -> StagedClock:
    """A clock that each tap puts forward, so that no tap counts as trembling."""
    return StagedClock()


@pytest.fixture
def kiosk(bundled_font: str, project: Path, tmp_path: Path, clock: StagedClock) -> Iterator[Kiosk]:
    """The whole kiosk with the pack that ships, printing nothing."""
    assert bundled_font
    QAccessible.setActive(True)
    choice = PackChoice(
        Profile(tmp_path, writable=False), project / "assets/packs/ketamine", strict=True
    )
    given = Surroundings(Settings(), choice, today=lambda: date(2026, 1, 1), now_s=clock)
    whole = Kiosk(open_pack(choice.configured, "en"), given, StagedDesk())
    whole.open_window(4.03, 1920, 1080).show()
    yield whole
    whole.close()


def test_visits_leave_nothing(kiosk: Kiosk, clock: StagedClock) -> None:
    """After each visit the start picture stands; memory, files and items stay as they were."""
    chance = Random(1)  # noqa: S311 - which button comes next is no secret
    figures = []
    for visit in range(VISITS):
        _visit(kiosk, clock, chance)
        kiosk.end.finish()
        settle(kiosk.window)
        assert kiosk.navigator.place == START
        assert kiosk.book.visit.choices == ()
        if visit >= WARM_UP_VISITS:
            figures.append(_figures(kiosk.window))
    first, last = figures[0], figures[-1]
    print(f"\n{VISITS} visits of {TAPS_A_VISIT} taps: {first} at first, {last} at last")
    assert last["memory_mb"] - first["memory_mb"] < GROWTH_MAX_MB
    assert last["files"] == first["files"]
    assert last["objects"] <= first["objects"]


def _visit(kiosk: Kiosk, clock: StagedClock, chance: Random) -> None:
    finger = QTest.createTouchDevice()
    for _ in range(TAPS_A_VISIT):
        clock.now_s += 1.0
        spots = [item for item in pressables(kiosk.window) if item.enabled]
        spot = chance.choice(spots)
        point = QPoint(spot.x + spot.w // 2, spot.y + spot.h // 2)
        QTest.touchEvent(kiosk.window, finger).press(0, point, kiosk.window).commit()
        QTest.touchEvent(kiosk.window, finger).release(0, point, kiosk.window).commit()
        settle(kiosk.window)


def _figures(window: QQuickWindow) -> dict[str, float]:
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "memory_mb": round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1),
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "objects": len(window.findChildren(QObject)),
    }
