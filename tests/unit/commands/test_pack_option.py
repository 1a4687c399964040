"""Which pack a command works on."""

import argparse
from pathlib import Path

import pytest

from kiosk.commands.pack_option import add_pack_option, chosen_pack
from kiosk.domain.errors import UsageError
from kiosk.host.bundle import default_pack
from tests.fakes.several_packs import write_knee_pack
from tests.fakes.tiny_pack import write_tiny_pack


def chosen(*words: str) -> Path:
    """Give the pack that a command line chooses."""
    parser = argparse.ArgumentParser()
    add_pack_option(parser)
    return chosen_pack(parser.parse_args(words))


def test_without_the_option_it_is_that_of_the_program() -> None:
    """Whatever the kiosk shows."""
    assert chosen() == default_pack()


def test_a_folder_that_is_named_is_taken(tmp_path: Path) -> None:
    """The command then tells what is wrong with it."""
    assert chosen("--pack", str(tmp_path / "none")) == tmp_path / "none"


def test_of_several_packs_one_must_be_named(tmp_path: Path) -> None:
    """The folder that a kiosk with several therapies has in its settings is none of them."""
    write_tiny_pack(tmp_path / "tiny")
    write_knee_pack(tmp_path)
    with pytest.raises(UsageError, match=r"holds knee, tiny; name the folder of one pack$"):
        chosen("--pack", str(tmp_path))
    assert chosen("--pack", str(tmp_path / "knee")) == tmp_path / "knee"
