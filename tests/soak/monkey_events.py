"""What happens to a kiosk, drawn by lot: each deed with how often it comes."""

from collections.abc import Callable, Iterator
from random import Random

from PySide6.QtCore import QCoreApplication, Qt

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.sound import SoundPlace
from kiosk.snapshot.screen_record import PressableRecord, pressables
from tests.soak.monkey_hand import Hand, Spot
from tests.soak.monkey_kiosk import SIZE_PX, ShakenKiosk

KEYPAD = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right) * 3,
    *(Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space) * 3,
    *(Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_F2),
    *(Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_Backtab),
)
OTHER_KEYS = (
    *map(Qt.Key, range(Qt.Key.Key_Space.value, Qt.Key.Key_AsciiTilde.value)),
    *map(Qt.Key, range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1)),
    *(Qt.Key.Key_Menu, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Print, Qt.Key.Key_Super_L, Qt.Key.Key_Alt),
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Back, Qt.Key.Key_Copy, Qt.Key.Key_Paste),
)
HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
OTHER_SIZES_PX = ((1920, 1080), (1080, 1920), (800, 480), (2560, 1440))
FINGERS_MAX = 10
PAGES_MAX = 16
CORNER_PX = 40
CORNER_HELD_S = 1.2
LEFT_ALONE = "left alone"
LEFT_ALONE_S = (60.0, 130.0, 200.0, 700.0)


class Deeds:
    """All that can be done to a kiosk, and what only happens to it."""

    def __init__(self, shaken: ShakenKiosk, chance: Random) -> None:
        """Stand in front of a kiosk."""
        self._shaken = shaken
        self._chance = chance
        self._hand = Hand(shaken.window, shaken.time, chance)
        self.shares: dict[str, tuple[float, Callable[[], object]]] = {
            "tap anywhere": (30, lambda: self._hand.tap(self._spot())),
            "tap a button": (12, self._tap_a_button),
            "read on": (0.5, self._read_on),
            "mouse click": (8, lambda: self._hand.click(self._spot())),
            "mouse drag": (2, lambda: self._hand.click(self._spot(), end=self._spot())),
            "two quick taps": (4, self._tap_twice),
            "long hold": (2, lambda: self._hand.tap(self._spot(), chance.uniform(0.5, 20.0))),
            "drag": (5, lambda: self._hand.drag([self._spot()], [self._spot()])),
            "edge swipe": (2, self._swipe_from_edge),
            "several fingers": (3, self._drag_many),
            "fingers one by one": (3, lambda: self._hand.roll(self._spots())),
            "change of fingers": (2, self._change_fingers),
            "keypad key": (18, lambda: self._hand.key(chance.choice(KEYPAD))),
            "held key": (1, lambda: self._hand.key(chance.choice(KEYPAD), repeats=8)),
            "other key": (5, self._press_any_key),
            "wheel": (1, lambda: self._hand.wheel(self._spot())),
            "language": (0.3, self._choose_language),
            LEFT_ALONE: (0.8, lambda: shaken.time.pass_by(chance.choice(LEFT_ALONE_S))),
            "staff corner": (0.1, self._open_corner),
            "sentence said": (3, shaken.speaker.go_on),
            "voice fails": (0.05, shaken.speaker.lose_voices),
            "voices back": (0.5, lambda: shaken.speaker.find_voices(("en", "es", "ar"))),
            "plug": (0.3, lambda: shaken.plug(chance.choice(tuple(SoundPlace)))),
            "printer": (1, lambda: shaken.desk.go_on(chance)),
            "screen size": (0.02, self._resize),
        }

    def draw(self) -> Iterator[str]:
        """Do one after the other, for ever; gives the name of what is done next."""
        names = list(self.shares)
        weights = [share for share, _deed in self.shares.values()]
        while True:
            (name,) = self._chance.choices(names, weights)
            yield name
            self.shares[name][1]()
            # Some touches follow each other too quickly to count, most do not.
            self._shaken.time.pass_by(self._chance.choice((0.02, 0.3, 0.6, 0.6, 1.0, 1.0, 3.0)))

    def _spot(self) -> Spot:
        size = self._shaken.window.size()
        return self._chance.randrange(size.width()), self._chance.randrange(size.height())

    def _spots(self) -> list[Spot]:
        return [self._spot() for _ in range(self._chance.randint(2, FINGERS_MAX))]

    def _tap_a_button(self) -> None:
        self._tap_one_of([one for one in pressables(self._shaken.window) if one.enabled])

    def _read_on(self) -> None:
        # By chance alone nobody would come to the end of a topic.
        for _ in range(self._chance.randint(2, PAGES_MAX)):
            buttons = [one for one in pressables(self._shaken.window) if one.enabled]
            self._tap_one_of([one for one in buttons if one.primary and not one.bar][-1:])
            self._shaken.time.pass_by(self._chance.uniform(0.5, 2.0))
            QCoreApplication.processEvents()

    def _tap_twice(self) -> None:
        spot = self._spot()
        self._hand.tap(spot)
        self._shaken.time.pass_by(self._chance.uniform(0.02, 0.7))
        self._hand.tap(spot)

    def _swipe_from_edge(self) -> None:
        x, y = self._spot()
        width, height = self._shaken.window.size().toTuple()
        self._hand.drag(
            [self._chance.choice(((0, y), (width - 1, y), (x, 0), (x, height - 1)))], [(x, y)]
        )

    def _change_fingers(self) -> None:
        x, y = self._spot()
        near = (x + self._chance.randint(0, CORNER_PX), y)
        self._hand.change_fingers((x, y), self._chance.choice((near, self._spot())))

    def _drag_many(self) -> None:
        starts = self._spots()
        self._hand.drag(starts, [self._spot() for _ in starts])

    def _press_any_key(self) -> None:
        self._hand.key(self._chance.choice(OTHER_KEYS), self._chance.choice(HELD))

    def _choose_language(self) -> None:
        # Where they stand on the screen: at the start, and on the screen of the languages.
        names = {language.own_name for language in LANGUAGES}
        self._tap_one_of([one for one in pressables(self._shaken.window) if one.name in names])

    def _tap_one_of(self, buttons: list[PressableRecord]) -> None:
        if buttons:
            one = self._chance.choice(buttons)
            self._hand.tap((one.x + one.w // 2, one.y + one.h // 2))

    def _open_corner(self) -> None:
        spot = (self._shaken.window.width() - CORNER_PX, CORNER_PX)
        for held_s in (0.1, 0.1, 0.1, 0.1, CORNER_HELD_S):
            self._hand.press([spot])
            self._shaken.time.skip(held_s)
            self._hand.lift([spot])
            self._shaken.time.skip(0.3)

    def _resize(self) -> None:
        self._shaken.window.resize(*self._chance.choice((SIZE_PX, *OTHER_SIZES_PX)))
