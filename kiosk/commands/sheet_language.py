"""Which language a sheet can be printed in."""

import sys
from pathlib import Path

from kiosk.content.names import QUESTIONS
from kiosk.content.pack import Pack, open_for_visitors
from kiosk.content.question_file import read_questions
from kiosk.content.translation import SOURCE_LANGUAGE, is_vouched_for


def shown_pack(root: Path, english: Pack, language: str, *, show_unreviewed: bool) -> Pack:
    """Give the pack in the language that was asked for, or in English where it must not show.

    Where it is English for want of another, standard error says why.

    Args:
        root: Folder of the pack.
        english: The same pack in English.
        language: A code that the pack may or may not have.
        show_unreviewed: Whether text that nobody vouches for may show.

    Raises:
        PackError: The questions of that language are broken.
    """
    if language == SOURCE_LANGUAGE:
        return english
    if language not in english.languages:
        _say_english(f"the pack has no language {language!r}")
        return english
    if not (show_unreviewed or _is_reviewed(root, language)):
        _say_english(f"the questions in {language!r} are not reviewed")
        return english
    return open_for_visitors(root, language, show_unreviewed=show_unreviewed)


def _is_reviewed(root: Path, language: str) -> bool:
    """Tell whether someone vouches for the questions, and for the English that they come from."""
    return is_vouched_for(root, QUESTIONS, read_questions(root, language).translation)


def _say_english(because: str) -> None:
    print(f"askwell: {because}; the sheet is in English", file=sys.stderr)
