"""A real IPP printer of paper that is files: ippeveprinter."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.printing.processes import free_port, listens, running, tool, wait_until

# Prints as the story says, then writes down what the printer was asked for.
PRINT_COMMAND = """#!/bin/sh
{story}
env | grep '^IPP_' > "{asked}/$$.part"
mv "{asked}/$$.part" "{asked}/$(basename "$1").txt"
"""
WAIT = 'while [ ! -e "{go_on}" ]; do sleep 0.05; done'
# What a printer may do with a job, in the words of ippeveprinter(1).
AT_ONCE = ""
SLOWLY = WAIT
ABORTING = "exit 1"


def with_fault(keyword: str) -> str:
    """Tell of a printer that reports a fault until somebody sees to it."""
    told = f'touch "{{told}}"\necho "STATE: +{keyword}" >&2'
    return f'{told}\n{WAIT}\necho "STATE: -{keyword}" >&2'


@dataclass(frozen=True)
class IppPrinter:
    """A printer on this machine.

    Attributes:
        spool: Where its documents stay.
        asked: One file a job with the attributes that came with it.
    """

    port: int
    spool: Path
    asked: Path

    @property
    def uri(self) -> str:
        """Its address."""
        return f"ipp://localhost:{self.port}/ipp/print"

    def see_to_it(self) -> None:
        """Put paper in, close the cover, and whatever else it waits for."""
        self._go_on.touch()

    def forget_it(self) -> None:
        """Let the next job meet the same fault again."""
        self._go_on.unlink(missing_ok=True)

    def fault_at_s(self) -> float:
        """Tell when it last told of a fault, in seconds of the machine's clock."""
        return self._told.stat().st_mtime

    def documents(self) -> list[Path]:
        """Give the documents of the jobs that are done."""
        return [self.spool / file.stem for file in sorted(self.asked.glob("*.txt"))]

    def begun(self) -> bool:
        """Tell whether it has got a document."""
        return any(self.spool.iterdir())

    def wait_for_job(self) -> dict[str, str]:
        """Wait until a job is done, and give what it asked for."""
        wait_until(lambda: bool(self.documents()), "a job is printed")
        (file,) = self.asked.glob("*.txt")
        lines = file.read_text().splitlines()
        return dict(line.removeprefix("IPP_").split("=", 1) for line in lines if "=" in line)

    def write_command(self, story: str) -> Path:
        """Write the program that prints, to be given to ippeveprinter."""
        told = story.replace("{go_on}", str(self._go_on)).replace("{told}", str(self._told))
        command = self.spool.parent / "print.sh"
        command.write_text(PRINT_COMMAND.format(asked=self.asked, story=told))
        command.chmod(command.stat().st_mode | stat.S_IXUSR)
        return command

    @property
    def _told(self) -> Path:
        return self.spool.parent / "told"

    @property
    def _go_on(self) -> Path:
        return self.spool.parent / "go-on"


@contextmanager
def ipp_printer(
    folder: Path,
    bus: str,
    *,
    formats: str = "application/pdf",
    story: str = AT_ONCE,
    port: int | None = None,
) -> Iterator[IppPrinter]:
    """Run a printer for the time of the block.

    Args:
        folder: Its own.
        bus: Address of a D-Bus, which it wants although it announces itself to nobody.
        formats: What it can print.
        story: What it does with each job.
        port: Where it listens; without it, on any free port.
    """
    printer = IppPrinter(port or free_port(), folder / "spool", folder / "asked")
    for path in (printer.spool, printer.asked, folder / "keys"):
        path.mkdir(exist_ok=True)
    with running(
        [
            tool("ippeveprinter"), "-r", "off", "-n", "localhost", "-p", str(printer.port),
            "-f", formats, "-d", str(printer.spool), "-K", str(folder / "keys"), "-2",
            "-k", "-c", str(printer.write_command(story)), "Test printer",
        ],
        log=folder / "printer.log",
        ready=lambda: listens(printer.port),
        environment={"DBUS_SYSTEM_BUS_ADDRESS": bus},
    ):  # fmt: skip
        try:
            yield printer
        finally:
            printer.see_to_it()  # so that no print command outlives the printer
