"""A screen that is started by a command line gets the words that it needs, and reads them."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.cli import OneLineParser
from kiosk.commands import ask_desk, run
from kiosk.domain.errors import UsageError
from kiosk.domain.last_restart import LastRestart, RestartReason
from kiosk.domain.restarts import Mode, Standing
from kiosk.supervise.command_line import screen_command

WORDS = ["--windowed=1280x800", "--profile=/p q", "--pack=/x", "--language=es", "--renderer=gpu"]
LAST = LastRestart(RestartReason.HANG, datetime(2026, 11, 23, 14, tzinfo=UTC))


def parsed(words: list[str]) -> argparse.Namespace:
    """Read the words of `askwell run`."""
    parser = OneLineParser()
    run.add_arguments(parser)
    return parser.parse_args(words)


def words_after(role: str, command: list[str]) -> list[str]:
    """Give the words that follow a role."""
    return command[command.index(role) + 1 :]


def test_a_screen_is_started_with_the_same_words() -> None:
    """They mean the same once more."""
    options = parsed([*WORDS, "--show-unreviewed", "--tell-errors"])

    assert vars(parsed(run.command_line(options))) == vars(options)
    assert run.command_line(parsed([])) == []


def test_a_later_screen_is_told_why() -> None:
    """And that it must do without much."""
    standing = Standing(Mode.SAFE, in_software=True)
    command = screen_command(WORDS, standing, LAST, "--lifeline=1")
    options = parsed(words_after("run", command))

    assert options.unsupervised
    assert options.safe_mode
    assert options.last_restart == LAST
    assert options.renderer == "software"
    assert options.profile == Path("/p q")


def test_the_window_of_the_desk_is_told_nothing_else_than_its_size_and_why() -> None:
    """Neither profile nor pack."""
    standing = Standing(Mode.DESK, desk_code="K-102")
    command = screen_command(WORDS, standing, LAST, "--lifeline=1")
    parser = OneLineParser()
    ask_desk.add_arguments(parser)
    options = parser.parse_args(words_after("ask-desk", command))

    assert options.windowed == (1280, 800)
    assert options.code == "K-102"
    assert words_after("ask-desk", command) == [
        "--windowed=1280x800",
        "--code=K-102",
        "--lifeline=1",
    ]


@pytest.mark.parametrize("number", ["stdout", "-1", "99999"])
def test_a_lifeline_that_is_none_is_a_wrong_call(number: str) -> None:
    """In one line, as all wrong calls are."""
    with pytest.raises(UsageError, match="lifeline"):
        parsed([f"--lifeline={number}"])
