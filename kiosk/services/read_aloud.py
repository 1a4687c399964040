"""Reads a screen aloud, sentence by sentence, for as long as the visitor wants it."""

from enum import Enum, auto

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.services.idle_watch import IdleWatch
from kiosk.services.reading_break import ReadingBreak
from kiosk.services.reading_place import Mark, ReadingPlace
from kiosk.services.reading_run import ReadingRun
from kiosk.services.reading_source import ReadingSource
from kiosk.services.reading_voice import ReadingVoice
from kiosk.services.sound_watch import SoundWatch
from kiosk.services.speaker import Speaker


class ReadingState(Enum):
    """What reading aloud is doing."""

    OFF = auto()
    ASKING = auto()  # whether the speaker may be used
    PLAYING = auto()
    PAUSED = auto()
    ENDED = auto()  # at the end of the screen
    FAILED = auto()  # there is no voice any more


class ReadAloud(QObject):
    """One voice, one place in the text; every touch or key silences it."""

    changed = Signal()
    markMoved = Signal()

    def __init__(
        self,
        speaker: Speaker,
        plugs: SoundWatch,
        watch: IdleWatch,
        source: ReadingSource,
        parent: QObject | None = None,
    ) -> None:
        """Begin switched off.

        Args:
            speaker: Says the sentences.
            plugs: Tells where sound goes.
            watch: Stands still while somebody listens.
            source: Where the words come from.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._watch = watch
        self._source = source
        self._state = ReadingState.OFF
        self._voice = ReadingVoice(speaker, plugs, self)
        self._place = ReadingPlace(source)
        self._run = ReadingRun(self._voice, source, self._place, self)
        self._break = ReadingBreak(self)
        self._break.over.connect(self._settle)
        self._run.markMoved.connect(self.markMoved)
        self._run.ended.connect(self._end)
        speaker.ended.connect(self._run.go_on)
        speaker.failed.connect(self._fail)
        speaker.voicesChanged.connect(self._follow_voices)
        self._voice.moved.connect(self._follow_plug)
        self._voice.changed.connect(self._resume)

    @property
    def voice(self) -> ReadingVoice:
        """What it speaks with, as the visitor has set it."""
        return self._voice

    @property
    def offered(self) -> bool:
        """Whether a voice of the present language is ready."""
        return self._voice.speaks(self._source.language())

    @property
    def state(self) -> ReadingState:
        """What it is doing."""
        return self._state

    @property
    def open(self) -> bool:
        """Whether its controls stand on the screen."""
        return self._state not in {ReadingState.OFF, ReadingState.ASKING}

    @property
    def speaks(self) -> bool:
        """Whether it has the voice now; after a touch others may have it."""
        return self._state is ReadingState.PLAYING and not self._break.holds

    @property
    def has_listener(self) -> bool:
        """Whether somebody listens, and would hear what is said between."""
        listens = self.open and self._state is not ReadingState.FAILED
        return listens and self._voice.may_speak and self.offered

    @property
    def mark(self) -> Mark:
        """The sentence that is said now."""
        return self._run.mark

    def toggle(self) -> None:
        """Begin with the first words of the screen, or stop."""
        if self._state is ReadingState.OFF:
            self.begin()
        else:
            self.close()

    def begin(self) -> None:
        """Read the screen from its first words."""
        if self.offered:
            self._place.clear()
            self._begin_here()

    def read_from(self, item: QQuickItem) -> None:
        """Read on from a text, picture or control of the screen."""
        if not self.offered:
            return
        self._break.end()
        self._place.begin_at(item)
        self._begin_here()

    def read_at(self, point: QPointF) -> None:
        """Read on from the text or picture at a point of the window, if there is one."""
        here = [
            stop
            for stop in self._source.stops()
            if stop.item.contains(stop.item.mapFromScene(point))
        ]
        if here and not here[-1].pressable:
            self.read_from(here[-1].item)

    def use_speaker(self) -> None:
        """Go on through the speaker, which others hear; it is told once more, aloud."""
        self._voice.allow_speaker()
        self._play(self._source.warning())

    def close(self) -> None:
        """Fall silent and put the controls away."""
        self._break.end()
        self._run.stop()
        self._place.clear()
        self._watch.hold_for_speech(runs=False)
        self._run.unmark()
        self._show(ReadingState.OFF)

    def forget(self) -> None:
        """Be as before the visit."""
        self.close()
        self._voice.forget()
        self._run.forget()

    def pause(self) -> None:
        """Fall silent and remember the sentence."""
        if self._state is ReadingState.PLAYING:
            self._silence()
            self._watch.note_speech_paused()
            self._show(ReadingState.PAUSED)

    def go_on(self) -> None:
        """Say the sentence again at which it stopped; after the end, begin anew."""
        if self._state is ReadingState.ENDED or self._place.current is None:
            self._place.gather()
        self._begin_here()

    def repeat(self) -> None:
        """Say the same sentence once more."""
        self._place.go_to_last_said()
        self._begin_here()

    def next(self) -> None:
        """Say the next sentence; past the end of the screen what stands on each, one by one."""
        self._place.go_forward()
        self._place.go_past_the_end()
        self._begin_here()

    def previous(self) -> None:
        """Say the sentence before."""
        self._place.go_backward()
        self._begin_here()

    def give_way(self) -> None:
        """Be paused, because another part of the kiosk speaks."""
        self._run.give_way()
        if self._state is ReadingState.PLAYING:
            self._break.let_go()
            self._show(ReadingState.PAUSED)

    def touched(self) -> None:
        """Fall silent at once, because the visitor does something.

        What the touch calls for follows: a new screen is read when it stands, a control of
        reading aloud does its work, and anything else leaves it paused.
        """
        if self._state is ReadingState.OFF:
            return
        self._run.stop()
        if self._state is ReadingState.PLAYING:
            self._watch.note_speech_paused()
        self._break.begin(reading=self._state is ReadingState.PLAYING)

    def screen_moved(self) -> None:
        """Note that another screen will stand there soon."""
        if self._state is ReadingState.ASKING:
            self.close()
        if self._state is not ReadingState.OFF:
            self._run.stop()
            self._run.unmark()
            self._break.begin(reading=self._state is ReadingState.PLAYING, moved=True)

    def refresh(self) -> None:
        """Read the screen anew, because its words have changed by themselves."""
        if self._state in {ReadingState.PLAYING, ReadingState.ENDED} and not self._break.holds:
            self._run.stop()
            self._break.begin(reading=True, moved=True)

    def announce(self, words: str) -> None:
        """Say something between, if the visitor listens and it may be heard."""
        if self.has_listener:
            self.pause()
            self._run.say_between(words)

    def _begin_here(self) -> None:
        if self._voice.may_speak:
            self._play()
        else:
            self._silence()
            self._show(ReadingState.ASKING)

    def _resume(self) -> None:
        if self._break.holds and self._state is ReadingState.PLAYING:
            self._play()
        else:
            self.changed.emit()

    def _play(self, opening: str = "") -> None:
        self._run.stop()
        if self._break.moved:
            # What was read stands there no longer.
            self._place.clear()
        self._break.end()
        self._watch.hold_for_speech(runs=True)
        # The screen is laid out anew beside the controls, before its words are taken.
        self._show(ReadingState.PLAYING)
        self._run.start(opening)

    def _end(self) -> None:
        self._watch.hold_for_speech(runs=False)
        self._show(ReadingState.ENDED)

    def _settle(self) -> None:
        was_reading = self._break.holds or self._state is ReadingState.ENDED
        anew = self._break.moved or (was_reading and self._place.is_gone)
        self._break.end()
        if self._state is ReadingState.OFF:
            return
        if anew and was_reading and self.offered:
            self._place.gather()
            self._begin_here()
            return
        if anew:
            self._place.gather()
        if self._state is ReadingState.PLAYING:
            self._show(ReadingState.PAUSED)
        self._follow_voices()

    def _silence(self) -> None:
        self._break.let_go()
        self._run.stop()

    def _follow_plug(self) -> None:
        if not self._voice.may_speak:
            self.pause()
            self._run.stop()
        elif self._state is ReadingState.ASKING and self._voice.in_headset:
            self._play()

    def _follow_voices(self) -> None:
        if self.open and not self.offered:
            self._fail()
        elif self._state is ReadingState.FAILED:
            self._place.gather()
            self._show(ReadingState.PAUSED)
        elif self._state is ReadingState.ASKING and not self.offered:
            self.close()
        else:
            self.changed.emit()

    def _fail(self) -> None:
        if self.open:
            self._silence()
            self._watch.hold_for_speech(runs=False)
            self._run.unmark()
            self._show(ReadingState.FAILED)
        elif self._state is ReadingState.ASKING:
            self.close()

    def _show(self, state: ReadingState) -> None:
        self._state = state
        self.changed.emit()
