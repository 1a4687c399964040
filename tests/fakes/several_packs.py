"""Packs of two therapies side by side, with the same ids and other words."""

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.services.languages import Languages
from kiosk.services.library import Library
from kiosk.services.pack_choice import PackChoice
from kiosk.services.therapies import Therapies
from kiosk.services.ui_words import UiWords
from kiosk.services.visit_book import VisitBook
from tests.fakes.tiny_pack import TOPIC, TinyPack, write_tiny_pack

KNEE_QUESTION = "When may I bend my knee?"
KNEE_TITLE = "A new knee"


def write_knee_pack(folder: Path) -> TinyPack:
    """Write a pack ``knee`` into a folder: the ids of the tiny pack, and other words."""
    pack = write_tiny_pack(folder / "knee")
    pack.change("pack.toml", 'id = "tiny"', 'id = "knee"')
    pack.change("pack.toml", "edition = 3", "edition = 8")
    pack.change("pack.toml", '"A tiny pack"', f'"{KNEE_TITLE}"')
    pack.change("pack.toml", 'title = "Going home"', 'title = "Your knee at home"')
    pack.change("pack.toml", 'reviewer = "A. Nurse"', 'reviewer = "B. Doctor"')
    pack.change("en/questions.toml", "When can I drive again?", KNEE_QUESTION)
    pack.change(f"{TOPIC}/topic.md", 'title = "Going home"', 'title = "Walking at home"')
    pack.change("en/faq/01-can-i-drive.md", "Can I drive home?", "Can I walk home?")
    pack.change("en/glossary.toml", 'term = "Ketamine"', 'term = "Kneecap"')
    pack.change("figures/ride.svg", "url(#paint)", "#09504f")
    return pack


def therapies_of(library: Library, *choices: PackChoice) -> Therapies:
    """Give the therapies of a library whose pack is that of the first choice."""
    root = library.parent()
    assert isinstance(root, QObject)
    languages = Languages(library, choices[0], UiWords(), "en", root)
    return Therapies(library, languages, VisitBook(root), choices, root)
