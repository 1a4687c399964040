"""The fixed bar at the bottom of every visitor screen."""

from dataclasses import dataclass
from math import ceil, floor

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
    BarControl.DISPLAY: "type",
    BarControl.HELP: "life-buoy",
    BarControl.FINISH: "check",
}
_CURRENT_ON = {
    BarControl.HOME: {Screen.HOME},
    BarControl.QUESTIONS: {
        Screen.QUESTIONS,
        Screen.STAGES,
        Screen.READY,
        Screen.PREVIEW,
        Screen.TAKEAWAY,
    },
    BarControl.DISPLAY: {Screen.DISPLAY},
    BarControl.HELP: {Screen.HELP},
    BarControl.FINISH: {Screen.FINISH},
}


@dataclass(frozen=True, slots=True)
class BarRow:
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


@QmlElement
class BarModel(QObject):
    """Where the controls stand, which is current, and what they do."""

    changed = Signal()

    def __init__(
        self, navigator: Navigator, book: VisitBook, parent: QObject | None = None
    ) -> None:
        """Follow the navigator and the visitor's list."""
        super().__init__(parent)
        self._navigator = navigator
        self._book = book
        self._width_px = 1920
        self._px_per_mm = 4.03
        self._controls = RowsModel(BarRow, self)
        navigator.moved.connect(self._derive)
        book.changed.connect(self._derive)

    def measure(self, px_per_mm: float, width_px: int) -> None:
        """Lay the bar out for a window."""
        self._px_per_mm = px_per_mm
        self._width_px = width_px
        self._derive()
        self.changed.emit()

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
        match BarControl(name):
            case BarControl.HOME:
                self._navigator.go(Screen.HOME)
            case BarControl.BACK:
                self._navigator.back()
            case BarControl.QUESTIONS:
                self._navigator.go(Screen.QUESTIONS)
            case BarControl.DISPLAY:
                self._navigator.go(Screen.DISPLAY)
            case BarControl.HELP:
                self._navigator.go(Screen.HELP)
            case BarControl.FINISH:
                self._navigator.go(Screen.FINISH)
            case _:
                pass

    def _derive(self) -> None:
        rows = [self._row(slot) for slot in bar_slots(self._width_px / self._px_per_mm)]
        self._controls.replace(rows)

    def _row(self, slot: BarSlot) -> BarRow:
        control, scale = slot.control, self._px_per_mm
        label = self._label(control)
        count = len(self._book.visit.choices)
        counted = control is BarControl.QUESTIONS and count > 0
        return BarRow(
            name=control.value,
            label=label,
            sign=_ICONS.get(control, ""),
            badge=str(count) if counted else "",
            spoken=f"{label} ({count})" if counted else label,
            tone={BarControl.HELP: "danger", BarControl.FINISH: "primary"}.get(control, "quiet"),
            current=self._navigator.place.screen in _CURRENT_ON.get(control, set()),
            usable=control is not BarControl.BACK or self._navigator.can_go_back,
            place_x=ceil(slot.x_mm * scale),
            place_y=ceil(slot.y_mm * scale),
            # Inwards to whole pixels, so that the gaps between controls stay.
            wide=floor((slot.x_mm + slot.width_mm) * scale) - ceil(slot.x_mm * scale),
            high=ceil(slot.height_mm * scale),
        )

    def _label(self, control: BarControl) -> str:
        translate = QCoreApplication.translate
        labels = {
            BarControl.HOME: translate("Bar", "Home"),
            BarControl.BACK: translate("Bar", "Back"),
            BarControl.QUESTIONS: translate("Bar", "My questions"),
            BarControl.DISPLAY: translate("Bar", "Display"),
            BarControl.HELP: translate("Bar", "Need help now"),
            BarControl.FINISH: translate("Bar", "Finish"),
        }
        return labels.get(control, "")
