"""A button of the staff area that offers something else from time to time, or nothing."""

from collections.abc import Callable, Sequence
from itertools import zip_longest

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class StaffAction(Struct, frozen=True):
    """What a button offers.

    Attributes:
        sign: Name of an icon.
        act: Does it.
    """

    words: str
    sign: str
    act: Callable[[], object]


_NOTHING = StaffAction("", "", bool)


@QmlElement
class StaffButton(QObject):
    """What one button offers now."""

    changed = Signal()
    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to offer."""
        super().__init__(parent)
        self._action = _NOTHING

    def offer(self, action: StaffAction | None) -> None:
        """Offer something from now on, or nothing."""
        self._action = action or _NOTHING
        self.changed.emit()

    @Property(str, notify=changed)
    def words(self) -> str:
        """What it offers, or nothing."""
        return self._action.words

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Name of its icon."""
        return self._action.sign

    @Slot()
    def press(self) -> None:
        """Do what it offers; ``done`` tells that something may have come of it."""
        self._action.act()
        self.done.emit()


def share_out(actions: Sequence[StaffAction], buttons: Sequence[StaffButton]) -> None:
    """Let each button offer one of the actions; what is left of the buttons offers nothing.

    Raises:
        ValueError: There are more actions than buttons.
    """
    if len(actions) > len(buttons):
        raise ValueError("an action without a button")
    for button, action in zip_longest(buttons, actions):
        button.offer(action)
