"""Says words aloud; the one interface that speech is reached by."""

from abc import abstractmethod

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    """A voice for each language that it has one for, one utterance at a time."""

    # The languages that can be spoken have changed.
    voicesChanged = Signal()
    # The utterance that was asked for last can be heard from now on.
    began = Signal()
    # It came to its end by itself; an utterance that was stopped does not tell.
    ended = Signal()
    # It could not be said, or speech has died; nothing is being said any more.
    failed = Signal()

    @abstractmethod
    def speaks(self, language: str) -> bool:
        """Tell whether a voice of a language is ready.

        Args:
            language: Such as ``en``; never answered with a voice of another language.
        """

    @abstractmethod
    def say(self, words: str, language: str) -> None:
        """Say words in a language, in the stead of what is being said.

        Args:
            words: As they are to be pronounced.
            language: One that :meth:`speaks`.
        """

    @abstractmethod
    def stop(self) -> None:
        """Fall silent at once; nothing happens when nothing is being said."""

    @abstractmethod
    def set_rate(self, factor: float) -> None:
        """Speak slower or faster than about 150 words a minute, from 0.75 to 1.5 times."""

    @abstractmethod
    def set_volume(self, share: float) -> None:
        """Speak softer or louder, from 0 to 1."""

    @abstractmethod
    def close(self) -> None:
        """End what runs outside of the program."""
