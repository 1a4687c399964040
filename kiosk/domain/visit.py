"""What one visitor has chosen, and the rules for changing it."""

from collections.abc import Callable
from enum import Enum, auto
from unicodedata import category

from msgspec import Struct
from msgspec.structs import replace

QUESTIONS_MAX = 10
STARS_MAX = 3
OWN_TEXT_MAX = 160
MARKS_MAX = 3


class ReadyChoice(Struct, frozen=True):
    """A ready question of the pack, by its id."""

    question: str
    starred: bool = False


class OwnChoice(Struct, frozen=True):
    """A question in the visitor's own words."""

    text: str
    starred: bool = False


class TeachBackChoice(Struct, frozen=True):
    """The wish to tell the care team in one's own words about a topic, by its id."""

    topic: str
    starred: bool = False


Choice = ReadyChoice | OwnChoice | TeachBackChoice


class Visit(Struct, frozen=True):
    """The visitor's questions in the order that they want."""

    choices: tuple[Choice, ...] = ()

    @property
    def ready_ids(self) -> tuple[str, ...]:
        """Ids of the chosen ready questions, in order."""
        return tuple(c.question for c in self.choices if isinstance(c, ReadyChoice))

    @property
    def teach_back_ids(self) -> tuple[str, ...]:
        """Ids of the topics that the visitor wants to tell about, in order."""
        return tuple(c.topic for c in self.choices if isinstance(c, TeachBackChoice))


class Refusal(Enum):
    """Why a change of the list was not made."""

    LIST_FULL = auto()
    ALREADY_THERE = auto()
    STARS_FULL = auto()
    NOTHING_WRITTEN = auto()
    NO_SUCH_CHOICE = auto()


def add_ready(visit: Visit, question: str) -> Visit | Refusal:
    """Put a ready question at the end of the list."""
    if question in visit.ready_ids:
        return Refusal.ALREADY_THERE
    return _append(visit, ReadyChoice(question))


def add_own(visit: Visit, text: str) -> Visit | Refusal:
    """Put a question in the visitor's own words at the end of the list.

    Args:
        visit: The list so far.
        text: As typed; it is cleaned by :func:`clean_own_text`.
    """
    cleaned = clean_own_text(text)
    if not cleaned:
        return Refusal.NOTHING_WRITTEN
    if any(isinstance(c, OwnChoice) and c.text == cleaned for c in visit.choices):
        return Refusal.ALREADY_THERE
    return _append(visit, OwnChoice(cleaned))


def add_teach_back(visit: Visit, topic: str) -> Visit | Refusal:
    """Put the wish to tell about a topic at the end of the list."""
    if topic in visit.teach_back_ids:
        return Refusal.ALREADY_THERE
    return _append(visit, TeachBackChoice(topic))


def clean_own_text(text: str) -> str:
    """Make a visitor's words one plain line of at most 160 characters.

    Control and format characters go, bidirectional overrides among them, so that nothing in the
    text can change how the rest of the screen or sheet reads. A letter keeps at most three marks,
    so that no tower of them grows over the lines above.

    Source:
        Unicode Standard Annex 9, section 3.1 (directional formatting characters).
    """
    return _one_plain_line(text)[:OWN_TEXT_MAX].rstrip()


def own_text_left_out(text: str) -> int:
    """How many characters of a visitor's words are beyond those that fit."""
    return max(0, len(_one_plain_line(text)) - OWN_TEXT_MAX)


def remove(visit: Visit, index: int) -> Visit | Refusal:
    """Take one question off the list."""
    return _change_at(visit, index, lambda choices: Visit(choices[:index] + choices[index + 1 :]))


def restore(visit: Visit, index: int, choice: Choice) -> Visit | Refusal:
    """Put a removed question back where it was.

    Where three other questions have a star by now, it comes back without its own.
    """
    if len(visit.choices) >= QUESTIONS_MAX:
        return Refusal.LIST_FULL
    if any(_says_the_same(choice, other) for other in visit.choices):
        return Refusal.ALREADY_THERE
    starred = choice.starred and _star_count(visit.choices) < STARS_MAX
    returned = replace(choice, starred=starred)
    return Visit((*visit.choices[:index], returned, *visit.choices[index:]))


def move(visit: Visit, index: int, steps: int) -> Visit | Refusal:
    """Move one question up (negative) or down; at an end it stays.

    Args:
        visit: The list so far.
        index: Place of the question, from 0.
        steps: How many places; the result is kept inside the list.
    """

    def moved(choices: tuple[Choice, ...]) -> Visit:
        others = choices[:index] + choices[index + 1 :]
        place = max(0, min(len(others), index + steps))
        return Visit((*others[:place], choices[index], *others[place:]))

    return _change_at(visit, index, moved)


def toggle_star(visit: Visit, index: int) -> Visit | Refusal:
    """Star a question, or take its star away; at most three have one."""

    def toggled(choices: tuple[Choice, ...]) -> Visit | Refusal:
        choice = choices[index]
        if not choice.starred and _star_count(choices) >= STARS_MAX:
            return Refusal.STARS_FULL
        changed = replace(choice, starred=not choice.starred)
        return Visit((*choices[:index], changed, *choices[index + 1 :]))

    return _change_at(visit, index, toggled)


def stars_first(visit: Visit) -> tuple[Choice, ...]:
    """Give the questions as the sheet prints them: starred ones first, else in order."""
    return tuple(sorted(visit.choices, key=lambda choice: not choice.starred))


def _says_the_same(choice: Choice, other: Choice) -> bool:
    return replace(choice, starred=other.starred) == other


def _star_count(choices: tuple[Choice, ...]) -> int:
    return sum(choice.starred for choice in choices)


def _one_plain_line(text: str) -> str:
    kept = "".join(" " if char.isspace() else char for char in text)
    plain = "".join(char for char in kept if not category(char).startswith("C"))
    return " ".join(_without_towers(plain).split())


def _without_towers(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if category(char) in {"Mn", "Me"} else 0
        if marks <= MARKS_MAX:
            kept.append(char)
    return "".join(kept)


def _append(visit: Visit, choice: Choice) -> Visit | Refusal:
    if len(visit.choices) >= QUESTIONS_MAX:
        return Refusal.LIST_FULL
    return Visit((*visit.choices, choice))


def _change_at(
    visit: Visit, index: int, change: Callable[[tuple[Choice, ...]], Visit | Refusal]
) -> Visit | Refusal:
    if not 0 <= index < len(visit.choices):
        return Refusal.NO_SUCH_CHOICE
    return change(visit.choices)
