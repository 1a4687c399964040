"""What an error calls for, as a table; and what of it may be told."""

from math import inf

import pytest

from kiosk.domain.fault_policy import (
    AGAIN_WITHIN_S,
    Fault,
    FaultKind,
    Verdict,
    fault,
    qml_fault,
    verdict,
)

CANARY = "Zqxjkvb"
NEVER = -inf
QML_FILE = "file:///opt/askwell/kiosk/qml/Kiosk/Screens/HomeScreen.qml"
REMARK, PYTHON, THREAD = FaultKind.REMARK, FaultKind.PYTHON, FaultKind.THREAD
QML, QT = FaultKind.QML, FaultKind.QT
GRAPHICS, MEMORY = FaultKind.GRAPHICS, FaultKind.MEMORY


@pytest.mark.parametrize(
    ("kinds", "guarded", "since_wipe_s", "expected"),
    [
        ((), True, inf, Verdict.NOTE),
        ((REMARK,), True, inf, Verdict.NOTE),
        ((REMARK,), True, 0.0, Verdict.NOTE),
        ((REMARK,), False, inf, Verdict.NOTE),
        *(((kind,), True, inf, Verdict.WIPE) for kind in (PYTHON, THREAD, QML, QT)),
        *(((kind,), True, 0.0, Verdict.RESTART) for kind in (PYTHON, THREAD, QML, QT)),
        ((PYTHON,), True, AGAIN_WITHIN_S - 0.1, Verdict.RESTART),
        ((PYTHON,), True, AGAIN_WITHIN_S, Verdict.WIPE),
        *(((kind,), False, inf, Verdict.RESTART) for kind in (PYTHON, THREAD, QML, QT)),
        ((MEMORY,), True, inf, Verdict.RESTART),
        ((GRAPHICS,), True, inf, Verdict.RESTART_IN_SOFTWARE),
        ((GRAPHICS,), False, inf, Verdict.RESTART_IN_SOFTWARE),
        ((PYTHON, QML, REMARK), True, inf, Verdict.WIPE),
        ((REMARK, MEMORY, PYTHON), True, inf, Verdict.RESTART),
        ((QT, GRAPHICS), True, inf, Verdict.RESTART_IN_SOFTWARE),
    ],
)
def test_what_errors_call_for(
    kinds: tuple[FaultKind, ...], guarded: bool, since_wipe_s: float, expected: Verdict
) -> None:
    """The gravest of one event counts; the second within a minute ends the program."""
    now_s = 1000.0
    assert verdict(kinds, guarded=guarded, wiped_s=now_s - since_wipe_s, now_s=now_s) is expected


@pytest.mark.parametrize("kind", list(FaultKind))
def test_a_fault_has_the_code_of_its_kind(kind: FaultKind) -> None:
    """Only a remark has none."""
    assert fault(kind, "ValueError").code == kind.value
    assert (kind.value == "") == (kind is REMARK)


def test_a_code_that_tells_more_is_kept() -> None:
    """An error of the kiosk's own family brings its code."""
    assert fault(PYTHON, "InterfaceError", code="K-103").code == "K-103"


@pytest.mark.parametrize(
    ("place", "line", "told"),
    [
        ("kiosk.services.navigator", 41, "kiosk.services.navigator:41"),
        (QML_FILE, 12, "Kiosk/Screens/HomeScreen.qml:12"),
        ("/home/someone/other.py", 3, ""),
        (f"file:///{CANARY}.qml", 3, ""),
        (f"kiosk.{CANARY} and more words", 3, ""),
        ("kiosk." + "x" * 200, 3, ""),
        ("", 0, ""),
    ],
)
def test_a_place_is_one_of_the_program(place: str, line: int, told: str) -> None:
    """A module or a QML file of ours, with the line; whatever else it is stays untold."""
    assert fault(PYTHON, "ValueError", place, line).place == told


@pytest.mark.parametrize("what", [f"{CANARY} words", "", "x" * 81, "Größe", "a\nb"])
@pytest.mark.planted("P3", "a visitor's words in the name of an error")
def test_a_name_is_plainly_one(what: str) -> None:
    """Words cannot pass as the name of a type or a category."""
    assert fault(PYTHON, what).what == "unnamed"


@pytest.mark.parametrize(
    ("description", "kind", "what"),
    [
        ("TypeError: Cannot read property 'x' of undefined", QML, "TypeError"),
        ("ReferenceError: nothing is not defined", QML, "ReferenceError"),
        (f"Error: {CANARY}", QML, "Error"),
        (f"{CANARY}: thrown", QML, "binding"),
        ("Unable to assign [undefined] to QString", QML, "binding"),
        (f"QML Image: Cannot open: file:///{CANARY}.svg", REMARK, "item"),
        ('QML Column: Binding loop detected for property "width"', REMARK, "item"),
    ],
)
def test_an_error_of_qml_is_told_from_a_remark(
    description: str, kind: FaultKind, what: str
) -> None:
    """By how it begins; none of its words is kept."""
    found = qml_fault(description, QML_FILE, 7)
    assert found == Fault(kind, what, "Kiosk/Screens/HomeScreen.qml:7", kind.value)
    assert CANARY not in found.sentence


def test_the_sentence_tells_code_name_and_place() -> None:
    """What stands on standard error, whole."""
    assert fault(PYTHON, "ValueError", "kiosk.services.navigator", 41).sentence == (
        "internal error K-601 ValueError at kiosk.services.navigator:41"
    )
    assert fault(REMARK, "qt.qpa.xcb").sentence == "a remark of Qt qt.qpa.xcb"
