"""Builds what is needed where a visitor types: the keyboards, own questions, the search."""

from typing import TYPE_CHECKING

from kiosk.content.errors import KeyboardError
from kiosk.domain.search import QUERY_MAX
from kiosk.domain.visit import OWN_TEXT_MAX
from kiosk.domain.visit_settings import OWN_QUESTIONS
from kiosk.host.bundle import bundled
from kiosk.services.keyboards import Keyboards
from kiosk.services.typist import Typist
from kiosk.storage.log_file import LogEvent

if TYPE_CHECKING:
    from kiosk.viewmodels.own_question import OwnQuestionModel
    from kiosk.viewmodels.search import SearchModel
    from kiosk.wiring import Kiosk


class TypingParts:
    """The keyboards, and the lines that are written on them."""

    def __init__(self, kiosk: "Kiosk") -> None:
        """Build on the kiosk."""
        self._kiosk = kiosk
        folder = kiosk.given.keyboards or bundled("keyboards")
        self.keyboards = Keyboards(folder, kiosk.library, kiosk.root)
        self.keyboards.broken.connect(self._log_keyboard)
        self.own_words = Typist(self.keyboards, kiosk.navigator, OWN_TEXT_MAX, kiosk.root)
        self.query = Typist(self.keyboards, kiosk.navigator, QUERY_MAX, kiosk.root)

    @property
    def can_type(self) -> bool:
        """Whether there is a keyboard at all."""
        return self.keyboards.layout is not None

    @property
    def offers_own(self) -> bool:
        """Whether a visitor may write an own question."""
        return self._kiosk.given.settings.get(OWN_QUESTIONS) and self.can_type

    def own_question(self) -> "OwnQuestionModel":
        """Build the screen on which a question is written."""
        from kiosk.viewmodels.own_question import OwnQuestionModel

        kiosk = self._kiosk
        return OwnQuestionModel(self.own_words, kiosk.book, kiosk.navigator, kiosk.root)

    def search(self) -> "SearchModel":
        """Build the screen on which one searches."""
        # What compares words is loaded for the first search.
        from kiosk.services.finder import Finder
        from kiosk.viewmodels.search import SearchModel

        kiosk = self._kiosk
        finder = Finder(kiosk.library)
        own_words = self.own_words if self.offers_own else None
        return SearchModel(self.query, own_words, finder, kiosk.navigator, kiosk.root)

    def _log_keyboard(self) -> None:
        self._kiosk.log.record(LogEvent.KEYBOARD_BROKEN, KeyboardError.code)
        self._kiosk.standing.stand(KeyboardError.code)
