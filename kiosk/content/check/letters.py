"""Is there a letter in a font of the program for all that is read?"""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.files import read_text
from kiosk.content.font_letters import letters_without_font, named_few, named_letter
from kiosk.content.letters import UNPRINTED, letters_by_file


def without_font(root: Path, drawable: frozenset[str], *, release: bool) -> Iterator[Finding]:
    """Find the first line of each file that has a letter which shows as a box.

    Args:
        root: Folder of the pack.
        drawable: The letters that the program can draw.
        release: Whether it is a fault.
    """
    for relative, letters in letters_by_file(root, UNPRINTED):
        missing = letters_without_font(sorted(letters), drawable)
        if missing:
            named = named_few([named_letter(letter) for letter in missing])
            message = f"no font of the program has {named}; it shows as a box"
            line = _line_of(root, relative, missing)
            yield Finding(root / relative, line, Code.LETTER, message, warning=not release)


def _line_of(root: Path, relative: str, letters: tuple[str, ...]) -> int:
    lines = read_text(root, relative).split("\n")
    holding = (n for n, line in enumerate(lines, 1) if not set(letters).isdisjoint(line))
    return next(holding, 1)  # one that is written as a number, such as &#8594;
