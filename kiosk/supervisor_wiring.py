"""Connects the kiosk with its supervisor: it beats, ends without it, and starts afresh at night."""

from collections.abc import Callable

from kiosk.domain.clinic_settings import NIGHTLY_RESTART
from kiosk.domain.cover import Cover
from kiosk.domain.pulse import Word
from kiosk.host.lifeline import Lifeline
from kiosk.services.heartbeat import Heartbeat
from kiosk.services.nightly_restart import NightlyRestart
from kiosk.wiring import Kiosk


def follow_supervisor(lifeline: Lifeline, kiosk: Kiosk, end: Callable[[], object]) -> None:
    """Beat from now on.

    Args:
        lifeline: Leads to the supervisor.
        kiosk: Shows its first picture already.
        end: Ends the program; the supervisor starts it again.
    """

    def is_free() -> bool:
        return kiosk.comfort.cover.cover in {None, Cover.RESTING} and kiosk.visit.desk.at_rest

    def restart() -> None:
        lifeline.tell(Word.PLANNED)
        end()

    heart = Heartbeat(lifeline, kiosk.root)
    heart.orphaned.connect(end)
    heart.start()
    given = kiosk.given
    night = NightlyRestart(
        given.settings.get(NIGHTLY_RESTART),
        *(kiosk.navigator, kiosk.taps, is_free, given.now_s, given.wall),
        kiosk.root,
    )
    night.due.connect(restart)
