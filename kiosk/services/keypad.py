"""What each key of the keypad does, and what is said of it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.domain.focus_walk import Move
from kiosk.domain.keypad import KeyGuard, KeypadKey, accept_key
from kiosk.domain.route import Screen
from kiosk.domain.scanning import Switches
from kiosk.domain.speech import Utterance, aside
from kiosk.domain.switch_trial import moves
from kiosk.services.announcer import Announcer
from kiosk.services.key_focus import KeyFocus
from kiosk.services.navigator import Navigator
from kiosk.services.screen_teller import ScreenTeller
from kiosk.services.self_voice import SelfVoice
from kiosk.services.spoken_stops import (
    spoken_as_before,
    spoken_edge,
    spoken_end,
    spoken_keys,
    spoken_more_time,
    spoken_no_way_back,
    spoken_stop,
    spoken_trial,
)
from kiosk.services.switch_scan import SwitchScan

# Layout and bindings have come to rest by then.
TELL_AFTER_MS = 120
_MOVES = {
    KeypadKey.UP: Move.PREVIOUS,
    KeypadKey.DOWN: Move.NEXT,
    KeypadKey.LEFT: Move.PREVIOUS_GROUP,
    KeypadKey.RIGHT: Move.NEXT_GROUP,
}
_MIRRORED = {KeypadKey.LEFT: KeypadKey.RIGHT, KeypadKey.RIGHT: KeypadKey.LEFT}
_VOLUME = {KeypadKey.VOLUME: 0, KeypadKey.LOUDER: 1, KeypadKey.SOFTER: -1}


class Keypad(QObject):
    """Someone who uses the kiosk by keys: where they are, and what they hear.

    The first key, or a headset that is plugged in, wakes it and does nothing else, so that nobody
    presses what they do not know of. A finger on the screen lets it rest.
    """

    awakened = Signal()
    # 1 louder, -1 softer, 0 the next volume, after the loudest the softest.
    volumeWanted = Signal(int)

    def __init__(
        self,
        focus: KeyFocus,
        scan: SwitchScan,
        voice: SelfVoice,
        announcer: Announcer,
        navigator: Navigator,
        now_s: Callable[[], float],
        language: Callable[[], str],
    ) -> None:
        """Begin at rest; the object belongs to the focus in Qt's sense."""
        super().__init__(focus)
        self._focus = focus
        self._scan = scan
        self._voice = voice
        self._announcer = announcer
        self._navigator = navigator
        self._now_s = now_s
        self._language = language
        self._teller = ScreenTeller()
        self._guard = KeyGuard()
        self._awake = False
        self._greeted = False
        self._pressed = False
        self._offer_said = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TELL_AFTER_MS)
        self._soon.timeout.connect(self._tell)
        self._screen = navigator.place.screen
        navigator.moved.connect(self._follow_visitor)
        scan.chosen.connect(self._press)
        scan.offered.connect(self._say_offer)

    @property
    def awake(self) -> bool:
        """Whether the keys are in use."""
        return self._awake

    @property
    def tells_soon(self) -> bool:
        """Whether it has yet to be told what has changed."""
        return self._soon.isActive()

    def use(self, key: KeypadKey, name: str) -> None:
        """Do what a key says.

        Args:
            key: The key of the keypad.
            name: The key of the keyboard that stands for it; two switches differ by it.
        """
        self._guard, counts = accept_key(self._guard, key, self._now_s() * 1000)
        if not counts:
            return
        slept = not self._awake
        if slept:
            self.wake()
        if key in _VOLUME:
            self.volumeWanted.emit(_VOLUME[key])
        elif key is KeypadKey.HELP:
            self._voice.hush()
            self._navigator.go(Screen.HELP)
        elif not slept:
            self._voice.hush()
            self._act(key, name)

    def stay(self) -> None:
        """Say that a key has kept the visit from being erased."""
        self._focus.look()
        self._teller.take_as_known(self._focus.stops)
        self._soon.stop()
        self._say(self._added(spoken_more_time()))

    def wake(self) -> None:
        """Show where the keys are, and say how they are used the first time in a visit."""
        self._awake = True
        self._focus.look()
        self._focus.show()
        self.awakened.emit()
        greeting = () if self._greeted else self._added(spoken_keys())
        self._greeted = True
        news = self._news()
        self._say([*greeting, *(news or self._here())])
        self._scan.go_on()

    def take_back(self) -> None:
        """Say that the switches are as before, and go on with them."""
        if self._awake:
            self._say(self._added(spoken_as_before()))
            self._scan.go_on()

    def rest(self) -> None:
        """Take the ring away and be silent, because a finger touched the screen."""
        self._awake = False
        self._focus.hide()
        self._scan.stop()
        self._voice.hush()

    def end_visit(self) -> None:
        """Forget the visitor."""
        finished = self._awake and self._pressed
        self.rest()
        self._greeted = self._pressed = False
        self._focus.forget()
        self._teller.forget()
        self._voice.forget()
        if finished:
            self._say(self._added(spoken_end()))

    def look_soon(self) -> None:
        """Tell before long what has changed on the screen, if somebody listens."""
        if (self._awake or self._announcer.is_heard) and not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """Do nothing any more, because the window goes; no item of it is held any longer."""
        self._soon.stop()
        self.rest()
        self._focus.forget()
        self._teller.forget()

    def _act(self, key: KeypadKey, name: str) -> None:
        if key is KeypadKey.BACK:
            self._go_back()
        elif self._scan.switches is Switches.TWO and moves(name):
            self._scan.step()
        elif self._scan.switches is not Switches.OFF and key is KeypadKey.SELECT:
            self._scan.take(name)
        elif key is KeypadKey.SELECT:
            self._press()
        else:
            self._move(_MOVES[_mirrored(key)])

    def _move(self, move: Move) -> None:
        self._scan.stop()
        past = self._focus.move(move)
        edge = () if past is None else self._added(spoken_edge(past))
        self._say([*edge, *self._here()])

    def _press(self) -> None:
        if self._focus.is_lost:
            # What has come in its place was not chosen: nobody was told of it yet.
            self._soon.start()
            return
        self._teller.take_as_known(self._focus.stops)
        self._pressed = True
        if self._focus.press():
            self._soon.start()
        else:
            self._pressed = False
            self._say(self._here())

    def _go_back(self) -> None:
        if self._navigator.can_go_back:
            self._navigator.back()
        else:
            self._say(self._added(spoken_no_way_back()))

    def _follow_visitor(self) -> None:
        if self._navigator.place.screen is not self._screen:
            self._screen = self._navigator.place.screen
            self._focus.begin_screen()
            self._teller.forget()

    def _tell(self) -> None:
        pressed, self._pressed = self._pressed, False
        if not (self._awake or self._announcer.is_heard):
            return
        self._focus.look()
        news = self._news()
        self._announcer.announce(" ".join(said.words for said in news))
        if not self._awake:
            return
        if news or pressed:
            trial = self._added(spoken_trial()) if pressed and self._scan.on_trial else ()
            self._say([*(news or self._here()), *trial])
        if pressed:
            self._scan.go_on()

    def _say_offer(self) -> None:
        # An offer may cut the one before short, but nothing else.
        if self._offer_said or not self._voice.speaks:
            self._say(self._here())
            self._offer_said = True

    def _say(self, utterances: Iterable[Utterance]) -> None:
        self._offer_said = False
        self._voice.say(utterances)

    def _news(self) -> tuple[Utterance, ...]:
        return self._teller.news(self._focus.stops, self._focus.place, self._language())

    def _here(self) -> tuple[Utterance, ...]:
        self._focus.look_for_lost()
        stops = self._focus.stops
        return spoken_stop(stops, self._focus.place, self._language()) if stops.walk else ()

    def _added(self, words: str) -> tuple[Utterance, ...]:
        return (aside(words, self._language()),)


def _mirrored(key: KeypadKey) -> KeypadKey:
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _MIRRORED.get(key, key) if rtl else key
