"""Has another process ask the printer how it is, so that the screen never waits for it."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.printer_state import PrinterState
from kiosk.printing.report import StateAnswer
from kiosk.services.print_process import PrintProcess

# The print server, its default queue and the printer behind it have 5 s each to answer; the process
# has to start too. What asks them is not imported here: that takes half a second.
ANSWER_S = 30.0
CLOSE_S = 1.0


class PrinterLook(QObject):
    """What the printer last said of itself."""

    changed = Signal()

    def __init__(self, queue: str, parent: QObject | None = None) -> None:
        """Prepare; :meth:`start` asks.

        Args:
            queue: Its name, or nothing for the system's default.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._queue = queue
        self._asked: PrintProcess | None = None
        self._left: list[PrintProcess] = []
        self._state: PrinterState | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(round(ANSWER_S * 1000))
        self._limit.timeout.connect(self._give_up)

    @property
    def looking(self) -> bool:
        """Whether the answer is still to come."""
        return self._asked is not None

    @property
    def state(self) -> PrinterState | None:
        """What it said; None where it was not asked or cannot be."""
        return self._state

    def start(self) -> None:
        """Ask, unless that is under way."""
        if self._asked is not None:
            return
        self._asked = PrintProcess(self)
        self._asked.stateTold.connect(self._take)
        self._asked.gone.connect(self._give_up)
        self._asked.ask_state(self._queue)
        self._limit.start()
        self.changed.emit()

    def close(self) -> None:
        """Wait no longer, as at the end of the program."""
        self._let_go()
        for asked in tuple(self._left):
            asked.wait(CLOSE_S)

    def _take(self, answer: StateAnswer) -> None:
        self._state = answer.state
        self._tell()

    def _give_up(self) -> None:
        self._state = None
        self._tell()

    def _tell(self) -> None:
        self._let_go()
        self.changed.emit()

    def _let_go(self) -> None:
        asked, self._asked = self._asked, None
        self._limit.stop()
        if asked is not None and asked.is_running:
            asked.gone.disconnect(self._give_up)
            asked.gone.connect(self._clear_left)
            self._left.append(asked)
            asked.dismiss()

    def _clear_left(self) -> None:
        self._left = [asked for asked in self._left if asked.is_running]
