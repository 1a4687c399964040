"""Writes a file to the USB stick that staff have plugged in, without holding the screen up."""

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.host.removable_drives import Drive, removable_disks
from kiosk.services.errand import Errand
from kiosk.storage.atomic import write_atomically


class StickState(Enum):
    """What became of the file."""

    NOT_YET = auto()
    WRITING = auto()
    WRITTEN = auto()
    NO_STICK = auto()
    SEVERAL = auto()
    NOT_WRITABLE = auto()


class StickWriter(QObject):
    """One file after the other; a stick may be slow, so it is an errand."""

    changed = Signal()

    def __init__(
        self,
        drives: Callable[[], Sequence[Drive]] = removable_disks,
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing written.

        Args:
            drives: Lists the sticks that are plugged in, a drive for each.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._drives = drives
        self._state = StickState.NOT_YET
        self._errand = Errand(self)
        self._missed: StickState | None = None
        self._errand.ended.connect(self._note)

    @property
    def state(self) -> StickState:
        """What became of the newest file, and of those that it had to wait for."""
        return self._state

    def write(self, name: str, content: bytes) -> None:
        """Write a file; ``changed`` tells when that is done.

        Args:
            name: Of the file; one of that name is replaced.
            content: All of it.
        """
        self._errand.add(lambda: self._outcome(name, content))
        self._show(StickState.WRITING)

    @Slot()
    def forget(self) -> None:
        """Say nothing more of an earlier file."""
        if self._state is not StickState.WRITING:
            self._state = StickState.NOT_YET

    def _outcome(self, name: str, content: bytes) -> StickState:
        try:
            sticks = self._drives()
            if len(sticks) != 1:
                return StickState.SEVERAL if sticks else StickState.NO_STICK
            write_atomically(sticks[0].folder / name, content)
        except OSError:
            return StickState.NOT_WRITABLE
        return StickState.WRITTEN

    @Slot(object)
    def _note(self, state: StickState) -> None:
        # One that is not there is told, also where a later one is.
        if state is not StickState.WRITTEN:
            self._missed = state
        if not self._errand.runs:
            outcome, self._missed = self._missed or state, None
            self._show(outcome)

    def _show(self, state: StickState) -> None:
        self._state = state
        self.changed.emit()
