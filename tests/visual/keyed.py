"""What keys and assistive technology find on a screen, and what is amiss there."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.focus_walk import Move, title_place
from kiosk.services.focus_stops import focus_stops
from kiosk.services.reading_order import ReadingStop
from kiosk.snapshot.staged_kiosk import StagedKiosk
from tests.visual.live_items import pressable_items

PRESSABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
}


def unreached(staged: StagedKiosk) -> Iterator[str]:
    """Name the ways that do not come to each text and control, or come to something else."""
    told = {stop.item for stop in focus_stops(staged.window.contentItem()).told}
    everything = told | set(controls(staged.window))
    for move in (Move.NEXT, Move.PREVIOUS):
        if _reached(staged, move) != everything:
            yield f"{move.name} alone does not come to everything"


def far_from_the_bar(staged: StagedKiosk) -> Iterator[str]:
    """Tell where one step from the title does not lead into the bar."""
    focus = staged.kiosk.keys.focus
    focus.forget()
    focus.look()
    focus.go_to(title_place(focus.stops.walk))
    focus.move(Move.PREVIOUS_GROUP)
    item = focus.stops.told[focus.place].item
    if not item.property("bar"):
        yield "the step from the title does not lead into the bar"


def out_of_tree(staged: StagedKiosk) -> Iterator[str]:
    """Name the stops that are not in the accessible tree, or not in their order or words."""
    stops = focus_stops(staged.window.contentItem()).told
    tree = [node for node in nodes(staged.window) if node.object() is not None]
    places = {node.object(): at for at, node in enumerate(tree)}
    found = [places.get(stop.item) for stop in stops]
    known = [at for at in found if at is not None]
    if None in found or known != sorted(known):
        yield f"{_missing(stops, found)}"
    for stop, at in zip(stops, found, strict=True):
        if at is not None and stop.words not in tree[at].text(QAccessible.Text.Name):
            yield f"{stop.words[:40]} has other words"


def wrong_controls(staged: StagedKiosk) -> Iterator[str]:
    """Name the controls without a name, or whose role, action or state is not theirs."""
    for item in controls(staged.window):
        node = QAccessible.queryAccessibleInterface(item)
        assert node is not None
        name = node.text(QAccessible.Text.Name)
        presses = "Press" in node.actionInterface().actionNames()
        if not (
            name
            and node.role() in PRESSABLE
            and (presses or not item.isEnabled())
            and bool(node.state().disabled) is not item.isEnabled()
            and bool(node.state().checked) is bool(item.property("checked"))
        ):
            yield f"{name!r}: {node.role()}"


def wrong_titles(staged: StagedKiosk) -> Iterator[str]:
    """Tell where there is not one heading of level 1, before all others."""
    headings = [
        node.text(QAccessible.Text.Description)
        for node in nodes(staged.window)
        if node.role() is QAccessible.Role.Heading
    ]
    words = QCoreApplication.translate("KioskHeading", "Level %1")
    title, below = (words.replace("%1", level) for level in "12")
    if headings[:1] != [title] or not set(headings[1:]) <= {below}:
        yield f"{headings}"


def controls(window: QQuickWindow) -> list[QQuickItem]:
    """Give what can be pressed.

    The ground of the start picture is left out: it is a wider place for a finger to press what
    has a button too.
    """
    items = pressable_items(window)
    # Where a translation is shown for review, a note stands above it.
    foot = QPointF(window.width(), window.height())
    grounds = [
        item
        for item in items
        if item.width() == window.width()
        and item.mapToScene(QPointF(item.width(), item.height())) == foot
        and not item.property("text")
    ]
    assert not grounds or any(item.property("keyStart") for item in items)
    return [item for item in items if item not in grounds]


def nodes(window: QQuickWindow) -> list[QAccessibleInterface]:
    """Give what of the accessible tree is visible, in order."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_below(root))


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if node.isValid() and not node.state().invisible:
        yield node
        for place in range(node.childCount()):
            yield from _below(node.child(place))


def _reached(staged: StagedKiosk, *moves: Move) -> set[QQuickItem]:
    """Give all that some moves come to, however often they are made, in any order."""
    focus = staged.kiosk.keys.focus
    focus.look()
    seen, unexplored = {focus.place}, [focus.place]
    while unexplored:
        start = unexplored.pop()
        for move in moves:
            focus.go_to(start)
            focus.move(move)
            if focus.place not in seen:
                seen.add(focus.place)
                unexplored.append(focus.place)
    return {focus.stops.told[place].item for place in seen}


def _missing(stops: tuple[ReadingStop, ...], found: list[int | None]) -> list[str]:
    """Name the stops that are not in the tree, or all."""
    gone = [stop.words[:40] for stop, at in zip(stops, found, strict=True) if at is None]
    return gone or [f"{at} {stop.words[:20]}" for stop, at in zip(stops, found, strict=True)]
