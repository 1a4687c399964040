"""The ready questions that a visitor can take along."""

from msgspec import Struct


class Stage(Struct, frozen=True):
    """A heading that ready questions are sorted under, such as "Getting ready"."""

    id: str
    title: str


class Question(Struct, frozen=True):
    """A ready question, at most 15 words, that ends with a question mark."""

    id: str
    stage: str
    text: str
    facts: tuple[str, ...] = ()
