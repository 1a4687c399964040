"""The screen's measures and how it is wanted, which the theme turns into pixels and colours."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.domain.bar import is_full
from kiosk.domain.display import Display, reach_top_mm

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Device(QObject):
    """The screen: its pixels in a millimetre, its size, and how the visitor wants it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with the measures of the default reference screen."""
        super().__init__(parent)
        self._px_per_mm = 4.03
        self._width_px = 1920
        self._height_px = 1080
        self._bottom_above_floor_mm = 850.0
        self._display = Display()
        self._actions_give_way = False

    def measure(self, px_per_mm: float, width_px: int, height_px: int) -> None:
        """Take on the measures of a window.

        Args:
            px_per_mm: From the calibrated profile, 2 to 12.
            width_px: Width of the window in device-independent pixels.
            height_px: Height of the window.
        """
        self._px_per_mm = px_per_mm
        self._width_px = width_px
        self._height_px = height_px
        self.changed.emit()

    def mount(self, bottom_above_floor_mm: float) -> None:
        """Learn how high above the floor the lower edge of the screen hangs."""
        self._bottom_above_floor_mm = bottom_above_floor_mm
        self.changed.emit()

    def appear(self, display: Display) -> None:
        """Show everything as the visitor wants it."""
        self._display = display
        self.changed.emit()

    def make_room(self, *, wanted: bool) -> None:
        """Let the actions of a screen give way to the strip of reading aloud, or come back."""
        if wanted is not self._actions_give_way:
            self._actions_give_way = wanted
            self.changed.emit()

    @Property(bool, notify=changed)
    def actionsGiveWay(self) -> bool:
        """Whether the strip of reading aloud stands where the actions of the screen stood."""
        return self._actions_give_way

    @property
    def px_per_mm(self) -> float:
        """Pixels in a millimetre."""
        return self._px_per_mm

    @Property(float, notify=changed)
    def pxPerMm(self) -> float:
        """Pixels in a millimetre."""
        return self._px_per_mm

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """How much larger reading text is than the default."""
        return self._display.text_scale

    @Property(str, notify=changed)
    def palette(self) -> str:
        """Name of the colours: light, dark, contrast or calm."""
        return self._display.palette

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether one sentence shows at a time."""
        return self._display.calm

    @Property(str, notify=changed)
    def hand(self) -> str:
        """The side at which buttons gather: left, right or both."""
        return self._display.hand.value

    @Property(float, notify=changed)
    def reachTopMm(self) -> float:
        """How far below the upper edge all that can be pressed begins; 0 anywhere."""
        if not self._display.reach:
            return 0.0
        return reach_top_mm(self._height_px / self._px_per_mm, self._bottom_above_floor_mm)

    @Property(bool, notify=changed)
    def languageInBar(self) -> bool:
        """Whether Language and Hide stand in the bar."""
        return is_full(self._width_px / self._px_per_mm)

    @Property(float, notify=changed)
    def widthMm(self) -> float:
        """Width of the window in millimetres."""
        return self._width_px / self._px_per_mm

    @Property(float, notify=changed)
    def heightMm(self) -> float:
        """Height of the window in millimetres."""
        return self._height_px / self._px_per_mm
