"""The files of a pack in one language: where each part stands, and what is read from it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import list_folder, require_file
from kiosk.content.names import ANSWERS, PAGE_SUFFIX, TOPICS, drawing
from kiosk.content.slugs import Numbered, in_order

if TYPE_CHECKING:
    from kiosk.content.figure_file import FiguresFile
    from kiosk.content.question_file import QuestionsFile
    from kiosk.content.sources import SourcesFile
    from kiosk.domain.pages import Answer, Figure, Page, Source, Term
    from kiosk.domain.questions import Question
    from kiosk.domain.topics import Topic

# ruff: noqa: PLC0415 - readers are imported on first use: a screen needs few of them.

PAGES_KEPT = 64

Thing = TypeVar("Thing")


class PackFiles:
    """Reads each part when it is first wanted; of pages, topics and figures it keeps the last 64.

    A PackError says what is missing or broken.
    """

    def __init__(self, root: Path, language: str) -> None:
        """Name the folder of the pack and the language of its texts; nothing is read yet."""
        self._root = root
        self._language = language
        self.page = lru_cache(PAGES_KEPT)(self._read_page)
        self.topic = lru_cache(PAGES_KEPT)(self._read_topic)
        self.answer = lru_cache(PAGES_KEPT)(self._read_answer)
        self._kept_figure = lru_cache(PAGES_KEPT)(self._read_figure)

    @cached_property
    def topics(self) -> dict[str, Numbered]:
        """The folders of topics by their ids, in order."""
        return self._numbered(f"{self._language}/{TOPICS}")

    @cached_property
    def answers(self) -> dict[str, Numbered]:
        """The files of common questions by their ids, in order."""
        return self._numbered(f"{self._language}/{ANSWERS}", PAGE_SUFFIX)

    @cached_property
    def all_answers(self) -> tuple[Answer, ...]:
        """All common questions in order."""
        return tuple(self._read_answer(slug) for slug in self.answers)

    @cached_property
    def questions(self) -> QuestionsFile:
        """The ready questions with their stages."""
        from kiosk.content.question_file import read_questions

        return read_questions(self._root, self._language)

    @cached_property
    def questions_by_id(self) -> dict[str, Question]:
        """The ready questions by their ids."""
        return {question.id: question for question in self.questions.questions}

    @cached_property
    def glossary(self) -> tuple[Term, ...]:
        """The words of the field in order."""
        from kiosk.content.word_files import read_glossary

        return read_glossary(self._root, self._language).terms

    @cached_property
    def spoken_forms(self) -> Mapping[str, str]:
        """How words are to be said, by the word."""
        from kiosk.content.word_files import read_speech

        return read_speech(self._root, self._language).spoken

    @cached_property
    def figures(self) -> FiguresFile:
        """The words of the figures."""
        from kiosk.content.figure_file import read_figures

        return read_figures(self._root, self._language)

    def question(self, question_id: str) -> Question:
        """Give one ready question."""
        return _found(self.questions_by_id, question_id, self.questions.table.path, "question")

    def source(self, source_id: str) -> Source:
        """Give a source."""
        return _found(self._sources.sources, source_id, self._sources.table.path, "source")

    def figure(self, figure_id: str) -> Figure:
        """Give a figure whose drawing was looked into and is still there."""
        figure = self._kept_figure(figure_id)
        require_file(self._root, drawing(figure_id))
        return figure

    @cached_property
    def _sources(self) -> SourcesFile:
        from kiosk.content.sources import read_sources

        return read_sources(self._root)

    def _numbered(self, folder: str, suffix: str = "") -> dict[str, Numbered]:
        entries = list_folder(self._root, folder)
        return {found.slug: found for found in in_order((e.name for e in entries), suffix)}

    def _topic_folder(self, topic_id: str) -> str:
        folder = f"{self._language}/{TOPICS}"
        found = _found(self.topics, topic_id, self._root / folder, "topic")
        return f"{folder}/{found.name}"

    def _read_topic(self, topic_id: str) -> Topic:
        from kiosk.content.topic_file import read_topic

        folder = self._topic_folder(topic_id)
        pages = tuple(f"{topic_id}/{slug}" for slug in self._numbered(folder, PAGE_SUFFIX))
        return read_topic(self._root, folder, topic_id, pages).topic

    def _read_page(self, page_id: str) -> Page:
        from kiosk.content.page_file import read_page

        topic_id, _, slug = page_id.partition("/")
        folder = self._topic_folder(topic_id)
        files = self._numbered(folder, PAGE_SUFFIX)
        found = _found(files, slug, self._root / folder, "page")
        return read_page(self._root, f"{folder}/{found.name}", topic_id, slug).page

    def _read_answer(self, answer_id: str) -> Answer:
        from kiosk.content.page_file import read_answer
        from kiosk.domain.pages import Answer

        folder = f"{self._language}/{ANSWERS}"
        found = _found(self.answers, answer_id, self._root / folder, "answer")
        file = read_answer(self._root, f"{folder}/{found.name}", answer_id)
        return Answer(file.topic, file.page)

    def _read_figure(self, figure_id: str) -> Figure:
        from kiosk.content.svg import check_svg

        table = self.figures.table
        figure = _found(self.figures.figures, figure_id, table.path, "figure")
        check_svg(self._root, drawing(figure_id))
        return figure


def _found(known: Mapping[str, Thing], key: str, path: Path, kind: str) -> Thing:
    if key not in known:
        raise PackError(path, 1, Code.MISSING, f"has no {kind} {key!r}")
    return known[key]
