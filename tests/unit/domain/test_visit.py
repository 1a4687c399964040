"""A visitor's list: never more than ten, never more than three stars, order kept."""

import random
from collections import Counter
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from kiosk.domain import visit as visit_rules
from kiosk.domain.visit import (
    OWN_TEXT_MAX,
    Choice,
    OwnChoice,
    ReadyChoice,
    Refusal,
    TeachBackChoice,
    Visit,
    add_own,
    add_ready,
    add_teach_back,
    clean_own_text,
    move,
    own_text_left_out,
    remove,
    restore,
    stars_first,
    toggle_star,
)

A, B, C, D = (ReadyChoice(name) for name in "abcd")
STARRED = tuple(ReadyChoice(name, starred=True) for name in "xyz")
FULL = Visit(tuple(ReadyChoice(str(number)) for number in range(10)))


def test_questions_stand_in_the_order_they_were_added() -> None:
    """Ready and own questions share one list."""
    visit: Visit | Refusal = Visit()
    for question in "ba":
        assert isinstance(visit, Visit)
        visit = add_ready(visit, question)
    assert isinstance(visit, Visit)

    visit = add_own(visit, "Can I drive?")

    assert visit == Visit((B, A, OwnChoice("Can I drive?")))
    assert visit.ready_ids == ("b", "a")


@pytest.mark.parametrize(
    ("visit", "question", "refusal"),
    [(Visit((A,)), "a", Refusal.ALREADY_THERE), (FULL, "a", Refusal.LIST_FULL)],
)
def test_a_ready_question_can_be_refused(visit: Visit, question: str, refusal: Refusal) -> None:
    """The same question twice, or an eleventh one, is not added."""
    assert add_ready(visit, question) is refusal


@pytest.mark.parametrize(
    ("visit", "text", "refusal"),
    [
        (Visit(), "", Refusal.NOTHING_WRITTEN),
        (Visit(), " \n\t\u202e", Refusal.NOTHING_WRITTEN),
        (Visit((OwnChoice("Why?", starred=True),)), " Why? ", Refusal.ALREADY_THERE),
        (FULL, "Why?", Refusal.LIST_FULL),
    ],
)
def test_an_own_question_can_be_refused(visit: Visit, text: str, refusal: Refusal) -> None:
    """Nothing, the same again, or an eleventh question is not added."""
    assert add_own(visit, text) is refusal


def test_a_wish_to_tell_stands_among_the_questions() -> None:
    """By its topic, with a star and a place like the others."""
    visit = add_teach_back(Visit((A,)), "going-home")

    assert visit == Visit((A, TeachBackChoice("going-home")))
    assert visit.teach_back_ids == ("going-home",)
    assert visit.ready_ids == ("a",)


@pytest.mark.parametrize(
    ("visit", "refusal"),
    [
        (Visit((TeachBackChoice("going-home", starred=True),)), Refusal.ALREADY_THERE),
        (FULL, Refusal.LIST_FULL),
    ],
)
def test_a_wish_to_tell_can_be_refused(visit: Visit, refusal: Refusal) -> None:
    """The same topic twice, or an eleventh entry, is not added."""
    assert add_teach_back(visit, "going-home") is refusal


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  How   long? ", "How long?"),
        ("one\r\ntwo\tthree\u2028four", "one two three four"),
        ("\u202eevil\u202c \u2066x\u2069\u200f", "evil x"),
        ("zero\x00width\u200bjoin\ufeff\x1b[31m", "zerowidthjoin[31m"),
        ('<img src="file:///etc/hostname">', '<img src="file:///etc/hostname">'),
        ("Will I be \U0001f600?", "Will I be \U0001f600?"),
        ("¿Puedo conducir?", "¿Puedo conducir?"),
    ],
)
def test_own_words_become_one_plain_line(typed: str, kept: str) -> None:
    """Line breaks become blanks, control and format characters go, everything else stays."""
    assert clean_own_text(typed) == kept


def test_own_words_are_cut_to_their_limit() -> None:
    """10,000 characters become 160, without a blank at the end."""
    assert len(clean_own_text("x" * 10_000)) == OWN_TEXT_MAX
    assert clean_own_text("x" * (OWN_TEXT_MAX - 1) + " y") == "x" * (OWN_TEXT_MAX - 1)


