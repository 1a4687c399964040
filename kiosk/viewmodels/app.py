"""Which screen is shown, with its view model."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import LASTING_SCREENS, STAFF_SCREENS, Screen
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.fronts import FrontsModel
from kiosk.viewmodels.note_strip import NoteStripModel
from kiosk.viewmodels.qml_files import control_file, named_screen_file, screen_file

if TYPE_CHECKING:
    from kiosk.services.languages import Languages
    from kiosk.viewmodels.bar import BarModel
    from kiosk.viewmodels.cover import CoverModel
    from kiosk.viewmodels.focus_ring import FocusRingModel
    from kiosk.viewmodels.reading import ReadingModel
    from kiosk.viewmodels.start_over import StartOverModel
    from kiosk.viewmodels.still_there import StillThereModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WITHOUT_BAR = STAFF_SCREENS | {Screen.ATTRACT, Screen.ASK_DESK}
# Where looks are changed, what is hidden would be laid out anew at each touch.
_NONE_STAYS = _WITHOUT_BAR | {Screen.DISPLAY}
# On a low screen they need their whole height; there the bar alone stops reading aloud.
_WITHOUT_LOW_STRIP = frozenset({Screen.HELP, Screen.TAKEAWAY, Screen.PREVIEW})


@QmlElement
class AppModel(QObject):
    """The screen that the window shows."""

    changed = Signal()
    ringChanged = Signal()
    contrastChanged = Signal()
    readingChanged = Signal()
    aheadChanged = Signal()

    def __init__(
        self, navigator: Navigator, attract: QObject, parent: QObject | None = None
    ) -> None:
        """Show the start picture.

        Args:
            navigator: Says where the visitor is.
            attract: The view model of the start picture.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._models: Mapping[Screen, QObject] = {Screen.ATTRACT: attract}
        self._bar: BarModel | None = None
        self._high_contrast = False
        self._ring: FocusRingModel | None = None
        self._languages: Languages | None = None
        self._bare = False
        self._afresh = False
        self._ahead: Screen | None = None
        self._fronts = FrontsModel(self)
        self._note = NoteStripModel(self)
        self.changed.connect(self._note.changed)
        self._screen = self._wanted
        self._reading: ReadingModel | None = None
        navigator.restarted.connect(self.begin_afresh)
        navigator.arrived.connect(self._follow)

    def show_alone(self, models: Mapping[Screen, QObject]) -> None:
        """Learn of screens that stand by themselves, without a bar."""
        self._models = models
        self.changed.emit()

    def add_fronts(self, cover: "CoverModel", start_over: "StartOverModel") -> None:
        """Learn of what may stand in front of a screen or above it.

        Args:
            cover: Stands in front of everything but the idle warning.
            start_over: The offer of a fresh start, above the screen.
        """
        self._fronts.take_cover(cover)
        self._fronts.take_offer(start_over)

    def complete(
        self,
        models: Mapping[Screen, QObject],
        bar: "BarModel",
        still_there: "StillThereModel",
        languages: "Languages",
    ) -> None:
        """Learn of everything beyond the start picture.

        Args:
            models: The view model of each screen.
            bar: The fixed bar.
            still_there: The idle warning.
            languages: Says what may be shown in the language of the screen.
        """
        self._models, self._bar, self._languages = models, bar, languages
        self._fronts.take_warning(still_there)
        self._note.take_languages(languages)
        bar.changed.connect(self.changed)
        self.changed.emit()

    def take_ring(self, ring: "FocusRingModel") -> None:
        """Show a ring around what the keys act on."""
        if self._ring is not ring:
            self._ring = ring
            self.ringChanged.emit()

    @Slot()
    def begin_afresh(self) -> None:
        """Let no screen stay that was shown so far, not even hidden."""
        self._afresh = True
        self.changed.emit()

    def build_ahead(self, screen: Screen) -> None:
        """Have a screen built, hidden, before somebody goes to it, if it is one that stays."""
        for self._ahead in (screen, None):
            self.aheadChanged.emit()

    def redraw(self) -> None:
        """Make the screen that is shown anew, and what stands around it, in other words."""
        self._screen = self._wanted
        for self._bare in (True, False):
            self.changed.emit()
        self._fronts.redraw()

    @Slot(str)
    def tell_author(self, words: str) -> None:
        """Say above the screen what is wrong with the pack that is written."""
        self._note.tell_author(words)

    @Property(QObject, constant=True)
    def note(self) -> NoteStripModel:
        """What is told above the screen."""
        return self._note

    @Property(QObject, constant=True)
    def fronts(self) -> FrontsModel:
        """What stands in front of the screen, or above it."""
        return self._fronts

    def take_reading(self, reading: "ReadingModel") -> None:
        """Learn of reading aloud, which is ready later than the screens."""
        self._reading = reading
        reading.changed.connect(self.readingChanged)
        self.changed.connect(self.readingChanged)
        self.readingChanged.emit()

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        """QML file of the screen; nothing while it is made anew."""
        return QUrl() if self._bare else screen_file(self._screen)

    @Property(list, notify=changed)
    def staying(self) -> list[str]:
        """Sources of the screens that stay, hidden, so that nobody waits for one a second time."""
        if self._afresh or self._screen in _NONE_STAYS:
            return []
        return [screen_file(screen).toString() for screen in LASTING_SCREENS]

    @Property(QObject, notify=changed)
    def model(self) -> QObject:
        """View model of the screen."""
        return self._models[self._screen]

    @Property(QObject, notify=aheadChanged)
    def aheadModel(self) -> QObject | None:
        """View model of the screen that is built ahead, while it is."""
        return self._models[self._ahead] if self._ahead else None

    @Property(QUrl, notify=aheadChanged)
    def aheadSource(self) -> QUrl:
        """QML file of the screen that is built ahead, else nothing."""
        return screen_file(self._ahead) if self._ahead else QUrl()

    @Property(bool, notify=changed)
    def barShown(self) -> bool:
        """Whether the bar stands at the bottom."""
        return self._screen not in _WITHOUT_BAR

    @Property(QUrl, notify=changed)
    def barSource(self) -> QUrl:
        """QML file of the bar while it is shown, else nothing."""
        return QUrl() if self._screen in _WITHOUT_BAR else control_file("Bar")

    @Property(QObject, notify=changed)
    def bar(self) -> "BarModel | None":
        """The fixed bar, once there is one."""
        return self._bar

    @Property(int, notify=changed)
    def barHeight(self) -> int:
        """Height of the bar in pixels."""
        return self._bar.height_px if self._bar else 0

    @property
    def high_contrast(self) -> bool:
        """Whether the system asks for high contrast."""
        return self._high_contrast

    def _get_high_contrast(self) -> bool:
        return self._high_contrast

    def _set_high_contrast(self, high: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        if high != self._high_contrast:
            self._high_contrast = high
            self.contrastChanged.emit()

    # The window tells it: of the hints that Qt has for it PySide keeps no object that lasts.
    highContrast = Property(bool, _get_high_contrast, _set_high_contrast, notify=contrastChanged)

    @Property(QObject, notify=ringChanged)
    def ring(self) -> "FocusRingModel | None":
        """The ring around what the keys act on, once a key was used."""
        return self._ring

    @Property(QUrl, notify=ringChanged)
    def ringSource(self) -> QUrl:
        """QML file of the ring once a key was used, else nothing."""
        return control_file("FocusRing") if self._ring else QUrl()

    @Property(QObject, notify=readingChanged)
    def reading(self) -> "ReadingModel | None":
        """Reading aloud, once there is a voice for it."""
        return self._reading

    @Property(int, notify=readingChanged)
    def stripHeight(self) -> int:
        """Height of the strip with the controls of reading aloud, in pixels; 0 while it is away."""
        return self._reading.height_px if self._reading and self._strip_shown else 0

    @Property(QUrl, notify=readingChanged)
    def stripSource(self) -> QUrl:
        """QML file of the strip while it is shown, else nothing."""
        return control_file("ReadingStrip") if self._strip_shown and not self._bare else QUrl()

    @Property(bool, notify=readingChanged)
    def askingSpeaker(self) -> bool:
        """Whether the question about the speaker stands in the stead of the screen."""
        return self._reading is not None and self._reading.is_asking

    @Property(QUrl, notify=readingChanged)
    def speakerSource(self) -> QUrl:
        """QML file of that question while it stands, else nothing."""
        asking = self._reading is not None and self._reading.is_asking
        return named_screen_file("SpeakerScreen") if asking else QUrl()

    @Slot(QPointF)
    def readAt(self, point: QPointF) -> None:
        """Read on from what was touched, while reading aloud is switched on."""
        if self._reading is not None:
            self._reading.read_at(point)

    @property
    def actions_give_way(self) -> bool:
        """Whether the strip stands where the actions of the screen stood."""
        return self._strip_shown and self._reading is not None and self._reading.is_short_of_room

    @property
    def _strip_shown(self) -> bool:
        if self._reading is None or not self._reading.is_open or self._screen in _WITHOUT_BAR:
            return False
        return not (self._reading.is_short_of_room and self._screen in _WITHOUT_LOW_STRIP)

    @Slot()
    def _follow(self) -> None:
        if self._wanted is not self._screen:
            self._screen = self._wanted
            self.changed.emit()
        if self._afresh:
            # From here on screens may stay again.
            self._afresh = False
            self.changed.emit()

    @property
    def _wanted(self) -> Screen:
        place = self._navigator.place
        withheld = self._languages is not None and self._languages.withholds(place)
        return Screen.ENGLISH_ONLY if withheld else place.screen
