"""Which programs run, and as whom."""

import os
from pathlib import Path

from kiosk.host.running_programs import RunningProgram, running_programs, words_of
from tests.unit.host.machine_tree import process, write_tree


def test_all_that_runs_is_named(tmp_path: Path) -> None:
    """What is no process is left out, and so is one that ends meanwhile."""
    write_tree(tmp_path, process(7, "weston", "weston", "--shell=x"))
    write_tree(tmp_path, {"proc/swaps": "", "proc/8/status": ""})

    assert list(running_programs(tmp_path)) == [
        RunningProgram("weston", os.getuid(), tmp_path / "proc/7")
    ]


def test_a_process_that_ends_while_it_is_looked_at_is_left_out(tmp_path: Path) -> None:
    """Its folder goes."""
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/9").symlink_to("nowhere")

    assert list(running_programs(tmp_path)) == []


def test_the_words_of_a_program_are_given(tmp_path: Path) -> None:
    """As it was started with them."""
    write_tree(tmp_path, process(7, "weston", "weston", "--config=/a b"))
    (program,) = running_programs(tmp_path)

    assert words_of(program) == ("weston", "--config=/a b")


def test_this_process_is_found() -> None:
    """On the real machine."""
    own = Path(f"/proc/{os.getpid()}")

    assert own in [program.folder for program in running_programs(Path("/"))]
