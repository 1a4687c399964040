"""What the kiosk and the process that speaks tell each other, one line each."""

import msgspec


class Say(msgspec.Struct, frozen=True, tag=True):
    """Say words; the number tells this wish from the ones before."""

    words: str
    language: str
    number: int


class Stop(msgspec.Struct, frozen=True, tag=True):
    """Fall silent."""


class Rate(msgspec.Struct, frozen=True, tag=True):
    """Speak so many times as fast as usual."""

    factor: float


class Volume(msgspec.Struct, frozen=True, tag=True):
    """Speak so loud, from 0 to 1."""

    share: float


class Voices(msgspec.Struct, frozen=True, tag=True):
    """The languages that can be spoken now."""

    languages: tuple[str, ...]


class Began(msgspec.Struct, frozen=True, tag=True):
    """The wish with this number can be heard."""

    number: int


class Ended(msgspec.Struct, frozen=True, tag=True):
    """The wish with this number has come to its end."""

    number: int


class Failed(msgspec.Struct, frozen=True, tag=True):
    """Nothing can be said any more."""


Wish = Say | Stop | Rate | Volume
Word = Voices | Began | Ended | Failed


def line(message: Wish | Word) -> bytes:
    """Write a message as one line."""
    return msgspec.json.encode(message) + b"\n"


def read_wish(text: str | bytes) -> Wish | None:
    """Read what the kiosk wants; None for a line that means nothing."""
    try:
        wish: Wish = msgspec.json.decode(text, type=Wish)
    except msgspec.DecodeError:
        return None
    return wish


def read_word(text: str | bytes) -> Word | None:
    """Read what the speaking process tells; None for a line that means nothing."""
    try:
        word: Word = msgspec.json.decode(text, type=Word)
    except msgspec.DecodeError:
        return None
    return word
