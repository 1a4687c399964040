"""What one visitor might leave to the next; when the visit has ended, nothing of it is there."""

from tests.breakout.burglar import Burglar
from tests.breakout.case import IN_A_VISIT, READING, TYPING, Case, Category, State

LEFT_ALONE_S = 3600.0


def _left(name: str, *steps: str, states: frozenset[State] = READING) -> Case:
    def leave(burglar: Burglar) -> None:
        fresh = burglar.fresh()
        burglar.go(min(states, key=lambda state: state.value))
        for step in steps:
            burglar.ask("do_in_visit", step=step)
        assert burglar.look() != fresh, f"{steps} left nothing to find"
        burglar.ask("finish")
        _is_fresh(burglar, fresh)

    return Case(name, Category.LEFTOVERS, states, leave, does_nothing=False)


def _is_fresh(burglar: Burglar, fresh: dict[str, object]) -> None:
    shown = burglar.look()
    left = {name: (fresh[name], shown[name]) for name in fresh if fresh[name] != shown[name]}
    assert not left, f"left of the visit: {left}"


def _leave_it_alone(burglar: Burglar) -> None:
    fresh = burglar.fresh()
    burglar.go(State.READING)
    for step in ("language", "larger", "dark", "own words", "search words"):
        burglar.ask("do_in_visit", step=step)
    burglar.ask("leave_alone")
    burglar.wait_until(lambda: burglar.look()["screen"] == "attract", 5.0)
    _is_fresh(burglar, fresh)


def _copy(burglar: Burglar) -> None:
    burglar.keys("ctrl+a", "ctrl+c", "ctrl+x", "ctrl+Insert")
    burglar.drag((60, 60), (900, 300))
    for selection in ("PRIMARY", "CLIPBOARD"):
        owner = burglar.x.selection_owner(selection)
        assert owner == 0, f"{selection} belongs to {burglar.x.name_of(owner)!r}"


LEFTOVERS = (
    _left("the list", "list"),
    _left("a removed question", "removed"),
    _left("one's own words", "own words", states=TYPING),
    _left("cleared words", "cleared words", states=TYPING),
    _left("search words", "search words", states=TYPING),
    _left("the language", "language"),
    _left("the size of the text", "larger"),
    _left("the colours", "dark"),
    _left("large print", "large print"),
    _left("no time limit", "unlimited"),
    _left("switches", "switches"),
    _left("the ring of the keys", "ring"),
    _left("the cover", "cover"),
    _left("the way back", "way back"),
    _left("a sheet under way", "list", states=frozenset({State.PRINTING})),
    Case("a visit left alone", Category.LEFTOVERS, READING, _leave_it_alone, does_nothing=False),
    Case("the clipboard", Category.LEFTOVERS, IN_A_VISIT, _copy, does_nothing=False),
)
