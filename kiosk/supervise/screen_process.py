"""What a supervisor and the process of its screen have of each other."""

from typing import Protocol

from msgspec import Struct

from kiosk.domain.errors import CrashLoopError
from kiosk.domain.last_restart import LastRestart
from kiosk.domain.restarts import Mode
from kiosk.host.lifeline import Lifeline


class ScreenProcess(Protocol):
    """The process of the screen, as its supervisor sees it."""

    @property
    def group(self) -> int:
        """Number of the process group that it and its own children are in."""
        ...

    @property
    def status(self) -> int | None:
        """Its exit status, negative for a signal; None while it runs."""
        ...

    def listen(self, timeout_s: float) -> bytes:
        """Wait for what it tells; nothing after the time, or when there is something else to do."""
        ...

    def dump_stacks(self) -> None:
        """Have it write where each of its threads is."""
        ...

    def ask_to_end(self) -> None:
        """Ask it to end as a session does."""
        ...

    def kill(self) -> None:
        """End it."""
        ...


class EndWish(Protocol):
    """Somebody may want all of it to end."""

    @property
    def asked(self) -> bool:
        """Whether somebody does."""
        ...

    def wait(self, timeout_s: float) -> bool:
        """Wait for that, or until the time is over."""
        ...


class Part(Struct, frozen=True):
    """What the process of a screen is to be.

    Attributes:
        mode: What it shows.
        in_software: Whether no graphics driver is used, whatever was asked for.
        last_restart: Why and when it was started again, or None for the first time.
        lifeline: Tells the supervisor that it lives.
        desk_code: The failure that the window of the desk names to staff.
    """

    mode: Mode = Mode.NORMAL
    in_software: bool = False
    last_restart: LastRestart | None = None
    lifeline: Lifeline | None = None
    desk_code: str = CrashLoopError.code
