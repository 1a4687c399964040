"""Holds the frozen kiosk against ``chromium --kiosk`` that shows the same pack as static pages."""

import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from kiosk.content.pack import open_pack
from kiosk.host.bundle import default_pack
from tests.bench.contenders import ASKWELL, CHROMIUM, FROZEN, Contender, contenders, running
from tests.bench.figures import Figure, Measured, share_of
from tests.bench.process_family import memory_mb, processor_s, wait_for_the_check
from tests.bench.walk import PAGE_TURN, walk
from tests.bench.watched import Looks, Watched
from tests.bench.x_finger import x_finger
from tests.bench.x_screen import XScreen, x_screen

STARTS = 7
ROUNDS = 6
IDLE_S = 60.0
SETTLED_AFTER_S = 8.0
START_RATIO_MAX = 0.6
MEMORY_RATIO_MAX = 0.35
TAP_RATIO_MAX = 0.75
TAP_P99_MAX_MS = 16.7
IDLE_MAX_PERCENT = 1.0


@dataclass(frozen=True, slots=True)
class Course:
    """What one program did.

    Attributes:
        whole_s: From each call to the whole start picture.
        usable_s: From each call to home, which a touch of that picture brought.
        memory_mb: On the start picture, and on a page after the walk.
        taps_ms: Of each tap, what it was and how long it took.
        idle_percent: Of one core, on the start picture and on a page.
    """

    whole_s: list[float] = field(default_factory=list)
    usable_s: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    taps_ms: list[tuple[str, float]] = field(default_factory=list)
    idle_percent: list[float] = field(default_factory=list)

    def taps(self, what: str = "") -> list[float]:
        """Give the milliseconds of all taps, or of those of one kind."""
        return [taken for kind, taken in self.taps_ms if what in {"", kind}]


def measure_against_chromium(screen: XScreen) -> Measured:
    """Start, tap, weigh and leave alone both programs, in turn."""
    if not FROZEN.is_file():
        raise FileNotFoundError(f"{FROZEN} is missing; `make package` makes it")
    courses = {ASKWELL: Course(), CHROMIUM: Course()}
    with tempfile.TemporaryDirectory() as folder:
        both = contenders(Path(folder))
        with x_finger(screen.display) as finger:
            watched = Watched(screen, finger)
            looks = {each.name: learn_looks(each, screen, watched) for each in both}
            for _ in range(STARTS):
                for each in both:
                    _start(each, screen, watched, looks[each.name], courses[each.name])
            for each in both:
                _visit(each, screen, watched, looks[each.name], courses[each.name])
        _leave_alone(both, looks, courses)
    return Measured(_figures(courses[ASKWELL], courses[CHROMIUM]), _notes(courses[ASKWELL]))


def learn_looks(contender: Contender, screen: XScreen, watched: Watched) -> Looks:
    """Start a program once, which fills the caches of the machine, and see how it looks."""
    with running(contender, screen):
        screen.wait_for_picture()
        start = watched.wait_for_rest()
        watched.leave(start)
        return Looks(start, watched.wait_for_rest())


def _start(
    contender: Contender, screen: XScreen, watched: Watched, looks: Looks, into: Course
) -> None:
    with running(contender, screen) as (_pid, called_s):
        into.whole_s.append(watched.wait_for_look(looks.start) - called_s)
        into.usable_s.append(watched.start_a_visit(looks.home) - called_s)


def _visit(
    contender: Contender, screen: XScreen, watched: Watched, looks: Looks, into: Course
) -> None:
    pack = open_pack(default_pack(), "en")
    with running(contender, screen) as (pid, _called_s):
        watched.wait_for_look(looks.start)
        time.sleep(SETTLED_AFTER_S)
        wait_for_the_check(pid)
        into.memory_mb.append(memory_mb(pid))
        watched.start_a_visit(looks.home)
        for tap in walk(pack, ROUNDS):
            watched.wait_between_taps()
            into.taps_ms.append((tap.what, watched.tap_and_wait(*tap.place)))
        for tap in list(walk(pack, 1))[:3]:
            watched.wait_between_taps()
            watched.tap_and_wait(*tap.place)
        time.sleep(SETTLED_AFTER_S)
        into.memory_mb.append(memory_mb(pid))


