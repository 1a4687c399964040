"""Whether a screen is alive, by the beats that its process sends."""

from enum import Enum, auto

from msgspec import Struct

BEAT_EACH_S = 1.0
# Qt, fonts and a large pack on a slow disk; a start takes a second as a rule.
FIRST_BEAT_WITHIN_S = 30.0
SILENT_AFTER_S = 8.0
# Between the wish for a stack dump and the end.
DUMP_S = 2.0


class Word(bytes, Enum):
    """What a screen's process tells; each is one byte.

    Attributes:
        BEAT: The thread that draws is alive.
        PLANNED: The end that follows was planned, because nobody is here at night.
        FAULT: The end that follows comes of an error.
        REFUSED: The program cannot do what was asked for, and has said so in one line.
        NO_FONTS: The same; the font of the program is gone.
        NO_SCREENS: The same; the screens of the program are gone.
        NO_PROFILE: The same; the profile folder cannot be used.
    """

    BEAT = b"."
    PLANNED = b"p"
    FAULT = b"f"
    REFUSED = b"r"
    NO_FONTS = b"t"
    NO_SCREENS = b"s"
    NO_PROFILE = b"o"


class Health(Enum):
    """How a screen is, as far as its process has told."""

    STARTING = auto()
    ALIVE = auto()
    HUNG = auto()


class Pulse(Struct, frozen=True):
    """What was heard of a screen.

    Attributes:
        heard_s: When it was last heard, or started, in monotonic seconds.
        has_beaten: Whether a beat ever came.
        words: All other words that came.
    """

    heard_s: float
    has_beaten: bool = False
    words: frozenset[Word] = frozenset()


def listened(pulse: Pulse, heard: bytes, since_s: float, now_s: float, wait_s: float) -> Pulse:
    """Add what was heard while one listened.

    Args:
        pulse: As it was.
        heard: All bytes that came, or none.
        since_s: When the listening began, in monotonic seconds.
        now_s: When it ended.
        wait_s: How long it should have taken at most. Where it took much longer, the listener
            itself was held up; that silence says nothing about the screen.
    """
    came = {word for word in Word if word.value in heard}
    held_up = now_s - since_s > wait_s + BEAT_EACH_S
    return Pulse(
        heard_s=now_s if heard or held_up else pulse.heard_s,
        has_beaten=pulse.has_beaten or Word.BEAT in came,
        words=pulse.words | came - {Word.BEAT},
    )


def hung_at_s(pulse: Pulse) -> float:
    """Tell when a screen counts as hung if nothing more is heard, in monotonic seconds.

    Source:
        design.md, section 8: no beat for 8 s is a hung screen.
    """
    return pulse.heard_s + (SILENT_AFTER_S if pulse.has_beaten else FIRST_BEAT_WITHIN_S)


def health(pulse: Pulse, now_s: float) -> Health:
    """Judge a screen by what was heard of it."""
    if now_s >= hung_at_s(pulse):
        return Health.HUNG
    return Health.ALIVE if pulse.has_beaten else Health.STARTING
