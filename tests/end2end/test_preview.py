"""An author writes and sees it in the window of `askwell preview`, through a screen reader."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from tests.end2end.assistive_technology import ScreenReader, screen_reader, wait_for
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.x_display import Display

PAGE = "en/topics/01-first-topic/01-first-page.md"
SAID = "This is a placeholder."


@pytest.fixture
def reader_and_bus() -> Iterator[tuple[ScreenReader, dict[str, str]]]:
    """An accessibility bus; the path of its socket must be short."""
    with tempfile.TemporaryDirectory() as folder, screen_reader(Path(folder, "a11y")) as found:
        yield found


@pytest.fixture
def reader(reader_and_bus: tuple[ScreenReader, dict[str, str]]) -> ScreenReader:
    """What looks at it."""
    return reader_and_bus[0]


@pytest.fixture
def pack(sandbox: Sandbox) -> Path:
    """A new pack, as its author gets it."""
    folder = sandbox.root / "magnets"
    assert sandbox.run("new-pack", str(folder), "--title", "Magnets").returncode == 0
    return folder


@pytest.fixture
def preview(
    display: Display,
    sandbox: Sandbox,
    pack: Path,
    reader_and_bus: tuple[ScreenReader, dict[str, str]],
) -> Iterator["Popen[str]"]:
    """The running window."""
    with sandbox.running(
        "preview", str(pack), DISPLAY=display.name, **reader_and_bus[1]
    ) as process:
        yield process


def shows(reader: ScreenReader, words: str) -> None:
    """Wait until some text of the window has some words."""
    wait_for(lambda: words in (said(reader) or ""), words)


def shows_no_more(reader: ScreenReader, words: str) -> None:
    """Wait until no text of the window has some words."""
    wait_for(lambda: words not in (said(reader) or words), f"no {words}")


def said(reader: ScreenReader) -> str | None:
    """Give all words of the window, or nothing where one went while they were read."""
    try:
        return " ".join(node.name for node in reader.tree())
    except AssertionError:
        return None


def complaints(told: str) -> list[str]:
    """Give what the window said, but that this reader asked for a text that had just gone."""
    return [line for line in told.splitlines() if "accessib" not in line]


def test_what_is_saved_appears_where_the_author_is(
    preview: "Popen[str]", reader: ScreenReader, pack: Path, sandbox: Sandbox
) -> None:
    """Other words, then a broken page, which leaves them there, then words that are too hard."""
    page = pack / PAGE
    words = page.read_text()
    reader.press(reader.find("push button", "Touch to start"))
    reader.press(reader.find("push button", "Placeholder group"))
    reader.press(reader.find("push button", "Placeholder topic"))
    shows(reader, SAID)

    page.write_text(words.replace(SAID, "It hums."))
    shows(reader, "It hums.")

    page.write_text(words.replace(SAID, "<b>It sings.</b>"))
    shows(reader, f"{PAGE}:11: P-MARKUP HTML is not allowed")
    shows(reader, "It hums.")

    page.write_text(words.replace(SAID, "It helps 20% of all."))
    shows(reader, "It helps 20% of all.")
    shows(reader, f"{PAGE}:11: L10-PERCENT")

    page.write_text(words)
    shows(reader, SAID)
    shows_no_more(reader, "L10-PERCENT")

    page.rename(page.with_name("01-other-page.md"))
    shows(reader, "What would you like to know?")

    assert complaints(end(preview)) == []
    assert not [path for path in sandbox.paths() if "askwell-preview" in path]


def test_a_pack_that_is_broken_from_the_start_is_shown_once_it_is_mended(
    display: Display,
    sandbox: Sandbox,
    pack: Path,
    reader: ScreenReader,
    reader_and_bus: tuple[ScreenReader, dict[str, str]],
) -> None:
    """Until then the window tells file and line."""
    manifest = pack / "pack.toml"
    words = manifest.read_text()
    manifest.write_text(words.replace('id = "magnets"', "id = magnets"))
    with sandbox.running(
        "preview", str(pack), DISPLAY=display.name, **reader_and_bus[1]
    ) as process:
        shows(reader, "pack.toml:4: P-TOML")

        manifest.write_text(words)
        shows(reader, "Touch to start")
        assert complaints(end(process)) == []


def test_what_is_no_folder_is_a_wrong_call(sandbox: Sandbox) -> None:
    """In one line."""
    ended = sandbox.run("preview", "nowhere")

    assert (ended.returncode, ended.stderr) == (2, "askwell: nowhere is no folder\n")
