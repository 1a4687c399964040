"""The pack that is shown, as the screens ask for it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.errors import PackError, WithheldError
from kiosk.content.pack import Pack, open_pack
from kiosk.content.translation import SOURCE_LANGUAGE

T = TypeVar("T")


class Library(QObject):
    """Gives the current pack, and tells when it turned out to be broken."""

    replaced = Signal()
    broken = Signal(str)

    def __init__(self, pack: Pack, parent: QObject | None = None) -> None:
        """Show a pack."""
        super().__init__(parent)
        self._pack = pack
        self._english: Pack | None = None

    @property
    def pack(self) -> Pack:
        """The pack that is shown."""
        return self._pack

    @property
    def english(self) -> Pack:
        """The same pack in English."""
        if self._pack.language == SOURCE_LANGUAGE:
            return self._pack
        if self._english is None or self._english.root != self._pack.root:
            self._english = open_pack(self._pack.root, SOURCE_LANGUAGE)
        return self._english

    def replace(self, pack: Pack) -> None:
        """Show another pack from now on."""
        self._pack = pack
        self.replaced.emit()

    def tell_broken(self, fault: PackError) -> None:
        """Emit ``broken`` once the event is over in which a fault was met.

        Another pack in the middle of it would move the visitor while a screen is being built.
        """
        shown = self._pack
        QTimer.singleShot(0, self, lambda: self._tell(shown, str(fault)))

    def read(self, wanted: Callable[[Pack], T]) -> T | None:
        """Read something from the pack.

        Returns:
            What was wanted, or None: where it is not offered in this language, or where a file of
            the pack turned out to be missing or damaged, which ``broken`` will tell.
        """
        try:
            return wanted(self._pack)
        except WithheldError:
            return None
        except PackError as fault:
            self.tell_broken(fault)
            return None

    def _tell(self, shown: Pack, fault: str) -> None:
        # Of several faults in one event the first has brought another pack.
        if shown is self._pack:
            self.broken.emit(fault)
