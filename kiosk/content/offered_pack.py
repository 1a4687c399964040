"""A pack in which only what visitors may see is there."""

from dataclasses import replace
from functools import cached_property
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.errors import WithheldError
from kiosk.content.manifest import Manifest
from kiosk.content.pack import Pack
from kiosk.content.rewording import (
    Reword,
    reworded_figure,
    reworded_group,
    reworded_page,
    reworded_question,
    reworded_stage,
    reworded_term,
    reworded_topic,
)
from kiosk.domain.offer import Offer
from kiosk.domain.pages import Answer, Figure, Page, Term
from kiosk.domain.questions import Question, Stage
from kiosk.domain.topics import Group, Topic


class OfferedPack(Pack):
    """A translated pack; what it does not offer is as if it were not there."""

    def __init__(
        self, root: Path, language: str, manifest: Manifest, offer: Offer, reword: Reword
    ) -> None:
        """Offer some parts of a pack.

        Args:
            root: Folder of the pack.
            language: Of its texts.
            manifest: Its pack.toml.
            offer: What may be shown.
            reword: What each text goes through before it is shown.
        """
        super().__init__(root, language, manifest)
        self._offer = offer
        self._reword = reword

    @property
    def offer(self) -> Offer:
        """What may be shown."""
        return self._offer

    @property
    def title(self) -> str:
        """The pack's name."""
        return self._reword(super().title)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The groups that have a topic to read, with these topics."""
        offered = (
            replace(group, topics=tuple(t for t in group.topics if t in self._offer.topics))
            for group in self.answer_groups
        )
        return tuple(group for group in offered if group.topics)

    @cached_property
    def answer_groups(self) -> tuple[Group, ...]:
        """All groups, since an answer may be offered without its topic."""
        return tuple(
            reworded_group(group, self._reword) for group in self._manifest.groups(self.language)
        )

    def topic(self, topic_id: str) -> Topic:
        """Give a topic with the ids of its pages."""
        self._require(topic_id in self._offer.topics)
        return reworded_topic(super().topic(topic_id), self._reword)

    def page(self, page_id: str) -> Page:
        """Give a page without what is not offered beside it."""
        self._require(page_id.partition("/")[0] in self._offer.topics)
        return self._fitting(super().page(page_id))

    def answers(self) -> tuple[Answer, ...]:
        """Give the common questions that are offered."""
        offered = self._offer.answers
        # A language may have no folder of answers at all.
        slugs = [slug for slug in self._files.answers if slug in offered] if offered else []
        return tuple(self.answer(slug) for slug in slugs)

    def answer(self, answer_id: str) -> Answer:
        """Give one common question."""
        self._require(answer_id in self._offer.answers)
        answer = super().answer(answer_id)
        return replace(answer, page=self._fitting(answer.page))

    def stages(self) -> tuple[Stage, ...]:
        """Give the stages of the ready questions, if these are offered."""
        found = super().stages() if self._offer.questions else ()
        return tuple(reworded_stage(stage, self._reword) for stage in found)

    def questions(self) -> tuple[Question, ...]:
        """Give the ready questions, if they are offered."""
        found = super().questions() if self._offer.questions else ()
        return tuple(reworded_question(question, self._reword) for question in found)

    def question(self, question_id: str) -> Question:
        """Give one ready question; one that is not translated is withheld."""
        self._require(self._offer.questions and question_id in self._files.questions_by_id)
        return reworded_question(super().question(question_id), self._reword)

    def glossary(self) -> tuple[Term, ...]:
        """Give the words of the field, if they are offered."""
        found = super().glossary() if self._offer.glossary else ()
        return tuple(reworded_term(term, self._reword) for term in found)

    def figure(self, figure_id: str) -> Figure:
        """Give a figure whose words are offered."""
        self._require(self._offer.figures and figure_id in self._files.figures.figures)
        return reworded_figure(super().figure(figure_id), self._reword)

    def _fitting(self, page: Page) -> Page:
        known = self._files.questions_by_id if self._offer.questions else {}
        figures = self._files.figures.figures if self._offer.figures else {}
        fitting = replace(
            page,
            questions=tuple(question for question in page.questions if question in known),
            figure=page.figure if page.figure in figures else None,
        )
        return reworded_page(fitting, self._reword)

    def _require(self, offered: bool) -> None:  # noqa: FBT001 - it reads as a sentence
        if not offered:
            message = f"is not offered in {self.language!r}"
            raise WithheldError(self._root / self.language, 1, Code.UNREVIEWED, message)
