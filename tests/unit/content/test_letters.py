"""The letters of a pack, each with the file where it first stands."""

import pytest

from kiosk.content.letters import letters_of
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.fakes.translated_pack import add_language


@pytest.mark.parametrize(
    ("relative", "text", "new"),
    [
        ("pack.toml", "Going home", "Going Жome"),
        ("sources.toml", "A clinic", "A Жlinic"),
        ("en/questions.toml", "drive again", "drive Жgain"),
        (f"{TOPIC}/topic.md", "Going home", "Going Жome"),
        ("es/glossary.toml", "The medicine", "The Жedicine"),
    ],
)
def test_a_letter_has_its_file(pack: TinyPack, relative: str, text: str, new: str) -> None:
    """In each language, and in what all of them share."""
    add_language(pack, "es")
    pack.change(relative, text, new)
    assert letters_of(pack.root)["Ж"] == relative


def test_the_words_of_a_page_count(pack: TinyPack) -> None:
    """Its title and its text."""
    page = next((pack.root / TOPIC).glob("0*.md"))
    text = page.read_text(encoding="utf-8").replace('title = "', 'title = "Ж')
    page.write_text(f"{text}\nЯ\n", encoding="utf-8")
    relative = page.relative_to(pack.root).as_posix()
    found = letters_of(pack.root)
    assert (found["Ж"], found["Я"]) == (relative, relative)


def test_a_letter_that_is_written_as_a_number_counts(pack: TinyPack) -> None:
    """It is shown as a letter."""
    pack.append("en/faq/01-can-i-drive.md", "\nRight &#1046; &rarr;\n")
    assert {"Ж", "→"} <= letters_of(pack.root).keys()


@pytest.mark.parametrize("relative", ["facts.toml", "lint.toml", "en/speech.toml"])
def test_what_no_visitor_reads_does_not_count(pack: TinyPack, relative: str) -> None:
    """Nor does a comment, nor a file of another kind."""
    text = (pack.root / relative).read_text(encoding="utf-8")
    pack.write(relative, text.replace(' = "', ' = "Ж'))
    pack.write("en/note.txt", "Ж")
    glossary = (pack.root / "en/glossary.toml").read_text(encoding="utf-8")
    pack.write("en/glossary.toml", f"# Ж\n{glossary}")
    assert "Ж" not in letters_of(pack.root)


def test_scores_do_not_count(pack: TinyPack) -> None:
    """Authors read them."""
    pack.write("scores/going-home.toml", 'note = "Ж"')
    assert "Ж" not in letters_of(pack.root)


def test_what_cannot_be_read_is_passed_over(pack: TinyPack) -> None:
    """Another check tells it; all else counts."""
    pack.write("en/glossary.toml", "Ж = =")
    found = letters_of(pack.root)
    assert "Ж" not in found
    assert "?" in found


def test_a_pack_that_is_not_there_has_none(pack: TinyPack) -> None:
    """Another check tells that too."""
    assert letters_of(pack.root / "gone") == {}
