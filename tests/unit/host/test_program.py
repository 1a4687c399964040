"""How the program starts itself in another role."""

import sys

import pytest

from kiosk.host.program import program_command


def test_from_source_the_package_runs_as_a_module() -> None:
    """With the same interpreter."""
    assert program_command("check", "x") == [sys.executable, "-m", "kiosk", "check", "x"]


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no interpreter beside it."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/askwell/askwell")

    assert program_command("check") == ["/opt/askwell/askwell", "check"]
