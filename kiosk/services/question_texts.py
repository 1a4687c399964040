"""Finds the words of the visitor's questions in the current pack."""

from typing import assert_never

from kiosk.content.pack import open_pack
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.visit import Choice, OwnChoice, ReadyChoice
from kiosk.services.library import Library


class QuestionTexts:
    """Turns choices into words."""

    def __init__(self, library: Library) -> None:
        """Look ready questions up in a library."""
        self._library = library

    def text(self, choice: Choice) -> str:
        """Give the words of one question."""
        match choice:
            case OwnChoice(text):
                return text
            case ReadyChoice(question):
                found = self._library.read(lambda pack: pack.question(question))
                return found.text if found else ""
            case _:
                assert_never(choice)

    @property
    def speaks_english(self) -> bool:
        """Whether staff can read the words as they are."""
        return self._library.pack.language == SOURCE_LANGUAGE

    def english(self, question: str) -> str:
        """Give the English words of a ready question, for staff."""
        found = self._library.read(
            lambda pack: open_pack(pack.root, SOURCE_LANGUAGE).question(question)
        )
        return found.text if found else ""
