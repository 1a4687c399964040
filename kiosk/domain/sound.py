"""Where sound goes, and whether speech may go there: health is nobody else's business."""

from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace


class SoundPlace(Enum):
    """Where sound comes out now."""

    HEADSET = auto()
    SPEAKER = auto()
    UNKNOWN = auto()  # counts as a speaker


class SoundConsent(Struct, frozen=True):
    """What a visitor has decided about being overheard.

    Attributes:
        place: Where sound goes.
        speaker_allowed: Whether the visitor chose the speaker, knowing that others hear it.
    """

    place: SoundPlace = SoundPlace.UNKNOWN
    speaker_allowed: bool = False

    @property
    def may_speak(self) -> bool:
        """Whether speech may be heard where sound goes."""
        return self.place is SoundPlace.HEADSET or self.speaker_allowed

    def may_say(self, *, secret: bool) -> bool:
        """Whether words may be heard there; a secret only in a headset, whatever was allowed."""
        return self.place is SoundPlace.HEADSET if secret else self.may_speak


def moved(consent: SoundConsent, place: SoundPlace) -> SoundConsent:
    """Follow a plug; whoever has used a headset is asked again before the speaker speaks."""
    kept = consent.speaker_allowed and place is not SoundPlace.HEADSET
    return SoundConsent(place, kept)


def allowed(consent: SoundConsent) -> SoundConsent:
    """Let the speaker speak until the visit ends or a headset is used."""
    return replace(consent, speaker_allowed=True)
