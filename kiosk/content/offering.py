"""Finds out what of a translated pack may be shown: what is reviewed, current and readable."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from kiosk.content.errors import PackError
from kiosk.content.figure_file import FiguresFile, read_figures
from kiosk.content.files import list_folder
from kiosk.content.names import (
    ANSWERS,
    FIGURES,
    GLOSSARY,
    PAGE_SUFFIX,
    QUESTIONS,
    TOPIC,
    TOPICS,
)
from kiosk.content.page_file import PageFile, read_answer, read_page
from kiosk.content.question_file import QuestionsFile, read_questions
from kiosk.content.slugs import Numbered, in_order
from kiosk.content.topic_file import TopicFile, read_topic
from kiosk.content.translation import SOURCE_LANGUAGE, is_vouched_for
from kiosk.content.word_files import GlossaryFile, read_glossary
from kiosk.domain.offer import Offer

Translated = TopicFile | PageFile | QuestionsFile | GlossaryFile | FiguresFile


def read_offer(root: Path, language: str, *, unreviewed_too: bool = False) -> Offer:
    """Look at every translated file of a language, as far as that decides what may be shown.

    Args:
        root: Folder of the pack.
        language: Not English; a language that the pack lacks has nothing to offer.
        unreviewed_too: Whether text may be shown that nobody vouches for, as in a demonstration.
    """
    reader = OfferReader(root, language, unreviewed_too=unreviewed_too)
    for step in reader.steps():
        step()
    return reader.offer


class OfferReader:
    """Reads the tree of one language bit by bit, and counts what stays hidden."""

    def __init__(self, root: Path, language: str, *, unreviewed_too: bool = False) -> None:
        """Read nothing yet; the arguments are those of :func:`read_offer`."""
        self._root = root
        self._language = language
        self._unreviewed_too = unreviewed_too
        self._topics: set[str] = set()
        self._answers: set[str] = set()
        self._files: set[str] = set()
        self._withheld = 0
        self._broken = 0

    def steps(self) -> Iterator[Callable[[], None]]:
        """Give what is to be done: a topic, an answer or a file, some milliseconds each."""
        for topic in self._listed(TOPICS):
            yield partial(self._look_at_topic, topic)
        for answer in self._listed(ANSWERS, PAGE_SUFFIX):
            yield partial(self._look_at_answer, answer)
        yield partial(self._look_at_file, QUESTIONS, read_questions)
        yield partial(self._look_at_file, GLOSSARY, read_glossary)
        yield partial(self._look_at_file, FIGURES, read_figures)

    @property
    def offer(self) -> Offer:
        """What may be shown, once all was done."""
        return Offer(
            frozenset(self._topics),
            frozenset(self._answers),
            QUESTIONS in self._files,
            GLOSSARY in self._files,
            FIGURES in self._files,
            self._withheld,
            self._broken,
        )

    def _look_at_topic(self, topic: Numbered) -> None:
        if self._whole(topic):
            self._topics.add(topic.slug)

    def _look_at_answer(self, answer: Numbered) -> None:
        if self._answered(answer):
            self._answers.add(answer.slug)

    def _look_at_file(self, name: str, read: Callable[[Path, str], Translated]) -> None:
        if self._file(name, read):
            self._files.add(name)

    def _whole(self, topic: Numbered) -> bool:
        folder = f"{TOPICS}/{topic.name}"
        pages = self._listed(folder, PAGE_SUFFIX)
        # A topic that lacks a page of its own would mislead.
        english = in_order(self._names(SOURCE_LANGUAGE, folder), PAGE_SUFFIX)
        return self._counted(
            {page.slug for page in pages} == {page.slug for page in english}
            and self._shown(f"{folder}/{TOPIC}", lambda path: self._topic(path, topic.slug))
            and all(
                self._shown(f"{folder}/{page.name}", lambda path: self._page(path, page.slug))  # noqa: B023 - called at once
                for page in pages
            )
        )

    def _answered(self, answer: Numbered) -> bool:
        inner = f"{ANSWERS}/{answer.name}"
        return self._counted(
            self._shown(inner, lambda path: read_answer(self._root, path, answer.slug))
        )

    def _file(self, name: str, read: Callable[[Path, str], Translated]) -> bool:
        there = name in self._names(self._language, "")
        return there and self._counted(
            self._shown(name, lambda _path: read(self._root, self._language))
        )

    def _topic(self, path: str, slug: str) -> TopicFile:
        return read_topic(self._root, path.removesuffix(f"/{TOPIC}"), slug, ())

    def _page(self, path: str, slug: str) -> PageFile:
        return read_page(self._root, path, "", slug)

    def _shown(self, inner: str, read: Callable[[str], Translated]) -> bool:
        try:
            file = read(f"{self._language}/{inner}")
        except PackError:
            self._broken += 1
            return False
        return self._unreviewed_too or is_vouched_for(self._root, inner, file.translation)

    def _counted(self, shown: bool) -> bool:  # noqa: FBT001 - it passes through
        self._withheld += not shown
        return shown

    def _listed(self, folder: str, suffix: str = "") -> tuple[Numbered, ...]:
        return tuple(in_order(self._names(self._language, folder), suffix))

    def _names(self, language: str, folder: str) -> list[str]:
        try:
            return [e.name for e in list_folder(self._root, f"{language}/{folder}".rstrip("/"))]
        except PackError:
            # A translation may lack a folder as a whole; then there is nothing to hide.
            return []
