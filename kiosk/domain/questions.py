"""The ready questions that a visitor can take along."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stage:
    """A heading that ready questions are sorted under, such as "Getting ready"."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Question:
    """A ready question, at most 15 words, that ends with a question mark."""

    id: str
    stage: str
    text: str
    facts: tuple[str, ...] = ()
