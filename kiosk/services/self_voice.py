"""The voice of the kiosk for someone who uses it by keys."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from kiosk.services.speaker import Speaker


class SelfVoice(QObject):
    """Says sentences one after the other; a new saying takes the place of the one before.

    It is silent until it is given a speaker.
    """

    began = Signal()
    fellSilent = Signal()

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        """Begin silent.

        Args:
            language: Gives the language of what is on the screen.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._language = language
        self._speaker: Speaker | None = None
        self._may_speak: Callable[[], bool] = bool
        self._pronounced: Callable[[str], str] = str
        self._waiting: list[str] = []
        self._speaks = False

    @property
    def speaks(self) -> bool:
        """Whether something is being said."""
        return self._speaks

    def take(
        self,
        speaker: Speaker,
        may_speak: Callable[[], bool],
        pronounced: Callable[[str], str] = str,
    ) -> None:
        """Speak with a speaker from now on.

        Args:
            speaker: The one that all of the kiosk speaks with.
            may_speak: Tells whether it is private to speak now, and nobody else is speaking.
            pronounced: Gives words as they are to be pronounced.
        """
        self._speaker, self._may_speak, self._pronounced = speaker, may_speak, pronounced
        speaker.ended.connect(self._go_on)
        speaker.failed.connect(self._give_up)

    def say(self, sentences: Iterable[str]) -> None:
        """Say something in the stead of what is being said."""
        self.hush()
        if self._may_speak():
            self._waiting = list(sentences)
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

    def _go_on(self) -> None:
        speaker, language = self._speaker, self._language()
        if not self._speaks or speaker is None:
            return
        if not self._waiting or not speaker.speaks(language):
            self._give_up()
            return
        speaker.say(self._pronounced(self._waiting.pop(0)), language)

    def _give_up(self) -> None:
        self._waiting.clear()
        spoke, self._speaks = self._speaks, False
        if spoke:
            self.fellSilent.emit()
