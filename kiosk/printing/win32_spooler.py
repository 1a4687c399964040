"""The spooler of Windows, through pywin32; to be imported on Windows only.

It has not yet been run on Windows: its tests put a fake of pywin32's calls in its place.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pywintypes
import win32print

from kiosk.domain.outcomes import PrintReason
from kiosk.printing.spooler import InstalledPrinter, SpooledJob, SpoolerError

if TYPE_CHECKING:
    from _win32typing import PyPrinterHANDLE

# winerror.h
_ERROR_FILE_NOT_FOUND = 2
_ERROR_ACCESS_DENIED = 5
_ERROR_INVALID_NAME = 123
_RPC_S_SERVER_UNAVAILABLE = 1722
_RPC_S_CALL_FAILED = 1726
_ERROR_INVALID_PRINTER_NAME = 1801

_NO_SUCH_PRINTER = {_ERROR_INVALID_NAME, _ERROR_INVALID_PRINTER_NAME}
_REASONS = {
    _ERROR_ACCESS_DENIED: PrintReason.REJECTED,
    _RPC_S_SERVER_UNAVAILABLE: PrintReason.OFFLINE,
    _RPC_S_CALL_FAILED: PrintReason.OFFLINE,
}

_DM_PAPERSIZE = 0x0002  # wingdi.h: the field dmPaperSize of a DEVMODE is in use
_JOBS_MAX = 1000
_JOB_INFO_1: Final = 1
_PRINTER_INFO_2: Final = 2
_PRINTER_INFO_4: Final = 4
_OWN_AND_CONNECTED = 0x2 | 0x4  # winspool.h: PRINTER_ENUM_LOCAL, PRINTER_ENUM_CONNECTIONS


class Win32Spooler:
    """The spooler service of this machine; each call may wait for a printer in the network."""

    def default_printer(self) -> str:
        """Name the default printer of whoever runs the kiosk; nothing where there is none."""
        try:
            return win32print.GetDefaultPrinterW()
        except pywintypes.error as error:
            if error.winerror == _ERROR_FILE_NOT_FOUND:
                return ""
            raise _translated(error) from error

    def printer_names(self) -> tuple[str, ...]:
        """Name all printers that the user of the kiosk can print to.

        Raises:
            SpoolerError: See its reason.
        """
        try:
            listed = win32print.EnumPrinters(_OWN_AND_CONNECTED, None, _PRINTER_INFO_4)
        except pywintypes.error as error:
            raise _translated(error) from error
        return tuple(told["pPrinterName"] for told in listed)

    def printer(self, name: str) -> InstalledPrinter | None:
        """Describe a printer; None where the system has none of that name.

        Raises:
            SpoolerError: See its reason.
        """
        try:
            with _opened(name) as handle:
                told = win32print.GetPrinter(handle, _PRINTER_INFO_2)
        except pywintypes.error as error:
            if error.winerror in _NO_SUCH_PRINTER:
                return None
            raise _translated(error) from error
        mode = told["pDevMode"]
        return InstalledPrinter(
            driver=told["pDriverName"],
            port=told["pPortName"],
            status=told["Status"],
            attributes=told["Attributes"],
            paper_code=mode.PaperSize if mode and mode.Fields & _DM_PAPERSIZE else None,
        )

    def jobs(self, printer: str) -> tuple[SpooledJob, ...]:
        """List the jobs in a printer's queue.

        Raises:
            SpoolerError: See its reason.
        """
        try:
            with _opened(printer) as handle:
                listed = win32print.EnumJobs(handle, 0, _JOBS_MAX, _JOB_INFO_1)
        except pywintypes.error as error:
            raise _translated(error) from error
        return tuple(
            SpooledJob(
                number=told["JobId"],
                title=told["pDocument"],
                status=told["Status"],
                pages_printed=told["PagesPrinted"],
                pages_total=told["TotalPages"],
            )
            for told in listed
        )

    def delete_job(self, printer: str, number: int) -> None:
        """Ask for a job to be taken out of the queue; it may stay in it for a while.

        Raises:
            SpoolerError: See its reason.
        """
        try:
            with _opened(printer) as handle:
                win32print.SetJob(handle, number, 0, None, win32print.JOB_CONTROL_DELETE)
        except pywintypes.error as error:
            raise _translated(error) from error


@contextmanager
def _opened(printer: str) -> "Iterator[PyPrinterHANDLE]":
    handle = win32print.OpenPrinter(printer)
    try:
        yield handle
    finally:
        win32print.ClosePrinter(handle)


def _translated(error: pywintypes.error) -> SpoolerError:
    return SpoolerError(_REASONS.get(error.winerror, PrintReason.UNKNOWN))
