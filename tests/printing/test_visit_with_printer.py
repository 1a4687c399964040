"""A visit on the real kiosk with a real printer: what is told, and what is left behind."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import LONGEST_S
from kiosk.domain.route import START, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER, LogEvent
from kiosk.storage.profile import Profile
from kiosk.viewmodels.preview import PreviewModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack
from tests.printing.conftest import StartPrinter
from tests.printing.cups import Cups
from tests.printing.ipp_printer import ABORTING, AT_ONCE, SLOWLY, with_fault

pytestmark = pytest.mark.usefixtures("bundled_font")

OWN_TEXT = "Zqxjkvb hurts?"
WITHIN_MS = 30_000
Visit = Callable[[str], Kiosk]


@pytest.fixture
def pack(tmp_path: Path) -> TinyPack:
    """A small pack."""
    return write_tiny_pack(tmp_path / "pack")


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """An empty, writable profile."""
    folder = tmp_path / "profile"
    folder.mkdir()
    return Profile(folder, writable=True)


@pytest.fixture
def clock() -> StagedClock:
    """Monotonic seconds that a test puts forward."""
    return StagedClock(1000.0)


@pytest.fixture
def visit(pack: TinyPack, profile: Profile, clock: StagedClock) -> Iterator[Visit]:
    """Begin a visit on a kiosk whose printer has a name, and tap Print."""
    built: list[Kiosk] = []

    def begin(printer: str) -> Kiosk:
        values = {"printer.name": printer, "clinic.desk_words": "the blue desk"}
        kiosk = build_kiosk(pack, profile, clock, set_values=values)
        built.append(kiosk)
        kiosk.navigator.go(Screen.HOME)
        kiosk.book.add_own(OWN_TEXT)
        kiosk.navigator.go(Screen.PREVIEW)
        cast("PreviewModel", kiosk.models[Screen.PREVIEW]).printSheet()
        return kiosk

    yield begin
    for kiosk in built:
        take_down(kiosk)


def title(kiosk: Kiosk) -> str:
    """Give what the visitor reads first."""
    return str(shown(kiosk.models[Screen.PRINTING], "title"))


def wait_for_title(kiosk: Kiosk, words: str, qtbot: QtBot) -> None:
    """Wait until the visitor reads something."""
    qtbot.waitUntil(lambda: title(kiosk) == words, timeout=WITHIN_MS)


def log_of(profile: Profile) -> str:
    """Give what the log holds."""
    return (profile.folder / LOG_FOLDER / LOG_FILE).read_text(encoding="utf-8")


def finish(kiosk: Kiosk, _clock: StagedClock) -> None:
    """End the visit by hand."""
    kiosk.end.finish()


def fall_silent(kiosk: Kiosk, clock: StagedClock) -> None:
    """Let the warning come and stand until nobody answered it."""
    for _ in range(2):
        clock.now_s += LONGEST_S
        kiosk.watch._timer.timeout.emit()


ENDINGS = [finish, fall_silent]


def test_a_sheet_that_comes_out_is_there_to_take(
    visit: Visit, start: StartPrinter, qtbot: QtBot
) -> None:
    """From the tap to the tray."""
    printer = start(AT_ONCE)
    kiosk = visit(printer.uri)

    wait_for_title(kiosk, "Take your sheet", qtbot)
    assert len(printer.documents()) == 1


def test_paper_that_is_put_in_lets_the_sheet_come(
    visit: Visit, start: StartPrinter, qtbot: QtBot
) -> None:
    """The fault is told, then the sheet is there, once."""
    printer = start(with_fault("media-empty-error"))
    kiosk = visit(printer.uri)
    wait_for_title(kiosk, "The printer has no paper", qtbot)
    printer.see_to_it()

    wait_for_title(kiosk, "Take your sheet", qtbot)
    assert len(printer.documents()) == 1


def test_a_sheet_that_failed_may_be_tried_again(
    visit: Visit, start: StartPrinter, profile: Profile, qtbot: QtBot
) -> None:
    """The list is still there, and the log tells that something failed, not what."""
    kiosk = visit(start(ABORTING).uri)
    wait_for_title(kiosk, "We could not print your sheet", qtbot)

    assert shown(kiosk.models[Screen.PRINTING], "canRetry")
    assert len(kiosk.book.visit.choices) == 1
    assert f"{LogEvent.PRINT_FAILED.value} K-401" in log_of(profile)
    assert "Zqxjkvb" not in log_of(profile)


@pytest.mark.parametrize("end", ENDINGS)
def test_a_sheet_that_may_come_after_its_visit_is_told_on_the_start_picture(
    visit: Visit,
    start: StartPrinter,
    profile: Profile,
    clock: StagedClock,
    qtbot: QtBot,
    end: Callable[[Kiosk, StagedClock], None],
) -> None:
    """Until somebody touches it; the visit is gone at once, and the log tells no word of it."""
    printer = start(SLOWLY)
    kiosk = visit(printer.uri)
    qtbot.waitUntil(printer.begun, timeout=WITHIN_MS)
    end(kiosk, clock)
    assert kiosk.navigator.place == START
    assert not kiosk.visit.desk.busy

    qtbot.waitUntil(lambda: bool(shown(kiosk.attract, "leftSheet")), timeout=WITHIN_MS)
    assert "the blue desk" in shown(kiosk.attract, "leftSheet")
    assert LogEvent.SHEET_LEFT.value in log_of(profile)
    assert "Zqxjkvb" not in log_of(profile)
    kiosk.attract.begin()
    assert not shown(kiosk.attract, "leftSheet")


def test_a_sheet_that_waits_in_the_queue_never_comes_after_its_visit(
    visit: Visit,
    start: StartPrinter,
    server: Cups,
    clock: StagedClock,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """The queue is paused, the visitor leaves, the queue goes on: nothing comes out."""
    printer = start(AT_ONCE)
    monkeypatch.setenv("CUPS_SERVER", server.socket)
    server.add_queue("Front", printer.uri)
    server.pause("Front")
    kiosk = visit("Front")
    wait_for_title(kiosk, "The printer takes no sheets now", qtbot)
    finish(kiosk, clock)
    qtbot.waitUntil(lambda: server.spooled() == [], timeout=WITHIN_MS)
    server.resume("Front")
    kiosk.visit.desk.close()

    assert not printer.begun()
    assert not shown(kiosk.attract, "leftSheet")


def test_nothing_of_the_sheet_is_on_the_disk_afterwards(
    visit: Visit,
    start: StartPrinter,
    clock: StagedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """Neither in the folder for temporary files nor in the profile; only in the tray."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    printer = start(AT_ONCE)
    kiosk = visit(printer.uri)
    wait_for_title(kiosk, "Take your sheet", qtbot)
    finish(kiosk, clock)
    kiosk.visit.desk.close()
    profile = [path for path in (tmp_path / "profile").rglob("*") if path.is_file()]

    assert list(temporary.iterdir()) == []
    assert not [path for path in profile if b"Zqxjkvb" in path.read_bytes()]
