"""Visits at random, each with words that occur nowhere else, to the whole kiosk with real printing.

Run as ``python -m tests.soak.canary_visits PROFILE TRAY --visits 1000 --seed 5``. It says ``ready``
when the kiosk stands there, waits for a line, makes the visits, tells in JSON what was typed and
chosen, waits for a line again, and ends.
"""

import argparse
import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from string import ascii_lowercase

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QGuiApplication

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.print_limits import PrintLimits
from kiosk.domain.route import START, Screen
from kiosk.services.print_desk import PrintDesk
from kiosk.snapshot.screen_record import PressableRecord, pressables
from kiosk.storage.last_good import MEMORY_FILE
from kiosk.viewmodels.own_question import OwnQuestionModel
from kiosk.viewmodels.printing import PrintingModel
from tests.soak.complaints import complaints
from tests.soak.monkey_hand import Hand
from tests.soak.monkey_kiosk import ShakenKiosk, shaken_kiosk
from tests.soak.passing_time import PassingTime

CANARY_LETTERS = 10
WANDERING_TAPS = 12
PRINT_SHARE, SEARCH_SHARE, READ_SHARE, IDLE_SHARE = 0.2, 0.4, 0.3, 0.3
LEFT_ALONE_S = 1900.0
PRINTED_WITHIN_S = 60.0
INSPECTED_WITHIN_S = 60.0


class CanaryVisits:
    """Visitors, one after the other."""

    def __init__(self, shaken: ShakenKiosk, seed: int) -> None:
        """Stand before the start picture."""
        self._shaken = shaken
        self._kiosk = shaken.kiosk
        self._chance = Random(seed)  # noqa: S311 - what comes next is no secret
        self._hand = Hand(shaken.window, shaken.time, self._chance)
        self.canaries: set[str] = set()
        self.done: Counter[str] = Counter()

    def visit(self) -> None:
        """Come, do this and that, and go."""
        self.done["visits"] += 1
        self._kiosk.languages.use(self._chance.choice(LANGUAGES).code)
        self._kiosk.attract.begin()
        self._wander()
        if self._chance.random() < READ_SHARE:
            self._listen()
        self._write()
        if self._chance.random() < SEARCH_SHARE:
            self._search()
        self._remember_choices()
        if self._chance.random() < PRINT_SHARE:
            self._print()
        if self._chance.random() < IDLE_SHARE:
            self._shaken.time.pass_by(LEFT_ALONE_S)
        if self._kiosk.navigator.place != START:
            self._kiosk.end.finish()
        self._rest()
        clipboard = QGuiApplication.clipboard()
        assert self._kiosk.navigator.place == START
        assert self._kiosk.book.visit.choices == ()
        assert clipboard.text(QClipboard.Mode.Clipboard) == ""
        assert clipboard.text(QClipboard.Mode.Selection) == ""

    def _wander(self) -> None:
        for _ in range(self._chance.randint(1, WANDERING_TAPS)):
            buttons = [one for one in self._buttons() if not one.bar and one.role != "key"]
            if buttons:
                self._tap(self._chance.choice(buttons))

    def _listen(self) -> None:
        self.done["pages read aloud"] += 1
        self._kiosk.bar.press("read-aloud")
        for _ in range(3):
            self._shaken.speaker.go_on()
            self._shaken.time.pass_by(1.0)
        self._kiosk.aloud.reading.close()
        self._rest()

    def _write(self) -> None:
        self._kiosk.navigator.go(Screen.KEYBOARD)
        self._type()
        model = self._kiosk.models[Screen.KEYBOARD]
        assert isinstance(model, OwnQuestionModel)
        model.add()
        self._rest()

    def _search(self) -> None:
        self.done["searches"] += 1
        self._kiosk.navigator.go(Screen.SEARCH)
        self._type()

    def _type(self) -> None:
        # Letter by letter on the screen, wherever the language has them.
        self._rest()
        word = "".join(self._chance.choices(ascii_lowercase, k=CANARY_LETTERS))
        keys = {one.name.casefold(): one for one in self._buttons() if one.role == "key"}
        typed = [letter for letter in word if letter in keys]
        for letter in typed:
            self._tap(keys[letter])
        if typed:
            self.done["words typed"] += 1
            self.canaries |= {"".join(typed), "".join(typed).capitalize()}

    def _remember_choices(self) -> None:
        visit = self._kiosk.book.visit
        self.done["questions"] += len(visit.choices)
        self.canaries |= {self._kiosk.visit.texts.text(choice) for choice in visit.choices}

    def _print(self) -> None:
        if not self._kiosk.book.visit.choices:
            return
        self._kiosk.navigator.go(Screen.PREVIEW)
        self._rest()
        model = self._kiosk.models[Screen.PRINTING]
        assert isinstance(model, PrintingModel)
        self._kiosk.navigator.go(Screen.PRINTING)
        model.printSheet()
        desk = self._kiosk.visit.desk
        end_s = time.monotonic() + PRINTED_WITHIN_S
        while desk.busy:
            assert time.monotonic() < end_s, "the sheet never came"
            self._rest()
        assert desk.outcome is not None
        assert desk.outcome.succeeded, desk.outcome
        self.done["sheets"] += 1

    def _buttons(self) -> list[PressableRecord]:
        return [one for one in pressables(self._shaken.window) if one.enabled]

    def _tap(self, one: PressableRecord) -> None:
        self._hand.tap((one.x + one.w // 2, one.y + one.h // 2))
        self._shaken.time.pass_by(1.0)
        self._rest()

    def _rest(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _wait_for_inspection(profile: Path) -> None:
    # It is noted once, some seconds after the start: no visit has to do with that.
    end_s = time.monotonic() + INSPECTED_WITHIN_S
    while not (profile / MEMORY_FILE).exists():
        assert time.monotonic() < end_s, "the pack was never inspected"
        QCoreApplication.processEvents()


def main() -> int:
    """Make the visits."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.canary_visits", description=__doc__)
    parser.add_argument("profile", type=Path)
    parser.add_argument("tray", type=Path)
    parser.add_argument("--visits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"

    def desk(time: PassingTime) -> PrintDesk:
        return PrintDesk(f"folder:{options.tray}", PrintLimits(10, 0.0), time)

    with shaken_kiosk(options.profile, desk) as shaken, complaints() as heard:
        visits = CanaryVisits(shaken, options.seed)
        visits.visit()
        _wait_for_inspection(options.profile)
        print("ready", flush=True)
        sys.stdin.readline()
        for _ in range(options.visits):
            visits.visit()
            assert heard == [], heard
        print(json.dumps({"done": visits.done, "canaries": sorted(visits.canaries)}), flush=True)
        sys.stdin.readline()
    return 0


if __name__ == "__main__":
    sys.exit(main())
