"""Keeps which failures last, for the start picture and for staff."""

from PySide6.QtCore import QObject, Signal


class StandingFaults(QObject):
    """The failure codes that stand, in the order in which they came."""

    changed = Signal()
    newestChanged = Signal(str)
    stood = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._codes: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that stand, the oldest first."""
        return self._codes

    def stand(self, code: str) -> None:
        """Note that a failure lasts, until it is settled or the program begins anew."""
        self._set((*self._without(code), code))
        self.stood.emit()

    def settle(self, code: str) -> None:
        """Note that it is over."""
        self._set(self._without(code))

    def _without(self, code: str) -> tuple[str, ...]:
        return tuple(each for each in self._codes if each != code)

    def _set(self, codes: tuple[str, ...]) -> None:
        newest = self._codes[-1:]
        self._codes = codes
        self.changed.emit()
        if codes[-1:] != newest:
            self.newestChanged.emit(codes[-1] if codes else "")
