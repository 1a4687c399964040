"""Builds what follows the packs: the therapies, their reviews, and the language of a visit."""

from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.route import START, THERAPIES, Place, Screen
from kiosk.domain.visit_settings import SHOW_THERAPY
from kiosk.services.review_notice import ReviewNotice, several_reviews
from kiosk.services.therapies import Therapies
from kiosk.storage.review_stamp import read_stamp

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk


class PackParts:
    """Which therapy is open, who has reviewed it, and in which language it is read."""

    def __init__(self, kiosk: "Kiosk") -> None:
        """Build on the kiosk, of which the library shows the pack to begin with.

        Args:
            kiosk: With the end of a visit, and all that follows it before the language does.
        """
        self._kiosk = kiosk
        given, library, root = kiosk.given, kiosk.library, kiosk.root
        choices = given.therapies or (given.pack_choice,)
        self.therapies = Therapies(library, kiosk.languages, kiosk.book, choices, root)
        clinic_stamp = partial(read_stamp, given.pack_choice.profile)
        self.review = ReviewNotice(library, given.today, clinic_stamp, root)
        self._help_left_over = False
        self.therapies.opened.connect(self._open_therapy)
        self.therapies.returned.connect(kiosk.renew_screens)
        kiosk.attract.languageChosen.connect(self._begin_in)
        kiosk.languages.changed.connect(kiosk.renew_screens)
        kiosk.end.ended.connect(self._end_language)
        kiosk.end.ended.connect(self.therapies.reset)
        kiosk.navigator.moved.connect(self._leave_help)
        library.replaced.connect(self._introduce)
        self.review.changed.connect(self._introduce)
        if self.therapies.several:
            kiosk.navigator.begin_visits_at(THERAPIES)
        self._introduce()

    def _open_therapy(self) -> None:
        # No screen keeps what it has read in the pack of another therapy.
        models = self._kiosk.models
        earlier = models.begin_anew()
        self._kiosk.navigator.go(Screen.HOME)
        models.let_go(earlier.values())

    def _begin_in(self, language: str) -> None:
        self._kiosk.languages.use(language)
        self._kiosk.attract.begin()

    def _end_language(self) -> None:
        # Help that someone may still be reading stays in words that they can read.
        self._help_left_over = self._kiosk.navigator.place not in {START, Place(Screen.ASK_DESK)}
        if not self._help_left_over:
            self._kiosk.languages.reset()

    def _leave_help(self) -> None:
        if self._help_left_over and self._kiosk.navigator.place.screen is not Screen.HELP:
            self._help_left_over = False
            self._kiosk.languages.reset()

    def _introduce(self) -> None:
        shown = self._kiosk.given.settings.get(SHOW_THERAPY)
        self._kiosk.attract.introduce(
            therapy=" · ".join(self.therapies.titles) if shown else "",
            review=several_reviews() if self.therapies.several else self.review.sentence,
        )
