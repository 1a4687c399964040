"""The spooler of Windows through pywin32, against a fake of pywin32's calls.

The fake stands in ``sys.modules`` under pywin32's own names, so that the real module is read and
run where no Windows is. It cannot show that Windows answers as the fake does.
"""

import importlib
import sys
from collections.abc import Callable, Iterator
from types import ModuleType, SimpleNamespace
from typing import Protocol

import pytest

from kiosk.domain.outcomes import PrintReason
from kiosk.printing.spooler import InstalledPrinter, SpooledJob, Spooler, SpoolerError

FRONT = "Front desk"
DM_PAPERSIZE = 2
DELETE = 5
ACCESS_DENIED, NO_SERVER, CALL_FAILED, NO_SUCH_NAME = 5, 1722, 1726, 1801


class WindowsError32(Exception):  # noqa: N818 (pywin32 calls it "error")
    """What pywin32 raises.

    Attributes:
        winerror: The number that Windows gave.
    """

    def __init__(self, winerror: int) -> None:
        super().__init__(winerror)
        self.winerror = winerror


class FakeWin32Print(ModuleType):
    """The calls of win32print that the kiosk makes, with one printer behind them.

    Attributes:
        faults: Windows' error numbers by the call that fails with it.
        opened: The handles that are open.
        commands: What was asked of jobs.
    """

    JOB_CONTROL_DELETE = DELETE

    def __init__(self) -> None:
        super().__init__("win32print")
        self.faults: dict[str, int] = {}
        self.opened: set[int] = set()
        self.commands: list[tuple[int, int, object, int]] = []
        self.mode: SimpleNamespace | None = SimpleNamespace(Fields=DM_PAPERSIZE, PaperSize=9)

    def GetDefaultPrinterW(self) -> str:  # noqa: N802 (pywin32's name)
        """Name the default printer."""
        self._answer("GetDefaultPrinterW")
        return FRONT

    def EnumPrinters(self, flags: int, name: None, level: int) -> tuple[dict[str, str], ...]:  # noqa: N802 (pywin32's name)
        """List two printers."""
        self._answer("EnumPrinters")
        assert (flags, name, level) == (6, None, 4)
        return ({"pPrinterName": FRONT}, {"pPrinterName": r"\\server\Back"})

    def OpenPrinter(self, name: str) -> int:  # noqa: N802 (pywin32's name)
        """Open the printer, or fail as for an unknown one."""
        self._answer("OpenPrinter")
        if name != FRONT:
            raise WindowsError32(NO_SUCH_NAME)
        self.opened.add(11)
        return 11

    def ClosePrinter(self, handle: int) -> None:  # noqa: N802 (pywin32's name)
        """Close a printer that is open."""
        self.opened.remove(handle)
        self._answer("ClosePrinter")

    def GetPrinter(self, handle: int, level: int) -> dict[str, object]:  # noqa: N802 (pywin32's name)
        """Describe the printer."""
        self._answer("GetPrinter")
        assert (handle in self.opened, level) == (True, 2)
        return {
            "pPrinterName": FRONT,
            "pDriverName": "Laser PCL 6",
            "pPortName": "USB001",
            "Status": 0x10,
            "Attributes": 0x400,
            "pDevMode": self.mode,
        }

    def EnumJobs(self, handle: int, first: int, count: int, level: int) -> tuple[object, ...]:  # noqa: N802 (pywin32's name)
        """List two jobs."""
        self._answer("EnumJobs")
        assert (handle in self.opened, first, level) == (True, 0, 1)
        assert count > 1
        common = {"pPrinterName": FRONT, "pStatus": None, "Priority": 1}
        return (
            {
                **common,
                "JobId": 6,
                "pDocument": "a",
                "Status": 0,
                "PagesPrinted": 0,
                "TotalPages": 9,
            },
            {
                **common,
                "JobId": 7,
                "pDocument": "b",
                "Status": 16,
                "PagesPrinted": 1,
                "TotalPages": 2,
            },
        )

    def SetJob(self, handle: int, number: int, level: int, told: object, command: int) -> None:  # noqa: N802 (pywin32's name)
        """Remember a command."""
        self._answer("SetJob")
        assert handle in self.opened
        self.commands.append((number, level, told, command))

    def _answer(self, call: str) -> None:
        if call in self.faults:
            raise WindowsError32(self.faults[call])


@pytest.fixture
def win32(monkeypatch: pytest.MonkeyPatch) -> FakeWin32Print:
    """The fake in the place of pywin32."""
    fake = FakeWin32Print()
    types = ModuleType("pywintypes")
    types.__dict__["error"] = WindowsError32
    monkeypatch.setitem(sys.modules, "win32print", fake)
    monkeypatch.setitem(sys.modules, "pywintypes", types)
    return fake


