"""What the address of a printer behind a queue tells."""

import pytest

from kiosk.printing.device_uri import can_be_asked, queue_waits_for


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


@pytest.mark.parametrize(
    ("uri", "waits"),
    [
        ("ipp://printer.example/ipp/print", True),
        ("ipps://Desk._ipps._tcp.local/", True),
        ("dnssd://A%20Desk._ipp._tcp.local./?uuid=1", True),
        ("dnssd://Desk._ipps._tcp.local/cups?uuid=1", True),
        ("ipp://printer.example/ipp/print?waitjob=false", False),
        ("dnssd://Desk._pdl-datastream._tcp.local/", False),
        ("dnssd://Desk._printer._tcp.local/", False),
        ("usb://Maker/Model?serial=1", False),
        ("socket://10.0.0.7:9100", False),
        ("lpd://10.0.0.7/queue", False),
        ("hp:/usb/Model?serial=1", False),
        ("implicitclass://Desk/", False),
        ("ipp://[broken/", False),
        ("", False),
    ],
)
def test_cups_waits_only_for_printers_that_tell_it_of_their_jobs(uri: str, *, waits: bool) -> None:
    """To any other it passes the data on, and calls the job completed."""
    assert queue_waits_for(uri) is waits
