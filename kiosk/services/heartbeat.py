"""Tells the supervisor again and again that the thread that draws is alive."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.pulse import BEAT_EACH_S, Word
from kiosk.host.lifeline import Lifeline


class Heartbeat(QObject):
    """Beats from a timer of the thread that it lives in; ``orphaned`` means nobody listens."""

    orphaned = Signal()

    def __init__(self, lifeline: Lifeline, parent: QObject | None = None) -> None:
        """Prepare; :meth:`start` beats for the first time."""
        super().__init__(parent)
        self._lifeline = lifeline
        self._timer = QTimer(self)
        self._timer.setInterval(round(BEAT_EACH_S * 1000))
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin."""
        self._timer.start()
        self._beat()

    @Slot()
    def _beat(self) -> None:
        if not self._lifeline.tell(Word.BEAT):
            self._timer.stop()
            self.orphaned.emit()
