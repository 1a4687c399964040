"""Ids and the numbered names that they come from."""

import re
from collections.abc import Iterable

from msgspec import Struct

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NUMBERED = re.compile(r"(\d{2,6})-([a-z0-9]+(?:-[a-z0-9]+)*)")


class Numbered(Struct, frozen=True):
    """A name such as ``02-going-home``: where it stands and which id it has."""

    number: int
    slug: str
    name: str


def is_slug(text: str) -> bool:
    """Whether a text can be an id: small letters, digits and single hyphens."""
    return SLUG.fullmatch(text) is not None


def parse_numbered(name: str, suffix: str = "") -> Numbered | None:
    """Take a numbered name apart, or give None for any other name."""
    found = NUMBERED.fullmatch(name.removesuffix(suffix)) if name.endswith(suffix) else None
    return Numbered(int(found[1]), found[2], name) if found else None


def in_order(names: Iterable[str], suffix: str = "") -> tuple[Numbered, ...]:
    """Give the numbered ones among some names by their numbers."""
    found = (parse_numbered(name, suffix) for name in names)
    return tuple(sorted((n for n in found if n), key=lambda n: (n.number, n.slug)))
