"""What tells that somebody has got out, looked at from outside after each attempt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.route import Screen
from kiosk.storage.pin_file import TRIES_FILE
from tests.breakout.burglar import DAEMONS, Burglar, programs_of
from tests.breakout.case import Case, State

RETURNS_WITHIN_S = 2.0
# A helper has the name of its parent for a moment; what is quicker steps into a trap.
ENDS_WITHIN_S = 1.0
# Of staff's screens only the way to them may show.
VISITORS = frozenset(screen.value for screen in Screen if not screen.value.startswith("staff-"))
SHOWN_TO_ALL = VISITORS | {Screen.STAFF_CORNER.value, Screen.STAFF_PIN.value}
# What an attempt may change although it does nothing.
_FREE = frozenset({"warned", "ghosts", "ring", "outcome", "prints"})
_OWN_ROLES = ("check", "print-helper", "speech-helper", "usage-helper")


@dataclass(frozen=True)
class Before:
    """How it was before an attempt."""

    shown: Mapping[str, Any]
    paths: frozenset[str]


def attempt(burglar: Burglar, state: State, case: Case) -> list[str]:
    """Try one case in one state, and name what tells of an escape."""
    before = _look_before(burglar, burglar.go(state))
    try:
        case.action(burglar)
        return list(_escapes(burglar, case, before))
    finally:
        burglar.tidy()


def _look_before(burglar: Burglar, shown: Mapping[str, Any]) -> Before:
    """Remember what must stay."""
    return Before(shown, frozenset(burglar.sandbox.paths()))


def _escapes(burglar: Burglar, case: Case, before: Before) -> Iterator[str]:
    """Name each sign that somebody has got out."""
    if burglar.process.poll() is not None:
        yield f"the program has ended: {burglar.process.returncode}"
        return
    yield from _on_the_screen(burglar)
    after = burglar.look()
    yield from _in_the_kiosk(case, before.shown, after)
    yield from _on_the_machine(burglar, before)
    said = burglar.complaints()
    if said:
        yield f"it complained: {said}"


def _on_the_screen(burglar: Burglar) -> Iterator[str]:
    if burglar.wait_until(lambda: _is_back(burglar), RETURNS_WITHIN_S) is None:
        seen = [(burglar.x.name_of(w.number), w) for w in burglar.x.seen()]
        yield f"the kiosk is not in front: {seen}, keys at {burglar.x.focus()}"
    if burglar.x.pointer_shows():
        yield "the pointer can be seen"


def _is_back(burglar: Burglar) -> bool:
    width, height = burglar.size
    right, low = width - 1, height - 1
    places = [(0, 0), (right, 0), (0, low), (right, low), (width // 2, height // 2)]
    on_top = {burglar.x.on_top(*place) for place in places}
    own = [w for w in burglar.x.seen() if w.number == burglar.window]
    whole = [(0, 0, width, height)] == [(w.left, w.top, w.width, w.height) for w in own]
    return whole and on_top == {burglar.window} and burglar.x.focus() == burglar.window


def _in_the_kiosk(case: Case, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    if after["windows"] != 1 or after["screen"] not in SHOWN_TO_ALL:
        yield f"it shows {after['screen']} in {after['windows']} windows"
    if after["copied"]:
        yield "something was copied to the clipboard"
    if case.does_nothing:
        changed = {
            name: (before[name], after[name])
            for name in before
            if name not in _FREE and before[name] != after[name]
        }
        if changed:
            yield f"it was changed: {changed}"


def _on_the_machine(burglar: Burglar, before: Before) -> Iterator[str]:
    kept = {f"{burglar.sandbox.profile / TRIES_FILE}"}
    more = burglar.sandbox.paths() - before.paths - kept
    if more:
        yield f"files appeared: {sorted(more)}"
    if burglar.wait_until(lambda: not _strangers(burglar), ENDS_WITHIN_S) is None:
        yield f"programs were started: {_strangers(burglar)}"


def _strangers(burglar: Burglar) -> list[list[str]]:
    return [line for _, line in programs_of(burglar.process.pid) if not _is_own(line)]


def _is_own(line: list[str]) -> bool:
    if Path(line[0]).name.startswith(DAEMONS):
        return True
    return len(line) > 3 and line[1:3] == ["-m", "kiosk"] and line[3] in _OWN_ROLES
