"""Where the words come from that are read aloud."""

from collections.abc import Callable, Mapping
from typing import Protocol

from msgspec import Struct

from kiosk.services.reading_order import ReadingStop


class Parts(Protocol):
    """The parts of a text that does not fit the screen."""

    @property
    def has_further_part(self) -> bool:
        """Whether a part of the same text follows."""

    @property
    def has_earlier_part(self) -> bool:
        """Whether a part of the same text comes before."""

    def goOn(self) -> None:
        """Turn to the next part."""

    def goBack(self) -> None:
        """Turn to the part before."""


class ReadingSource(Struct, frozen=True):
    """Where the words come from.

    Attributes:
        lay_out: Lets the screen take the places that it will have in the next frame.
        stops: Gives what the screen tells, without what stands on every screen.
        aside: Gives what stands on every screen.
        language: Gives the language of the screen.
        spoken: Gives the pronunciation list of a language.
        parts: Gives the parts of the present text, or None.
        warning: Gives the sentence that is said before the speaker is used.
        left_out: Gives what is said in the stead of the first words without a voice.
    """

    lay_out: Callable[[], None]
    stops: Callable[[], tuple[ReadingStop, ...]]
    aside: Callable[[], tuple[ReadingStop, ...]]
    language: Callable[[], str]
    spoken: Callable[[str], Mapping[str, str]]
    parts: Callable[[], Parts | None]
    warning: Callable[[], str]
    left_out: Callable[[], str]
