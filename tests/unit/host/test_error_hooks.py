"""What Python has not caught is told in one line without its words, and passed on."""

import os
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.errors import InterfaceError
from kiosk.domain.fault_policy import Fault, FaultKind, fault
from kiosk.domain.pager import PagerPosition
from kiosk.host.error_hooks import LINES_MAX, NO_ANSWER, ErrorHooks

CANARY = "Zqxjkvb"
Make = Callable[..., ErrorHooks]


class Ended(BaseException):
    """The process would have ended."""


@pytest.fixture
def heard() -> list[Fault]:
    """What was passed on."""
    return []


@pytest.fixture
def make(heard: list[Fault]) -> Iterator[Make]:
    """Install hooks, and put the earlier ones back."""
    earlier = sys.excepthook, sys.unraisablehook, threading.excepthook

    def installed(*, tell_all: bool = False) -> ErrorHooks:
        hooks = ErrorHooks(tell_all=tell_all)
        hooks.hear = heard.append
        hooks.install()
        return hooks

    yield installed
    sys.excepthook, sys.unraisablehook, threading.excepthook = earlier


def uncaught(action: Callable[[], object]) -> None:
    """Let Python tell its hook of what an action raises, as it does at the end of a program."""
    try:
        action()
    except BaseException:  # noqa: BLE001 (whatever it is)
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        sys.excepthook(kind, error, trace)


def fail(error: type[BaseException] = ValueError) -> None:
    """Raise an error with a visitor's words."""
    raise error(CANARY)


def misuse_a_rule() -> None:
    """Let a module of the program fail."""
    PagerPosition(CANARY)  # type: ignore[call-arg, arg-type]  # that is the fault


def in_thread(action: Callable[[], None]) -> None:
    """Do something in a thread, and wait for its end."""
    thread = threading.Thread(target=action)
    thread.start()
    thread.join()


class Unraisable:
    """Raises while it is deleted."""

    def __del__(self) -> None:
        """Raise where nobody can catch it."""
        fail()


def test_an_error_is_told_by_type_code_and_place(
    make: Make, heard: list[Fault], capsys: pytest.CaptureFixture[str]
) -> None:
    """The innermost module of the program, and nothing of what was said."""
    make()

    uncaught(lambda: fault(CANARY, None))  # type: ignore[arg-type]  # that is the fault

    (found,) = heard
    assert (found.kind, found.what, found.code) == (FaultKind.PYTHON, "TypeError", "K-601")
    assert found.place.startswith("kiosk.domain.fault_policy:")
    assert capsys.readouterr().err == f"askwell: {found.sentence}\n"


@pytest.mark.planted("P3", "a visitor's words in an error on standard error")
@pytest.mark.parametrize("action", [fail, lambda: in_thread(fail), Unraisable, misuse_a_rule])
def test_no_word_of_it_is_told(
    make: Make,
    heard: list[Fault],
    capsys: pytest.CaptureFixture[str],
    action: Callable[[], object],
) -> None:
    """Neither on standard error nor to whoever answers."""
    make()

    uncaught(action)

    said = capsys.readouterr().err
    assert len(heard) == 1
    assert said.startswith("askwell: internal error K-60")
    assert CANARY not in said + repr(heard)


@pytest.mark.parametrize(
    ("action", "kind", "code"),
    [
        (fail, FaultKind.PYTHON, "K-601"),
        (lambda: in_thread(fail), FaultKind.THREAD, "K-602"),
        (Unraisable, FaultKind.PYTHON, "K-601"),
        (lambda: fail(MemoryError), FaultKind.MEMORY, "K-606"),
        (lambda: in_thread(lambda: fail(MemoryError)), FaultKind.MEMORY, "K-606"),
        (lambda: fail(InterfaceError), FaultKind.PYTHON, "K-103"),
        (lambda: fail(KeyboardInterrupt), FaultKind.PYTHON, "K-601"),
    ],
)
def test_each_hook_says_where_an_error_comes_from(
    make: Make, heard: list[Fault], action: Callable[[], object], kind: FaultKind, code: str
) -> None:
    """With the code of its kind, or its own where it has one."""
    make()
    uncaught(action)
    assert [(found.kind, found.code) for found in heard] == [(kind, code)]


def test_a_thread_may_end_itself(make: Make, heard: list[Fault]) -> None:
    """That is no error."""
    make()
    in_thread(sys.exit)
    assert heard == []


def test_the_same_fault_is_told_once(
    make: Make, heard: list[Fault], capsys: pytest.CaptureFixture[str]
) -> None:
    """It is passed on each time."""
    make()
    for _ in range(3):
        uncaught(fail)
    assert len(heard) == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_many_faults_do_not_fill_the_journal(
    make: Make, heard: list[Fault], capsys: pytest.CaptureFixture[str]
) -> None:
    """Ten thousand of them in as many places."""
    hooks = make()
    for line in range(10_000):
        hooks.take(fault(FaultKind.REMARK, "item", "kiosk.services", line), str)
    assert len(heard) == 10_000
    assert capsys.readouterr().err.count("\n") == LINES_MAX


def test_whoever_works_on_the_program_reads_it_all(
    make: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the words and the way to it."""
    make(tell_all=True)
    uncaught(fail)
    said = capsys.readouterr().err
    assert f"ValueError: {CANARY}" in said
    assert "Traceback" in said


def test_without_standard_error_it_is_still_passed_on(
    make: Make, heard: list[Fault], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where a program without a console has none."""
    make()
    monkeypatch.setattr(sys, "stderr", None)
    uncaught(fail)
    assert len(heard) == 1


def test_where_nobody_can_answer_the_program_ends(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once, so that it begins anew."""
    statuses: list[int] = []

    def end(status: int) -> None:
        statuses.append(status)

    monkeypatch.setattr(os, "_exit", end)
    hooks = make()
    hooks.hear = lambda _found: fail()
    uncaught(fail)
    assert statuses == [NO_ANSWER]
