"""Each look at keys and tree names the fault that it is for, and so does the one at the ring."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.domain.focus_walk import Arrival, Move, moved
from kiosk.services import key_focus
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.gates import colors, rings
from tests.visual.keyed import far_from_the_bar, unreached, wrong_controls, wrong_titles
from tests.visual.matrix import Cell
from tests.visual.planted_items import planted_on
from tests.visual.test_live_screens import theme_colors
from tests.visual.walk import live_kiosk, walk

Look = Callable[[StagedKiosk], Iterator[str]]
Walked = Callable[..., Arrival]
BUTTON = "import QtQuick\nimport QtQuick.Templates as T\nT.Button {{ width: 99; height: 99; {} }}"
TEXT = "import QtQuick\nText {{ text: 'x'; Accessible.role: Accessible.Heading; {} }}"


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The help screen, on which nothing is amiss."""
    assert bundled_font
    with live_kiosk(qapp, Cell("21.5 inch").staging) as built:
        dict(walk(built, frozenset({"help"})))
        settle(built.window)
        yield built


@pytest.mark.parametrize(
    ("look", "source", "told"),
    [
        pytest.param(
            wrong_controls, BUTTON.format("Accessible.name: ''"), "''",
            marks=pytest.mark.planted("A55", "a live button without a name"),
        ),
        pytest.param(
            wrong_controls,
            BUTTON.format("text: 'Go'; Accessible.role: Accessible.StaticText"), "'Go'",
            marks=pytest.mark.planted("A55", "a button that the tree takes for a text"),
        ),
        pytest.param(
            wrong_titles, TEXT.format("Accessible.description: 'Level 1'"), "Level 1",
            marks=pytest.mark.planted("A57", "a second heading of level 1 in the tree"),
        ),
        pytest.param(
            wrong_titles, TEXT.format("Accessible.description: 'Level 3'"), "Level 3",
            marks=pytest.mark.planted("A57", "a heading of level 3 in the tree"),
        ),
    ],
)  # fmt: skip
def test_a_fault_in_the_tree_is_named(
    staged: StagedKiosk, look: Look, source: str, told: str
) -> None:
    """It is not there before."""
    assert list(look(staged)) == []
    with planted_on(staged.window, source):
        assert any(told in fault for fault in look(staged))


def without_the_third(stops: tuple[object, ...], place: int, move: Move) -> Arrival:
    """Walk past a stop as if it were not there."""
    arrival = moved(stops, place, move)  # type: ignore[arg-type]
    return moved(stops, 2, move) if arrival.place == 2 else arrival  # type: ignore[arg-type]


def caught(stops: tuple[object, ...], place: int, move: Move) -> Arrival:
    """Walk no farther than to the third stop."""
    return Arrival(place) if place == 2 else moved(stops, place, move)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("walked", "look"),
    [
        pytest.param(
            without_the_third, unreached,
            marks=pytest.mark.planted("A25", "a text that the keys pass over"),
        ),
        pytest.param(
            caught, unreached,
            marks=pytest.mark.planted("A25", "a stop that the keys do not leave"),
        ),
        pytest.param(
            lambda _stops, place, _move: Arrival(place), far_from_the_bar,
            marks=pytest.mark.planted("A25", "a bar that is not one step from the title"),
        ),
    ],
)  # fmt: skip
def test_a_fault_of_the_walk_is_named(
    staged: StagedKiosk, monkeypatch: pytest.MonkeyPatch, walked: Walked, look: Look
) -> None:
    """It is not there before."""
    assert list(look(staged)) == []
    monkeypatch.setattr(key_focus, "moved", walked)
    assert list(look(staged)) != []


INK, PAPER, GROUND = "#1e2a32", "#fbf8f3", "#ffffff"
SIDE = (INK,) * 10 + (PAPER,) * 10
RING = rings.SeenRing("Next", 10.0, (SIDE,) * 4, True, (0, 0, 50, 50), (0, 0, 50, 50))


def with_side(*lines: str) -> rings.SeenRing:
    """Give a ring with one side of other colours."""
    return replace(RING, sides=(SIDE, SIDE, SIDE, lines))


@pytest.mark.parametrize(
    ("ring", "told"),
    [
        pytest.param(
            with_side(*[INK] * 9, *[PAPER] * 10, GROUND), "a line of 0.90 mm",
            marks=pytest.mark.planted("A59", "a ring of 0.9 mm on one side"),
        ),
        pytest.param(
            with_side(*[INK] * 10, *[PAPER] * 9, GROUND), "a second line of 0.90 mm",
            marks=pytest.mark.planted("A59", "a ring around a control with 0.9 mm within"),
        ),
        pytest.param(
            with_side(*["#969696"] * 10, *["#ffffff"] * 10), "#969696 beside #ffffff",
            marks=pytest.mark.planted("A59", "a ring of 2.96:1"),
        ),
        pytest.param(
            replace(RING, box=(0, 0, 50, 40)), "(0, 0, 50, 40)",
            marks=pytest.mark.planted("A59", "a ring that something covers below"),
        ),
        pytest.param(
            replace(RING, box=None), "None",
            marks=pytest.mark.planted("A59", "a place of the keys without a ring"),
        ),
    ],
)  # fmt: skip
def test_a_fault_of_the_ring_is_named(ring: rings.SeenRing, told: str) -> None:
    """One that has its thickness and stands out has none."""
    assert list(rings.faults(RING)) == []
    assert any(told in fault for fault in rings.faults(ring))


@pytest.mark.parametrize("theme", list(colors.THEMES))
def test_the_lines_of_the_ring_stand_apart_in_each_theme(project: Path, theme: str) -> None:
    """Ink around paper: whatever the ground, one of them is seen."""
    assert list(rings.weak_ring(theme_colors(project, theme))) == []


@pytest.mark.planted("A59", "a theme whose ring is 2.96:1")
def test_a_weak_ring_of_a_theme_is_named() -> None:
    """By its contrast."""
    found = list(rings.weak_ring({"ink": "#969696", "paper": "#ffffff"}))
    assert found == ["ring: 2.96 of 3.0"]
