"""A screen speaks one language.

Source:
    WCAG 2.2, success criterion 3.1.1; L27 of the checklist.
"""

from collections.abc import Collection, Iterator
from xml.etree import ElementTree as ET

from tests.visual.live_screen import LiveScreen

# They are the same in every language.
NAMES = frozenset({"Askwell", "English", "Español", "العربية", "988", "911"})


def english_words(translations: str) -> frozenset[str]:
    """Give the words of the program from its English translation file."""
    return frozenset(
        source.text
        for source in ET.fromstring(translations).iter("source")
        if source.text and any(letter.isalpha() for letter in source.text)
    )


def left_in_english(screen: LiveScreen, english: Collection[str]) -> Iterator[str]:
    """Name the texts that the program shows in English on a screen in another language.

    Args:
        screen: What is shown.
        english: The words of the program in English.
    """
    if screen.look.language == "en":
        return
    for text in screen.texts:
        if text.words in english and text.words not in NAMES:
            yield f"{screen.id}: {text.words[:40]!r} is English"
