"""The pack that is shown, as the screens ask for it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

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

    def read(self, wanted: Callable[[Pack], T]) -> T | None:
        """Read something from the pack.

        Returns:
            What was wanted, or None: where it is not offered in this language, or after
            ``broken`` was emitted with the fault, because a file of the pack turned out to be
            missing or damaged.
        """
        try:
            return wanted(self._pack)
        except WithheldError:
            return None
        except PackError as fault:
            self.broken.emit(str(fault))
            return None
