"""Builds the screens by which a kiosk is set up: languages, review, PINs, and the steps to them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.review import WORDS_MAX
from kiosk.domain.route import STAFF_SCREENS, Screen
from kiosk.services.language_states import LanguageStates
from kiosk.services.pin_maker import PinMaker
from kiosk.services.review_desk import ReviewDesk
from kiosk.services.typist import Typist
from kiosk.viewmodels.language_states import LanguageList
from kiosk.viewmodels.new_pin import NewPinModel
from kiosk.viewmodels.pin_list import PinList
from kiosk.viewmodels.review_form import ReviewForm, ReviewTyping
from kiosk.viewmodels.setup_frame import SetupFrame
from kiosk.viewmodels.staff_list import StaffListModel
from kiosk.viewmodels.staff_states import StaffStatesModel
from kiosk.viewmodels.staff_step import StaffStepModel
from kiosk.viewmodels.staff_ways import StaffWays
from kiosk.viewmodels.typed_line import TypedLineModel

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk


class SetupParts:
    """What these screens share."""

    def __init__(self, kiosk: "Kiosk", languages: LanguageStates | None = None) -> None:
        """Build on the kiosk.

        Args:
            kiosk: Has the pack and the profile.
            languages: What looks through the translations in the stead of the real look.
        """
        profile, root = kiosk.given.pack_choice.profile, kiosk.root
        self._kiosk = kiosk
        self._ways = StaffWays(kiosk.navigator, root)
        self.languages = languages or LanguageStates(lambda: kiosk.packs.therapies.packs, root)
        self.pins = PinMaker(profile, root)
        self.pins.stored.connect(kiosk.door.forget_tries)
        self.review = ReviewDesk(profile, kiosk.packs.therapies, kiosk.packs.review, root)
        self._ends = False
        self.typist = Typist(kiosk.visit.typing.keyboards, kiosk.navigator, WORDS_MAX, root)
        kiosk.navigator.restarted.connect(self.review.forget)
        kiosk.navigator.moved.connect(self._follow)
        self._follow()

    def model(self, screen: Screen) -> QObject:
        """Build the view model of one of these screens."""
        models: dict[Screen, Callable[[], QObject]] = {
            Screen.STAFF_LANGUAGES: self._languages,
            Screen.STAFF_REVIEW: self._review,
            Screen.STAFF_REVIEW_LINE: self._review_line,
            Screen.STAFF_PINS: self._pins,
            Screen.STAFF_NEW_PIN: self._new_pin,
            Screen.STAFF_SETUP: self._setup,
        }
        return models[screen]()

    def end_when_left(self) -> None:
        """End the program as soon as somebody leaves the staff area."""
        self._ends = True

    def _follow(self) -> None:
        screen = self._kiosk.navigator.place.screen
        if screen is Screen.STAFF_LANGUAGES:
            self.languages.look()
        elif self._ends and screen not in STAFF_SCREENS:
            self._kiosk.given.on_end(ExitCode.RESTART)

    def _languages(self) -> StaffStatesModel:
        shown = StaffStatesModel(self._ways, LanguageList(self.languages), self._kiosk.root)
        self.languages.changed.connect(shown.showAnew)
        return shown

    def _review(self) -> StaffListModel:
        kiosk = self._kiosk
        form = ReviewForm(self.review, self._ways, kiosk.navigator)
        shown = StaffListModel(self._ways, form, kiosk.root)
        self.review.changed.connect(shown.showAnew)
        kiosk.packs.review.changed.connect(shown.showAnew)
        return shown

    def _review_line(self) -> TypedLineModel:
        kiosk = self._kiosk
        line = ReviewTyping(self.review, self._ways, kiosk.navigator)
        shown = TypedLineModel(self._ways, line, self.typist, kiosk.root)
        kiosk.navigator.moved.connect(shown.begin)
        return shown

    def _pins(self) -> StaffListModel:
        kiosk = self._kiosk
        shown = StaffListModel(self._ways, PinList(self.pins, kiosk.navigator), kiosk.root)
        self.pins.stored.connect(shown.showAnew)
        return shown

    def _new_pin(self) -> NewPinModel:
        kiosk = self._kiosk
        return NewPinModel(self.pins, self._ways, kiosk.navigator, kiosk.root)

    def _setup(self) -> StaffStepModel:
        kiosk = self._kiosk
        frame = SetupFrame(
            *(self._ways, kiosk.navigator, kiosk.packs.review, kiosk.given.on_end),
            alone=lambda: self._ends,
        )
        shown = StaffStepModel(frame.look, kiosk.root)
        kiosk.navigator.moved.connect(shown.lookAgain)
        return shown
