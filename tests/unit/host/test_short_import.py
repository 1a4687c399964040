"""What the program does not import."""

import subprocess
import sys

import pytest

SHORT = "import sys; from kiosk.host.short_import import import_msgspec; import_msgspec()"


def said(program: str) -> str:
    """Run a program in a process of its own, and give what it says."""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_msgspec_comes_alone() -> None:
    """Typing_extensions is not imported with it, as it is otherwise."""
    told = "; print('msgspec' in sys.modules, 'typing_extensions' in sys.modules)"
    assert said(SHORT + told) == "True False"
    assert said("import sys, msgspec" + told) == "True True"


def test_what_needs_it_can_import_it() -> None:
    """Such as the library that prints."""
    assert said(SHORT + "; import typing_extensions; print(typing_extensions.__name__)")


@pytest.mark.parametrize("before", ["", "import typing_extensions; "])
def test_records_are_as_ever(before: str) -> None:
    """Whether or not somebody has imported it before."""
    record = (
        "; import msgspec; from kiosk.services.speech_lines import Rate, line"
        "; print(line(Rate(1.5)), 'typing_extensions' in sys.modules)"
    )
    assert (
        said(before + SHORT + record) == f"""b'{{"type":"Rate","factor":1.5}}\\n' {bool(before)}"""
    )
