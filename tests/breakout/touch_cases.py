"""Attempts with fingers, hands and a mouse."""

import random
from collections.abc import Callable

from tests.breakout.burglar import FINGERTIP, HEIGHT, MIDDLE, WIDTH, Burglar
from tests.breakout.case import ANYWHERE, IN_A_VISIT, Case, Category

RIGHT, LOW = WIDTH - 1, HEIGHT - 1
ACROSS, DOWN = MIDDLE
# Nothing that can be pressed stands there in any state.
QUIET = (ACROSS, 4)
PALM = 260.0
SEED = 6


def _touch(name: str, action: Callable[[Burglar], object], *, does_nothing: bool = False) -> Case:
    return Case(name, Category.TOUCH, ANYWHERE, action, does_nothing)


def _from_each_edge(fingers: int) -> Callable[[Burglar], None]:
    def swipe(burglar: Burglar) -> None:
        for begin, end, apart in (
            ((0, DOWN), (ACROSS, DOWN), (0, 60)),
            ((RIGHT, DOWN), (ACROSS, DOWN), (0, 60)),
            ((ACROSS, 0), (ACROSS, DOWN), (60, 0)),
            ((ACROSS, LOW), (ACROSS, DOWN), (60, 0)),
        ):
            burglar.wait(1)
            burglar.swipe(
                *(
                    (
                        (begin[0] + apart[0] * n, begin[1] + apart[1] * n),
                        (end[0] + apart[0] * n, end[1] + apart[1] * n),
                    )
                    for n in range(fingers)
                )
            )

    return swipe


def _pinch(burglar: Burglar) -> None:
    near, far = (ACROSS - 40, DOWN), (ACROSS - 400, DOWN)
    other_near, other_far = (ACROSS + 40, DOWN), (ACROSS + 400, DOWN)
    burglar.swipe((near, far), (other_near, other_far))
    burglar.wait(1)
    burglar.swipe((far, near), (other_far, other_near))


def _ten_fingers(burglar: Burglar) -> None:
    places = [(100 + 115 * n, 200 + 40 * (n % 3)) for n in range(10)]
    for does in ("press", "lift"):
        burglar.touch([(does, n, *place, FINGERTIP) for n, place in enumerate(places)])


def _tap_often(burglar: Burglar) -> None:
    for _ in range(12):
        burglar.tap(*QUIET)
    burglar.wait(0.05)


def _drum(burglar: Burglar) -> None:
    chance = random.Random(SEED)  # noqa: S311 (which places does not matter)
    for _ in range(60):
        burglar.tap(chance.randrange(WIDTH), chance.randrange(HEIGHT))


def _wander(burglar: Burglar) -> None:
    chance = random.Random(SEED)  # noqa: S311 (the same)
    for _ in range(40):
        burglar.wait(0.7)
        burglar.tap(chance.randrange(WIDTH), chance.randrange(HEIGHT))


def _corner_without_hold(burglar: Burglar) -> None:
    for _ in range(8):
        burglar.tap(RIGHT - 20, 20)
        burglar.wait(0.3)


def _corner_of_staff(burglar: Burglar) -> None:
    for held_s in (0.1, 0.1, 0.1, 0.1, 1.2):
        burglar.hold(RIGHT - 20, 20, held_s)
        burglar.wait(0.2)


def _outside(burglar: Burglar) -> None:
    for place in ((-50, -50), (WIDTH + 500, DOWN), (ACROSS, HEIGHT + 500), (-1, LOW)):
        burglar.wait(1)
        burglar.tap(*place)


def _buttons_of_a_mouse(burglar: Burglar) -> None:
    for button in (2, 3, 8, 9, 10):
        burglar.click(button, *MIDDLE, times=2)


def _wheel(burglar: Burglar) -> None:
    for button in (4, 5, 6, 7):
        burglar.click(button, *MIDDLE, times=10)


TOUCHES = (
    _touch("a swipe from each edge", _from_each_edge(1)),
    _touch("two fingers from each edge", _from_each_edge(2)),
    _touch("three fingers from each edge", _from_each_edge(3)),
    _touch("five fingers from each edge", _from_each_edge(5)),
    _touch("two fingers apart and together", _pinch),
    _touch("ten fingers", _ten_fingers),
    _touch("a palm", lambda b: b.tap(*MIDDLE, width_px=PALM), does_nothing=True),
    _touch("a long press", lambda b: b.hold(*MIDDLE, 1.5)),
    _touch("a press of twelve seconds", lambda b: b.hold(*MIDDLE, 12.0), does_nothing=True),
    _touch("a drag over the whole screen", lambda b: b.swipe(((5, 5), (RIGHT - 5, LOW - 5)))),
    _touch("a drag from outside", lambda b: b.swipe(((-40, -40), MIDDLE))),
    _touch("taps outside the screen", _outside),
    _touch("many taps at one place", _tap_often),
    _touch("sixty taps at once", _drum),
    _touch("forty taps anywhere", _wander),
    _touch("eight taps in the corner of staff", _corner_without_hold),
    _touch("the way of staff", _corner_of_staff),
    _touch("the other buttons of a mouse", _buttons_of_a_mouse, does_nothing=True),
    _touch("the wheel", _wheel, does_nothing=True),
    _touch("a double click", lambda b: b.click(1, *MIDDLE, times=2)),
    Case(
        "marking text with a mouse",
        Category.TOUCH,
        IN_A_VISIT,
        lambda b: b.drag((60, 60), (900, 400)),
        does_nothing=False,
    ),
)