@pytest.mark.parametrize(
    ("typed", "left_out"),
    [
        ("", 0),
        ("x" * OWN_TEXT_MAX, 0),
        ("x " * 80 + "\u202e", 0),
        ("x" * (OWN_TEXT_MAX - 1) + "  y", 1),
        ("x" * 10_000, 10_000 - OWN_TEXT_MAX),
    ],
)
def test_how_much_of_own_words_is_left_out(typed: str, left_out: int) -> None:
    """Counted as they would be printed."""
    assert own_text_left_out(typed) == left_out


@pytest.mark.parametrize(
    ("index", "steps", "order"),
    [
        (0, 1, "bacd"),
        (3, -1, "abdc"),
        (0, -1, "abcd"),
        (3, 1, "abcd"),
        (0, 99, "bcda"),
        (2, -99, "cabd"),
        (1, 0, "abcd"),
    ],
)
def test_a_question_moves_up_and_down_within_the_list(index: int, steps: int, order: str) -> None:
    """At an end it stays, and the others keep their order."""
    moved = move(Visit((A, B, C, D)), index, steps)

    assert isinstance(moved, Visit)
    assert "".join(moved.ready_ids) == order


@pytest.mark.parametrize("index", [-1, 2, 99])
def test_a_place_outside_the_list_is_refused(index: int) -> None:
    """Removing, moving and starring what is not there change nothing."""
    visit = Visit((A, B))

    assert remove(visit, index) is Refusal.NO_SUCH_CHOICE
    assert move(visit, index, 1) is Refusal.NO_SUCH_CHOICE
    assert toggle_star(visit, index) is Refusal.NO_SUCH_CHOICE


@pytest.mark.parametrize("index", range(4))
def test_undo_brings_a_removed_question_back_to_its_place(index: int) -> None:
    """Removing and restoring gives the list as it was."""
    visit = Visit((A, B, C, D))

    removed = remove(visit, index)

    assert isinstance(removed, Visit)
    assert restore(removed, index, visit.choices[index]) == visit


@pytest.mark.parametrize(
    ("visit", "refusal"),
    [(FULL, Refusal.LIST_FULL), (Visit((ReadyChoice("a", starred=True),)), Refusal.ALREADY_THERE)],
)
def test_undo_can_be_refused(visit: Visit, refusal: Refusal) -> None:
    """A list that was filled meanwhile, or that has the question again, stays as it is."""
    assert restore(visit, 0, A) is refusal


def test_undo_does_not_bring_a_fourth_star() -> None:
    """A question whose star was given away comes back without it."""
    assert restore(Visit(STARRED), 1, ReadyChoice("a", starred=True)) == Visit(
        (STARRED[0], A, *STARRED[1:])
    )


def test_a_star_is_given_and_taken_away() -> None:
    """The second press undoes the first."""
    starred = toggle_star(Visit((A, B)), 1)

    assert starred == Visit((A, ReadyChoice("b", starred=True)))
    assert toggle_star(starred, 1) == Visit((A, B))


def test_a_fourth_star_is_refused_but_one_can_be_taken_away() -> None:
    """Three stars are the most."""
    visit = Visit((*STARRED, A))

    assert toggle_star(visit, 3) is Refusal.STARS_FULL
    assert isinstance(toggle_star(visit, 0), Visit)


def faults_of_the_order(visit: Visit, on_sheet: tuple[Choice, ...]) -> Iterator[str]:
    """Name what is wrong with the order in which the questions of a visit print."""
    stars = [choice.starred for choice in on_sheet]
    if stars != sorted(stars, reverse=True):
        yield "a star is not among the first"
    if [c for c in on_sheet if c.starred] != [c for c in visit.choices if c.starred]:
        yield "other starred questions"
    if [c for c in on_sheet if not c.starred] != [c for c in visit.choices if not c.starred]:
        yield "other questions without a star"


def test_the_sheet_has_starred_questions_first() -> None:
    """Within the starred and the others the order stays."""
    visit = Visit((A, STARRED[1], B, STARRED[0]))

    assert stars_first(visit) == (STARRED[1], STARRED[0], A, B)
    assert list(faults_of_the_order(visit, stars_first(visit))) == []


