"""With how many switches a visitor chooses, and how long each thing is offered."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.scanning import Switches, pace_within


class SwitchChoice(QObject):
    """What the clinic has set, until the visitor chooses otherwise; a visit's end forgets it."""

    changed = Signal()

    def __init__(self, switches: Switches, pace_s: float, parent: QObject | None = None) -> None:
        """Begin as the clinic has set it.

        Args:
            switches: How many switches each visit begins with.
            pace_s: Seconds an offer that each visit begins with.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._usual = (switches, pace_s)
        self._switches, self._pace_s = self._usual

    @property
    def switches(self) -> Switches:
        """How many switches there are."""
        return self._switches

    @property
    def pace_s(self) -> float:
        """Seconds an offer, with one switch."""
        return self._pace_s

    def use(self, switches: Switches) -> None:
        """Choose by so many switches from now on."""
        self._switches = switches
        self.changed.emit()

    def set_pace(self, pace_s: float) -> None:
        """Offer each thing for so many seconds, within bounds."""
        self._pace_s = pace_within(pace_s)
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Take the switches and pace that the clinic has set."""
        self._switches, self._pace_s = self._usual
        self.changed.emit()
