"""The voice of the kiosk for someone who uses it by keys."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.speech import Utterance
from kiosk.services.speaker import Speaker


class SelfVoice(QObject):
    """Says sentences one after the other; a new saying takes the place of the one before.

    It is silent until it is given a speaker. What no voice of its language is ready for is left
    out, which is told once in a visit.
    """

    began = Signal()
    fellSilent = Signal()

    def __init__(self, left_out: Callable[[], Utterance], parent: QObject | None = None) -> None:
        """Begin silent.

        Args:
            left_out: Gives what is said in the stead of the first words without a voice.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._left_out = left_out
        self._told_left_out = False
        self._speaker: Speaker | None = None
        self._may_speak: Callable[[], bool] = bool
        self._pronounced: Callable[[str, str], str] = _as_written
        self._waiting: list[Utterance] = []
        self._speaks = False

    @property
    def speaks(self) -> bool:
        """Whether something is being said."""
        return self._speaks

    def take(
        self,
        speaker: Speaker,
        may_speak: Callable[[], bool],
        pronounced: Callable[[str, str], str] | None = None,
    ) -> None:
        """Speak with a speaker from now on.

        Args:
            speaker: The one that all of the kiosk speaks with.
            may_speak: Tells whether it is private to speak now, and nobody else is speaking.
            pronounced: Gives words of a language as they are to be pronounced.
        """
        self._speaker, self._may_speak = speaker, may_speak
        self._pronounced = pronounced or _as_written
        speaker.ended.connect(self._go_on)
        speaker.failed.connect(self._give_up)

    def say(self, utterances: Iterable[Utterance]) -> None:
        """Say something in the stead of what is being said."""
        self.hush()
        if self._may_speak():
            self._waiting = list(utterances)
            self._speaks = bool(self._waiting)
            if self._speaks:
                self.began.emit()
                self._go_on()

    def hush(self) -> None:
        """Fall silent."""
        if self._speaks and self._speaker is not None:
            self._speaker.stop()
        self._give_up()

    def give_way(self) -> None:
        """Say no more, because another part of the kiosk has the voice now."""
        self._give_up()

    def forget(self) -> None:
        """Tell the next visitor anew what is left out."""
        self._told_left_out = False

    def _go_on(self) -> None:
        if not self._speaks or self._speaker is None:
            return
        said = self._next_of(self._speaker)
        if said is None:
            self._give_up()
        else:
            self._speaker.say(self._pronounced(said.words, said.language), said.language)

    def _next_of(self, speaker: Speaker) -> Utterance | None:
        while self._waiting:
            said = self._waiting.pop(0)
            if speaker.speaks(said.language):
                return said
            told = self._left_out()
            if not self._told_left_out and speaker.speaks(told.language):
                self._told_left_out = True
                return told
        return None

    def _give_up(self) -> None:
        self._waiting.clear()
        spoke, self._speaks = self._speaks, False
        if spoke:
            self.fellSilent.emit()


def _as_written(words: str, _language: str) -> str:
    return words
