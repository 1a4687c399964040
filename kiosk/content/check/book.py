"""A pack read whole in one language, with what could not be read set aside."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ParamSpec, TypeVar

from msgspec import Struct

from kiosk.content.errors import PackError
from kiosk.content.figure_file import FiguresFile, read_figures
from kiosk.content.files import list_folder
from kiosk.content.manifest import Manifest
from kiosk.content.names import ANSWERS, PAGE_SUFFIX, TOPICS
from kiosk.content.page_file import PageFile, read_answer, read_page
from kiosk.content.question_file import QuestionsFile, read_questions
from kiosk.content.slugs import in_order
from kiosk.content.sources import FactsFile, SourcesFile, read_facts, read_sources
from kiosk.content.topic_file import TopicFile, read_topic
from kiosk.content.word_files import GlossaryFile, SpeechFile, read_glossary, read_speech

P = ParamSpec("P")
Part = TypeVar("Part")


class TopicBook(Struct, frozen=True):
    """A topic with its pages in order.

    Attributes:
        file: Its topic.md, or None where that is broken.
        whole: Whether every page could be read.
    """

    id: str
    folder: str
    file: TopicFile | None
    pages: tuple[PageFile, ...]
    whole: bool


class Book(Struct, frozen=True):
    """Everything a pack shows in one language; None stands for a broken file."""

    root: Path
    language: str
    manifest: Manifest
    topics: tuple[TopicBook, ...]
    answers: tuple[PageFile, ...]
    questions: QuestionsFile | None
    glossary: GlossaryFile | None
    figures: FiguresFile | None
    speech: SpeechFile | None
    sources: SourcesFile | None
    facts: FactsFile | None

    @property
    def pages(self) -> tuple[PageFile, ...]:
        """All pages of all topics."""
        return tuple(page for topic in self.topics for page in topic.pages)

    @property
    def leaves(self) -> tuple[PageFile, ...]:
        """All pages and answers."""
        return (*self.pages, *self.answers)


class Faults:
    """Collects what could not be read, so that one fault does not hide the next."""

    def __init__(self) -> None:
        """Start without any."""
        self.errors: list[PackError] = []

    def attempt(self, read: Callable[P, Part], *args: P.args, **kwargs: P.kwargs) -> Part | None:
        """Read something; keep the fault and give None if that fails."""
        try:
            return read(*args, **kwargs)
        except PackError as error:
            self.errors.append(error)
            return None


def read_book(root: Path, manifest: Manifest, language: str, faults: Faults) -> Book:
    """Read all of a pack in one language.

    Args:
        root: Folder of the pack.
        manifest: Its pack.toml.
        language: One of its languages.
        faults: Takes what cannot be read.
    """
    return Book(
        root,
        language,
        manifest,
        tuple(_topics(root, language, faults)),
        tuple(_answers(root, language, faults)),
        faults.attempt(read_questions, root, language),
        faults.attempt(read_glossary, root, language),
        faults.attempt(read_figures, root, language),
        faults.attempt(read_speech, root, language),
        faults.attempt(read_sources, root),
        faults.attempt(read_facts, root),
    )


def _topics(root: Path, language: str, faults: Faults) -> Iterable[TopicBook]:
    folder = f"{language}/{TOPICS}"
    entries = faults.attempt(list_folder, root, folder) or ()
    for found in in_order(entry.name for entry in entries if entry.is_folder):
        yield _topic(root, f"{folder}/{found.name}", found.slug, faults)


def _topic(root: Path, folder: str, slug: str, faults: Faults) -> TopicBook:
    entries = faults.attempt(list_folder, root, folder) or ()
    files = in_order((entry.name for entry in entries), PAGE_SUFFIX)
    ids = tuple(f"{slug}/{file.slug}" for file in files)
    topic = faults.attempt(read_topic, root, folder, slug, ids)
    read = [faults.attempt(read_page, root, f"{folder}/{f.name}", slug, f.slug) for f in files]
    pages = tuple(page for page in read if page)
    return TopicBook(slug, folder, topic, pages, len(pages) == len(files))


def _answers(root: Path, language: str, faults: Faults) -> Iterable[PageFile]:
    folder = f"{language}/{ANSWERS}"
    entries = faults.attempt(list_folder, root, folder) or ()
    for found in in_order((entry.name for entry in entries), PAGE_SUFFIX):
        answer = faults.attempt(read_answer, root, f"{folder}/{found.name}", found.slug)
        if answer:
            yield answer
