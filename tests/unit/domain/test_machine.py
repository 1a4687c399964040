"""What a look at the machine gives."""

from kiosk.domain.machine import Finding, Level, wrong_or_fine

FAULT = Finding("printer", Level.FAULT, "out of paper", "Put paper into the printer")
WARNING = Finding("printer", Level.WARNING, "shared", "Do not share it")


def test_where_nothing_is_wrong_it_is_said() -> None:
    """Silence could also mean that nobody has looked."""
    assert wrong_or_fine("printer", (), "ready") == (Finding("printer", Level.OK, "ready"),)


def test_what_is_wrong_is_told_once_in_its_order() -> None:
    """A print server and its printer often tell the same."""
    assert wrong_or_fine("printer", [FAULT, WARNING, FAULT], "ready") == (FAULT, WARNING)
