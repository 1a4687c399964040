"""Is text of a new pack's first state still there?"""

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import Entry, read_text, walk
from kiosk.content.names import PAGE_SUFFIX, SCORE_SUFFIX

_MARK = re.compile(r"placeholder", re.IGNORECASE)
_COMMENT = "#"


def left_over(root: Path, *, release: bool) -> Iterator[Finding]:
    """Find the first line of each file that ``askwell new-pack`` wrote for somebody to replace.

    Args:
        root: Folder of the pack.
        release: Whether it is a fault.
    """
    for place, entry in walk(root):
        if not isinstance(entry, Entry) or not entry.name.endswith((PAGE_SUFFIX, SCORE_SUFFIX)):
            continue
        line = _first_marked(root, "/".join((*place, entry.name)))
        if line:
            message = "words of a new pack are still here; write your own"
            path = root.joinpath(*place, entry.name)
            yield Finding(path, line, Code.PLACEHOLDER, message, warning=not release)


def _first_marked(root: Path, relative: str) -> int:
    try:
        lines = read_text(root, relative).split("\n")
    except PackError:
        return 0  # whoever reads it says what is wrong
    said = (n for n, line in enumerate(lines, 1) if _is_said(line) and _MARK.search(line))
    return next(said, 0)


def _is_said(line: str) -> bool:
    # A heading of a page begins with two of them.
    return not line.startswith(_COMMENT) or line.startswith(_COMMENT * 2)