def _leave_alone(
    both: tuple[Contender, ...], looks: dict[str, Looks], courses: dict[str, Course]
) -> None:
    # Side by side, each on a screen of its own: what does nothing is in nobody's way.
    pack = open_pack(default_pack(), "en")
    with ExitStack() as stack:
        started = []
        for each in both:
            screen = stack.enter_context(x_screen())
            watched = Watched(screen, stack.enter_context(x_finger(screen.display)))
            pid, _ = stack.enter_context(running(each, screen))
            watched.wait_for_look(looks[each.name].start)
            started.append((each.name, pid, watched))
        _idle(started, courses)
        for name, _pid, watched in started:
            watched.start_a_visit(looks[name].home)
            for tap in list(walk(pack, 1))[:3]:
                watched.wait_between_taps()
                watched.tap_and_wait(*tap.place)
        _idle(started, courses)


def _idle(started: list[tuple[str, int, Watched]], courses: dict[str, Course]) -> None:
    time.sleep(SETTLED_AFTER_S)
    for _name, pid, _watched in started:
        wait_for_the_check(pid)
    before = {name: processor_s(pid) for name, pid, _ in started}
    time.sleep(IDLE_S)
    for name, pid, _ in started:
        used_s = processor_s(pid) - before[name]
        courses[name].idle_percent.append(used_s / IDLE_S * 100)


def _figures(ours: Course, theirs: Course) -> tuple[Figure, ...]:
    taps, their_taps = ours.taps(), theirs.taps()
    turns, their_turns = ours.taps(PAGE_TURN), theirs.taps(PAGE_TURN)
    places = ("start picture", "a page")
    return (
        Figure(
            "start: whole first picture", "s",
            median(ours.whole_s), START_RATIO_MAX, median(theirs.whole_s),
        ),
        Figure(
            "start: a touch is answered", "s",
            median(ours.usable_s), START_RATIO_MAX, median(theirs.usable_s),
        ),
        *(
            Figure(f"memory (PSS), {place}", "MB", own, MEMORY_RATIO_MAX, other)
            for place, own, other in zip(places, ours.memory_mb, theirs.memory_mb, strict=True)
        ),
        *_tap_figures("tap to changed page", turns, their_turns),
        *_tap_figures("tap to changed screen, all taps", taps, their_taps),
        *(
            Figure(f"idle for a minute, {place}: Chromium", "% of a core", other)
            for place, other in zip(places, theirs.idle_percent, strict=True)
        ),
        *(
            Figure(f"idle for a minute, {place}", "% of a core", own, IDLE_MAX_PERCENT)
            for place, own in zip(places, ours.idle_percent, strict=True)
        ),
    )  # fmt: skip


def _tap_figures(name: str, ours: list[float], theirs: list[float]) -> tuple[Figure, ...]:
    shares = ((0.5, None), (0.95, None), (0.99, TAP_RATIO_MAX))
    return (
        *(
            Figure(
                f"{name}, p{share * 100:.0f}", "ms",
                share_of(ours, share), limit, share_of(theirs, share),
            )
            for share, limit in shares
        ),
        Figure(f"{name}, p99 by itself", "ms", share_of(ours, 0.99), TAP_P99_MAX_MS),
    )  # fmt: skip


def _notes(ours: Course) -> tuple[str, ...]:
    return (
        (
            f"Start: medians of {STARTS} starts in turn, from the call to the whole picture, and to"
            " the home screen that a touch of it brings; both are known by their pixels."
        ),
        (
            "Memory: the proportional share (PSS) of all processes of the program, after"
            f" {SETTLED_AFTER_S:.0f} s of rest and once the pass over the pack has ended; the page"
            f" after {len(ours.taps_ms)} taps."
        ),
        (
            f"Taps: {len(ours.taps_ms)} in each program at the same places;"
            f" {len(ours.taps(PAGE_TURN))} of them turn a page. From the lifting of the finger"
            " (XTEST) to the first change of at"
            " least 5 % of the screen that XDamage tells and the pixels show."
        ),
        (
            "Idle: the processor time of all processes in 60 s, both programs side by side, each on"
            " a screen of its own. The X server is counted for neither."
        ),
    )
