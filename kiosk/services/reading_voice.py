"""The voice as the visitor has set it: how fast, how loud, and whether others may hear it."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain import sound, speech
from kiosk.domain.sound import SoundConsent, SoundPlace
from kiosk.services.sound_watch import SoundWatch
from kiosk.services.speaker import Speaker


class ReadingVoice(QObject):
    """Speaks where sound goes, once the visitor has agreed to it.

    ``moved`` tells that sound goes elsewhere, or that it is known now where it goes; ``changed``
    that the visitor wants it louder, softer, faster or slower.
    """

    moved = Signal()
    changed = Signal()

    def __init__(self, speaker: Speaker, plugs: SoundWatch, parent: QObject | None = None) -> None:
        """Begin as before a visit.

        Args:
            speaker: Says the words.
            plugs: Tells where sound goes.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._speaker = speaker
        self._plugs = plugs
        self._consent = SoundConsent(plugs.place)
        self._rate = speech.USUAL_RATE
        self._volume = speech.USUAL_VOLUME
        plugs.changed.connect(self._follow_plug)

    @property
    def rate(self) -> float:
        """How many times as fast as usual it speaks."""
        return self._rate

    @property
    def volume(self) -> float:
        """How loud it speaks, from 0 to 1."""
        return self._volume

    @property
    def may_speak(self) -> bool:
        """Whether sound may be heard where it goes."""
        return self._consent.may_speak

    def may_say(self, *, secret: bool) -> bool:
        """Tell whether words may be heard where sound goes.

        Args:
            secret: Whether somebody who overhears them could use them.
        """
        return self._consent.may_say(secret=secret)

    @property
    def in_headset(self) -> bool:
        """Whether nobody else hears it."""
        return self._plugs.place is SoundPlace.HEADSET

    def speaks(self, language: str) -> bool:
        """Tell whether it can speak a language."""
        return self._speaker.speaks(language)

    def allow_speaker(self) -> None:
        """Agree that others hear it."""
        self._consent = sound.allowed(self._consent)

    def say(self, words: str, language: str) -> None:
        """Say words in the stead of what is being said."""
        self._speaker.say(words, language)

    def stop(self) -> None:
        """Fall silent at once."""
        self._speaker.stop()

    def change_rate(self, by: int) -> None:
        """Speak one step faster or slower."""
        self._set_rate(speech.stepped(speech.RATES, self._rate, by))
        self.changed.emit()

    def change_volume(self, by: int) -> None:
        """Speak one step louder or softer."""
        self._set_volume(speech.stepped(speech.VOLUMES, self._volume, by))
        self.changed.emit()

    def forget(self) -> None:
        """Be as before the visit."""
        self._consent = SoundConsent(self._plugs.place)
        self._set_rate(speech.USUAL_RATE)
        self._set_volume(speech.USUAL_VOLUME)

    def _follow_plug(self) -> None:
        self._consent = sound.moved(self._consent, self._plugs.place)
        self.moved.emit()

    def _set_rate(self, rate: float) -> None:
        self._rate = rate
        self._speaker.set_rate(rate)

    def _set_volume(self, volume: float) -> None:
        self._volume = volume
        self._speaker.set_volume(volume)
