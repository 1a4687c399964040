"""The pack that is shown, as the screens ask for it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack

T = TypeVar("T")


class Library(QObject):
    """Gives the current pack, and tells when it turned out to be broken."""

    replaced = Signal()
    broken = Signal(str)

    def __init__(self, pack: Pack, parent: QObject | None = None) -> None:
        """Show a pack."""
        super().__init__(parent)
        self._pack = pack

    @property
    def pack(self) -> Pack:
        """The pack that is shown."""
        return self._pack

    def replace(self, pack: Pack) -> None:
        """Show another pack from now on."""
        self._pack = pack
        self.replaced.emit()

    def read(self, wanted: Callable[[Pack], T]) -> T | None:
        """Read something from the pack.

        Returns:
            What was wanted, or None after ``broken`` was emitted with the fault, because a file
            of the pack turned out to be missing or damaged.
        """
        try:
            return wanted(self._pack)
        except PackError as fault:
            self.broken.emit(str(fault))
            return None
