"""How long the event loop stands still, which is how long a touch waits."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop

_LOOK_EVERY_S = 0.005


def longest_pause_ms(ended: Callable[[], bool]) -> float:
    """Run the event loop until something has happened, and give its longest turn."""
    longest_s = 0.0
    while not ended():
        began_s = time.perf_counter()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        longest_s = max(longest_s, time.perf_counter() - began_s)
        time.sleep(_LOOK_EVERY_S)
    return longest_s * 1000
