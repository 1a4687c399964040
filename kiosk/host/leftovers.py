"""Ends what a dead process has left running: its group."""

import os
import signal
import sys
import time

# A print helper without its screen calls its sheet off, which takes 5 s, then ends by itself.
GRACE_S = 7.0
# What is killed is gone at once, unless a drive or driver holds it, or nobody has waited for it.
GONE_WITHIN_S = 1.0
_LOOK_EACH_S = 0.02


class Leftovers:
    """The process groups of screens that have ended.

    On Windows a job object does it (:mod:`kiosk.host.parent_death`), and here is nothing to do.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._until_s: dict[int, float] = {}

    def add(self, group: int, now_s: float) -> None:
        """Give what is left of a group some time."""
        self._until_s[group] = now_s + GRACE_S

    def tidy(self, now_s: float) -> None:
        """Kill the groups whose time is over, and forget those that have nobody any more."""
        for group, until_s in tuple(self._until_s.items()):
            if not _send(group, 0):
                del self._until_s[group]
            elif now_s >= until_s:
                _send(group, signal.SIGKILL)

    def wait(self) -> None:
        """Wait until nobody is left, or nothing but what cannot even be killed."""
        give_up_s = max([time.monotonic(), *self._until_s.values()]) + GONE_WITHIN_S
        while self._until_s and time.monotonic() < give_up_s:
            self.tidy(time.monotonic())
            time.sleep(_LOOK_EACH_S)


def _send(group: int, number: int) -> bool:
    if sys.platform == "win32":
        return False
    try:
        os.killpg(group, number)
    except OSError:
        # Nobody is there, or somebody else who has got the number meanwhile.
        return False
    return True
