"""Pages, answers and what stands beside them."""

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.blocks import Block


class PageKind(Enum):
    """How a page is laid out."""

    PAGE = "page"
    STEPS = "steps"
    COMPARE = "compare"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Page:
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


@dataclass(frozen=True, slots=True)
class Answer:
    """A common question with its answer.

    Attributes:
        topic: Id of the topic that it belongs to, or an empty string.
        page: The answer; its title is the question.
    """

    topic: str
    page: Page


@dataclass(frozen=True, slots=True)
class Figure:
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


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from."""

    id: str
    organisation: str
    title: str
    year: str
    url: str
    checked: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the field in plain words, with other words people search for."""

    term: str
    plain: str
    also: tuple[str, ...] = ()
