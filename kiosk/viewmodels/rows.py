"""A list for QML whose roles are the fields of a frozen row."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import fields
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Qt.ItemDataRole as numbers: loading Qt's enums would cost the start 20 ms.
_DISPLAY_ROLE = 0
_USER_ROLE = 256
_ROOT = QModelIndex()


@QmlElement
class RowsModel(QAbstractListModel):
    """Rows of one record type; a field ``can_move`` is the role ``canMove``."""

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        """Begin empty.

        Args:
            row_type: The record type of the rows.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        first = _USER_ROLE + 1
        self._fields = {first + n: field.name for n, field in enumerate(fields(row_type))}
        self._rows: tuple[object, ...] = ()

    @property
    def rows(self) -> tuple[object, ...]:
        """The rows as they are shown."""
        return self._rows

    def replace(self, rows: Sequence[object]) -> None:
        """Show other rows; the delegates of the first ones stay and take the new fields."""
        fresh = tuple(rows)
        kept = min(len(fresh), len(self._rows))
        if len(fresh) < len(self._rows):
            self.beginRemoveRows(_ROOT, kept, len(self._rows) - 1)
            self._rows = self._rows[:kept]
            self.endRemoveRows()
        if fresh[:kept] != self._rows:
            before, self._rows = self._rows, fresh[:kept]
            self._tell_changes(before)
        if len(fresh) > kept:
            self.beginInsertRows(_ROOT, kept, len(fresh) - 1)
            self._rows = fresh
            self.endInsertRows()

    def _tell_changes(self, before: Sequence[object]) -> None:
        # A delegate reads anew only what it is told of.
        pairs = tuple(zip(before, self._rows, strict=True))
        rows = [row for row, (old, new) in enumerate(pairs) if old != new]
        roles = [
            role
            for role, name in self._fields.items()
            if any(getattr(old, name) != getattr(new, name) for old, new in pairs)
        ]
        self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]), roles)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = _DISPLAY_ROLE,
    ) -> Any:  # noqa: ANN401 - Qt's own signature
        """Give one field of one row."""
        name = self._fields.get(role)
        return getattr(self._rows[index.row()], name) if name else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles for QML."""
        return {role: QByteArray(_camel(name).encode()) for role, name in self._fields.items()}


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)