@pytest.mark.parametrize(
    ("on_sheet", "fault"),
    [
        pytest.param(
            (A, STARRED[1], B, STARRED[0]),
            "a star is not among the first",
            marks=pytest.mark.planted("R7", "a sheet in the order of the list"),
        ),
        pytest.param(
            (STARRED[0], STARRED[1], A, B),
            "other starred questions",
            marks=pytest.mark.planted("R7", "the second star printed before the first"),
        ),
        pytest.param(
            (STARRED[1], STARRED[0], A),
            "other questions without a star",
            marks=pytest.mark.planted("R7", "a sheet that loses the last question"),
        ),
    ],
)
def test_another_order_is_named(on_sheet: tuple[Choice, ...], fault: str) -> None:
    """What matters most to the visitor would not be asked first."""
    visit = Visit((A, STARRED[1], B, STARRED[0]))

    assert list(faults_of_the_order(visit, on_sheet)) == [fault]


def _random_addition(dice: random.Random, visit: Visit) -> Visit | Refusal:
    match dice.randrange(4):
        case 0 | 1:
            return add_ready(visit, dice.choice("abcdefghijklmno"))
        case 2:
            return add_own(visit, dice.choice(["Why?", "How?", " Why? ", "", "x" * 500]))
        case _:
            return add_teach_back(visit, dice.choice("xyz"))


def _random_step(dice: random.Random, visit: Visit, removed: list[Choice]) -> Visit | Refusal:
    index = dice.randint(-1, 11)
    step = dice.randrange(6)
    if step in {0, 1}:
        return _random_addition(dice, visit)
    if step == 2:
        return move(visit, index, dice.randint(-3, 3))
    if step == 3:
        return toggle_star(visit, index)
    if step == 4 and removed:
        return restore(visit, max(0, index), dice.choice(removed))
    if 0 <= index < len(visit.choices):
        removed.append(visit.choices[index])
    return remove(visit, index)


def _words(visit: Visit) -> list[str]:
    return [str(replace(choice, starred=False)) for choice in visit.choices]


def broken_limits(seed: int) -> Iterator[str]:
    """Name each limit that a list has broken after one of 300 steps."""
    dice = random.Random(seed)  # noqa: S311 - repeatable cases, nothing secret
    visit, removed = Visit(), list[Choice]()
    for _ in range(300):
        before = visit
        outcome = _random_step(dice, visit, removed)
        visit = outcome if isinstance(outcome, Visit) else before

        if len(visit.choices) > 10:
            yield "more than ten questions"
        if sum(choice.starred for choice in visit.choices) > 3:
            yield "more than three stars"
        if max(Counter(_words(visit)).values(), default=1) > 1:
            yield "a question twice"
        yield from faults_of_the_order(visit, stars_first(visit))


@pytest.mark.parametrize("seed", range(50))
def test_no_sequence_of_steps_breaks_the_limits(seed: int) -> None:
    """After any 300 steps: at most ten questions, three stars, none twice, sheet order kept."""
    assert list(broken_limits(seed)) == []


@pytest.mark.parametrize(
    ("limit", "fault"),
    [
        pytest.param(
            "QUESTIONS_MAX",
            "more than ten questions",
            marks=pytest.mark.planted("R7", "a list of eleven questions"),
        ),
        pytest.param(
            "STARS_MAX",
            "more than three stars",
            marks=pytest.mark.planted("R7", "a list with four stars"),
        ),
    ],
)
def test_a_broken_limit_is_named(monkeypatch: pytest.MonkeyPatch, limit: str, fault: str) -> None:
    """One more than a visit has time for."""
    monkeypatch.setattr(visit_rules, limit, getattr(visit_rules, limit) + 1)

    assert set(broken_limits(seed=7)) == {fault}


def test_random_steps_meet_every_refusal() -> None:
    """The random steps above do meet a full list and full stars, so their limits are tried."""
    dice = random.Random(7)  # noqa: S311 - repeatable cases, nothing secret
    visit, removed, seen = Visit(), list[Choice](), set[Refusal]()
    for _ in range(3000):
        outcome = _random_step(dice, visit, removed)
        if isinstance(outcome, Visit):
            visit = outcome
        else:
            seen.add(outcome)

    assert seen == set(Refusal)
