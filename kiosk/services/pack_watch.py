"""Sees when somebody has saved a file of a pack."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.pack_copy import pack_state

# An editor writes a file in steps: what is new counts once it has stayed so for one look.
LOOK_EACH_MS = 300


class PackWatch(QObject):
    """Looks at the files of a folder again and again.

    Looking works on every drive and with every editor; the system tells nothing of changes on
    drives of a network.
    """

    looked = Signal()
    changed = Signal()

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        """Remember how a folder stands now."""
        super().__init__(parent)
        self._root = root
        self._state = pack_state(root)
        self._is_new = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EACH_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def look(self) -> None:
        """Look once; ``changed`` tells of a change when nothing more has come."""
        state = pack_state(self._root)
        if state != self._state:
            self._state, self._is_new = state, True
        elif self._is_new:
            self._is_new = False
            self.changed.emit()
        self.looked.emit()
