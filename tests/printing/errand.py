"""Prints a document in the background, so that a test can meddle with the printer meanwhile."""

import secrets
import time
from collections.abc import Callable
from threading import Event, Thread

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage
from kiosk.domain.paper import Paper
from kiosk.printing.document import JobWatch
from kiosk.printing.queues import open_queue
from tests.fakes.print_queue import PDF, FakeDocument
from tests.printing.processes import READY_WITHIN_S, wait_until


class Errand:
    """One document on its way to the queue of a name.

    Attributes:
        title: Its random name.
        told: How far it was, in the order of telling.
    """

    def __init__(
        self,
        queue: str,
        timeout_s: float = 60.0,
        paper: Paper = Paper.LETTER,
        content: bytes = PDF,
    ) -> None:
        """Begin to print."""
        self.told: list[PrintProgress] = []
        self._called_off = Event()
        self._outcomes: list[PrintOutcome] = []
        opened = open_queue(queue)
        assert opened is not None
        watch = JobWatch(self.told.append, self._called_off, time.monotonic() + timeout_s)
        self.title = f"sheet-{secrets.token_hex(6)}"
        document = FakeDocument(self.title, paper, content=content)
        self._thread = Thread(
            target=lambda: self._outcomes.append(opened.print_document(document, watch))
        )
        self._thread.start()

    def wait_for(self, stage: PrintStage) -> None:
        """Wait until it has come so far."""
        self._wait_until(lambda: any(each.stage is stage for each in self.told), stage.value)

    def wait_for_reason(self, reason: PrintReason) -> None:
        """Wait until the queue tells a fault."""
        self._wait_until(lambda: self.reason is reason, reason.value)

    @property
    def reason(self) -> PrintReason | None:
        """What it waits for now, or None while nothing was told."""
        return self.told[-1].reason if self.told else None

    @property
    def ended(self) -> bool:
        """Whether it has an outcome."""
        return bool(self._outcomes)

    def call_off(self) -> None:
        """Let nobody wait for it any more."""
        self._called_off.set()

    def outcome(self) -> PrintOutcome:
        """Wait for its end."""
        self._thread.join(READY_WITHIN_S)
        assert self._outcomes, f"no outcome; it told {self.told}"
        return self._outcomes[0]

    def _wait_until(self, condition: Callable[[], bool], what: str) -> None:
        wait_until(lambda: condition() or self.ended, what)
        assert condition(), f"not {what}: {self.told}, {self._outcomes}"


def printed(queue: str, paper: Paper = Paper.LETTER) -> PrintOutcome:
    """Print a document and wait for its end."""
    return Errand(queue, paper=paper).outcome()
