"""The real program starts on settings that end at any byte, with their backup and without it."""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import pairwise
from pathlib import Path
from subprocess import Popen

import pytest
from PIL import Image

from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER
from kiosk.storage.settings_file import BACKUP_FILE, SETTINGS_FILE
from tests.end2end.installed_session import wait_for
from tests.end2end.kiosk_process import NO_VOICES, Sandbox, end
from tests.end2end.x_display import Display, looks_the_same, x_display
from tests.fakes.tiny_pack import TinyPack

pytestmark = [pytest.mark.full, pytest.mark.xdist_group("cut settings")]

# As somebody writes it by hand; each line changes how the start picture looks.
WHOLE = b'display.text_scale = "2" # in the eye clinic\ndisplay.theme = "dark"\n'
SIZE = (1280, 800)

Start = Callable[[dict[str, bytes]], AbstractContextManager["Popen[str]"]]


@pytest.fixture(scope="module")
def screen() -> Iterator[Display]:
    """A small one, which is quick to look at."""
    with x_display(*SIZE) as started:
        yield started


@pytest.fixture(scope="module")
def start(
    screen: Display, project: Path, visit_pack: TinyPack, tmp_path_factory: pytest.TempPathFactory
) -> Start:
    """Starts the program on a new profile that holds some files."""

    @contextmanager
    def started(files: dict[str, bytes]) -> Iterator["Popen[str]"]:
        sandbox = Sandbox(tmp_path_factory.mktemp("start"), project)
        for name, content in files.items():
            (sandbox.profile / name).write_bytes(content)
        window = ("--unsupervised", "--windowed", f"{screen.width}x{screen.height}")
        words = ("run", *window, "--profile", str(sandbox.profile), "--pack", str(visit_pack.root))
        given = {"DISPLAY": screen.name, "SPEECHD_ADDRESS": NO_VOICES}
        with sandbox.running(*words, **given) as process:
            wait_for(sandbox.profile / LOG_FOLDER / LOG_FILE, " started\n")
            yield process

    return started


@pytest.fixture(scope="module")
def pictures(screen: Display, start: Start) -> tuple[Image.Image, ...]:
    """The start picture with the defaults, then with one more line of the settings in each."""
    lines = WHOLE.splitlines(keepends=True)
    taken = []
    for count in range(len(lines) + 1):
        files = {SETTINGS_FILE: b"".join(lines[:count])} if count else {}
        with start(files) as process:
            taken.append(above_the_notice(screen.wait_for_rest()))
            assert end(process) == ""
    assert not any(looks_the_same(one, other) for one, other in pairwise(taken))
    return tuple(taken)


def above_the_notice(picture: Image.Image) -> Image.Image:
    """Cut off the line that staff read."""
    return picture.crop((0, 0, picture.width, picture.height * 9 // 10))


def lines_left(content: bytes) -> int | None:
    """Tell how many values stand in a file that was cut off, or that it cannot be read."""
    try:
        return len(tomllib.loads(content.decode()).get("display", {})) if content else None
    except tomllib.TOMLDecodeError:
        return None


@pytest.mark.parametrize("backed_up", [False, True], ids=["alone", "backed up"])
@pytest.mark.parametrize("cut", range(len(WHOLE)))
def test_it_starts_on_what_is_left(
    screen: Display, start: Start, pictures: tuple[Image.Image, ...], cut: int, *, backed_up: bool
) -> None:
    """Each value as before or its default, never another; and staff are told of a damaged file."""
    content = WHOLE[:cut]
    left = lines_left(content)
    in_force = len(pictures) - 1 if backed_up else 0
    expected = pictures[in_force if left is None else left]
    with start({SETTINGS_FILE: content} | ({BACKUP_FILE: WHOLE} if backed_up else {})) as process:
        screen.wait_until(lambda: looks_the_same(above_the_notice(screen.picture()), expected))
        said = end(process)

    assert (process.returncode, "Traceback" in said) == (0, False)
    assert said.startswith(f"askwell: settings: {SETTINGS_FILE} ") is (left is None or backed_up)
