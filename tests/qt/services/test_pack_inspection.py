"""Another process reads the whole pack, and its verdict comes back."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from kiosk.host.program import program_command
from kiosk.services.pack_inspection import PackInspection
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.fakes.translated_pack import add_language, take_review_back

PAGE_FILE = f"{TOPIC}/01-no-driving.md"


@pytest.fixture(autouse=True)
def from_the_project(monkeypatch: pytest.MonkeyPatch, project: object) -> None:
    """Let the other process find the package wherever the tests were started."""
    monkeypatch.setenv("PYTHONPATH", str(project))


def real_inspection(pack: TinyPack) -> PackInspection:
    """Inspect with the program's own check."""
    return PackInspection(program_command("check", str(pack.root), "--structure"))


def stand_in(code: str) -> PackInspection:
    """Let a few lines of Python take the place of the check."""
    return PackInspection([sys.executable, "-c", code])


def test_a_good_pack_passes(pack: TinyPack, qtbot: QtBot) -> None:
    """The real check finds nothing."""
    inspection = real_inspection(pack)

    with qtbot.assertNotEmitted(inspection.failed), qtbot.waitSignal(inspection.passed):
        inspection.start()


def test_a_broken_pack_fails_with_its_fault(pack: TinyPack, qtbot: QtBot) -> None:
    """The real check names file, line and code in one line."""
    pack.change(PAGE_FILE, "## What a study saw", "<b>What</b>")
    inspection = real_inspection(pack)

    with qtbot.assertNotEmitted(inspection.passed), qtbot.waitSignal(inspection.failed) as told:
        inspection.start()

    (fault,) = told.args
    assert fault.startswith(f"{pack.root / PAGE_FILE}:11: ")
    assert "\n" not in fault


def test_a_link_whose_name_has_two_lines_is_one_fault(pack: TinyPack, qtbot: QtBot) -> None:
    """The real check writes its name on one line."""
    pack.link("en/a\nb", "/etc/hostname")
    inspection = real_inspection(pack)

    with qtbot.waitSignal(inspection.failed) as told:
        inspection.start()

    assert told.args == [rf"{pack.root}/en/a\nb:1: P-LINK is a link; a pack holds only plain files"]


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit('Traceback')",
        "raise SystemExit('askwell: one line\\nand a second')",
        "import os; os.abort()",
        "raise SystemExit(3)",
    ],
)
def test_a_check_that_breaks_says_nothing_about_the_pack(code: str, qtbot: QtBot) -> None:
    """But that it broke off; a good pack stays on the screen."""
    inspection = stand_in(code)

    with (
        qtbot.assertNotEmitted(inspection.passed),
        qtbot.assertNotEmitted(inspection.failed),
        qtbot.waitSignal(inspection.broke_off),
    ):
        inspection.start()


def test_a_check_that_cannot_start_says_nothing(qtbot: QtBot) -> None:
    """A missing program is not a broken pack."""
    inspection = PackInspection(["/nowhere/askwell"])

    with (
        qtbot.assertNotEmitted(inspection.failed),
        qtbot.waitSignal(inspection.broke_off),
    ):
        inspection.start()


def test_stopping_ends_the_other_process(qtbot: QtBot) -> None:
    """Nothing outlives the kiosk, and an ended check tells no fault."""
    inspection = stand_in("import signal; signal.pause()")
    with qtbot.waitSignal(inspection._process.started):
        inspection.start()

    with qtbot.assertNotEmitted(inspection.failed), qtbot.assertNotEmitted(inspection.broke_off):
        inspection.stop()
    assert inspection._process.processId() == 0


def test_stopping_what_never_started_is_fine() -> None:
    """A kiosk that is closed at once has nothing to end."""
    stand_in("").stop()


def test_what_waits_for_a_review_is_told_as_two_numbers(pack: TinyPack, qtbot: QtBot) -> None:
    """How many languages, never which; the pack itself passes."""
    add_language(pack, "es")
    take_review_back(pack, "es", "glossary.toml")
    pack.write("es/questions.toml", "broken")
    inspection = real_inspection(pack)

    with (
        qtbot.waitSignal(inspection.translations) as told,
        qtbot.assertNotEmitted(inspection.failed),
    ):
        inspection.start()

    assert told.args == [1, 1]
