"""Finds the words of the visitor's questions in the current pack."""

from typing import assert_never

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
                # One that is not offered in this language stays on the list, in English.
                return found.text if found else self.english(question)
            case _:
                assert_never(choice)

    @property
    def speaks_english(self) -> bool:
        """Whether staff can read the words as they are."""
        pack = self._library.pack
        withheld = pack.offer is not None and not pack.offer.questions
        return withheld or pack.language == SOURCE_LANGUAGE

    def english(self, question: str) -> str:
        """Give the English words of a ready question, for staff."""
        found = self._library.read(lambda _pack: self._library.english.question(question))
        return found.text if found else ""
