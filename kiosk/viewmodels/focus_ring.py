"""Where the ring is that shows what the keys act on."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.services.key_focus import KeyFocus

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FocusRingModel(QObject):
    """The edges of what the ring is around, in pixels of the window."""

    changed = Signal()

    def __init__(self, focus: KeyFocus, parent: QObject | None = None) -> None:
        """Follow the focus."""
        super().__init__(parent)
        self._focus = focus
        focus.ringChanged.connect(self.changed)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether there is a ring."""
        return not self._focus.ring.isEmpty()

    @Property(bool, notify=changed)
    def aroundControl(self) -> bool:
        """Whether it is around something that can be pressed."""
        return self._focus.is_on_control

    @Property(float, notify=changed)
    def left(self) -> float:
        """Left edge."""
        return self._focus.ring.left()

    @Property(float, notify=changed)
    def top(self) -> float:
        """Top edge."""
        return self._focus.ring.top()

    @Property(float, notify=changed)
    def right(self) -> float:
        """Right edge."""
        return self._focus.ring.right()

    @Property(float, notify=changed)
    def bottom(self) -> float:
        """Bottom edge."""
        return self._focus.ring.bottom()
