"""Pages and answers as their files have them."""

from pathlib import Path

from msgspec import Struct

from kiosk.content.characters import has_words
from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.front import AnswerFront, FrontedFile, PageFront, read_fronted
from kiosk.content.markdown import Body, parse_body
from kiosk.content.toml import TomlTable
from kiosk.content.translation import Translation
from kiosk.domain.blocks import texts_of
from kiosk.domain.pages import Page, PageKind


class PageFile(Struct, frozen=True):
    """A page or answer, with its lines.

    Attributes:
        topic: Id of the topic that it stands in or, for an answer, belongs to; or empty.
        front: The front matter.
        lines: Line of each block.
    """

    path: Path
    page: Page
    topic: str
    front: TomlTable
    lines: tuple[int, ...]
    translation: Translation | None


def read_page(root: Path, relative: str, topic: str, slug: str) -> PageFile:
    """Read a page of a topic.

    Raises:
        PackError: The file cannot be read or holds what a page must not.
    """
    file = read_fronted(root, relative)
    front = decode(file.front, PageFront)
    body = _body(file)
    page = Page(
        f"{topic}/{slug}",
        front.title,
        front.kind,
        body.blocks,
        front.sources,
        front.facts,
        front.questions,
        front.figure,
    )
    return PageFile(file.path, page, topic, file.front, body.lines, front.translation)


def read_answer(root: Path, relative: str, slug: str) -> PageFile:
    """Read a common question with its answer.

    Raises:
        PackError: The file cannot be read or holds what an answer must not.
    """
    file = read_fronted(root, relative)
    front = decode(file.front, AnswerFront)
    body = _body(file)
    page = Page(
        slug,
        front.title,
        PageKind.PAGE,
        body.blocks,
        front.sources,
        front.facts,
        front.questions,
        front.figure,
    )
    return PageFile(file.path, page, front.topic, file.front, body.lines, front.translation)


def _body(file: FrontedFile) -> Body:
    body = parse_body(file.path, file.body, file.body_line)
    if not any(has_words(text) for block in body.blocks for text in texts_of(block)):
        raise PackError(file.path, file.body_line, Code.MARKUP, "there are no words")
    return body
