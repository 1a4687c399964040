"""A pack as the screens ask for it: nothing is read before it is needed."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk.content.codes import Code
from kiosk.content.errors import LanguageError, PackError
from kiosk.content.manifest import Manifest, ManifestTable, read_manifest
from kiosk.content.names import MANIFEST
from kiosk.content.toml import TomlTable
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.languages import language_of
from kiosk.domain.review import ReviewStamp
from kiosk.domain.topics import Group, Topic

if TYPE_CHECKING:
    from kiosk.content.pack_files import PackFiles
    from kiosk.domain.offer import Offer
    from kiosk.domain.pages import Answer, Figure, Page, Source, Term
    from kiosk.domain.questions import Question, Stage

# ruff: noqa: PLC0415 - readers are imported on first use: the first picture needs only pack.toml.


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
    if language == SOURCE_LANGUAGE or language_of(language) is None:
        return open_pack(root, SOURCE_LANGUAGE)
    from kiosk.content.offering import read_offer

    return _offered(root, language, read_offer(root, language, unreviewed_too=show_unreviewed))


def steps_to_open(
    root: Path, language: str, take: Callable[[Pack], object], *, show_unreviewed: bool = False
) -> Iterator[Callable[[], object]]:
    """Give the steps, some milliseconds each, that open a translated pack for visitors.

    Args:
        root: Folder of the pack.
        language: A language of the program other than English.
        take: Called with the pack at the end, unless its pack.toml is missing or broken.
        show_unreviewed: Whether text may be shown that nobody vouches for.
    """
    from kiosk.content.offering import OfferReader

    reader = OfferReader(root, language, unreviewed_too=show_unreviewed)
    yield from reader.steps()
    with suppress(PackError):
        take(_offered(root, language, reader.offer))


def _offered(root: Path, language: str, offer: Offer) -> Pack:
    from kiosk.content.offered_pack import OfferedPack
    from kiosk.domain.direction import with_numbers_kept

    spoken = language_of(language)
    reword = with_numbers_kept if spoken and spoken.right_to_left else str
    return OfferedPack(root, language, read_manifest(root), offer, reword)


def no_pack() -> Pack:
    """Give a pack without a group, a page or an answer, for a kiosk that has none to show."""
    table = TomlTable(Path(MANIFEST), {}, {})
    record = ManifestTable(id="none", edition=1, title="", languages=("en",))
    stamp = ReviewStamp("", "", None, None)
    return Pack(Path(), "en", Manifest("none", 1, ("en",), stamp, record, table))


class Pack:
    """The catalogue of one pack in one language.

    Each part is read on its first call; a PackError says what is missing or broken.
    """

    def __init__(self, root: Path, language: str, manifest: Manifest) -> None:
        """Take what :func:`open_pack` has read."""
        self._root = root
        self._manifest = manifest
        self.language = language

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
        return tuple(_with_topics(groups, self._topics_there()))

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
        return self._files.topic(topic_id)

    def page(self, page_id: str) -> Page:
        """Give a page by topic and slug, such as ``going-home/no-driving``."""
        return self._files.page(page_id)

    def answers(self) -> tuple[Answer, ...]:
        """Give all common questions in order."""
        return self._files.all_answers

    def answer_ids(self) -> tuple[str, ...]:
        """Give the ids of all common questions in order."""
        return tuple(self._files.answers)

    def answer(self, answer_id: str) -> Answer:
        """Give one common question."""
        return self._files.answer(answer_id)

    def stages(self) -> tuple[Stage, ...]:
        """Give the stages of the ready questions in order."""
        return self._files.questions.stages

    def questions(self) -> tuple[Question, ...]:
        """Give all ready questions in order."""
        return self._files.questions.questions

    def question(self, question_id: str) -> Question:
        """Give one ready question."""
        return self._files.question(question_id)

    def source(self, source_id: str) -> Source:
        """Give a source."""
        return self._files.source(source_id)

    def glossary(self) -> tuple[Term, ...]:
        """Give the words of the field in order."""
        return self._files.glossary

    def spoken_forms(self) -> Mapping[str, str]:
        """Give how words are to be said, by the word."""
        return self._files.spoken_forms

    def figure(self, figure_id: str) -> Figure:
        """Give a figure whose drawing was looked into and is still there."""
        return self._files.figure(figure_id)

    def _topics_there(self) -> Container[str]:
        try:
            return self._files.topics
        except PackError:
            return ()  # the pass over the pack says what is wrong

    @cached_property
    def _files(self) -> PackFiles:
        from kiosk.content.pack_files import PackFiles

        return PackFiles(self._root, self.language)


def _with_topics(groups: Iterable[Group], there: Container[str]) -> Iterator[Group]:
    """Give the groups with those of their topics that are there, and none without a topic."""
    for group in groups:
        topics = tuple(topic for topic in group.topics if topic in there)
        if topics:
            yield replace(group, topics=topics)
