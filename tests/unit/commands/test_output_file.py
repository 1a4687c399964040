"""Files that a command was asked for, and why they cannot be written."""

from pathlib import Path

import pytest

from kiosk.commands.output_file import write_output
from kiosk.domain.errors import OutputError


def test_links_in_a_circle_are_told(tmp_path: Path) -> None:
    """In one line, as all else that cannot be written."""
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")

    with pytest.raises(OutputError, match=r"^cannot write .*/a: its links lead nowhere$"):
        write_output(tmp_path / "a", b"x")
