"""What the kiosk is given from outside."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.languages import ENGLISH
from kiosk.domain.last_restart import LastRestart
from kiosk.domain.settings import Settings
from kiosk.host.clock import monotonic_s, now, today
from kiosk.services.pack_choice import PackChoice


class Surroundings(Struct, frozen=True):
    """What the kiosk is given from outside.

    Attributes:
        therapies: A choice for each therapy where there are several.
        today: Gives the day to judge reviews by.
        now_s: Gives monotonic seconds.
        wall: Gives the moment on the wall clock.
        keyboards: Folder with the layouts of the on-screen keyboards, or None for that of the
            program.
        on_refused: Called with the fault when a pack that must be shown is broken.
        language: Language that each visit starts in; the pack and the words are in it already.
        last_restart: Why and when a supervisor started the kiosk again, if it did.
        on_end: Called with the exit status when staff want the program to end.
    """

    settings: Settings
    pack_choice: PackChoice
    therapies: tuple[PackChoice, ...] = ()
    today: Callable[[], date] = today
    now_s: Callable[[], float] = monotonic_s
    wall: Callable[[], datetime] = now
    keyboards: Path | None = None
    on_refused: Callable[[str], object] = str
    language: str = ENGLISH.code
    last_restart: LastRestart | None = None
    on_end: Callable[[ExitCode], object] = ExitCode
