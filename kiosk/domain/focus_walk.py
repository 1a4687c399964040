"""Walking through a screen by keys: one thing after the other, or from group to group."""

from collections.abc import Hashable, Sequence
from enum import Enum, auto

from msgspec import Struct

TITLE_LEVEL = 1


class Move(Enum):
    """What a visitor can ask for."""

    NEXT = auto()
    PREVIOUS = auto()
    NEXT_GROUP = auto()
    PREVIOUS_GROUP = auto()


class Edge(Enum):
    """What a move went past."""

    START = auto()
    END = auto()


class WalkStop(Struct, frozen=True):
    """A text or control that the keys come to.

    Attributes:
        key: What shows it, to know it again.
        group: Number of its group, rising in reading order.
        level: 1 for the title of the screen, 2 for a heading below it, 0 for all else.
        pressable: Whether it is a control.
        usable: Whether pressing it does something now.
        starts: Whether the keys begin here and not at the title.
        current: Whether it leads to where the visitor is.
    """

    key: Hashable
    group: int = 0
    level: int = 0
    pressable: bool = False
    usable: bool = False
    starts: bool = False
    current: bool = False


class Arrival(Struct, frozen=True):
    """Where a move led.

    Attributes:
        place: Counted from 0.
        past: The edge of the screen that was passed on the way, if one was.
    """

    place: int
    past: Edge | None = None


def groups_of(marks: Sequence[tuple[Hashable | None, bool]]) -> tuple[int, ...]:
    """Number the groups of stops in reading order.

    Args:
        marks: For each stop what holds its group together, or None, and whether it is a control.

    Returns:
        A number for each stop. Neighbours share one when the same thing holds them together, or
        when nothing does and both are controls, or both are not.
    """
    numbers: list[int] = []
    for place, (holder, pressable) in enumerate(marks):
        if place == 0:
            numbers.append(0)
            continue
        held, pressed = marks[place - 1]
        same = held == holder and (holder is not None or pressed == pressable)
        numbers.append(numbers[-1] if same else numbers[-1] + 1)
    return tuple(numbers)


def title_place(stops: Sequence[WalkStop]) -> int:
    """Give the place of the title, or the first place of a screen without one."""
    return next((at for at, stop in enumerate(stops) if stop.level == TITLE_LEVEL), 0)


def start_place(stops: Sequence[WalkStop]) -> int:
    """Give the place where the keys begin on a screen that opens."""
    starts = (at for at, stop in enumerate(stops) if stop.starts and stop.usable)
    return next(starts, title_place(stops))


def moved(stops: Sequence[WalkStop], place: int, move: Move) -> Arrival:
    """Walk one step; after the last stop comes the first.

    Args:
        stops: What is on the screen, at least one.
        place: Where the visitor is.
        move: By one stop, or to the next group with a control; the title counts as a group.
    """
    if move is Move.NEXT:
        return _forward(place, (place + 1) % len(stops))
    if move is Move.PREVIOUS:
        return _backward(place, (place - 1) % len(stops))
    entries = _entries(stops)
    if move is Move.NEXT_GROUP:
        later = [at for at in entries if at > place and not _together(stops, at, place)]
        return _forward(place, later[0] if later else entries[0])
    earlier = [at for at in entries if at < place and not _together(stops, at, place)]
    return _backward(place, earlier[-1] if earlier else entries[-1])


def kept_place(before: Sequence[WalkStop], place: int, after: Sequence[WalkStop]) -> int:
    """Find the place again when what is on the screen has changed.

    Args:
        before: What was on the screen.
        place: Where the visitor was.
        after: What is on the screen now, at least one.

    Returns:
        Where another screen begins; else the same stop; else the nearest to where it was.
    """
    if not before or _title(before) != _title(after):
        return start_place(after)
    key = before[place].key
    same = [at for at, stop in enumerate(after) if stop.key == key]
    return same[0] if same else min(place, len(after) - 1)


def in_group(stops: Sequence[WalkStop], place: int) -> tuple[int, int]:
    """Tell which control of its group a stop is.

    Returns:
        Its number, counted from 1, and how many controls the group has.
    """
    controls = [
        at for at, one in enumerate(stops) if one.pressable and one.group == stops[place].group
    ]
    return controls.index(place) + 1, len(controls)


def usable_groups(stops: Sequence[WalkStop]) -> tuple[tuple[int, ...], ...]:
    """Give the places of the controls that do something, group by group."""
    numbers = sorted({stop.group for stop in stops if stop.usable})
    return tuple(
        tuple(at for at, stop in enumerate(stops) if stop.usable and stop.group == number)
        for number in numbers
    )


def _title(stops: Sequence[WalkStop]) -> Hashable:
    return stops[title_place(stops)].key


def _entries(stops: Sequence[WalkStop]) -> list[int]:
    """Give the title and where each group with a control is entered.

    That is at one that can be used, best at one that leads elsewhere.
    """
    title = title_place(stops)
    places = {title}
    for number in {stop.group for stop in stops if stop.pressable}:
        controls = [at for at, stop in enumerate(stops) if stop.pressable and stop.group == number]
        places.add(max(controls, key=lambda at: (stops[at].usable, not stops[at].current, -at)))
    return sorted(places)


def _together(stops: Sequence[WalkStop], one: int, other: int) -> bool:
    both = stops[one], stops[other]
    return both[0].group == both[1].group and any(stop.pressable for stop in both)


def _forward(place: int, arrived: int) -> Arrival:
    return Arrival(arrived, Edge.END if arrived <= place else None)


def _backward(place: int, arrived: int) -> Arrival:
    return Arrival(arrived, Edge.START if arrived >= place else None)
