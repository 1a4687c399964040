"""Builds what using the kiosk by keys needs.

It is imported after the first picture, so that the start does not wait for it.
"""

from typing import TYPE_CHECKING

from kiosk.domain.idle import IdleStage
from kiosk.domain.keypad import KeypadKey, key_names
from kiosk.domain.keypad_settings import KEYPAD_KEYS
from kiosk.domain.sound import SoundPlace
from kiosk.domain.speech import VOLUMES, aside
from kiosk.services.announcer import Announcer
from kiosk.services.key_filter import KeyFilter
from kiosk.services.key_focus import KeyFocus
from kiosk.services.keypad import Keypad
from kiosk.services.read_aloud import ReadingState
from kiosk.services.self_voice import SelfVoice
from kiosk.services.spoken_stops import spoken_left_out
from kiosk.services.switch_scan import SwitchScan
from kiosk.services.switch_trial import SwitchTrialTime
from kiosk.services.typing_keys import PIN_PADS, TypingKeys
from kiosk.viewmodels.focus_ring import FocusRingModel

if TYPE_CHECKING:
    from kiosk.reading_wiring import ReadingParts
    from kiosk.wiring import Kiosk


class KeyParts:
    """The keypad with its ring, its voice and its switches."""

    def __init__(self, kiosk: "Kiosk") -> None:
        """Listen to the keys of the window.

        Args:
            kiosk: With an open window.
        """
        self._kiosk = kiosk
        settings, root = kiosk.given.settings, kiosk.root
        self.focus = KeyFocus(kiosk.window, root)
        self.voice = SelfVoice(lambda: aside(spoken_left_out(), self._language()), root)
        self.trial = SwitchTrialTime(kiosk.comfort.switches, root)
        self.scan = SwitchScan(self.focus, kiosk.comfort.switches, self.trial, root)
        self.ring = FocusRingModel(self.focus, root)
        self.keypad = Keypad(
            self.focus,
            self.scan,
            self.voice,
            Announcer(kiosk.window),
            kiosk.navigator,
            kiosk.given.now_s,
            self._language,
        )
        self.keypad.awakened.connect(self._show_ring)
        self.typing = TypingKeys(
            kiosk.navigator, kiosk.watch, self.keypad, kiosk.comfort.switches, self._is_asking
        )
        self.filter = KeyFilter(
            key_names(settings.get(KEYPAD_KEYS)),
            lambda: self.typing.types_here,
            self.typing.types_first,
            root,
        )
        self.filter.lettered.connect(self.typing.note_letter)
        # Before the keypad, so that the key that chooses proves nothing.
        self.filter.pressed.connect(self.trial.use)
        self.filter.pressed.connect(self._use)
        self.filter.unused.connect(kiosk.taps.touched)
        self.filter.fingered.connect(self.trial.keep)
        self.filter.fingered.connect(self.keypad.rest)
        self.trial.takenBack.connect(self.keypad.take_back)
        kiosk.window.installEventFilter(self.filter)
        # The one that is installed last is asked first: a key takes a cover away, and only that.
        kiosk.window.installEventFilter(kiosk.comfort.cover)
        kiosk.comfort.cover.changed.connect(self.voice.hush)
        for happened in (
            kiosk.comfort.cover.changed,
            kiosk.navigator.arrived,
            kiosk.book.changed,
            kiosk.watch.stageChanged,
            kiosk.visit.desk.changed,
        ):
            happened.connect(self.keypad.look_soon)
        kiosk.end.ended.connect(self.trial.keep)
        # It is told in the language of the visit, to whoever could hear it.
        kiosk.end.ending.connect(self.keypad.end_visit)

    def speak_with(self, aloud: "ReadingParts") -> None:
        """Share the voice with reading aloud; whoever began last has it.

        Args:
            aloud: Has the speaker, and knows where it may be heard.
        """
        self._aloud = aloud
        reading, watch = aloud.reading, self._kiosk.watch
        self.voice.take(aloud.speaker, self._may_speak, aloud.pronounced)
        self.voice.began.connect(reading.give_way)
        self.voice.began.connect(lambda: watch.hold_for_speech(runs=True))
        self.voice.fellSilent.connect(lambda: watch.hold_for_speech(runs=reading.speaks))
        reading.changed.connect(self._give_way)
        self.keypad.volumeWanted.connect(self._change_volume)
        aloud.plugs.changed.connect(self._follow_plug)

    def stop(self) -> None:
        """Listen no more, because the window goes."""
        self._kiosk.window.removeEventFilter(self.filter)
        self.keypad.stop()

    def _language(self) -> str:
        return self._kiosk.library.pack.language

    def _is_asking(self) -> bool:
        # Before there is a voice nobody is asked where it may be heard.
        kiosk = self._kiosk
        return "aloud" in vars(kiosk) and kiosk.aloud.reading.state is ReadingState.ASKING

    def _may_speak(self) -> bool:
        # On the pad each digit of a PIN would be said.
        secret = self._kiosk.navigator.place.screen in PIN_PADS
        reading = self._aloud.reading
        return reading.voice.may_say(secret=secret) and not reading.speaks

    def _use(self, key: KeypadKey, name: str) -> None:
        warned = self._kiosk.watch.stage is IdleStage.WARNING
        self.typing.forget()
        self._kiosk.taps.touched.emit()
        if warned:
            # Any key means "I need more time", as any touch does.
            self.keypad.stay()
        else:
            self.keypad.use(key, name)

    def _give_way(self) -> None:
        if self._aloud.reading.speaks:
            self.voice.give_way()

    def _change_volume(self, by: int) -> None:
        voice = self._aloud.reading.voice
        at_loudest = voice.volume >= max(VOLUMES)
        voice.change_volume(by or (-len(VOLUMES) if at_loudest else 1))

    def _follow_plug(self) -> None:
        if self._aloud.plugs.place is SoundPlace.HEADSET:
            self.keypad.wake()
        else:
            self.voice.hush()

    def _show_ring(self) -> None:
        self._kiosk.app.take_ring(self.ring)
