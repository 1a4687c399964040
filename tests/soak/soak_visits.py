"""Visit after visit, touched at random: nothing may grow and nothing may stay.

``make soak`` runs it for some minutes; ``SOAK_VISITS=5000 make soak`` for hours.
"""

import gc
import os
from datetime import date
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.route import START
from kiosk.snapshot.screen_record import pressables
from kiosk.snapshot.staged_kiosk import StagedKiosk, Staging, settle, staged_kiosk

VISITS = int(os.environ.get("SOAK_VISITS", "200"))
WARM_UP_VISITS = 100  # by then each page was read once and each letter drawn
TAPS_A_VISIT = 40
# The allocator takes memory in steps of about 1 MB; 0.25 KB a tap is a few MB a day.
STEPS_MB = 4.0
GROWTH_MAX_KB_A_TAP = 0.25


def test_visits_leave_nothing() -> None:
    """After each visit the start picture stands; memory and files stay as they were."""
    staging = Staging((1920, 1080), 4.03, "en", 1, date(2026, 1, 1), None)
    chance = Random(1)  # noqa: S311 - which button comes next is no secret
    figures = []
    with staged_kiosk(staging) as staged:
        for visit in range(VISITS):
            _visit(staged, chance)
            staged.kiosk.end.finish()
            settle(staged.window)
            assert staged.kiosk.navigator.place == START
            assert staged.kiosk.book.visit.choices == ()
            if visit >= WARM_UP_VISITS:
                figures.append(_figures())
    first, last = figures[0], figures[-1]
    print(f"\n{VISITS} visits of {TAPS_A_VISIT} taps: {first} after warm-up, {last} at the end")
    taps = (VISITS - WARM_UP_VISITS) * TAPS_A_VISIT
    allowed_mb = STEPS_MB + taps * GROWTH_MAX_KB_A_TAP / 1000
    assert last["memory_mb"] - first["memory_mb"] < allowed_mb
    assert last["files"] == first["files"]


def _visit(staged: StagedKiosk, chance: Random) -> None:
    for _ in range(TAPS_A_VISIT):
        staged.clock.now_s += 1.0  # or the taps would count as trembling
        spots = [item for item in pressables(staged.window) if item.enabled]
        spot = chance.choice(spots)
        _tap(staged.window, QPointF(spot.x + spot.w // 2, spot.y + spot.h // 2))
        settle(staged.window)


def _tap(window: QQuickWindow, point: QPointF) -> None:
    # Not by QTest: it keeps memory for each touch and loads the widgets.
    left, none, keys = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        event = QMouseEvent(kind, point, point, left, held, keys.NoModifier)
        QCoreApplication.sendEvent(window, event)


def _figures() -> dict[str, float]:
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "memory_mb": round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1),
        "files": len(list(Path("/proc/self/fd").iterdir())),
    }
