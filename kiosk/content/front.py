"""The front matter of a page: TOML between two lines of three plus signs."""

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import read_text
from kiosk.content.toml import TomlTable, parse_toml
from kiosk.content.translation import Translation
from kiosk.domain.pages import PageKind

FENCE = "+++"


class TopicFront(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Front matter of a topic.md."""

    title: str
    icon: str
    main_message: str = ""
    action: str = ""
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    translation: Translation | None = None


class PageFront(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Front matter of a page."""

    title: str
    kind: PageKind = PageKind.PAGE
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    figure: str | None = None
    translation: Translation | None = None


class AnswerFront(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Front matter of a common question; its title is the question."""

    title: str
    topic: str = ""
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    figure: str | None = None
    translation: Translation | None = None


class FrontedFile(Struct, frozen=True):
    """A file taken apart at its front matter.

    Attributes:
        body: What follows the front matter.
        body_line: Line of the file where the body starts.
    """

    path: Path
    front: TomlTable
    body: str
    body_line: int


def read_fronted(root: Path, relative: str) -> FrontedFile:
    """Read a file that starts with front matter.

    Raises:
        PackError: The file cannot be read, or its front matter is missing, open or broken.
    """
    path = root / relative
    lines = read_text(root, relative).split("\n")
    if lines[0].rstrip() != FENCE:
        raise PackError(path, 1, Code.FRONT, f"must start with front matter between {FENCE} lines")
    end = next((n for n, line in enumerate(lines[1:], start=1) if line.rstrip() == FENCE), None)
    if end is None:
        raise PackError(path, 1, Code.FRONT, f"front matter has no closing {FENCE}")
    front = parse_toml(path, "\n".join(lines[1:end]), first_line=2)
    return FrontedFile(path, front, "\n".join(lines[end + 1 :]), end + 2)
