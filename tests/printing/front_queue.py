"""A real printer behind a queue of a real print server, for runs outside of the tests."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.printing.cups import Cups, cups_running, prepared_cups
from tests.printing.ipp_printer import AT_ONCE, IppPrinter, ipp_printer
from tests.printing.processes import message_bus

QUEUE = "Front"


@dataclass(frozen=True)
class FrontQueue:
    """Both of them."""

    printer: IppPrinter
    server: Cups


@contextmanager
def front_queue(story: str = AT_ONCE) -> Iterator[FrontQueue]:
    """Run both for the time of the block; the server keeps documents if nobody takes them away.

    Args:
        story: What the printer does with each job.
    """
    with TemporaryDirectory(prefix="askwell-front-") as name, ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o711)
        for each in ("bus", "printer", "cups"):
            (folder / each).mkdir()
        bus = stack.enter_context(message_bus(folder / "bus"))
        printer = stack.enter_context(ipp_printer(folder / "printer", bus, story=story))
        prepared = prepared_cups(folder / "cups", keeps_jobs=True)
        server = stack.enter_context(cups_running(prepared))
        server.add_queue(QUEUE, printer.uri)
        yield FrontQueue(printer, server)
