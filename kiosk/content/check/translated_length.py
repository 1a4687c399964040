"""How much longer than English a translation may be."""

from kiosk.content.translation import SOURCE_LANGUAGE

LONGER = 1.25


def words_allowed(most: int, language: str) -> int:
    """Give the most words of a sentence, page or box in a language.

    Args:
        most: As many as English may have.
        language: Language of the text.

    Source:
        The project's own: the same meaning needs about a quarter more words in plain Spanish.
    """
    return most if language == SOURCE_LANGUAGE else int(most * LONGER)
