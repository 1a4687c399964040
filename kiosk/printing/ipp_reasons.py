"""What an error of the IPP library means for the person who waits."""

from socket import gaierror

from aiohttp import ClientConnectorDNSError, ClientSSLError, InvalidURL
from pyipp.exceptions import (
    IPPConnectionError,
    IPPConnectionUpgradeRequired,
    IPPError,
    IPPResponseError,
)

from kiosk.domain.outcomes import PrintReason

_HTTP_NOT_FOUND = 404
_HTTP_REFUSED = range(400, 500)
_IPP_NOT_FOUND = 0x0406
_IPP_REFUSED = frozenset({*range(0x0400, 0x0500), 0x0506, 0x0507, 0x050A})


def reason_of(error: Exception) -> PrintReason:
    """Tell why a request failed.

    Source:
        RFC 8011, appendix B (status codes): 0x04xx says that the request was refused, 0x0506
        server-error-not-accepting-jobs, 0x0507 server-error-busy, 0x050A
        server-error-printer-is-deactivated.
    """
    match error:
        case IPPConnectionError():
            return _reason_of_connection(error.__cause__)
        case IPPConnectionUpgradeRequired():
            return PrintReason.REJECTED
        case IPPResponseError():
            return _reason_of_status(error, _HTTP_NOT_FOUND, _HTTP_REFUSED)
        case IPPError():
            return _reason_of_status(error, _IPP_NOT_FOUND, _IPP_REFUSED)
        case _:
            return PrintReason.OFFLINE if isinstance(error, OSError) else PrintReason.UNKNOWN


def _reason_of_connection(cause: BaseException | None) -> PrintReason:
    match cause:
        case ClientConnectorDNSError() | gaierror() | InvalidURL():
            return PrintReason.NOT_FOUND
        case ClientSSLError():
            return PrintReason.REJECTED
        case _:
            return PrintReason.OFFLINE


def _reason_of_status(
    error: IPPError, not_found: int, refused: range | frozenset[int]
) -> PrintReason:
    told = error.args[1] if len(error.args) > 1 else {}
    status = told.get("status-code")
    if status == not_found:
        return PrintReason.NOT_FOUND
    return PrintReason.REJECTED if status in refused else PrintReason.UNKNOWN
