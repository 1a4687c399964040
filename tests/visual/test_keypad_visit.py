"""A whole visit by the keypad with the screen covered, by what is heard alone, and its steps."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.route import Screen
from kiosk.snapshot.staged_kiosk import StagedKiosk
from tests.fakes.keypad_visitor import BACK, DOWN, HELP, LEFT, RIGHT, SELECT, UP, KeypadVisitor
from tests.visual.walk import live_kiosk, staging

PRINTS = PrintProgress(PrintStage.PRINTING)
NO_PAPER = PrintProgress(PrintStage.PRINTING, PrintReason.PAPER_OUT)
PRINTED = PrintOutcome(PrintState.PRINTED)


@pytest.fixture
def staged(bundled_font: str, qapp: QGuiApplication) -> Iterator[StagedKiosk]:
    """The kiosk as it ships, with a printer that a test moves on."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        yield staged


@pytest.fixture
def visitor(staged: StagedKiosk, qtbot: QtBot) -> KeypadVisitor:
    """Someone with a headset who sees nothing."""
    return KeypadVisitor(staged.kiosk, staged.clock, qtbot)


def test_a_visit_with_the_screen_covered(visitor: KeypadVisitor, staged: StagedKiosk) -> None:
    """A page is heard, a question added, the sheet heard and printed, and all is erased."""
    visitor.press(DOWN)
    assert "Select chooses." in visitor.heard[0]
    visitor.press(SELECT)
    visitor.choose("About the medicine", RIGHT)
    visitor.choose("What it is", RIGHT)
    assert visitor.heard[0] == "What kind of medicine is ketamine?, heading, Level 1"
    assert any("medicine for surgery" in sentence for sentence in visitor.heard)
    visitor.choose("Ask about this", RIGHT)
    assert visitor.heard == [
        "On your list, button, not available, 1 of 3",
        "My questions (2), button, 3 of 9",
    ]

    visitor.press(LEFT, LEFT)
    visitor.choose("My questions (2)", DOWN)
    assert visitor.heard[0] == "My questions, heading, Level 1"
    visitor.choose("Print my sheet", RIGHT)
    assert visitor.heard[0] == "Your sheet, heading, Level 1"
    assert [sentence for sentence in visitor.heard if re.match(r"\d\. ", sentence)] == [
        f"{number}. {question}" for number, question in enumerate(asked_questions(staged), start=1)
    ]

    visitor.choose("Print", DOWN)
    staged.desk.stage(PRINTS)
    visitor.listen()
    assert any("print" in sentence.lower() for sentence in visitor.heard), visitor.heard
    staged.desk.stage(NO_PAPER)
    visitor.listen()
    assert any("paper" in sentence for sentence in visitor.heard), visitor.heard
    staged.desk.stage(PRINTED)
    visitor.listen()
    assert any(sentence.startswith("Take your sheet") for sentence in visitor.heard), visitor.heard

    visitor.choose("I have my sheet", RIGHT)
    visitor.choose("Yes, finish and erase", RIGHT)
    assert visitor.heard == ["You have finished. Your choices are erased."]
    assert staged.kiosk.navigator.place.screen is Screen.ATTRACT
    assert staged.kiosk.book.visit.choices == ()


def asked_questions(staged: StagedKiosk) -> list[str]:
    """Give the questions of the list, as they stand on the sheet."""
    return [staged.kiosk.visit.texts.text(choice) for choice in staged.kiosk.book.visit.choices]


class Task(Struct, frozen=True):
    """Something that a visitor wants, from home.

    Attributes:
        taps: How many it takes with a finger.
        go: Does it by keys.
    """

    name: str
    taps: int
    go: Callable[[KeypadVisitor], None]


def _add_question(visitor: KeypadVisitor) -> None:
    visitor.press(SELECT, SELECT, LEFT, SELECT)
    assert len(visitor.kiosk.book.visit.choices) == 2


def _turn_ten_pages(visitor: KeypadVisitor) -> None:
    visitor.press(DOWN, SELECT, SELECT, *[SELECT] * 10)
    # A page that is divided takes one turn more.
    assert {"Page 10 of 13", "Page 11 of 13"} & {*visitor.heard}


def _print(visitor: KeypadVisitor) -> None:
    visitor.press(RIGHT, SELECT, SELECT, SELECT)
    assert visitor.kiosk.navigator.place.screen is Screen.PRINTING


def _get_help(visitor: KeypadVisitor) -> None:
    visitor.press(HELP)
    assert visitor.kiosk.navigator.place.screen is Screen.HELP


def _go_back(visitor: KeypadVisitor) -> None:
    visitor.press(SELECT, BACK)
    assert visitor.kiosk.navigator.place.screen is Screen.HOME


def _finish(visitor: KeypadVisitor) -> None:
    visitor.press(LEFT, LEFT, UP, SELECT, SELECT)
    assert visitor.kiosk.navigator.place.screen is Screen.ATTRACT


def _enlarge_text(visitor: KeypadVisitor) -> None:
    visitor.press(RIGHT, DOWN, DOWN, SELECT, DOWN, SELECT)
    assert visitor.kiosk.comfort.display.value.text_scale == 2.0


def _change_language(visitor: KeypadVisitor) -> None:
    visitor.press(RIGHT, DOWN, DOWN, DOWN, SELECT, SELECT)
    assert visitor.kiosk.library.pack.language == "es"


TASKS = (
    Task("Add a question from a page", 3, _add_question),
    Task("Open a topic and turn ten pages", 12, _turn_ten_pages),
    Task("Print the sheet", 3, _print),
    Task("Get help", 1, _get_help),
    Task("Open a group and go back", 2, _go_back),
    Task("Show the largest text", 2, _enlarge_text),
    Task("Change the language", 2, _change_language),
    Task("Finish and erase", 2, _finish),
)
# Keys that choose; the others only move.
CHOOSING = frozenset({SELECT, BACK, HELP})


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_the_steps_of_a_task_are_those_that_the_guide_tells(
    task: Task, visitor: KeypadVisitor, project: Path
) -> None:
    """A step is a choice, and there are as many as taps; each press is counted too."""
    visitor.press(SELECT, SELECT)
    if task.go is _print:
        for question in visitor.kiosk.library.pack.questions()[:2]:
            visitor.kiosk.book.add_ready(question.id)
        visitor.listen()
    before = len(visitor.pressed)
    task.go(visitor)

    pressed = visitor.pressed[before:]
    steps = sum(key in CHOOSING for key in pressed)
    assert steps <= 1.5 * task.taps
    presses = len(pressed)
    row = f"| {task.name} | {task.taps} | {steps} | {presses} | {presses / task.taps:.1f} |"
    guide = (project / "docs" / "keypad.md").read_text(encoding="utf-8")
    assert row in guide
