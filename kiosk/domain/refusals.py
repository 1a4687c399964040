"""Tells in one word what a screen lacks, so that its supervisor knows what can be shown."""

from kiosk.domain.errors import FontError, InterfaceError, KioskError, ProfileError
from kiosk.domain.pulse import Word


def word_of(error: KioskError) -> Word:
    """Give the word for an error that ends a screen at its start.

    Where a part of the program or the profile is gone, there is a display all the same, and the
    window of the desk needs neither. What nobody can see, or was called wrongly, is just refused.
    """
    match error:
        case FontError():
            return Word.NO_FONTS
        case InterfaceError():
            return Word.NO_SCREENS
        case ProfileError():
            return Word.NO_PROFILE
        case _:
            return Word.REFUSED
