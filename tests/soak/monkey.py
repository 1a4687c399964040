"""Does random things to the whole kiosk, one after the other, and looks after each of them.

Run as ``python -m tests.soak.monkey --events 1000000 --seed 5``; it prints JSON, and ends with 1
as soon as something is wrong. Which deed comes next is fixed by the seed; when a frame is drawn
is not.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections import Counter, deque
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from kiosk.domain.idle import IdleStage
from kiosk.domain.route import STAFF_SCREENS, START, Screen
from tests.soak.complaints import complaints
from tests.soak.monkey_events import LEFT_ALONE, Deeds
from tests.soak.monkey_kiosk import SIZE_PX, ShakenKiosk, shaken_kiosk
from tests.soak.monkey_tour import show_everything
from tests.soak.weight import own_memory_mb

# Behind the PIN, and what is shown without one.
BEHIND_THE_PIN = STAFF_SCREENS - {Screen.STAFF_PIN}
REMEMBERED = 40
WEIGHINGS = 100
LOOK_AROUND_EVERY = 25
REST_WITHIN_S = 10.0


class MonkeyError(Exception):
    """Something that must not be, with what led to it."""


class Monkey:
    """A run of random deeds."""

    def __init__(self, shaken: ShakenKiosk, heard: list[str], seed: int) -> None:
        """Look at the start picture before anything is done."""
        self._shaken = shaken
        self._heard = heard
        self._deeds = Deeds(shaken, Random(seed))  # noqa: S311 - what comes next is no secret
        self._was_reset = False
        self._doing = ""
        self.deeds: Counter[str] = Counter()
        self.screens: Counter[str] = Counter()
        self.happened: Counter[str] = Counter()
        self.memory_mb: list[tuple[int, float]] = []
        self.last: deque[str] = deque(maxlen=REMEMBERED)
        kiosk = shaken.kiosk
        kiosk.end.ended.connect(self._note_reset)
        kiosk.languages.changed.connect(lambda: self._note("language switched"))
        kiosk.watch.stageChanged.connect(self._note_stage)
        kiosk.comfort.corner.opened.connect(lambda: self._note("staff corner opened"))
        self._start_picture = self._picture_at_rest()

    def run(self, events: int) -> None:
        """Do so many things.

        Raises:
            MonkeyError: One of them had a consequence that it must not have.
        """
        weigh_every = max(1, events // WEIGHINGS)
        weigh_at = 0
        for number, name in enumerate(self._deeds.draw()):
            if number:
                self._look(number)
            if self._was_reset and self._at_start():
                self._compare()
                if number >= weigh_at:
                    weigh_at = number + weigh_every
                    self.memory_mb.append((number, own_memory_mb(self._shaken.kiosk.first.engine)))
            if number == events:
                return
            self.deeds[name] += 1
            self._doing = name
            place = self._shaken.kiosk.navigator.place
            self.last.append(f"{number}: {name} at {place.screen.value} {place.subject}".strip())

    def _look(self, number: int) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        screen = self._shaken.kiosk.navigator.place.screen
        self.screens[screen.value] += 1
        if self._heard:
            raise MonkeyError("; ".join(self._heard))
        if screen in BEHIND_THE_PIN:
            raise MonkeyError(f"{screen.value} is shown without a PIN")
        if screen is Screen.STAFF_PIN and not self.happened["staff corner opened"]:
            raise MonkeyError("the staff corner opened by itself")
        if number % LOOK_AROUND_EVERY == 0:
            self._look_around()

    def _look_around(self) -> None:
        windows = [window for window in QGuiApplication.allWindows() if window.isVisible()]
        if len(windows) != 1 or QGuiApplication.modalWindow() is not None:
            raise MonkeyError(f"{len(windows)} windows are shown")
        clipboard = QGuiApplication.clipboard()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if clipboard.text(mode):
                raise MonkeyError("something was copied")

    def _compare(self) -> None:
        self._was_reset = False
        if self._shaken.window.size().toTuple() != SIZE_PX:
            self._shaken.window.resize(*SIZE_PX)
        picture = self._picture_at_rest(self._start_picture)
        if picture != self._start_picture:
            folder = Path(tempfile.mkdtemp())
            self._start_picture.save(str(folder / "first.png"))
            picture.save(str(folder / "now.png"))
            raise MonkeyError(f"the start picture is another one: {folder}")
        self.happened["start picture compared"] += 1

    def _picture_at_rest(self, wanted: QImage | None = None) -> QImage:
        # A drawing may come later from another thread.
        end_s = time.monotonic() + REST_WITHIN_S
        last = self._picture()
        while (picture := self._picture()) != (last if wanted is None else wanted):
            last = picture
            if time.monotonic() > end_s:
                break
        return picture

    def _picture(self) -> QImage:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        return self._shaken.window.grabWindow()

    def _at_start(self) -> bool:
        kiosk = self._shaken.kiosk
        return kiosk.navigator.place == START and kiosk.comfort.cover.cover is None

    def _note_reset(self) -> None:
        self._was_reset = True
        self._note("visit ended")
        # Only time passes in that deed.
        if self._doing == LEFT_ALONE:
            self._note("ended by idle")

    def _note_stage(self) -> None:
        if self._shaken.kiosk.watch.stage is IdleStage.WARNING:
            self._note("warned")

    def _note(self, what: str) -> None:
        self.happened[what] += 1
        self.last.append(f"-> {what}")


def main() -> int:
    """Run, and print what happened."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.monkey", description=__doc__)
    parser.add_argument("--events", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--tour", action="store_true", help="show everything once before")
    options = parser.parse_args()
    # A frame is drawn as soon as something has changed, not some milliseconds later.
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    told: dict[str, Any] = {"events": options.events, "seed": options.seed, "fault": ""}
    with (
        tempfile.TemporaryDirectory() as profile,
        shaken_kiosk(Path(profile)) as shaken,
        complaints() as heard,
    ):
        monkey = Monkey(shaken, heard, options.seed)
        began_s = time.monotonic()
        if options.tour:
            show_everything(shaken)
        try:
            monkey.run(options.events)
        except MonkeyError as fault:
            told |= {"fault": str(fault), "led_to_it": list(monkey.last)}
        told |= {"seconds": round(time.monotonic() - began_s, 1)}
        told |= {
            name: getattr(monkey, name) for name in ("deeds", "screens", "happened", "memory_mb")
        }
    print(json.dumps(told))
    return int(bool(told["fault"]))


if __name__ == "__main__":
    sys.exit(main())
