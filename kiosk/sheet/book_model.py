"""What stands in a review book: a pack in one language with all that it rests on."""

from collections.abc import Callable
from datetime import date

from msgspec import Struct

from kiosk.domain.blocks import Risk
from kiosk.domain.pages import Figure, Page, Source, Term
from kiosk.domain.paper import Paper
from kiosk.domain.questions import Question, Stage
from kiosk.domain.review import ReviewStamp
from kiosk.domain.topics import Topic


class BookFact(Struct, frozen=True):
    """A fact with the ids of its sources."""

    id: str
    text: str
    sources: tuple[str, ...]


class BookLeaf(Struct, frozen=True):
    """A page or a common question.

    Attributes:
        number: Where it stands in the book, such as ``2.3``.
        questions: The ready questions that it offers.
    """

    number: str
    page: Page
    figure: Figure | None
    questions: tuple[str, ...]
    facts: tuple[BookFact, ...]


class BookScore(Struct, frozen=True):
    """How a topic fares on one list.

    Attributes:
        family: Name of the list.
        reached: Of 100.
        counted: How many items apply.
        missed: Each item that was not reached, with its reason.
    """

    family: str
    reached: int
    counted: int
    missed: tuple[str, ...]


class BookTopic(Struct, frozen=True):
    """A topic with its pages.

    Attributes:
        card: Words of the card on home that leads to it.
        scored: When and by whom it was scored, or that it was not.
    """

    number: int
    card: str
    topic: Topic
    leaves: tuple[BookLeaf, ...]
    facts: tuple[BookFact, ...]
    scores: tuple[BookScore, ...]
    scored: str


class ReviewBook(Struct, frozen=True):
    """A whole pack in one language.

    Attributes:
        language: Its name for staff.
        right_to_left: Whether its words are read from the right.
        made: The day on which the book was made.
        fingerprint: Of the words, so that a signature holds for these.
        findings: What the check has to say.
        risk_words: Tells a chance as the kiosk does, sentence by sentence.
    """

    title: str
    id: str
    edition: int
    language: str
    right_to_left: bool
    made: date
    fingerprint: str
    review: ReviewStamp
    topics: tuple[BookTopic, ...]
    answers: tuple[BookLeaf, ...]
    stages: tuple[Stage, ...]
    questions: tuple[tuple[Question, tuple[BookFact, ...]], ...]
    terms: tuple[Term, ...]
    sources: tuple[Source, ...]
    facts: int
    findings: tuple[str, ...]
    risk_words: Callable[[Risk], tuple[str, ...]]
    paper: Paper = Paper.LETTER

    @property
    def pages(self) -> int:
        """How many pages its topics have."""
        return sum(len(topic.leaves) for topic in self.topics)
