"""Why a printer did not take a sheet."""

import ssl
from socket import gaierror

import pytest
from aiohttp import ClientConnectorCertificateError, ClientConnectorDNSError, InvalidURL
from aiohttp.client_reqrep import ConnectionKey
from pyipp.exceptions import (
    IPPConnectionError,
    IPPConnectionUpgradeRequired,
    IPPError,
    IPPParseError,
    IPPResponseError,
    IPPVersionNotSupportedError,
)

from kiosk.domain.outcomes import PrintReason
from kiosk.printing.ipp_reasons import reason_of

KEY = ConnectionKey("p.example", 631, False, True, None, None, None)


def lost(cause: BaseException | None) -> IPPConnectionError:
    """Give the error that the library raises over one of its own."""
    error = IPPConnectionError("Error occurred while communicating with IPP server.")
    error.__cause__ = cause
    return error


def answered(status: int) -> IPPError:
    """Give the error of a printer that answered with a status code."""
    return IPPError("Unexpected printer status code", {"status-code": status})


def refused(status: int) -> IPPResponseError:
    """Give the error of a web server that answered with a status."""
    return IPPResponseError(f"HTTP {status}", {"status-code": status})


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (lost(None), PrintReason.OFFLINE),
        (lost(ConnectionRefusedError()), PrintReason.OFFLINE),
        (lost(gaierror()), PrintReason.NOT_FOUND),
        (lost(ClientConnectorDNSError(KEY, OSError())), PrintReason.NOT_FOUND),
        (lost(InvalidURL("ipp://")), PrintReason.NOT_FOUND),
        (
            lost(ClientConnectorCertificateError(KEY, ssl.SSLCertVerificationError())),
            PrintReason.REJECTED,
        ),
        (IPPConnectionUpgradeRequired("426"), PrintReason.REJECTED),
        (refused(404), PrintReason.NOT_FOUND),
        (refused(401), PrintReason.REJECTED),
        (refused(503), PrintReason.UNKNOWN),
        (answered(0x0406), PrintReason.NOT_FOUND),
        (answered(0x040A), PrintReason.REJECTED),
        (answered(0x0506), PrintReason.REJECTED),
        (answered(0x0504), PrintReason.UNKNOWN),
        (IPPParseError(), PrintReason.UNKNOWN),
        (IPPVersionNotSupportedError("no"), PrintReason.UNKNOWN),
        (BrokenPipeError(), PrintReason.OFFLINE),
        (UnicodeDecodeError("utf8", b"", 0, 1, "x"), PrintReason.UNKNOWN),
    ],
)
def test_each_error_has_its_reason(error: Exception, reason: PrintReason) -> None:
    """Refused, not there, out of reach, or none of these."""
    assert reason_of(error) is reason
