"""When a kiosk that nobody uses starts afresh at night.

A jump of the wall clock moves the hour, but not how long the program has run; so it can neither
restart the kiosk again and again nor keep it from ever restarting.
"""

import re
from datetime import datetime

_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_DAY_MIN = 24 * 60
# Somebody may be in front of the screen just then.
WINDOW_MIN = 60
# Less than a day, so that each night counts; more than a clock that jumps may make of one.
SHORTEST_RUN_S = 20 * 3600.0
# Where a machine sleeps each night, the hour never comes.
LONGEST_RUN_S = 72 * 3600.0


def minute_of_day(text: str) -> int | None:
    """Read a time such as ``03:30``; None where it is none."""
    found = _TIME.fullmatch(text)
    return None if found is None else int(found[1]) * 60 + int(found[2])


def is_due(nightly_at: str, moment: datetime, running_s: float) -> bool:
    """Tell whether a kiosk should start afresh as soon as nobody uses it.

    Args:
        nightly_at: A time such as ``03:30``; empty for never.
        moment: Now, on the wall clock.
        running_s: Monotonic seconds since it started.
    """
    at_min = minute_of_day(nightly_at)
    if at_min is None or running_s < SHORTEST_RUN_S:
        return False
    past_min = (moment.hour * 60 + moment.minute - at_min) % _DAY_MIN
    return past_min < WINDOW_MIN or running_s >= LONGEST_RUN_S
