"""The measures of the screen that the theme turns into pixels."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Device(QObject):
    """The screen: its pixels in a millimetre and its size."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with the measures of the default reference screen."""
        super().__init__(parent)
        self._px_per_mm = 4.03
        self._width_px = 1920
        self._height_px = 1080
        self._text_scale = 1.0
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

    def scale_text(self, factor: float) -> None:
        """Show reading text larger: 1, 1.5 or 2 times."""
        self._text_scale = factor
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
        return self._text_scale

    @Property(float, notify=changed)
    def widthMm(self) -> float:
        """Width of the window in millimetres."""
        return self._width_px / self._px_per_mm

    @Property(float, notify=changed)
    def heightMm(self) -> float:
        """Height of the window in millimetres."""
        return self._height_px / self._px_per_mm
