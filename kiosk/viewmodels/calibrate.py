"""Calibrate: a drawn card is made as large as a real one."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calibration import (
    COARSE_PX,
    FINE_PX,
    CardRange,
    card_height_px,
    card_range,
    card_width_px,
    measured_px_per_mm,
    stepped,
)
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.storage.settings_edit import Stored

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_DIGITS = 2


@QmlElement
class CalibrateModel(QObject):
    """How large the drawn card is, and what that tells of the screen."""

    changed = Signal()
    closed = Signal()

    def __init__(
        self, px_per_mm: float, keep: Callable[[float], Stored], parent: QObject | None = None
    ) -> None:
        """Begin with the measure that holds now.

        Args:
            px_per_mm: From the profile.
            keep: Writes a measure into the profile.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._keep = keep
        self._kept_px_per_mm = px_per_mm
        self._width_px = card_width_px(px_per_mm)
        self._range: CardRange | None = None
        self._stored: Stored | None = None

    @property
    def stored(self) -> Stored | None:
        """What became of the measure, or None while it is not to be kept."""
        return self._stored

    @Property(int, notify=changed)
    def cardWidth(self) -> int:
        """Width of the drawn card in pixels."""
        return self._width_px

    @Property(int, notify=changed)
    def cardHeight(self) -> int:
        """Height of the drawn card in pixels."""
        return card_height_px(self._width_px)

    @Property(bool, notify=changed)
    def canShrink(self) -> bool:
        """Whether the card can become smaller."""
        return self._range is not None and self._width_px > self._range.narrowest_px

    @Property(bool, notify=changed)
    def canGrow(self) -> bool:
        """Whether the card can become larger."""
        return self._range is not None and self._width_px < self._range.widest_px

    @Property(str, notify=changed)
    def measure(self) -> str:
        """What the card tells of the screen."""
        words = QCoreApplication.translate("Calibrate", "%1 pixels in a millimeter.")
        number = QLocale().toString(measured_px_per_mm(self._width_px), "f", _DIGITS)
        return words.replace("%1", number)

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What became of the measure, or nothing yet."""
        translate = QCoreApplication.translate
        match self._stored:
            case None:
                return ""
            case Stored.STORED:
                return translate("Calibrate", "Saved. The kiosk uses it from its next start on.")
            case Stored.NOT_WRITABLE:
                return translate(
                    "Calibrate", "Not saved. This kiosk may not write its settings. Tell IT."
                )
            case _:
                assert_never(self._stored)

    @Slot(int, int)
    def giveRoom(self, wide: int, high: int) -> None:
        """Learn how large the card may be drawn, in pixels."""
        self._range = card_range(PX_PER_MM.minimum, PX_PER_MM.maximum, (wide, high))
        self.changed.emit()

    @Slot()
    def shrinkMuch(self) -> None:
        """Make the card much smaller."""
        self._step(-COARSE_PX)

    @Slot()
    def shrink(self) -> None:
        """Make the card a little smaller."""
        self._step(-FINE_PX)

    @Slot()
    def grow(self) -> None:
        """Make the card a little larger."""
        self._step(FINE_PX)

    @Slot()
    def growMuch(self) -> None:
        """Make the card much larger."""
        self._step(COARSE_PX)

    @Slot()
    def save(self) -> None:
        """Write the measure into the profile."""
        measured = measured_px_per_mm(self._width_px)
        self._stored = self._keep(measured)
        if self._stored is Stored.STORED:
            self._kept_px_per_mm = measured
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Go back to the measure that was kept last, since staff have gone."""
        self._width_px = card_width_px(self._kept_px_per_mm)
        self._stored = None
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Be done."""
        self.closed.emit()

    def _step(self, px: int) -> None:
        if self._range is not None:
            self._width_px = stepped(self._width_px, px, self._range)
            self._stored = None
            self.changed.emit()
