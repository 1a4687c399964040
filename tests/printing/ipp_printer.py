"""A real IPP printer of paper that is files: ippeveprinter."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.printing.processes import free_port, listens, running, tool, wait_until

# Writes down what the printer was asked for, then says that it is printed.
PRINT_COMMAND = """#!/bin/sh
env | grep '^IPP_' > "{asked}/$$.part"
mv "{asked}/$$.part" "{asked}/$(basename "$1").txt"
"""


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

    def documents(self) -> list[Path]:
        """Give the documents of the jobs that are done."""
        return [self.spool / file.stem for file in sorted(self.asked.glob("*.txt"))]

    def wait_for_job(self) -> dict[str, str]:
        """Wait until a job is done, and give what it asked for."""
        wait_until(lambda: bool(self.documents()), "a job is printed")
        (file,) = self.asked.glob("*.txt")
        lines = file.read_text().splitlines()
        return dict(line.removeprefix("IPP_").split("=", 1) for line in lines if "=" in line)


@contextmanager
def ipp_printer(
    folder: Path, bus: str, *, formats: str = "application/pdf"
) -> Iterator[IppPrinter]:
    """Run a printer for the time of the block.

    Args:
        folder: Its own.
        bus: Address of a D-Bus, which it wants although it announces itself to nobody.
        formats: What it can print.
    """
    printer = IppPrinter(free_port(), folder / "spool", folder / "asked")
    for path in (printer.spool, printer.asked, folder / "keys"):
        path.mkdir()
    command = folder / "print.sh"
    command.write_text(PRINT_COMMAND.format(asked=printer.asked))
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    with running(
        [
            tool("ippeveprinter"), "-r", "off", "-n", "localhost", "-p", str(printer.port),
            "-f", formats, "-d", str(printer.spool), "-K", str(folder / "keys"), "-2",
            "-k", "-c", str(command), "Test printer",
        ],
        log=folder / "printer.log",
        ready=lambda: listens(printer.port),
        environment={"DBUS_SYSTEM_BUS_ADDRESS": bus},
    ):  # fmt: skip
        yield printer
