"""Watches for a visit that was left and for touches that prove it was not."""

from collections.abc import Callable
from math import ceil, inf

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain import idle
from kiosk.domain.idle import IdleClock, IdlePolicy, IdleStage

_SLACK_MS = 5


class IdleWatch(QObject):
    """Tells when to warn and when to start afresh.

    ``returned`` tells of a touch after a pause in which another person may have come.
    """

    stageChanged = Signal()
    limitChanged = Signal()
    returned = Signal()

    def __init__(
        self, policy: IdlePolicy, now_s: Callable[[], float], parent: QObject | None = None
    ) -> None:
        """Begin stopped, as the start picture needs no watch.

        Args:
            policy: What the clinic has set.
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._policy = policy
        self._now_s = now_s
        self._clock = IdleClock(now_s())
        self._stage = IdleStage.IN_USE
        self._runs = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def stage(self) -> IdleStage:
        """What the untouched time calls for."""
        return self._stage

    @property
    def runs(self) -> bool:
        """Whether there is somebody to watch for."""
        return self._runs

    @property
    def seconds_left(self) -> int:
        """Seconds until the next change of stage, rounded up; 0 when none is due."""
        wait_s = idle.next_change_s(self._clock, self._policy, self._now_s())
        return 0 if wait_s == inf else ceil(wait_s)

    @property
    def unlimited(self) -> bool:
        """Whether the visitor asked for no time limit."""
        return self._clock.unlimited

    def start(self) -> None:
        """Begin to watch a visit."""
        self._runs = True
        self._begin_anew()
        self._look()

    def resume(self) -> None:
        """Begin to watch somebody who reads what stands there already."""
        self._clock = idle.touched(self._clock, self._now_s())
        self._runs = True
        self._look()

    def stop(self) -> None:
        """Stop watching, because nothing of a visit is left to erase."""
        self._runs = False
        self._timer.stop()
        # The screen may stay, and with it the time that its words need.
        self._begin_anew(self._clock.before_warning_s)
        self._show(IdleStage.IN_USE)

    def touched(self) -> None:
        """Note a touch or key."""
        if self._runs and idle.may_be_another(self._clock, self._now_s()):
            self.returned.emit()
        self._clock = idle.touched(self._clock, self._now_s())
        self._look()

    def touched_warning(self) -> None:
        """Leave the warning standing, and its whole time, until it is known what was pressed."""
        self._clock = idle.asked_anew(self._clock, self._policy, self._now_s())
        self._look()

    def set_unlimited(self, *, wanted: bool) -> None:
        """Lift the time limit for this visit, or put it back, as the visitor asks for it."""
        self._clock = idle.touched(self._clock, self._now_s())
        self._set_limit(idle.no_time_limit(self._clock, wanted=wanted))
        self._look()

    def show_words(self, words: int) -> None:
        """Note how much there is to read on the new screen."""
        self._clock = idle.screen_changed(self._clock, words, self._now_s())
        self._look()

    def hold_for_printing(self, *, runs: bool) -> None:
        """Stand still while a sheet prints."""
        self._clock = idle.printing(self._clock, runs=runs, now_s=self._now_s())
        self._look()

    def hold_for_speech(self, *, runs: bool) -> None:
        """Stand still while the kiosk speaks, and a while longer after its end."""
        self._clock = idle.speaking(self._clock, runs=runs, now_s=self._now_s())
        self._look()

    def note_speech_paused(self) -> None:
        """Go on at once, because nobody listens to speech that is paused."""
        self._clock = idle.speech_paused(self._clock, self._now_s())
        self._look()

    def _begin_anew(self, before_warning_s: float = idle.DEFAULT_S) -> None:
        self._set_limit(IdleClock(self._now_s(), before_warning_s=before_warning_s))

    def _set_limit(self, clock: IdleClock) -> None:
        before, self._clock = self._clock, clock
        if clock.unlimited is not before.unlimited:
            self.limitChanged.emit()

    def _look(self) -> None:
        if not self._runs:
            return
        now_s = self._now_s()
        wait_s = idle.next_change_s(self._clock, self._policy, now_s)
        if wait_s == inf:
            self._timer.stop()
        else:
            self._timer.start(ceil(wait_s * 1000) + _SLACK_MS)
        self._show(idle.stage(self._clock, self._policy, now_s))

    def _show(self, stage: IdleStage) -> None:
        if stage is not self._stage:
            self._stage = stage
            self.stageChanged.emit()
