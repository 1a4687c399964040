"""What the address of a printer behind a queue tells."""

import pytest

from kiosk.printing.device_uri import can_be_asked


@pytest.mark.parametrize(
    ("uri", "possible"),
    [
        ("ipp://printer.example/ipp/print", True),
        ("ipps://10.0.0.7:443/ipp/print", True),
        ("ipps://Desk._ipps._tcp.local/", False),
        ("ipp://A%20Desk._ipp._tcp.local./?uuid=1", False),
        ("usb://Maker/Model", False),
        ("socket://10.0.0.7", False),
        ("", False),
    ],
)
def test_only_a_printer_of_ipp_with_an_address_can_be_asked(uri: str, *, possible: bool) -> None:
    """A name of DNS-SD is none, as only the print server can look it up."""
    assert can_be_asked(uri) is possible
