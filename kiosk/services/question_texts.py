"""Finds the words of the visitor's questions in the current pack."""

from typing import assert_never

from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.visit import Choice, OwnChoice, ReadyChoice, TeachBackChoice
from kiosk.services.library import Library
from kiosk.sheet.words import in_english, teach_back_question


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
                return found.text if found else self.english(choice) or ""
            case TeachBackChoice(topic):
                told = self._library.read(lambda pack: pack.topic(topic))
                return teach_back_question(told.title) if told else self.english(choice) or ""
            case _:
                assert_never(choice)

    def language(self, choice: Choice) -> str:
        """Give the language of these words where it is not that of the screen, else nothing."""
        match choice:
            case OwnChoice():
                return ""
            case ReadyChoice(question):
                found = self._library.read(lambda pack: pack.question(question)) is not None
            case TeachBackChoice(topic):
                found = self._library.read(lambda pack: pack.topic(topic)) is not None
            case _:
                assert_never(choice)
        return "" if found else SOURCE_LANGUAGE

    @property
    def speaks_english(self) -> bool:
        """Whether staff can read the words as they are."""
        pack = self._library.pack
        withheld = pack.offer is not None and not pack.offer.questions
        return withheld or pack.language == SOURCE_LANGUAGE

    def english(self, choice: Choice) -> str | None:
        """Give the English words of one question for staff, or None for the visitor's own."""
        match choice:
            case OwnChoice():
                return None
            case ReadyChoice(question):
                found = self._library.read(lambda _pack: self._library.english.question(question))
                return found.text if found else ""
            case TeachBackChoice(topic):
                told = self._library.read(lambda _pack: self._library.english.topic(topic))
                return teach_back_question(told.title, in_english) if told else ""
            case _:
                assert_never(choice)
