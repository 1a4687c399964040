"""What the address of the printer behind a queue tells."""

from yarl import URL

from kiosk.printing.ipp import is_printer_uri

_DNS_SD = "._tcp."
_IPP_BY_DNS_SD = ("._ipp._tcp.", "._ipps._tcp.")


def can_be_asked(uri: str) -> bool:
    """Tell whether the printer at an address can be asked from here.

    It has to speak IPP, and a name of DNS-SD is one that only the print server can look up.
    """
    return is_printer_uri(uri) and _DNS_SD not in uri


def queue_waits_for(uri: str) -> bool:
    """Tell whether a queue calls a job completed only once the printer at an address has.

    A print server has the printer's own word only over IPP. To any other printer it passes the
    data on, and calls the job completed when all of them are there.

    Source:
        CUPS, backend(7): CUPS_BACKEND_OK is "successfully transmitted to the device"; CUPS Online
        Help, "Using Network Printers", table 2 (waitjob).
    """
    if is_printer_uri(uri):
        return URL(uri).query.get("waitjob") != "false"
    return uri.startswith("dnssd:") and any(kind in uri for kind in _IPP_BY_DNS_SD)
