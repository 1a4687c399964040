"""What a queue is given to print, and what it tells while it does."""

import time
from collections.abc import Callable
from threading import Event
from typing import Protocol

from msgspec import Struct

from kiosk.domain.outcomes import PrintProgress
from kiosk.domain.paper import Paper

# How long a queue tries to learn whether a job that was called off is gone.
CANCEL_S = 5.0
PAGES_MAX = 2


class Document(Protocol):
    """One sheet, laid out for a paper."""

    @property
    def title(self) -> str:
        """What the queue shows as the job's name: random, so that it tells nothing."""
        ...

    @property
    def paper(self) -> Paper:
        """What it is laid out for."""
        ...

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        ...

    def pdf(self) -> bytes:
        """Give it as a PDF file, in memory."""
        ...

    def paint(self, printer: str) -> bool:
        """Print it through the system's own driver, under its title.

        Args:
            printer: Name of the printer, as the system has it.

        Returns:
            Whether the system took all of its pages.
        """
        ...


class JobWatch(Struct, frozen=True):
    """The one who waits for a job: is told how far it is, and may call it off.

    Attributes:
        tell: Hears how far the job is, each time that it changes.
        called_off: Is set when nobody wants the sheet any more.
        ends_s: Moment of :func:`time.monotonic` at which a job that has not ended is called off.
    """

    tell: Callable[[PrintProgress], None]
    called_off: Event
    ends_s: float

    @property
    def timed_out(self) -> bool:
        """Whether it has taken too long."""
        return time.monotonic() >= self.ends_s

    @property
    def wants_end(self) -> bool:
        """Whether the job is to be called off now, for one cause or the other."""
        return self.called_off.is_set() or self.timed_out
