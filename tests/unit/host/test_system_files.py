"""Reading the small files in which Linux tells of itself."""

from pathlib import Path

import pytest

from kiosk.host.system_files import (
    MAX_BYTES,
    files_in,
    ini_values,
    known_text_of,
    systemd_values,
    text_of,
)
from tests.unit.host.machine_tree import write_tree


def test_what_stands_in_a_file_is_given(tmp_path: Path) -> None:
    """Signs that are none are marked, not refused."""
    file = tmp_path / "file"
    file.write_bytes(b"caf\xe9 \xc3\xa9")

    assert text_of(file) == "caf\ufffd é"


def test_a_file_without_an_end_is_read_for_a_while(tmp_path: Path) -> None:
    """Nothing here is long."""
    file = tmp_path / "file"
    file.write_text("x" * (MAX_BYTES + 9))

    assert len(text_of(file)) == MAX_BYTES


@pytest.mark.parametrize("name", ["missing", "folder"])
def test_what_cannot_be_read_tells_nothing(tmp_path: Path, name: str) -> None:
    """Many such files are for the administrator alone."""
    (tmp_path / "folder").mkdir()

    assert known_text_of(tmp_path / name) is None
    assert text_of(tmp_path / name) == ""


def test_files_are_named_in_their_order(tmp_path: Path) -> None:
    """And none of a folder that is not there."""
    write_tree(tmp_path, {"b.conf": "", "a.conf": "", "c.txt": ""})

    assert [file.name for file in files_in(tmp_path, "*.conf")] == ["a.conf", "b.conf"]
    assert files_in(tmp_path / "none", "*") == []


def test_values_are_named_by_their_section() -> None:
    """Of two the last counts; remarks do not."""
    text = (
        "[core]\nidle-time = 5\n#idle-time=9\n; shell=x\nidle-time=0\n\n[shell]\nlocking=false\nx"
    )

    assert ini_values(text) == {"core.idle-time": "0", "shell.locking": "false"}


def test_what_is_dropped_in_counts_more(tmp_path: Path) -> None:
    """By the names of the files; of two with one name, that of the administrator is read."""
    write_tree(
        tmp_path,
        {
            "usr/lib/systemd/logind.conf": "[Login]\nA=vendor\nD=vendor",
            "etc/systemd/logind.conf": "[Login]\nA=main\nB=main\nC=main\n[Other]\nB=other",
            "usr/lib/systemd/logind.conf.d/50-x.conf": "[Login]\nB=vendor\nC=vendor",
            "etc/systemd/logind.conf.d/50-x.conf": "[Login]\nB=etc",
            "run/systemd/logind.conf.d/10-a.conf": "[Login]\nB=early\nC=run",
        },
    )

    assert systemd_values(tmp_path, "logind.conf", "Login") == {"A": "main", "B": "etc", "C": "run"}
