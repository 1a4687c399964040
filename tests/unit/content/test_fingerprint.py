"""A fingerprint tells whether the words are still those that somebody has read."""

import os
import re

import pytest

from kiosk.content.fingerprint import text_fingerprint
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.fakes.translated_pack import add_language


def test_it_can_be_read_out(pack: TinyPack) -> None:
    """Four groups of four letters, the same each time."""
    first = text_fingerprint(pack.root, "en")

    assert re.fullmatch(r"([0-9a-f]{4} ){3}[0-9a-f]{4}", first)
    assert text_fingerprint(pack.root, "en") == first


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (f"{TOPIC}/01-no-driving.md", "next day", "next week"),
        ("facts.toml", "Do not drive", "Drive"),
        ("sources.toml", "A study", "Another study"),
        ("figures/ride.svg", "M0 0", "M1 1"),
        ("pack.toml", "A tiny pack", "A great pack"),
        ("pack.toml", '"Going home"', '"It cures you"'),
        ("pack.toml", "The ride and rest", "It cures you"),
        ("pack.toml", '"house"', '"car"'),
        ("pack.toml", '["going-home"]', "[]"),
    ],
)
def test_a_change_of_what_is_said_changes_it(pack: TinyPack, file: str, old: str, new: str) -> None:
    """Words, facts, sources, drawings, and the cards on home."""
    before = text_fingerprint(pack.root, "en")
    pack.change(file, old, new)
    assert text_fingerprint(pack.root, "en") != before


def test_another_name_changes_it(pack: TinyPack) -> None:
    """Pages in another order are another text."""
    before = text_fingerprint(pack.root, "en")
    (pack.root / TOPIC / "01-no-driving.md").rename(pack.root / TOPIC / "09-no-driving.md")
    assert text_fingerprint(pack.root, "en") != before


def test_the_review_and_other_languages_change_nothing(pack: TinyPack) -> None:
    """The stamp is entered after the reading. A link is no part of the text."""
    before = text_fingerprint(pack.root, "en")
    pack.change("pack.toml", "A. Nurse", "B. Doctor")
    pack.change("pack.toml", "Un paquete", "Otro")
    add_language(pack, "es")
    (pack.root / "scores" / "link").symlink_to(pack.root)
    assert text_fingerprint(pack.root, "en") == before


def test_a_name_that_is_not_utf_8_counts_too(pack: TinyPack) -> None:
    """``askwell check`` tells it, as a file that has no place in a pack."""
    before = text_fingerprint(pack.root, "en")
    pack.write(os.fsdecode(b"en/\xff.md"), "x")
    assert text_fingerprint(pack.root, "en") != before
