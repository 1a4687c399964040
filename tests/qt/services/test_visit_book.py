"""The visitor's list with undo: its rules are those of the domain, told in time."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import QUESTIONS_MAX, OwnChoice, ReadyChoice, Refusal, Visit
from kiosk.services.visit_book import VisitBook


@pytest.fixture
def book() -> VisitBook:
    """A list of three ready questions, the second with a star."""
    built = VisitBook()
    for question in ("drive", "who", "cost"):
        built.add_ready(question)
    built.toggle_star(1)
    return built


def ids(book: VisitBook) -> tuple[str, ...]:
    """Give the ready questions in order."""
    return book.visit.ready_ids


def test_own_words_are_cleaned(book: VisitBook) -> None:
    """What was typed goes on the list as one plain line."""
    assert book.add_own("  Will it\nhurt? ") is None
    assert book.visit.choices[-1] == OwnChoice("Will it hurt?")


def test_questions_change_places(book: VisitBook) -> None:
    """Up is towards the top of the list, and the star goes along."""
    book.move(1, -1)

    assert ids(book) == ("who", "drive", "cost")
    assert book.visit.choices[0] == ReadyChoice("who", starred=True)


def test_undo_brings_a_question_back_to_its_place(book: VisitBook) -> None:
    """With its star, where it stood."""
    before = book.visit
    book.remove(1)
    assert ids(book) == ("drive", "cost")

    assert book.undo() is None
    assert book.visit == before


def test_undo_works_once(book: VisitBook) -> None:
    """A question that is back is not remembered any more."""
    book.remove(1)
    book.undo()

    assert book.removed is None
    assert book.undo() is Refusal.NO_SUCH_CHOICE


def test_any_other_change_ends_undo(book: VisitBook) -> None:
    """Undo belongs to the last thing that was done."""
    book.remove(1)
    book.toggle_star(0)

    assert book.removed is None


def test_only_the_last_removed_question_comes_back(book: VisitBook) -> None:
    """The one before is gone."""
    book.remove(0)
    book.remove(0)
    book.undo()

    assert ids(book) == ("who", "cost")


def test_a_ready_question_is_removed_by_its_id(book: VisitBook) -> None:
    """Ticking a question off elsewhere can be undone like any removal."""
    assert book.remove_ready("who") is None
    assert ids(book) == ("drive", "cost")

    book.undo()
    assert ids(book) == ("drive", "who", "cost")


def test_erasing_forgets_list_and_undo(book: VisitBook) -> None:
    """Nothing of the visit can come back."""
    book.remove(1)
    book.erase()

    assert book.visit == Visit()
    assert book.removed is None


@pytest.mark.parametrize(
    ("refused", "reason"),
    [
        (lambda book: book.add_ready("who"), Refusal.ALREADY_THERE),
        (lambda book: book.add_own(" \n "), Refusal.NOTHING_WRITTEN),
        (lambda book: book.remove(7), Refusal.NO_SUCH_CHOICE),
        (lambda book: book.remove(-1), Refusal.NO_SUCH_CHOICE),
        (lambda book: book.remove_ready("other"), Refusal.NO_SUCH_CHOICE),
        (lambda book: book.move(7, 1), Refusal.NO_SUCH_CHOICE),
        (lambda book: book.toggle_star(7), Refusal.NO_SUCH_CHOICE),
        (lambda book: book.undo(), Refusal.NO_SUCH_CHOICE),
    ],
)
def test_a_refused_change_changes_nothing(
    qtbot: QtBot,
    book: VisitBook,
    refused: Callable[[VisitBook], Refusal | None],
    reason: Refusal,
) -> None:
    """The list stays, nothing is told, and the reason comes back."""
    before = book.visit

    with qtbot.assertNotEmitted(book.changed):
        assert refused(book) is reason
    assert book.visit == before


def test_an_eleventh_question_is_refused(book: VisitBook) -> None:
    """Ten fit."""
    for number in range(QUESTIONS_MAX - 3):
        assert book.add_ready(f"more-{number}") is None

    assert book.add_ready("one-more") is Refusal.LIST_FULL


def test_a_refusal_leaves_undo_alone(book: VisitBook) -> None:
    """What did not happen does not take away the way back."""
    book.remove(1)
    book.add_ready("drive")

    assert book.removed is not None


def test_each_change_is_told(qtbot: QtBot, book: VisitBook) -> None:
    """Whoever shows the list hears of every change."""
    changes: list[Callable[[], object]] = [
        lambda: book.add_ready("more"),
        lambda: book.move(0, 1),
        lambda: book.toggle_star(0),
        lambda: book.remove(0),
        book.undo,
        book.erase,
    ]
    for change in changes:
        with qtbot.waitSignal(book.changed):
            change()


class TestSeveralTherapies:
    """Each has a list of its own."""

    def test_a_list_waits_for_its_therapy(self, book: VisitBook) -> None:
        """With all that is on it."""
        kept = book.visit
        book.turn_to("knee")
        assert book.visit.choices == ()
        assert list(book.other_lists.values()) == [len(kept.choices)]

        book.turn_to("")

        assert book.visit == kept
        assert book.other_lists == {}

    def test_undo_does_not_cross_over(self, book: VisitBook) -> None:
        """A question comes back to its own list or not at all."""
        book.remove(0)
        book.turn_to("knee")

        assert book.removed is None

    def test_the_end_erases_all(self, book: VisitBook) -> None:
        """Those that wait, too."""
        book.turn_to("knee")
        assert book.has_any

        book.erase()

        assert not book.has_any

    def test_turning_to_the_list_that_is_open_changes_nothing(
        self, qtbot: QtBot, book: VisitBook
    ) -> None:
        """Nor is it told."""
        with qtbot.assertNotEmitted(book.changed):
            book.turn_to("")
