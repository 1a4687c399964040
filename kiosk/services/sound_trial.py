"""Plays something that staff listen for: a sentence where there is a voice, else a tone."""

from collections.abc import Callable

from kiosk.services.chime import Chime
from kiosk.services.speaker import Speaker


class SoundTrial:
    """What is heard when staff try the sound; nothing of it is private."""

    def __init__(self, speaker: Speaker, chime: Chime, language: Callable[[], str]) -> None:
        """Be silent.

        Args:
            speaker: The kiosk's voice.
            chime: The tone of its idle warning.
            language: Gives the language that the kiosk speaks now.
        """
        self._speaker = speaker
        self._chime = chime
        self._language = language

    @property
    def has_voice(self) -> bool:
        """Whether a sentence can be said in the language of the kiosk."""
        return self._speaker.speaks(self._language())

    def play(self, words: str) -> None:
        """Say a sentence, or ring where no voice can say it."""
        if self.has_voice:
            self._speaker.say(words, self._language())
        else:
            self._chime.ring()

    def stop(self) -> None:
        """Fall silent."""
        self._speaker.stop()
