"""The fixed bar at the bottom of every visitor screen."""

from collections.abc import Callable
from math import ceil, floor

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bar import BarControl, BarSlot, bar_height_mm, bar_slots
from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ICONS = {
    BarControl.HOME: "house",
    BarControl.BACK: "arrow-left",
    BarControl.QUESTIONS: "list-checks",
    BarControl.HIDE: "eye-off",
    BarControl.LANGUAGE: "languages",
    BarControl.READ_ALOUD: "volume-2",
    BarControl.DISPLAY: "type",
    BarControl.HELP: "life-buoy",
    BarControl.FINISH: "check",
}
_OPENS = {
    BarControl.QUESTIONS: Screen.QUESTIONS,
    BarControl.DISPLAY: Screen.DISPLAY,
    BarControl.LANGUAGE: Screen.LANGUAGE,
    BarControl.HELP: Screen.HELP,
    BarControl.FINISH: Screen.FINISH,
}
_CURRENT_ON = {
    BarControl.HOME: {Screen.HOME, Screen.THERAPIES},
    BarControl.QUESTIONS: {
        Screen.QUESTIONS,
        Screen.STAGES,
        Screen.READY,
        Screen.PREVIEW,
        Screen.TAKEAWAY,
    },
    BarControl.DISPLAY: {Screen.DISPLAY},
    BarControl.LANGUAGE: {Screen.LANGUAGE},
    BarControl.HELP: {Screen.HELP},
    BarControl.FINISH: {Screen.FINISH},
}


class BarRow(Struct, frozen=True):
    """One control of the bar, in pixels; one without an icon only keeps its place."""

    name: str
    label: str
    sign: str
    badge: str
    spoken: str
    tone: str
    current: bool
    usable: bool
    place_x: int
    place_y: int
    wide: int
    high: int


class ReadingTap(Struct, frozen=True):
    """What the bar knows of reading aloud.

    Attributes:
        offered: Tells whether there is a voice for it.
        is_on: Tells whether it was switched on.
        toggle: Switches it on or off.
    """

    offered: Callable[[], bool]
    is_on: Callable[[], bool]
    toggle: Callable[[], None]


@QmlElement
class BarModel(QObject):
    """Where the controls stand, which is current, and what they do."""

    changed = Signal()
    hideWanted = Signal()

    def __init__(
        self,
        navigator: Navigator,
        book: VisitBook,
        parent: QObject | None = None,
        knows_therapy: Callable[[], bool] = lambda: True,
    ) -> None:
        """Follow the navigator and the visitor's list.

        Args:
            navigator: Knows where the visitor is.
            book: The list.
            parent: Owner in Qt's sense.
            knows_therapy: Tells whether it is known whose list of questions it is.
        """
        super().__init__(parent)
        self._knows_therapy = knows_therapy
        self._navigator = navigator
        self._book = book
        self._width_px = 1920
        self._px_per_mm = 4.03
        self._slots = bar_slots(self._width_px / self._px_per_mm)
        self._reading: ReadingTap | None = None
        self._controls = RowsModel(BarRow, self)
        navigator.moved.connect(self._derive)
        book.changed.connect(self._derive)

    def measure(self, px_per_mm: float, width_px: int) -> None:
        """Lay the bar out for a window."""
        self._px_per_mm = px_per_mm
        self._width_px = width_px
        self._slots = bar_slots(width_px / px_per_mm)
        self._derive()
        self.changed.emit()

    def take_reading(self, reading: ReadingTap) -> None:
        """Learn of reading aloud, which is ready later than the bar."""
        self._reading = reading
        self._derive()

    @Slot()
    def follow(self) -> None:
        """Show what has changed by itself, such as the language, or that there is a voice now."""
        self._derive()

    @Property(QObject, constant=True)
    def controls(self) -> RowsModel:
        """The controls in reading order."""
        return self._controls

    @property
    def height_px(self) -> int:
        """Height of the bar in pixels."""
        return round(bar_height_mm(self._width_px / self._px_per_mm) * self._px_per_mm)

    @Slot(str)
    def press(self, name: str) -> None:
        """Do what a control says."""
        control = BarControl(name)
        if control in _OPENS:
            self._navigator.go(_OPENS[control])
        elif control is BarControl.HOME:
            self._navigator.go_home()
        elif control is BarControl.BACK:
            self._navigator.back()
        elif control is BarControl.HIDE:
            self.hideWanted.emit()
        elif self._reading is not None:
            self._reading.toggle()

    @Slot()
    def _derive(self) -> None:
        labels = _labels()
        self._controls.replace([self._row(slot, labels[slot.control]) for slot in self._slots])

    def _row(self, slot: BarSlot, name: str) -> BarRow:
        control, scale = slot.control, self._px_per_mm
        sign = self._sign(control)
        label = name if sign else ""
        count = len(self._book.visit.choices)
        counted = control is BarControl.QUESTIONS and count > 0
        return BarRow(
            name=control.value,
            label=label,
            sign=sign,
            badge=str(count) if counted else "",
            spoken=f"{label} ({count})" if counted else label,
            tone={BarControl.HELP: "danger", BarControl.FINISH: "primary"}.get(control, "quiet"),
            current=self._is_current(control),
            usable=self._is_usable(control),
            place_x=ceil(slot.x_mm * scale),
            place_y=ceil(slot.y_mm * scale),
            # Inwards to whole pixels, so that the gaps between controls stay.
            wide=floor((slot.x_mm + slot.width_mm) * scale) - ceil(slot.x_mm * scale),
            high=ceil(slot.height_mm * scale),
        )

    def _is_usable(self, control: BarControl) -> bool:
        if control is BarControl.BACK:
            return self._navigator.can_go_back
        return control is not BarControl.QUESTIONS or self._knows_therapy()

    def _sign(self, control: BarControl) -> str:
        if control is BarControl.READ_ALOUD and not (self._reading and self._reading.offered()):
            return ""
        return _ICONS.get(control, "")

    def _is_current(self, control: BarControl) -> bool:
        if control is BarControl.READ_ALOUD:
            return self._reading is not None and self._reading.is_on()
        return self._navigator.place.screen in _CURRENT_ON.get(control, set())


def _labels() -> dict[BarControl, str]:
    translate = QCoreApplication.translate
    return {
        BarControl.HOME: translate("Bar", "Home"),
        BarControl.BACK: translate("Bar", "Back"),
        BarControl.QUESTIONS: translate("Bar", "My questions"),
        BarControl.READ_ALOUD: translate("Bar", "Read aloud"),
        BarControl.DISPLAY: translate("Bar", "Display"),
        BarControl.LANGUAGE: translate("Bar", "Language"),
        BarControl.HIDE: translate("Bar", "Hide"),
        BarControl.HELP: translate("Bar", "Need help now"),
        BarControl.FINISH: translate("Bar", "Finish"),
    }
