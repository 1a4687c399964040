"""An error that nobody has thought of, planted into the real program on a real X server."""

import re
import signal
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest
from PIL import Image

from kiosk.domain.exit_codes import ExitCode
from tests.end2end.kiosk_process import ENDS_WITHIN_S, Sandbox, end
from tests.end2end.test_keypad import READING, WAKING
from tests.end2end.visit_pack import CANARIES, write_visit_pack
from tests.end2end.visitor import told
from tests.end2end.x_display import Display, looks_the_same

HELP = "F1"
# Python runs this before the program; the Help key then does what was planted, in the order given.
PLANT = """
import threading
from kiosk import build

words = "my canary, going-home"
build_kiosk = build.build_kiosk
planted = []

def in_slot():
    raise ValueError(words)

def in_thread():
    threading.Thread(target=in_slot).start()

def in_qt():
    from PySide6.QtCore import qCritical
    qCritical(words)

def fatal():
    from PySide6.QtCore import qFatal
    qFatal(words)

def without_memory():
    raise MemoryError(words)

def build_and_plant(*given):
    from kiosk.domain.route import Screen
    from kiosk.services.navigator import Navigator
    go = Navigator.go

    def go_or_fail(self, screen, subject=""):
        if screen is not Screen.HELP:
            return go(self, screen, subject)
        planted.pop(0)()

    Navigator.go = go_or_fail
    return build_kiosk(*given)

build.build_kiosk = build_and_plant
planted += [{names}]
"""
LINE = re.compile(r"askwell: internal error K-60\d \w+( at kiosk\.[\w.]+:\d+)?")


@pytest.fixture
def plants(request: pytest.FixtureRequest) -> str:
    """What the Help key does, one after the other."""
    return str(request.param)


@pytest.fixture
def supervised(request: pytest.FixtureRequest) -> bool:
    """Whether a supervisor starts the program again."""
    return bool(getattr(request, "param", False))


@pytest.fixture
def kiosk(
    display: Display, sandbox: Sandbox, plants: str, tmp_path: Path, supervised: bool
) -> Iterator["Popen[str]"]:
    """The running program with its planted errors."""
    pack = write_visit_pack(tmp_path / "pack")
    (tmp_path / "plant").mkdir()
    (tmp_path / "plant" / "sitecustomize.py").write_text(PLANT.format(names=plants))
    (sandbox.profile / "settings.toml").write_text(f'pack.folder = "{pack.root}"\n')
    words = ["run", "--profile", str(sandbox.profile)]
    words += [] if supervised else ["--unsupervised"]
    path = f"{tmp_path / 'plant'}:{sandbox.project}"
    with sandbox.running(*words, DISPLAY=display.name, PYTHONPATH=path) as process:
        yield process


