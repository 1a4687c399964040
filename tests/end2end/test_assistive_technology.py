"""A screen reader finds the kiosk from outside, and a visit can be made through it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from tests.end2end.assistive_technology import (
    ENABLED,
    SELECTED,
    SHOWING,
    Node,
    ScreenReader,
    screen_reader,
    wait_for,
)
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import CAR, write_visit_pack
from tests.end2end.x_display import Display


@pytest.fixture
def buses() -> Iterator[tuple[ScreenReader, dict[str, str]]]:
    """An accessibility bus; the path of its socket must be short."""
    with tempfile.TemporaryDirectory() as folder, screen_reader(Path(folder, "a11y")) as found:
        yield found


@pytest.fixture
def reader(buses: tuple[ScreenReader, dict[str, str]]) -> ScreenReader:
    """What looks at it."""
    return buses[0]


@pytest.fixture
def kiosk(
    display: Display,
    sandbox: Sandbox,
    buses: tuple[ScreenReader, dict[str, str]],
    tmp_path: Path,
) -> Iterator["Popen[str]"]:
    """The running program, which finds the bus."""
    pack = write_visit_pack(tmp_path / "pack")
    (sandbox.profile / "settings.toml").write_text(f'pack.folder = "{pack.root}"\n')
    words = ("run", "--windowed", "1280x800", "--profile", str(sandbox.profile))
    with sandbox.running(*words, DISPLAY=display.name, **buses[1]) as process:
        yield process


def test_a_visit_by_a_screen_reader(kiosk: "Popen[str]", reader: ScreenReader) -> None:
    """From the start picture to a question on the list, by names, roles and actions alone."""
    reader.listen()
    reader.press(reader.find("push button", "Touch to start"))
    reader.press(reader.find("push button", "Going home"))
    heading = reader.find("heading", "Going home")
    assert heading.description == "Level 1"
    reader.press(next(one for one in buttons(reader) if one.name.startswith("Going home Have")))
    title = reader.find("heading", "When can I drive again?")
    assert SHOWING in title.states
    assert paragraphs(reader)[:3] == [
        "Going home",
        "Page 1 of 4",
        "Have an adult take you home. Do not drive that day.",
    ]

    reader.press(reader.find("push button", "Ask about this"))
    done = reader.find("push button", "On your list")
    assert ENABLED not in done.states
    wait_for(lambda: any("On your list" in words for words in reader.announced()), "what happened")

    reader.press(reader.find("push button", "My questions (1)"))
    reader.find("heading", "My questions")
    here = reader.find("push button", "My questions (1)")
    assert SELECTED in here.states
    assert f"1. {CAR}" in paragraphs(reader)
    assert any(words.startswith("When can I drive again?") for words in reader.announced())
    assert end(kiosk) == ""


def buttons(reader: ScreenReader) -> list[Node]:
    """Give what can be pressed."""
    return [node for node in reader.tree() if node.role == "push button"]


def paragraphs(reader: ScreenReader) -> list[str]:
    """Give the words of the texts, in order."""
    return [
        node.name for node in reader.tree() if node.role == "paragraph" and SHOWING in node.states
    ]
