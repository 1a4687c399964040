"""Builds what follows the packs: the therapies, their reviews, and the language of a visit."""

from functools import partial
from typing import TYPE_CHECKING

from kiosk.content.pack import Pack, no_pack
from kiosk.domain.route import THERAPIES, Screen
from kiosk.domain.visit_settings import SHOW_THERAPY
from kiosk.first_picture import FirstPicture
from kiosk.services.languages import Languages
from kiosk.services.library import Library
from kiosk.services.review_notice import ReviewNotice, several_reviews
from kiosk.services.therapies import Therapies
from kiosk.services.visit_book import VisitBook
from kiosk.storage.review_stamp import read_stamp
from kiosk.surroundings import Surroundings

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk


class PackParts:
    """Which therapy is open, who has reviewed it, and in which language it is read."""

    def __init__(self, pack: Pack | None, given: Surroundings, first: FirstPicture) -> None:
        """Open a pack, and let the start picture tell of it.

        Args:
            pack: The pack to begin with, or None where there is none to show.
            given: What comes from outside.
            first: The start picture.
        """
        self.given = given
        self.first = first
        self.are_missing = pack is None
        root = first.root
        self.library = Library(pack or no_pack(), root)
        self.languages = Languages(
            self.library, given.pack_choice, first.words, given.language, root
        )
        self.book = VisitBook(root)
        choices = given.therapies or (given.pack_choice,)
        # In safe mode it is meant to be another one.
        asked_for = {choice.configured for choice in choices if not choice.safe}
        self.fell_back = pack is not None and bool(asked_for) and pack.root not in asked_for
        self.therapies = Therapies(self.library, self.languages, self.book, choices, root)
        clinic_stamp = partial(read_stamp, given.pack_choice.profile)
        self.review = ReviewNotice(self.library, given.today, clinic_stamp, root)
        self.library.replaced.connect(self._introduce)
        self.review.changed.connect(self._introduce)
        self._introduce()

    def join(self, kiosk: "Kiosk") -> None:
        """Follow the visits of a kiosk.

        Args:
            kiosk: With the end of a visit, and all that follows it before the language does.
        """
        self._kiosk = kiosk
        self.therapies.opened.connect(self._open_therapy)
        self.therapies.returned.connect(kiosk.renew_screens)
        kiosk.attract.languageChosen.connect(self._begin_in)
        self.languages.changed.connect(kiosk.renew_screens)
        kiosk.end.unread.connect(self.languages.reset)
        kiosk.end.ended.connect(self.therapies.reset)
        if self.therapies.several:
            kiosk.navigator.begin_visits_at(THERAPIES)

    def _open_therapy(self) -> None:
        # No screen keeps what it has read in the pack of another therapy.
        models = self._kiosk.models
        earlier = models.begin_anew()
        self._kiosk.app.begin_afresh()
        self._kiosk.navigator.go(Screen.HOME)
        models.let_go(earlier.values())

    def _begin_in(self, language: str) -> None:
        self.languages.use(language)
        self._kiosk.attract.begin()

    def _introduce(self) -> None:
        shown = self.given.settings.get(SHOW_THERAPY)
        self.first.attract.introduce(
            therapy=" · ".join(self.therapies.titles) if shown else "",
            review=several_reviews() if self.therapies.several else self.review.sentence,
        )
