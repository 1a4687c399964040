"""What does not come onto a sheet as it was asked for, told on standard error."""

import sys
from collections.abc import Iterable

from kiosk.content.font_letters import (
    drawable_letters,
    letters_without_font,
    named_few,
    named_letter,
)
from kiosk.domain.visit import OWN_TEXT_MAX, Choice, OwnChoice, own_text_left_out
from kiosk.host.bundle import bundled
from kiosk.sheet.model import SheetQuestion


def say_losses(chosen: Iterable[Choice], questions: Iterable[SheetQuestion]) -> None:
    """Say where an own question is cut, and which letters of the questions show as a box.

    Args:
        chosen: As the command line has them.
        questions: As the sheet has them.
    """
    for choice in chosen:
        left_out = own_text_left_out(choice.text) if isinstance(choice, OwnChoice) else 0
        if left_out:
            limit = f"an own question takes {OWN_TEXT_MAX} characters"
            _say(f"{limit}; the last {left_out} of one are left out")
    letters = {letter for one in questions for letter in one.text + (one.english or "")}
    missing = letters_without_font(sorted(letters), drawable_letters(bundled("fonts")))
    if missing:
        named = named_few([named_letter(letter) for letter in missing])
        _say(f"no font of the program has {named}; the sheet shows a box in its place")


def _say(words: str) -> None:
    print(f"askwell: {words}", file=sys.stderr)
