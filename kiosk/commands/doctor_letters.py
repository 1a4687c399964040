"""Whether there is a letter for all that visitors read, for ``askwell doctor``."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.doctor_content import shown_packs
from kiosk.content.font_letters import (
    drawable_letters,
    letters_without_font,
    named_few,
    named_letter,
)
from kiosk.content.letters import letters_of
from kiosk.domain.clinic_settings import CLINIC_NAME, CLINIC_PHONE, DESK_WORDS, ENDORSEMENT
from kiosk.domain.machine import Finding, Level, warning
from kiosk.domain.settings import Settings
from kiosk.storage.profile import Profile

CHECK = "letters"
_FIX = "Write it with other letters; visitors see a box, or a letter that does not fit the rest"


def check_letters(settings: Settings, profile: Profile, fonts: Path) -> Sequence[Finding]:
    """Name the letters of packs and of the clinic's words that no font of the program has.

    Args:
        settings: The clinic's words, and which packs it has set.
        profile: Where staff have installed some.
        fonts: Folder of the fonts.
    """
    places = _places(settings, profile)
    missing = letters_without_font(sorted(places), drawable_letters(fonts))
    if not missing:
        return (Finding(CHECK, Level.OK, f"a font for each of {len(places)}"),)
    named = [f"{named_letter(letter)} in {places[letter]}" for letter in missing]
    return (warning(CHECK, f"no font has {named_few(named)}", _FIX),)


def _places(settings: Settings, profile: Profile) -> dict[str, str]:
    """Give for each letter where it stands."""
    places: dict[str, str] = {}
    for setting in (CLINIC_NAME, CLINIC_PHONE, DESK_WORDS, ENDORSEMENT):
        words: str = settings.get(setting)
        places |= dict.fromkeys(words, setting.key)
    for root in shown_packs(settings, profile):
        for letter, file in letters_of(root).items():
            places.setdefault(letter, f"{root.name}/{file}")
    return places
