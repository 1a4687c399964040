"""A Windows spooler in memory, which does what a test has told it to do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event
from time import monotonic

from msgspec.structs import replace

from kiosk.domain.outcomes import PrintProgress, PrintReason
from kiosk.domain.paper import Paper
from kiosk.printing.document import JobWatch
from kiosk.printing.spooler import InstalledPrinter, SpooledJob, SpoolerError
from kiosk.printing.windows_states import JOB_STATUS_DELETING, JOB_STATUS_SPOOLING

PRINTER = "Front desk"
TITLE = "sheet-1f"
STRANGER = SpooledJob(6, "somebody else's")


class FakeSpooler:
    """One printer with a queue; each look at the queue sees the next step of the story.

    Attributes:
        printers: What is installed, by name.
        deleted: The jobs that it was asked to delete.
        broken: Calls, by their names, that it refuses, and why.
        lingers: Whether a deleted job stays listed, as one does that is at the printer.
        called: The calls that came, in their order.
    """

    def __init__(self) -> None:
        self.default = PRINTER
        self.printers = {PRINTER: InstalledPrinter("Laser PCL 6", "USB001", paper_code=1)}
        self.deleted: list[int] = []
        self.broken: dict[str, PrintReason] = {}
        self.lingers = False
        self.called: list[str] = []
        self._queue = [STRANGER]
        self._story: Iterator[Callable[[], object]] = iter(())

    # What a test tells it.

    def tell(self, *steps: Callable[[], object]) -> None:
        """Set what happens before each of the next looks at the queue."""
        self._story = iter(steps)

    def take(self, title: str) -> None:
        """Let a program hand over a job of this title."""
        self._queue.append(SpooledJob(7, title, JOB_STATUS_SPOOLING, 0, 2))

    def work(self, status: int, pages_printed: int = 0) -> None:
        """Give the job these bits, and so many pages at the printer."""
        self._queue = [
            job if job == STRANGER else replace(job, status=status, pages_printed=pages_printed)
            for job in self._queue
        ]

    def show(self, status: int, attributes: int = 0) -> None:
        """Give the printer these bits."""
        shown = replace(self.printers[PRINTER], status=status, attributes=attributes)
        self.printers[PRINTER] = shown

    def lose_job(self) -> None:
        """Forget the job, as happens when all of it is at the printer."""
        self._queue = [STRANGER]

    def lose_printer(self) -> None:
        """Have the printer no longer installed."""
        self.printers.clear()

    def refuse(self, *calls: str, reason: PrintReason = PrintReason.OFFLINE) -> None:
        """Answer these calls with an error from now on, and all others as usual."""
        self.broken = dict.fromkeys(calls, reason)

    # What a queue asks of it.

    def default_printer(self) -> str:
        """See the Spooler."""
        self._answer("default_printer")
        return self.default

    def printer(self, name: str) -> InstalledPrinter | None:
        """See the Spooler."""
        self._answer("printer")
        return self.printers.get(name)

    def jobs(self, printer: str) -> tuple[SpooledJob, ...]:
        """See the Spooler."""
        next(self._story, lambda: None)()
        self._answer("jobs")
        assert printer == PRINTER
        return tuple(self._queue)

    def delete_job(self, printer: str, number: int) -> None:
        """See the Spooler."""
        self._answer("delete_job")
        assert printer == PRINTER
        self.deleted.append(number)
        if self.lingers:
            self._queue = [
                replace(job, status=job.status | JOB_STATUS_DELETING)
                if job.number == number
                else job
                for job in self._queue
            ]
        else:
            self._queue = [job for job in self._queue if job.number != number]

    def _answer(self, call: str) -> None:
        self.called.append(call)
        if call in self.broken:
            raise SpoolerError(self.broken[call])


@dataclass
class PaintedSheet:
    """A sheet that goes to a fake spooler when it is painted.

    Attributes:
        whole: Whether the spooler takes all of its pages.
        meanwhile: What else happens while it is painted.
        printers: Where it was painted.
    """

    spooler: FakeSpooler
    page_count: int = 2
    listed: bool = True
    whole: bool = True
    meanwhile: Callable[[], object] = lambda: None
    title: str = TITLE
    paper: Paper = Paper.LETTER
    printers: list[str] = field(default_factory=list)

    def pdf(self) -> bytes:
        """Fail, since a Windows printer takes no PDF file."""
        raise AssertionError("nobody asks for a PDF file")

    def paint(self, printer: str) -> bool:
        """Hand it over."""
        self.printers.append(printer)
        if self.listed:
            self.spooler.take(self.title)
        self.meanwhile()
        return self.whole


@dataclass
class Onlooker:
    """One who waits for a sheet, and remembers what it heard.

    Attributes:
        heard: How far the job was, each time that it was told.
    """

    ends_s: float = field(default_factory=lambda: monotonic() + 60.0)
    heard: list[PrintProgress] = field(default_factory=list)
    called_off: Event = field(default_factory=Event)

    @property
    def watch(self) -> JobWatch:
        """What a queue gets of it."""
        return JobWatch(self.heard.append, self.called_off, self.ends_s)

    def leave(self) -> None:
        """Want the sheet no more."""
        self.called_off.set()
