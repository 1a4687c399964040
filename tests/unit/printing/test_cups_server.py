"""Which address belongs to a queue of CUPS."""

import pytest
from msgspec.structs import replace

from kiosk.printing.cups_server import cups_queue, is_queue_name
from kiosk.printing.ipp import IppPlace, is_printer_uri


@pytest.mark.parametrize(
    ("server", "place"),
    [
        (None, IppPlace("ipp://localhost:631/printers/Front", "/run/own.sock")),
        ("", IppPlace("ipp://localhost:631/printers/Front", "/run/own.sock")),
        ("prints.example", IppPlace("ipp://prints.example:631/printers/Front")),
        ("localhost:8631", IppPlace("ipp://localhost:8631/printers/Front")),
        ("localhost:8631/version=1.1", IppPlace("ipp://localhost:8631/printers/Front")),
        ("[::1]:8631", IppPlace("ipp://[::1]:8631/printers/Front")),
        ("/run/cups.sock", IppPlace("ipp://localhost:631/printers/Front", "/run/cups.sock")),
        ("what is this", IppPlace("ipp://localhost:631/printers/Front")),
    ],
)
def test_the_server_is_the_one_that_cups_programs_use(server: str | None, place: IppPlace) -> None:
    """CUPS_SERVER counts as it does for lp; without it the server is on this machine."""
    environment = {} if server is None else {"CUPS_SERVER": server}

    assert cups_queue(environment, "/run/own.sock", "Front") == replace(place, keeps_jobs=True)


def test_without_a_socket_the_server_is_at_its_usual_port() -> None:
    """Debian's has both."""
    assert cups_queue({}, "", "Front") == IppPlace(
        "ipp://localhost:631/printers/Front", keeps_jobs=True
    )


def test_an_empty_name_means_the_server_itself() -> None:
    """It is asked for its default there."""
    assert cups_queue({}, "", "").uri == "ipp://localhost:631/"


def test_a_name_is_quoted_in_the_address() -> None:
    """Letters outside ASCII and per cent signs cannot change the path."""
    assert cups_queue({}, "", "Étage%2F1").uri == "ipp://localhost:631/printers/%C3%89tage%252F1"


@pytest.mark.parametrize(
    ("name", "possible"),
    [
        ("Front-Desk_2", True),
        ("Étage", True),
        ("", False),
        ("a/b", False),
        ("../admin", False),
        ("two words", False),
        ("a#b", False),
        ("tab\there", False),
        ("http:x", False),
        ("x" * 128, False),
    ],
)
def test_only_what_cups_allows_is_a_name(name: str, *, possible: bool) -> None:
    """No name can lead to another place of the server."""
    assert is_queue_name(name) is possible


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("ipp://printer.example/ipp/print", True),
        ("ipps://[::1]:8631/ipp/print", True),
        ("ipp://localhost:99999/x", False),
        ("ipp:///ipp/print", False),
        ("http://printer.example/", False),
        ("ipp://[broken/", False),
    ],
)
def test_only_ipp_addresses_name_a_printer(text: str, *, possible: bool) -> None:
    """Another scheme or a broken host is no printer."""
    assert is_printer_uri(text) is possible
