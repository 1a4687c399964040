"""How far the review of a translation is."""

import pytest

from kiosk.content.language_state import read_language_state
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack
from tests.fakes.translated_pack import add_language, take_review_back


@pytest.fixture
def spanish(tmp_path_factory: pytest.TempPathFactory) -> TinyPack:
    """A pack with a whole Spanish tree."""
    pack = write_tiny_pack(tmp_path_factory.mktemp("states") / "pack")
    add_language(pack, "es")
    return pack


def test_a_reviewed_language_hides_nothing(spanish: TinyPack) -> None:
    """And nothing of it is older than the English text."""
    state = read_language_state(spanish.root, "es")
    assert (state.code, state.offer.withheld, state.stale) == ("es", 0, 0)


def test_each_file_that_is_older_than_the_english_is_counted(spanish: TinyPack) -> None:
    """Pages and lists of words; they are hidden."""
    pages = sorted((spanish.root / "en").rglob("*.md"))[:2]
    for file in (*pages, spanish.root / "en" / "glossary.toml"):
        file.write_text(f"{file.read_text('utf-8')}\n", encoding="utf-8")
    state = read_language_state(spanish.root, "es")
    assert state.stale == 3
    assert state.offer.withheld > 0


def test_a_file_whose_english_is_gone_is_counted(spanish: TinyPack) -> None:
    """It was reviewed, and is hidden."""
    spanish.remove("en/glossary.toml")
    assert read_language_state(spanish.root, "es").stale == 1


def test_a_file_without_review_is_not_stale(spanish: TinyPack) -> None:
    """It waits for its first one."""
    take_review_back(spanish, "es")
    (spanish.root / "en" / "glossary.toml").write_text("", encoding="utf-8")
    assert read_language_state(spanish.root, "es").stale == 0


@pytest.mark.parametrize("content", ["broken", "", 'translation = "yes"\n'])
def test_a_file_that_cannot_be_read_is_not_stale(spanish: TinyPack, content: str) -> None:
    """It counts as broken."""
    spanish.write("es/questions.toml", content)
    assert read_language_state(spanish.root, "es").stale == 0


def test_a_language_that_the_pack_lacks_has_nothing(spanish: TinyPack) -> None:
    """Not even a fault."""
    state = read_language_state(spanish.root, "ar")
    assert (state.stale, state.offer.is_empty, state.offer.withheld) == (0, True, 0)
