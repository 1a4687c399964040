"""Ends a visit: everything of it is gone and the next one starts afresh."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmapCache

from kiosk.domain.idle import IdleStage
from kiosk.domain.route import STAFF_SCREENS, START, Place, Screen
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.navigator import Navigator
from kiosk.services.tap_filter import TapFilter
from kiosk.services.visit_book import VisitBook

_NOT_A_VISIT = STAFF_SCREENS | {Screen.ATTRACT, Screen.ASK_DESK}


class VisitEnd(QObject):
    """Starts the idle watch with a visit and wipes the visit at its end.

    ``ending`` comes while the language, the voice and the look of the visit still hold; with
    ``ended`` all of it is gone. ``unread`` comes between them, or where help stays, when help is
    left: nobody reads the screen any more, so that its language and look go too.
    """

    began = Signal()
    ending = Signal()
    unread = Signal()
    ended = Signal()

    def __init__(
        self,
        navigator: Navigator,
        book: VisitBook,
        watch: IdleWatch,
        taps: TapFilter,
        parent: QObject | None = None,
    ) -> None:
        """Follow the visitor's moves, touches and silence."""
        super().__init__(parent)
        self._navigator = navigator
        self._book = book
        self._watch = watch
        self._taps = taps
        self._visiting = False
        self._wiping = False
        self._help_stays = False
        navigator.moved.connect(self._follow)
        navigator.moved.connect(taps.hold_off)
        taps.touched.connect(self._touched)
        watch.stageChanged.connect(taps.hold_off)
        watch.stageChanged.connect(self._judge)

    def finish(self) -> None:
        """Wipe the visit and show the start picture."""
        self._wipe(START)

    def start_over(self) -> None:
        """Wipe the visit and begin another one at home."""
        self._wipe(self._navigator.beginning)
        # Where the visitor was at home already, nobody moved.
        self._follow()

    def break_off(self) -> None:
        """Wipe the visit because the kiosk cannot go on with it, and show the start picture.

        Help stays, as it does when nobody touches it, and so does where to ask without a pack.
        """
        stays = self._navigator.place.screen in {Screen.HELP, Screen.ASK_DESK}
        self._wipe(Place(self._navigator.place.screen) if stays else START)

    def _wipe(self, place: Place) -> None:
        self._visiting, self._wiping = False, True
        self._help_stays = False
        self._watch.stop()
        self._book.erase()
        self._navigator.restart(place)
        QPixmapCache.clear()
        self.ending.emit()
        self._help_stays = place.screen is Screen.HELP
        if not self._help_stays:
            self.unread.emit()
        self.ended.emit()
        self._wiping = False

    def _follow(self) -> None:
        screen = self._navigator.place.screen
        if self._visiting or screen is Screen.HELP:
            return
        self._leave_help()
        if screen in _NOT_A_VISIT:
            self._watch.stop()
        else:
            self._visiting = True
            self._watch.start()
            self.began.emit()

    def _touched(self) -> None:
        if not self._watch.runs:
            self._attend_to_help()
        # A warning that went with the press would leave the finger on what lies behind it.
        elif self._taps.by_finger and self._watch.stage is IdleStage.WARNING:
            self._watch.touched_warning()
        else:
            self._watch.touched()

    def _leave_help(self) -> None:
        if self._help_stays:
            self._help_stays = False
            self.unread.emit()

    def _attend_to_help(self) -> None:
        # No visit, but who reads there may set the voice, and that goes when they have left.
        if self._navigator.place.screen is Screen.HELP and not self._wiping:
            self._watch.resume()

    def _judge(self) -> None:
        if self._watch.stage is not IdleStage.RESET:
            return
        # Help stays, since someone may be reading it who cannot reach the screen.
        on_help = self._navigator.place.screen is Screen.HELP
        self._wipe(Place(Screen.HELP) if on_help else START)
