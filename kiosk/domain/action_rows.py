"""Where the buttons below or beside a screen's content stand."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from kiosk.domain.display import Hand


class Action(Struct, frozen=True):
    """A button to be placed.

    Attributes:
        at_end: Whether it belongs to the far end.
    """

    wide: float
    high: float
    at_end: bool


class ActionPlace(Struct, frozen=True):
    """Where a button stands, from the upper left corner of the room."""

    x: float
    y: float
    wide: float


class ActionLayout(Struct, frozen=True):
    """The places of the buttons in their order, and the height that they take together."""

    places: tuple[ActionPlace, ...]
    high: float


def lay_out_below(actions: Sequence[Action], room: float, gap: float, hand: Hand) -> ActionLayout:
    """Place buttons in one row, or in as many as they need.

    Args:
        actions: The buttons in reading order, those at the end last; none is wider than the room.
        room: Width of a row.
        gap: Between neighbours and between rows.
        hand: Where they gather.
    """
    near = [action for action in actions if not action.at_end]
    far = [action for action in actions if action.at_end]
    if _width(actions, gap) <= room:
        groups = [(near, far)]
    else:
        groups = [(row, []) for row in _rows(near, room, gap)]
        groups += [([], row) for row in _rows(far, room, gap)]
    places: list[ActionPlace] = []
    y = 0.0
    for row in groups:
        high = max(action.high for action in (*row[0], *row[1])) if any(row) else 0.0
        places += _row_places(row, (room, y, high), gap, hand)
        y += high + gap
    return ActionLayout(tuple(places), max(0.0, y - gap))


def lay_out_beside(actions: Sequence[Action], room: float, high: float, gap: float) -> ActionLayout:
    """Place buttons in one column: those at the end at its foot, the others at its head."""
    places = []
    y = 0.0
    for place, action in enumerate(actions):
        if action.at_end:
            rest = sum(later.high + gap for later in actions[place:]) - gap
            y = max(y, high - rest)
        places.append(ActionPlace(0.0, y, room))
        y += action.high + gap
    return ActionLayout(tuple(places), max(0.0, y - gap))


def _width(actions: Sequence[Action], gap: float) -> float:
    return sum(action.wide for action in actions) + gap * max(0, len(actions) - 1)


def _rows(actions: Sequence[Action], room: float, gap: float) -> Iterator[list[Action]]:
    row: list[Action] = []
    for action in actions:
        if row and _width([*row, action], gap) > room:
            yield row
            row = []
        row.append(action)
    if row:
        yield row


def _row_places(
    row: tuple[list[Action], list[Action]],
    room: tuple[float, float, float],
    gap: float,
    hand: Hand,
) -> Iterator[ActionPlace]:
    near, far = row
    wide, y, high = room
    if hand is not Hand.BOTH:
        near, far = [*near, *far], []
        x = wide - _width(near, gap) if hand is Hand.RIGHT else 0.0
    else:
        x = 0.0
    for group, start in ((near, x), (far, wide - _width(far, gap))):
        at = start
        for action in group:
            yield ActionPlace(at, y + (high - action.high) / 2, action.wide)
            at += action.wide + gap
