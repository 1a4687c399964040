"""glossary.toml and speech.toml: words in plain words, and how to say them."""

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content.decode import decode
from kiosk.content.names import GLOSSARY, SPEECH
from kiosk.content.sources import refuse_twice
from kiosk.content.toml import TomlTable, read_toml
from kiosk.content.translation import Translation
from kiosk.domain.pages import Term


class TermTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[term]]``; ``also`` is what people search for."""

    term: str
    plain: str
    also: tuple[str, ...] = ()


class GlossaryTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of glossary.toml."""

    term: tuple[TermTable, ...] = ()
    translation: Translation | None = None


class SayTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[say]]``: a whole word and how it is spoken."""

    text: str
    spoken: str


class SpeechTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of speech.toml."""

    say: tuple[SayTable, ...] = ()
    translation: Translation | None = None


class GlossaryFile(Struct, frozen=True):
    """The terms in order, with their lines."""

    table: TomlTable
    terms: tuple[Term, ...]
    translation: Translation | None


class SpeechFile(Struct, frozen=True):
    """The spoken forms by word, with their lines."""

    table: TomlTable
    spoken: dict[str, str]
    translation: Translation | None


def read_glossary(root: Path, language: str) -> GlossaryFile:
    """Read the glossary of a language.

    Raises:
        PackError: The file is missing or broken, or a term comes twice.
    """
    table = read_toml(root, f"{language}/{GLOSSARY}")
    record = decode(table, GlossaryTable)
    refuse_twice(table, "term", [term.term for term in record.term])
    terms = tuple(Term(term.term, term.plain, term.also) for term in record.term)
    return GlossaryFile(table, terms, record.translation)


def read_speech(root: Path, language: str) -> SpeechFile:
    """Read how words are spoken in a language.

    Raises:
        PackError: The file is missing or broken, or a word comes twice.
    """
    table = read_toml(root, f"{language}/{SPEECH}")
    record = decode(table, SpeechTable)
    refuse_twice(table, "say", [say.text for say in record.say])
    return SpeechFile(table, {say.text: say.spoken for say in record.say}, record.translation)
