"""What the address of the printer behind a queue tells."""

from kiosk.printing.ipp import is_printer_uri

_DNS_SD = "._tcp."


def can_be_asked(uri: str) -> bool:
    """Tell whether the printer at an address can be asked from here.

    It has to speak IPP, and a name of DNS-SD is one that only the print server can look up.
    """
    return is_printer_uri(uri) and _DNS_SD not in uri
