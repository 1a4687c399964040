"""Builds what the start picture and home do not need, while nobody waits for it."""

import gc
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.host.memory import return_free_pages

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk

Step = Callable[[], object]


def prepare(kiosk: "Kiosk") -> None:
    """Build all that a kiosk needs beyond its start, at once."""
    for step in all_steps(kiosk):
        step()


def prepare_in_turn(context: QObject, steps: Iterable[Step]) -> None:
    """Take one step after the other; who touches the screen is answered between two of them.

    Args:
        context: When it is gone, nothing more is built.
        steps: From :func:`all_steps` or :func:`steps_to_show`.
    """
    coming = iter(steps)
    for step in islice(coming, 1):
        # First, so that a step that fails costs none of the others.
        QTimer.singleShot(0, context, partial(prepare_in_turn, context, coming))
        step()


def all_steps(kiosk: "Kiosk") -> Iterator[Step]:
    """Give the steps for a kiosk with a pack, which is read by another process meanwhile."""

    def inspect() -> None:
        kiosk.visit.keeper.inspect()

    yield from (inspect, kiosk.usage.begin, *steps_to_show(kiosk), settle)
    # Last, as it takes the longest and nobody may ever want it.
    yield from kiosk.languages.steps_ahead([pack.root for pack in kiosk.packs.therapies.packs])
    yield return_free_pages


def steps_to_show(kiosk: "Kiosk") -> tuple[Step, ...]:
    """Give the steps that make every screen ready, to be touched, to be heard and by keys."""
    return (
        lambda: kiosk.visit.screens,
        lambda: kiosk.visit.desk,
        lambda: kiosk.visit.ahead,
        lambda: kiosk.visit.screens_ahead,
        lambda: kiosk.visit.texts,
        lambda: kiosk.keys,
        lambda: kiosk.aloud,
    )


def settle() -> None:
    """Look for garbage from now on, but not among what lives as long as the program."""
    gc.collect()
    gc.freeze()
    gc.enable()
    return_free_pages()
