"""Says the sentences of a screen one after the other, and turns the parts of its text."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain import speech
from kiosk.domain.speech import Utterance
from kiosk.services.reading_place import Mark, ReadingPlace
from kiosk.services.reading_source import ReadingSource
from kiosk.services.reading_voice import ReadingVoice

BETWEEN_BLOCKS_MS = round(speech.BETWEEN_BLOCKS_S * 1000)


class ReadingRun(QObject):
    """Goes through the sentences by itself from :meth:`start` on, until it is stopped.

    ``ended`` tells that it has come to the end of the screen. What stands on every screen is said
    one by one, each when it is asked for.
    """

    markMoved = Signal()
    ended = Signal()

    def __init__(
        self,
        voice: ReadingVoice,
        source: ReadingSource,
        place: ReadingPlace,
        parent: QObject | None = None,
    ) -> None:
        """Begin at rest.

        Args:
            voice: Says the sentences; its owner tells :meth:`go_on` when one has ended.
            source: Where the words come from.
            place: Where the reader is in them.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._voice = voice
        self._source = source
        self._place = place
        self._mark = Mark()
        self._runs = False
        self._has_voice = False
        self._awaits_part = False
        self._told_left_out = False
        self._gap = QTimer(self, singleShot=True, interval=BETWEEN_BLOCKS_MS)
        self._gap.timeout.connect(self._say_on)

    @property
    def mark(self) -> Mark:
        """The sentence that is said now."""
        return self._mark

    def start(self, opening: str = "") -> None:
        """Say on from where the reader is, in the stead of what anyone says.

        Args:
            opening: What is said before, though it does not stand on the screen.
        """
        # The first words may have no voice, and so cut nothing short by themselves.
        self._voice.stop()
        self._runs = True
        if self._place.is_empty:
            self._place.gather()
        self._place.add_aside()
        if opening:
            self._place.open_with(opening)
        self._say_on()

    def go_on(self) -> None:
        """Say the next sentence, because one has come to its end."""
        if not self._runs:
            return
        if self._place.leaves_the_screen:
            self._finish()
            return
        self._place.go_forward()
        if self._place.current is None or self._place.opens_a_passage:
            self._gap.start()
        else:
            self._say_on()

    def stop(self) -> None:
        """Fall silent at once; the reader stays where they are.

        What another part of the kiosk says goes on.
        """
        had_voice = self._has_voice
        self.give_way()
        if had_voice:
            self._voice.stop()

    def give_way(self) -> None:
        """Say no more, because another part of the kiosk has the voice now."""
        self._runs = self._has_voice = self._awaits_part = False
        self._gap.stop()

    def unmark(self) -> None:
        """Mark nothing."""
        self._point(Mark())

    def say_between(self, words: str) -> None:
        """Say something that does not stand on the screen, and nothing after it."""
        self._say(Utterance(-1, words, self._source.language()))

    def forget(self) -> None:
        """Tell the next visitor anew what is left out."""
        self._told_left_out = False

    def _say_on(self) -> None:
        if self._awaits_part:
            self._awaits_part = False
            self._place.add_part()
        said = self._place.current
        if said is None:
            self._turn_part()
            return
        self._place.turn_to_current()
        self._point(self._place.mark)
        if self._voice.speaks(said.language):
            self._say(said)
        else:
            self._leave_out()

    def _say(self, said: Utterance) -> None:
        self._has_voice = True
        spoken = self._source.spoken(said.language)
        self._voice.say(speech.pronounced(said.words, spoken), said.language)

    def _leave_out(self) -> None:
        # Never with a voice of another language: it stays to be read.
        if self._told_left_out or not self._voice.speaks(self._source.language()):
            self._gap.start()
            self._place.go_forward()
        else:
            self._told_left_out = True
            self.say_between(self._source.left_out())

    def _turn_part(self) -> None:
        if self._place.turn_on():
            self._awaits_part = True
            self._gap.start()
            return
        self._finish()

    def _finish(self) -> None:
        self._runs = False
        self._point(Mark())
        self.ended.emit()

    def _point(self, mark: Mark) -> None:
        if mark != self._mark:
            self._mark = mark
            self.markMoved.emit()