def above_the_notice(picture: Image.Image) -> Image.Image:
    """Cut off the line that staff read."""
    return picture.crop((0, 0, picture.width, picture.height * 9 // 10))


def log_of(sandbox: Sandbox) -> list[list[str]]:
    """Give the events of the log with their codes."""
    text = (sandbox.profile / "log" / "askwell.log").read_text()
    return [line.split()[1:] for line in text.splitlines()]


def press(keys: list[str], display: Display, seen: Image.Image) -> Image.Image:
    """Press keys, each when the screen has come to rest."""
    for key in keys:
        display.press(key)
        seen = display.wait_for_change(seen)
    return seen


def settled(display: Display, sandbox: Sandbox) -> Image.Image:
    """Wait until the whole pack has been inspected, and give the start picture."""
    display.wait_until((sandbox.profile / "good-packs.json").exists)
    return display.wait_for_rest()


def wait_for_start(display: Display, start: Image.Image) -> Image.Image:
    """Wait until the start picture is back, whatever staff read below it."""
    expected = above_the_notice(start)
    display.wait_until(lambda: looks_the_same(above_the_notice(display.picture()), expected))
    return display.wait_for_rest()


def ended(kiosk: "Popen[str]") -> str:
    """Wait for the end of the program, and give what it said."""
    return kiosk.communicate(timeout=ENDS_WITHIN_S)[1]


@pytest.mark.parametrize(
    ("plants", "visit", "codes"),
    [
        ("in_slot, in_thread", [*WAKING, *READING], ["K-601", "K-602"]),
        ("in_qt, in_slot", [*WAKING, "Return"], ["K-604", "K-601"]),
    ],
    indirect=["plants"],
)
def test_the_first_error_wipes_the_visit_and_the_second_ends_the_program(
    kiosk: "Popen[str]", display: Display, sandbox: Sandbox, visit: list[str], codes: list[str]
) -> None:
    """The start picture with a code in its corner; then an end that asks for a new beginning."""
    start = settled(display, sandbox)
    paths = sandbox.paths()
    press(visit, display, start)

    display.press(HELP)
    seen = wait_for_start(display, start)
    assert not looks_the_same(seen, start)
    display.press(HELP)
    said = ended(kiosk)
    assert kiosk.returncode == ExitCode.RESTART
    assert all(LINE.fullmatch(line) for line in said.splitlines()), said
    assert [line.split()[3] for line in said.splitlines()] == codes
    assert log_of(sandbox) == [
        ["started"],
        ["internal-error", codes[0]],
        ["internal-error", codes[1]],
        ["restarted-itself", codes[1]],
        ["stopped"],
    ]
    assert sandbox.paths() == paths
    assert told(sandbox) == []


@pytest.mark.parametrize(
    ("plants", "supervised"), [("in_slot, in_slot", True)], indirect=["plants", "supervised"]
)
def test_the_supervisor_starts_it_again(
    kiosk: "Popen[str]", display: Display, sandbox: Sandbox
) -> None:
    """A fresh start picture; the end counts as a crash, not as one that staff asked for."""
    start = settled(display, sandbox)
    press(WAKING, display, start)
    display.press(HELP)
    wait_for_start(display, start)

    display.press(HELP)

    display.wait_until(lambda: log_of(sandbox).count(["started"]) == 2)
    display.wait_until(lambda: looks_the_same(display.picture(), start))
    assert ["restarted-after-crash"] in log_of(sandbox)
    said = end(kiosk)
    assert not any(word in said for word in CANARIES)


@pytest.mark.parametrize(
    ("plants", "code", "status", "further"),
    [
        ("fatal", "K-604", -signal.SIGABRT, []),
        ("without_memory", "K-606", ExitCode.RESTART, [["restarted-itself", "K-606"], ["stopped"]]),
    ],
    indirect=["plants"],
)
def test_some_errors_end_the_program_at_once(
    kiosk: "Popen[str]",
    display: Display,
    sandbox: Sandbox,
    code: str,
    status: int,
    further: list[list[str]],
) -> None:
    """Qt ends it, after a remark of PySide's, or there is no memory; the log tells why."""
    press(WAKING, display, settled(display, sandbox))

    display.press(HELP)
    said = ended(kiosk)

    assert kiosk.returncode == status
    assert LINE.fullmatch(said.splitlines()[-1]), said
    assert not any(word in said for word in CANARIES)
    events = [event for event in log_of(sandbox) if event != ["qt-warning"]]
    assert events == [["started"], ["internal-error", code], *further]
    assert told(sandbox) == []


def test_a_graphics_driver_that_fails_is_told_from_other_errors(
    display: Display, sandbox: Sandbox
) -> None:
    """Whoever starts the program again can leave the driver out."""
    words = ("run", "--unsupervised", "--renderer=gpu", "--profile", str(sandbox.profile))

    done = sandbox.run(*words, DISPLAY=display.name, QT_XCB_GL_INTEGRATION="none")

    assert done.returncode == ExitCode.RESTART_IN_SOFTWARE
    assert "askwell: internal error K-605 graphics" in done.stderr.splitlines()
    assert ["restarted-itself", "K-605"] in log_of(sandbox)
