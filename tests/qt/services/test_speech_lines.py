"""The kiosk and the process that speaks understand each other, and nothing else."""

import pytest

from kiosk.services.speech_lines import (
    Began,
    Ended,
    Failed,
    Rate,
    Say,
    Stop,
    Voices,
    Volume,
    Wish,
    Word,
    line,
    read_wish,
    read_word,
)


@pytest.mark.parametrize("wish", [Say("Rest.\nGo.", "es", 3), Stop(), Rate(1.25), Volume(0.5)])
def test_a_wish_is_one_line(wish: Wish) -> None:
    """Whatever the words are."""
    assert line(wish).count(b"\n") == 1
    assert read_wish(line(wish)) == wish


@pytest.mark.parametrize("word", [Voices(("en", "es")), Began(1), Ended(2), Failed()])
def test_a_word_is_one_line(word: Word) -> None:
    """It comes back as it was."""
    assert read_word(line(word)) == word


@pytest.mark.parametrize("text", ["", "{", "[]", '{"type": "Sing"}', "Qt: a warning"])
def test_anything_else_means_nothing(text: str) -> None:
    """Libraries may write what they like."""
    assert read_wish(text) is None
    assert read_word(text) is None
