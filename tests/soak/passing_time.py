"""A clock that is put forward, and the timers of the kiosk with it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QTimerEvent

# So that a timer without a wait cannot hold the clock.
SHORTEST_S = 0.001


class PassingTime:
    """Monotonic seconds that pass only when they are told to.

    Qt's timers run by the real clock. Here each of them comes due by this one: the event that Qt
    would send is sent as soon as its time has passed.
    """

    def __init__(self) -> None:
        """Begin without any timers."""
        self.now_s = 1000.0
        self._root: QObject | None = None
        self._due_s: dict[int, float] = {}

    def __call__(self) -> float:
        """Give the moment."""
        return self.now_s

    def follow(self, root: QObject) -> None:
        """Put the timers below an object forward too."""
        self._root = root

    def skip(self, seconds: float) -> None:
        """Put the clock forward, as within a touch that is too short for anything to come due."""
        self.now_s += seconds

    def pass_by(self, seconds: float) -> None:
        """Let time pass; what comes due meanwhile comes at its moment and in its order."""
        until_s = self.now_s + seconds
        self._note_timers()
        while due := [(at_s, name) for name, at_s in self._due_s.items() if at_s <= until_s]:
            at_s, name = min(due)
            self.now_s = max(self.now_s, at_s)
            self._ring(name)
            self._note_timers()
        self.now_s = until_s

    def _ring(self, name: int) -> None:
        for timer in self._running():
            if timer.timerId() == name:
                # A timer that rings once stops with this event; another one rings again.
                self._due_s[name] = self.now_s + _wait_s(timer)
                QCoreApplication.sendEvent(timer, QTimerEvent(name))
                return

    def _note_timers(self) -> None:
        # A timer that is started anew has another id.
        running = {timer.timerId(): timer for timer in self._running()}
        self._due_s = {
            name: self._due_s.get(name, self.now_s + _wait_s(timer))
            for name, timer in running.items()
        }

    def _running(self) -> Iterator[QTimer]:
        if self._root is not None:
            yield from (t for t in self._root.findChildren(QTimer) if t.isActive())


def _wait_s(timer: QTimer) -> float:
    return max(SHORTEST_S, timer.interval() / 1000)
