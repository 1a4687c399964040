"""What would tell of a visit after it has ended, or to somebody who looks on.

Source:
    Section 8 of the design: nothing of a visit is ever on disk.
"""

import re
from collections.abc import Collection, Iterable, Iterator

_TITLE = re.compile(r"sheet-[0-9a-z]{4,32}")
_LOG_LINE = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:00:00[+-]\d\d:\d\d [a-z]+(?:-[a-z]+)*(?: K-\d{3})?(?: x[1-9]\d*)?"
)


def telling_titles(titles: Iterable[str]) -> Iterator[str]:
    """Name the titles of print jobs that tell more than that it is a sheet."""
    for title in titles:
        if not _TITLE.fullmatch(title):
            yield f"a job is called {title!r}"


def left_over(before: Collection[str], after: Collection[str]) -> Iterator[str]:
    """Name the files that a visit has left, and those that it has taken."""
    for path in sorted(set(after) - set(before)):
        yield f"{path} is new"
    for path in sorted(set(before) - set(after)):
        yield f"{path} is gone"


def telling_lines(log: str, events: Collection[str]) -> Iterator[str]:
    """Name the lines of a log that are not an allowed event in a whole hour.

    Args:
        log: All of it.
        events: What may happen.
    """
    for line in log.splitlines():
        if not _LOG_LINE.fullmatch(line) or line.split()[1] not in events:
            yield f"the log says {line!r}"


def told(contents: Iterable[tuple[str, bytes]], canaries: Iterable[str]) -> Iterator[str]:
    """Name the files that hold a word of a visit in one of the usual encodings."""
    words = tuple(canaries)
    for path, content in contents:
        for word in words:
            if any(word.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be")):
                yield f"{path}: {word}"
