"""What `askwell run` refuses before anything is shown."""

import pytest

from kiosk.cli import EXIT_WRONG_CALL, main


def test_errors_are_not_told_in_full_where_visitors_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """They may hold a visitor's words; in a plain window nobody visits."""
    assert main(["run", "--tell-errors"]) == EXIT_WRONG_CALL
    assert capsys.readouterr().err == (
        "askwell: --tell-errors tells a visitor's words; it needs --windowed\n"
    )
