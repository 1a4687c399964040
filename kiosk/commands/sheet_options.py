"""The options that say what is on a sheet, shared by ``sheet`` and ``print``."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, assert_never

from kiosk.commands.pack_option import add_pack_option, chosen_pack
from kiosk.commands.sheet_language import shown_pack
from kiosk.commands.sheet_losses import say_losses
from kiosk.content.errors import WithheldError
from kiosk.content.pack import Pack, open_pack
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.errors import UsageError
from kiosk.domain.paper import Paper
from kiosk.domain.review import stamp_in_force
from kiosk.domain.visit import (
    QUESTIONS_MAX,
    STARS_MAX,
    Choice,
    OwnChoice,
    ReadyChoice,
    Refusal,
    TeachBackChoice,
    Visit,
    add_own,
    add_ready,
    toggle_star,
)
from kiosk.services.ui_words import UiWords
from kiosk.sheet.model import LARGE_PRINT_PT, SheetModel, SheetRequest, numbered_questions
from kiosk.sheet.words import sheet_words, teach_back_question
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import read_stamp


class _Choose(argparse.Action):
    """Keeps ready and own questions in one list, in the order in which they were given."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        del parser, option_string
        make = self.const
        setattr(namespace, self.dest, (*getattr(namespace, self.dest), make(values)))


def add_sheet_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options that say what is on the sheet."""
    parser.set_defaults(chosen=())
    choose = partial(parser.add_argument, action=_Choose, dest="chosen")
    choose("--question", const=ReadyChoice, metavar="ID", help="a ready question")
    choose("--own", const=OwnChoice, metavar="TEXT", help="a question in the visitor's words")
    add = parser.add_argument
    add("--star", action="append", default=[], metavar="ID", help="print this question first")
    add("--language", default=SOURCE_LANGUAGE, metavar="L", help="language of the questions")
    add("--large-print", action="store_true", help="18 points instead of 14")
    add("--paper", type=Paper, choices=list(Paper), metavar="letter|a4", help="size of the paper")
    add("--show-unreviewed", action="store_true", help="take text that nobody has reviewed")
    add_pack_option(parser)


def requested_sheet(options: argparse.Namespace, profile: Profile | None = None) -> SheetRequest:
    """Build the sheet that the options ask for.

    What of it cannot be as it was asked for is told on standard error.

    Args:
        options: What :func:`add_sheet_options` has declared.
        profile: Of the kiosk whose clinic may have reviewed the pack.

    Raises:
        UsageError: An unknown question, too many, none, a star that does not fit, or several packs.
        PackError: The pack is broken.
    """
    root = chosen_pack(options)
    english = open_pack(root, SOURCE_LANGUAGE)
    visit = _starred(_chosen(options, english), options.star)
    shown = shown_pack(root, english, options.language, show_unreviewed=options.show_unreviewed)
    questions = numbered_questions(
        visit,
        lambda choice: _shown_words(choice, shown, english),
        None if shown is english else lambda choice: _staff_words(english, choice),
    )
    say_losses(options.chosen, questions)
    of_clinic = read_stamp(profile, shown.id, shown.edition) if profile else None
    words = UiWords()
    words.load(shown.language)
    frame = sheet_words(
        edition=shown.edition,
        review=stamp_in_force(shown.review, of_clinic),
        today=datetime.now(UTC).astimezone().date(),
        language=shown.language,
        translate=words.translated,
    )
    large_print = LARGE_PRINT_PT[0] if options.large_print else None
    return SheetRequest(SheetModel(questions, options.paper or Paper.LETTER, large_print), frame)


def _shown_words(choice: Choice, shown: Pack, english: Pack) -> str:
    try:
        return _words(shown, choice)
    except WithheldError:
        return _words(english, choice)


def _words(pack: Pack, choice: Choice) -> str:
    match choice:
        case OwnChoice(text):
            return text
        case ReadyChoice(question):
            return pack.question(question).text
        case TeachBackChoice(topic):
            return teach_back_question(pack.topic(topic).title)
        case _:
            assert_never(choice)


def _staff_words(english: Pack, choice: Choice) -> str | None:
    return None if isinstance(choice, OwnChoice) else _words(english, choice)


def _chosen(options: argparse.Namespace, english: Pack) -> Visit:
    known = {question.id for question in english.questions()}
    visit = Visit()
    for choice in options.chosen:
        if isinstance(choice, ReadyChoice) and choice.question not in known:
            raise UsageError(f"no question has the id {choice.question!r}")
        changed = (
            add_ready(visit, choice.question)
            if isinstance(choice, ReadyChoice)
            else add_own(visit, choice.text)
        )
        if changed is Refusal.LIST_FULL:
            raise UsageError(f"a sheet takes at most {QUESTIONS_MAX} questions")
        if isinstance(changed, Visit):
            visit = changed
    if not visit.choices:
        raise UsageError("no question: choose one with --question or write one with --own")
    return visit


def _starred(visit: Visit, stars: Sequence[str]) -> Visit:
    ready = [choice.question if isinstance(choice, ReadyChoice) else "" for choice in visit.choices]
    for star in dict.fromkeys(stars):
        if star not in filter(None, ready):
            raise UsageError(f"cannot star {star!r}: it is not among the chosen questions")
        changed = toggle_star(visit, ready.index(star))
        if isinstance(changed, Refusal):
            raise UsageError(f"at most {STARS_MAX} questions can have a star")
        visit = changed
    return visit
