"""What `askwell run` refuses before anything is shown, and what its screen tells of it."""

import gc
import os
import sys
from argparse import Namespace

import pytest

from kiosk.cli import EXIT_WRONG_CALL, main
from kiosk.commands import run
from kiosk.domain.errors import InterfaceError
from kiosk.domain.pulse import Word
from kiosk.host.lifeline import Lifeline
from kiosk.supervise.screen_process import Part


def test_errors_are_not_told_in_full_where_visitors_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """They may hold a visitor's words; in a plain window nobody visits."""
    assert main(["run", "--tell-errors"]) == EXIT_WRONG_CALL
    assert capsys.readouterr().err == (
        "askwell: --tell-errors tells a visitor's words; it needs --windowed\n"
    )


def test_a_part_of_the_program_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The supervisor hears that no restart brings it back."""
    monkeypatch.setitem(sys.modules, "kiosk.startup", None)
    reader, writer = os.pipe()
    try:
        with pytest.raises(
            InterfaceError, match=r"a part of the program is missing: .*kiosk\.startup"
        ):
            run._play(Part(lifeline=Lifeline(writer)), Namespace())
        assert os.read(reader, 9) == Word.NO_SCREENS
    finally:
        gc.enable()
        os.close(reader)
        os.close(writer)
