"""Starts a supervised kiosk."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from kiosk.domain.last_restart import LastRestart
from kiosk.domain.restarts import Standing
from kiosk.host.core_dumps import forbid_core_dumps
from kiosk.host.end_signals import EndSignals
from kiosk.host.parent_death import end_children_with_this
from kiosk.storage.profile import Profile
from kiosk.supervise.notify import ServiceNotice
from kiosk.supervise.screen_process import Part, ScreenProcess

LOAD_AFTER_S = 0.3


def supervise(profile: Profile, words: Sequence[str]) -> int | Part:
    """Keep a screen alive until somebody wants all of it to end.

    Args:
        profile: Where the log is.
        words: Those of the command line that are for the screen too.

    Returns:
        The exit status of the program; in the process of a screen its part.
    """
    forbid_core_dumps()
    end_children_with_this()
    service = ServiceNotice()
    signals = EndSignals()
    launch = partial(_launch, signals, words)
    screen = launch(Standing(), None)
    if isinstance(screen, Part):
        return screen
    # Until the first picture all of the machine is for the screen.
    signals.wait(LOAD_AFTER_S)
    from kiosk.host.clock import now
    from kiosk.host.leftovers import Leftovers
    from kiosk.storage.log_file import EventLog
    from kiosk.supervise.reports import Reports
    from kiosk.supervise.supervisor import Supervisor

    reports = Reports(EventLog(profile, now), service)
    return Supervisor(launch, reports, signals, Leftovers()).run(screen)


def _launch(
    signals: EndSignals, words: Sequence[str], standing: Standing, last: LastRestart | None
) -> ScreenProcess | Part | None:
    if sys.platform == "win32":
        from kiosk.supervise.command_line import start_screen

        with suppress(OSError):
            return start_screen(words, standing, last)
        return None
    from kiosk.host.forked_child import ForkedChild, fork_child

    child = fork_child(signals)
    if child is None or isinstance(child, ForkedChild):
        return child
    return Part(standing.mode, standing.in_software, last, child, standing.desk_code)
