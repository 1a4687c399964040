"""A visitor who leaves the screen alone, on a clock that stands until it is put forward."""

from kiosk.domain.idle import IdleStage
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.wiring import Kiosk


def wait_for_the_warning(kiosk: Kiosk, clock: StagedClock) -> None:
    """Leave the screen alone until the warning stands.

    How long that is depends on whether the words of the screen were counted already, which
    happens a moment after it was drawn.
    """
    clock.now_s += kiosk.watch.seconds_left
    kiosk.watch._timer.timeout.emit()
    assert kiosk.watch.stage is IdleStage.WARNING