class ListingSpooler(Spooler, Protocol):
    """A spooler that names its printers."""

    def printer_names(self) -> tuple[str, ...]:
        """Name them."""
        ...


@pytest.fixture
def spooler(win32: FakeWin32Print) -> Iterator[ListingSpooler]:
    """The real module, read over the fake."""
    assert win32
    name = "kiosk.printing.win32_spooler"
    sys.modules.pop(name, None)
    yield importlib.import_module(name).Win32Spooler()
    del sys.modules[name]


def test_the_default_printer_has_a_name(spooler: Spooler) -> None:
    """That of whoever runs the kiosk."""
    assert spooler.default_printer() == FRONT


def test_printers_have_names(spooler: ListingSpooler) -> None:
    """Those of this machine, and those elsewhere that it is connected to."""
    assert spooler.printer_names() == (FRONT, r"\\server\Back")


def test_without_a_default_printer_there_is_no_name(
    win32: FakeWin32Print, spooler: Spooler
) -> None:
    """Windows says that something was not found."""
    win32.faults["GetDefaultPrinterW"] = 2

    assert spooler.default_printer() == ""


def test_a_printer_is_described_by_its_driver_and_bits(spooler: Spooler) -> None:
    """With the paper that its driver takes by default."""
    assert spooler.printer(FRONT) == InstalledPrinter("Laser PCL 6", "USB001", 0x10, 0x400, 9)


@pytest.mark.parametrize("mode", [None, SimpleNamespace(Fields=0, PaperSize=9)])
def test_a_printer_need_not_tell_its_paper(
    win32: FakeWin32Print, spooler: Spooler, mode: SimpleNamespace | None
) -> None:
    """A number in a field that is not in use means nothing."""
    win32.mode = mode

    printer = spooler.printer(FRONT)

    assert printer == InstalledPrinter("Laser PCL 6", "USB001", 0x10, 0x400, None)


def test_a_printer_that_is_not_installed_is_none(spooler: Spooler) -> None:
    """Windows says that the name is wrong."""
    assert spooler.printer("Gone") is None


def test_jobs_are_listed_with_their_titles(spooler: Spooler) -> None:
    """Those of other programs too."""
    assert spooler.jobs(FRONT) == (SpooledJob(6, "a", 0, 0, 9), SpooledJob(7, "b", 16, 1, 2))


def test_a_job_is_deleted(win32: FakeWin32Print, spooler: Spooler) -> None:
    """Deleted, not paused and not started anew."""
    spooler.delete_job(FRONT, 7)

    assert win32.commands == [(7, 0, None, DELETE)]


CALLS: dict[str, Callable[[ListingSpooler], object]] = {
    "EnumPrinters": lambda spooler: spooler.printer_names(),
    "GetDefaultPrinterW": lambda spooler: spooler.default_printer(),
    "GetPrinter": lambda spooler: spooler.printer(FRONT),
    "EnumJobs": lambda spooler: spooler.jobs(FRONT),
    "SetJob": lambda spooler: spooler.delete_job(FRONT, 7),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (ACCESS_DENIED, PrintReason.REJECTED),
        (NO_SERVER, PrintReason.OFFLINE),
        (CALL_FAILED, PrintReason.OFFLINE),
        (87, PrintReason.UNKNOWN),
    ],
)
def test_an_error_of_windows_is_one_of_the_spooler(
    win32: FakeWin32Print, spooler: ListingSpooler, call: str, number: int, reason: PrintReason
) -> None:
    """Nothing of pywin32 gets out, and no printer stays open."""
    win32.faults[call] = number

    with pytest.raises(SpoolerError) as error:
        CALLS[call](spooler)

    assert (error.value.reason, win32.opened) == (reason, set())


@pytest.mark.parametrize("call", ["GetPrinter", "EnumJobs", "SetJob"])
@pytest.mark.parametrize("fault", ["OpenPrinter", "ClosePrinter"])
def test_a_printer_that_cannot_be_opened_or_closed_is_an_error(
    win32: FakeWin32Print, spooler: ListingSpooler, call: str, fault: str
) -> None:
    """Whichever call it was for."""
    win32.faults[fault] = NO_SERVER

    with pytest.raises(SpoolerError):
        CALLS[call](spooler)


@pytest.mark.parametrize("call", CALLS)
def test_every_printer_is_closed_again(
    win32: FakeWin32Print, spooler: ListingSpooler, call: str
) -> None:
    """The helper may look at it a hundred times."""
    CALLS[call](spooler)

    assert win32.opened == set()
