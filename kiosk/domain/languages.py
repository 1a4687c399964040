"""The languages that the program itself speaks."""

from msgspec import Struct


class Language(Struct, frozen=True):
    """A language with its name as its speakers write it.

    Attributes:
        code: As packs and settings name it, such as ``es``.
        own_name: In its own script.
        locale: For the names of months; with the digits that the rest of the screen has.
        right_to_left: Whether its lines begin at the right.
        reviewed: Whether a qualified translator has checked the program's own words in it.
    """

    code: str
    own_name: str
    locale: str
    right_to_left: bool = False
    reviewed: bool = False


ENGLISH = Language("en", "English", "en-US", reviewed=True)
LANGUAGES = (
    ENGLISH,
    Language("es", "Español", "es-US"),
    Language("ar", "العربية", "ar-AE", right_to_left=True),
)


def language_of(code: str) -> Language | None:
    """Give a language of the program by its code, or None where it does not speak it."""
    return next((language for language in LANGUAGES if language.code == code), None)
