"""Pages, answers and what stands beside them."""

from enum import Enum

from msgspec import Struct

from kiosk.domain.blocks import Block


class PageKind(Enum):
    """How a page is laid out."""

    PAGE = "page"
    STEPS = "steps"
    COMPARE = "compare"
    SUMMARY = "summary"


class Page(Struct, frozen=True):
    """One idea, with the facts and sources that back it.

    Attributes:
        id: Topic and page slug, such as ``going-home/no-driving``; an answer has only its slug.
        questions: Ids of the ready questions that fit this page.
        figure: Id of the figure, or None.
    """

    id: str
    title: str
    kind: PageKind
    blocks: tuple[Block, ...]
    sources: tuple[str, ...]
    facts: tuple[str, ...]
    questions: tuple[str, ...] = ()
    figure: str | None = None


class Answer(Struct, frozen=True):
    """A common question with its answer.

    Attributes:
        topic: Id of the topic that it belongs to, or an empty string.
        page: The answer; its title is the question.
    """

    topic: str
    page: Page


class Figure(Struct, frozen=True):
    """A drawing with its words.

    Attributes:
        path: Absolute path of the SVG file.
        alt: What the drawing shows, at most 150 characters.
        caption: The point that it makes.
    """

    id: str
    path: str
    alt: str
    caption: str


class Source(Struct, frozen=True):
    """Where a statement comes from."""

    id: str
    organisation: str
    title: str
    year: str
    url: str
    checked: str


class Term(Struct, frozen=True):
    """A word of the field in plain words, with other words people search for."""

    term: str
    plain: str
    also: tuple[str, ...] = ()
