"""Fields that cover the screen, to see that it feels a finger everywhere."""

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.touch_grid import FIELDS
from kiosk.services.touch_check import TouchCheck
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TouchField(Struct, frozen=True):
    """A field.

    Attributes:
        number: From 0, row by row.
        felt: Whether a touch on it was felt.
        name: What those hear who do not see it.
    """

    number: int
    felt: bool
    name: str


@QmlElement
class StaffTouchModel(QObject):
    """Which fields were touched, those above the words and those below."""

    changed = Signal()

    def __init__(self, check: TouchCheck, parent: QObject | None = None) -> None:
        """Follow a check."""
        super().__init__(parent)
        self._check = check
        self._above = RowsModel(TouchField, self)
        self._below = RowsModel(TouchField, self)
        check.changed.connect(self._follow)
        self._follow()

    @Property(QObject, constant=True)
    def above(self) -> RowsModel:
        """The fields of the upper half."""
        return self._above

    @Property(QObject, constant=True)
    def below(self) -> RowsModel:
        """The fields of the lower half."""
        return self._below

    @Property(str, notify=changed)
    def advice(self) -> str:
        """How many fields are left."""
        words = QCoreApplication.translate("StaffTouch", "Fields left: %1")
        return words.replace("%1", str(self._check.grid.left))

    @Slot(int)
    def touch(self, field: int) -> None:
        """Note a touch on a field."""
        self._check.touch(field)

    @Slot()
    def stop(self) -> None:
        """Wait no longer."""
        self._check.stop()

    @Slot()
    def _follow(self) -> None:
        felt = self._check.grid.touched
        fields = [_field(number, felt=number in felt) for number in range(FIELDS)]
        self._above.replace(fields[: FIELDS // 2])
        self._below.replace(fields[FIELDS // 2 :])
        self.changed.emit()


def _field(number: int, *, felt: bool) -> TouchField:
    translate = QCoreApplication.translate
    name = (
        translate("StaffTouch", "Field %1, felt") if felt else translate("StaffTouch", "Field %1")
    )
    return TouchField(number, felt, name.replace("%1", str(number + 1)))
