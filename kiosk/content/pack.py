"""A pack as the screens ask for it: nothing is read before it is needed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from kiosk.content.codes import Code
from kiosk.content.errors import LanguageError, PackError
from kiosk.content.files import list_folder
from kiosk.content.manifest import Manifest, ManifestTable, read_manifest
from kiosk.content.names import ANSWERS, MANIFEST, PAGE_SUFFIX, TOPICS, drawing
from kiosk.content.slugs import Numbered, in_order
from kiosk.content.toml import TomlTable
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.languages import language_of
from kiosk.domain.review import ReviewStamp
from kiosk.domain.topics import Group, Topic

if TYPE_CHECKING:
    from kiosk.content.figure_file import FiguresFile
    from kiosk.content.question_file import QuestionsFile
    from kiosk.content.sources import SourcesFile
    from kiosk.content.word_files import GlossaryFile
    from kiosk.domain.offer import Offer
    from kiosk.domain.pages import Answer, Figure, Page, Source, Term
    from kiosk.domain.questions import Question, Stage

# ruff: noqa: PLC0415 - readers are imported on first use: the first picture needs only pack.toml.

PAGES_KEPT = 64

Thing = TypeVar("Thing")


def open_pack(root: Path, language: str) -> Pack:
    """Open a pack in a language; only its pack.toml is read.

    Args:
        root: Folder of the pack.
        language: A language code of its ``languages``, such as ``en``.

    Raises:
        LanguageError: The pack does not have the language.
        PackError: pack.toml is missing or broken, or the pack needs a newer program.
    """
    manifest = read_manifest(root)
    if language not in manifest.languages:
        table = manifest.table
        known = ", ".join(manifest.languages)
        message = f"no language {language!r}; there is {known}"
        raise LanguageError(table.path, table.line("languages"), Code.LANGUAGE, message)
    return Pack(root, language, manifest)


def open_for_visitors(root: Path, language: str, *, show_unreviewed: bool = False) -> Pack:
    """Open a pack in a language with what may be shown in it.

    A language that the pack does not have opens with nothing to read; one that the program does
    not speak opens in English.

    Args:
        root: Folder of the pack.
        language: A code such as ``es``; English has no translation to review.
        show_unreviewed: Whether text may be shown that nobody vouches for.

    Raises:
        PackError: pack.toml is missing or broken, or the pack needs a newer program.
    """
    spoken = language_of(language)
    if language == SOURCE_LANGUAGE or spoken is None:
        return open_pack(root, SOURCE_LANGUAGE)
    from kiosk.content.offered_pack import OfferedPack
    from kiosk.content.offering import read_offer
    from kiosk.domain.direction import with_numbers_kept

    offer = read_offer(root, language, unreviewed_too=show_unreviewed)
    reword = with_numbers_kept if spoken.right_to_left else str
    return OfferedPack(root, language, read_manifest(root), offer, reword)


def no_pack() -> Pack:
    """Give a pack without a group, a page or an answer, for a kiosk that has none to show."""
    table = TomlTable(Path(MANIFEST), {}, {})
    record = ManifestTable(id="none", edition=1, title="", languages=("en",))
    stamp = ReviewStamp("", "", None, None)
    return Pack(Path(), "en", Manifest("none", 1, ("en",), stamp, record, table))


class Pack:
    """The catalogue of one pack in one language.

    Each part is read on its first call; a PackError says what is missing or broken. Pages, topics
    and figures are kept 64 at a time.
    """

    def __init__(self, root: Path, language: str, manifest: Manifest) -> None:
        """Take what :func:`open_pack` has read."""
        self._root = root
        self._manifest = manifest
        self.language = language
        self._kept_page = lru_cache(PAGES_KEPT)(self._read_page)
        self._kept_topic = lru_cache(PAGES_KEPT)(self._read_topic)
        self._kept_answer = lru_cache(PAGES_KEPT)(self._read_answer)
        self._kept_figure = lru_cache(PAGES_KEPT)(self._read_figure)

    @property
    def root(self) -> Path:
        """Folder of the pack."""
        return self._root

    @property
    def id(self) -> str:
        """The pack's id, such as ``ketamine``."""
        return self._manifest.id

    @property
    def edition(self) -> int:
        """Which edition it is, from 1."""
        return self._manifest.edition

    @property
    def title(self) -> str:
        """The pack's name."""
        return self._manifest.title(self.language)

    def title_in(self, language: str) -> str:
        """Give the pack's name in a language, or nothing where it has none in it."""
        return self._manifest.title(language)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of all languages that the pack has."""
        return self._manifest.languages

    @property
    def review(self) -> ReviewStamp:
        """Who reviewed it, and until when; empty as shipped."""
        return self._manifest.review

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The cards of home; a translation shows only the topics that it has."""
        groups = self._manifest.groups(self.language)
        if self.language == SOURCE_LANGUAGE:
            return groups
        return tuple(with_topics(groups, self._topics_there()))

    @property
    def answer_groups(self) -> tuple[Group, ...]:
        """The groups that common questions are sorted under."""
        return self.groups

    @property
    def offer(self) -> Offer | None:
        """What of it may be shown, or None where all may."""
        return None

    def topic(self, topic_id: str) -> Topic:
        """Give a topic with the ids of its pages."""
        return self._kept_topic(topic_id)

    def page(self, page_id: str) -> Page:
        """Give a page by topic and slug, such as ``going-home/no-driving``."""
        return self._kept_page(page_id)

    def answers(self) -> tuple[Answer, ...]:
        """Give all common questions in order."""
        return self._answers

    def answer_ids(self) -> tuple[str, ...]:
        """Give the ids of all common questions in order."""
        return tuple(self._answer_files)

    def answer(self, answer_id: str) -> Answer:
        """Give one common question."""
        return self._kept_answer(answer_id)

    def stages(self) -> tuple[Stage, ...]:
        """Give the stages of the ready questions in order."""
        return self._questions.stages

    def questions(self) -> tuple[Question, ...]:
        """Give all ready questions in order."""
        return self._questions.questions

    def question(self, question_id: str) -> Question:
        """Give one ready question."""
        path = self._questions.table.path
        return _found(self._questions_by_id, question_id, path, "question")

    def source(self, source_id: str) -> Source:
        """Give a source."""
        return _found(self._sources.sources, source_id, self._sources.table.path, "source")

    def glossary(self) -> tuple[Term, ...]:
        """Give the words of the field in order."""
        return self._glossary.terms

    def spoken_forms(self) -> Mapping[str, str]:
        """Give how words are to be said, by the word."""
        return self._spoken_forms

    def figure(self, figure_id: str) -> Figure:
        """Give a figure whose drawing was looked into and is still there."""
        figure = self._kept_figure(figure_id)
        if not Path(figure.path).is_file():
            raise PackError(Path(figure.path), 1, Code.MISSING, "is missing")
        return figure

    def _topics_there(self) -> Container[str]:
        try:
            return self._topic_folders
        except PackError:
            return ()  # the pass over the pack says what is wrong

    @cached_property
    def _topic_folders(self) -> dict[str, Numbered]:
        return self._numbered(f"{self.language}/{TOPICS}")

    @cached_property
    def _answer_files(self) -> dict[str, Numbered]:
        return self._numbered(f"{self.language}/{ANSWERS}", PAGE_SUFFIX)

    @cached_property
    def _answers(self) -> tuple[Answer, ...]:
        return tuple(self._read_answer(slug) for slug in self._answer_files)

    @cached_property
    def _questions(self) -> QuestionsFile:
        from kiosk.content.question_file import read_questions

        return read_questions(self._root, self.language)

    @cached_property
    def _questions_by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self._questions.questions}

    @cached_property
    def _sources(self) -> SourcesFile:
        from kiosk.content.sources import read_sources

        return read_sources(self._root)

    @cached_property
    def _glossary(self) -> GlossaryFile:
        from kiosk.content.word_files import read_glossary

        return read_glossary(self._root, self.language)

    @cached_property
    def _spoken_forms(self) -> Mapping[str, str]:
        from kiosk.content.word_files import read_speech

        return read_speech(self._root, self.language).spoken

    @cached_property
    def _figures(self) -> FiguresFile:
        from kiosk.content.figure_file import read_figures

        return read_figures(self._root, self.language)

    def _numbered(self, folder: str, suffix: str = "") -> dict[str, Numbered]:
        entries = list_folder(self._root, folder)
        return {found.slug: found for found in in_order((e.name for e in entries), suffix)}

    def _topic_folder(self, topic_id: str) -> str:
        folder = f"{self.language}/{TOPICS}"
        found = _found(self._topic_folders, topic_id, self._root / folder, "topic")
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

        folder = f"{self.language}/{ANSWERS}"
        found = _found(self._answer_files, answer_id, self._root / folder, "answer")
        file = read_answer(self._root, f"{folder}/{found.name}", answer_id)
        return Answer(file.topic, file.page)

    def _read_figure(self, figure_id: str) -> Figure:
        from kiosk.content.svg import check_svg

        table = self._figures.table
        figure = _found(self._figures.figures, figure_id, table.path, "figure")
        check_svg(self._root, drawing(figure_id))
        return figure


def with_topics(groups: Iterable[Group], there: Container[str]) -> Iterator[Group]:
    """Give the groups with those of their topics that are there, and none without a topic."""
    for group in groups:
        topics = tuple(topic for topic in group.topics if topic in there)
        if topics:
            yield replace(group, topics=topics)


def _found(known: Mapping[str, Thing], key: str, path: Path, kind: str) -> Thing:
    if key not in known:
        raise PackError(path, 1, Code.MISSING, f"has no {kind} {key!r}")
    return known[key]
