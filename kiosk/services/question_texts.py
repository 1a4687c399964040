"""Finds the words of the visitor's questions in the current pack."""

from typing import assert_never

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
