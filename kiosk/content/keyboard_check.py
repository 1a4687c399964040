"""What ``doctor`` tells of the on-screen keyboards."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.content.errors import KeyboardError
from kiosk.content.keyboard_file import SUFFIX, read_keyboard
from kiosk.domain.machine import Finding, Level, wrong_or_fine

CHECK = "keyboard"
# The one that stands in for a broken one.
LAST_RESORT = "en"


def check_keyboards(folder: Path) -> tuple[Finding, ...]:
    """Look into the layout file of each language.

    Args:
        folder: Has a file for each language.
    """
    languages = {LAST_RESORT, *(file.stem for file in folder.glob(f"*{SUFFIX}"))}
    return wrong_or_fine(CHECK, _faults(folder, sorted(languages)), ", ".join(sorted(languages)))


def _faults(folder: Path, languages: Iterable[str]) -> Iterator[Finding]:
    for language in languages:
        try:
            read_keyboard(folder, language)
        except KeyboardError as fault:
            yield Finding(CHECK, Level.FAULT, str(fault), "Install the program again")
