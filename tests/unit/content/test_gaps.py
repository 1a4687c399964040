"""A language that has only some of the pack."""

import shutil

import pytest

from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from kiosk.content.pack import open_pack
from kiosk.content.verify import verify_pack
from tests.fakes.tiny_pack import ICONS, TODAY, TOPIC, TinyPack

SPANISH = TOPIC.replace("en/", "es/", 1)
ABOUT = """\
+++
title = "Rest"
icon = "car"
main_message = "Rest."
action = "Rest."
sources = ["S1"]
facts = ["F1"]
+++
"""


def findings(pack: TinyPack) -> set[tuple[Code, str, bool]]:
    """Check the pack."""
    return {
        (f.code, str(f.path.relative_to(pack.root)), f.warning)
        for f in check_pack(pack.root, TODAY, ICONS).findings
    }


def add_english_topic(pack: TinyPack) -> None:
    """Give English a second topic, in a second group, that Spanish lacks."""
    page = (pack.root / TOPIC / "10-in-short.md").read_text(encoding="utf-8")
    other = page.replace("Remember", "Think of", 1)
    pack.write("en/topics/02-rest/topic.md", ABOUT)
    pack.write("en/topics/02-rest/01-in-short.md", other)
    group = '\n[[group]]\nid = "rest"\nicon = "car"\ntitle = "Rest"\ntopics = ["rest"]\n'
    pack.append("pack.toml", group)


def call_short(pack: TinyPack) -> None:
    """Say in the manifest that Spanish has only some topics on purpose."""
    pack.change("pack.toml", '["en", "es"]', '["en", "es"]\nshort = ["es"]')


@pytest.mark.planted("L27", "a language that lacks a topic")
def test_a_missing_topic_is_half_a_language(bilingual: TinyPack) -> None:
    """The check warns, and the pass of the running kiosk lets it through."""
    add_english_topic(bilingual)
    assert (Code.HALF, "es/topics", True) in findings(bilingual)
    assert verify_pack(bilingual.root, "es") is None


@pytest.mark.planted("L27", "a language that lacks an answer")
def test_a_missing_answer_is_half_a_language(bilingual: TinyPack) -> None:
    """Common questions are counted like topics."""
    answer = bilingual.root / "en/faq/01-can-i-drive.md"
    bilingual.write("en/faq/02-more.md", answer.read_text(encoding="utf-8"))
    assert (Code.HALF, "es/faq", True) in findings(bilingual)


def test_a_short_language_may_lack_topics(bilingual: TinyPack) -> None:
    """The manifest says that it is meant."""
    add_english_topic(bilingual)
    call_short(bilingual)
    assert Code.HALF not in {code for code, _, _ in findings(bilingual)}


def test_a_short_language_may_not_lack_pages(bilingual: TinyPack) -> None:
    """A topic is there as a whole or not at all."""
    call_short(bilingual)
    bilingual.remove(f"{SPANISH}/01-no-driving.md")
    assert findings(bilingual) == {(Code.HALF, SPANISH, True)}


def test_a_topic_that_english_lacks_is_no_gap(bilingual: TinyPack) -> None:
    """It has no original, and nothing is missing in it."""
    call_short(bilingual)
    (bilingual.root / SPANISH).rename(bilingual.root / "es/topics/01-rest")
    codes = {code for code, _, _ in findings(bilingual)}
    assert Code.ORPHAN in codes
    assert Code.HALF not in codes


@pytest.mark.planted("L27", "a language without any topic")
def test_a_language_without_a_topic_is_a_fault(bilingual: TinyPack) -> None:
    """Nothing of it could be shown, short or not."""
    call_short(bilingual)
    shutil.rmtree(bilingual.root / SPANISH)
    assert (Code.LANGUAGE, "pack.toml", False) in findings(bilingual)
    fault = verify_pack(bilingual.root, "es")
    assert fault is not None
    assert fault.check is Code.LANGUAGE


def test_a_language_without_its_folder_is_one_fault_each(bilingual: TinyPack) -> None:
    """What is not there is told where it was looked for."""
    shutil.rmtree(bilingual.root / "es")
    assert (Code.MISSING, "es/topics", False) in findings(bilingual)


def test_home_shows_only_topics_that_the_language_has(bilingual: TinyPack) -> None:
    """A group that is left without a topic is left out too."""
    add_english_topic(bilingual)
    english, spanish = open_pack(bilingual.root, "en"), open_pack(bilingual.root, "es")
    assert [group.id for group in english.groups] == ["home", "rest"]
    assert [(group.id, group.topics) for group in spanish.groups] == [("home", ("going-home",))]


def test_home_is_empty_where_a_language_has_no_folder(bilingual: TinyPack) -> None:
    """The pass over the pack says why; home itself does not fail."""
    shutil.rmtree(bilingual.root / "es/topics")
    assert open_pack(bilingual.root, "es").groups == ()


def test_a_translation_needs_words_only_for_figures_that_it_shows(
    pack: TinyPack, request: pytest.FixtureRequest
) -> None:
    """A short language leaves the others out."""
    pack.change(f"{TOPIC}/01-no-driving.md", 'figure = "ride"\n', "")
    pack.score()
    bilingual: TinyPack = request.getfixturevalue("bilingual")
    figures = (bilingual.root / "es/figures.toml").read_text(encoding="utf-8")
    bilingual.write("es/figures.toml", figures[: figures.index("[[figure]]")])
    assert findings(bilingual) == set()


def test_a_sentence_of_a_translation_may_be_as_long_as_an_english_one(bilingual: TinyPack) -> None:
    """Twenty words, and not one more."""
    page = f"{SPANISH}/01-no-driving.md"
    long = (Code.SENTENCE, page, False)
    old = "Your body and mind need time to clear."
    bilingual.change(page, old, "Espere " + "un rato " * 9 + "más.")
    assert long not in findings(bilingual)
    bilingual.change(page, "más.", "y más.")
    assert long in findings(bilingual)


def test_numbers_in_running_text_are_counted_in_english_only(bilingual: TinyPack) -> None:
    """A rule that knows English hours and days does not judge Spanish ones."""
    old = "Your body and mind need time to clear."
    page = f"{SPANISH}/01-no-driving.md"
    bilingual.change(page, old, "Espere 4 horas, 5 horas o 6 horas.")
    assert (Code.NUMBERS, page, False) not in findings(bilingual)


def test_an_arabic_question_mark_ends_a_question(bilingual: TinyPack) -> None:
    """It looks the other way."""
    bilingual.change("es/questions.toml", "again?", "again؟")
    assert findings(bilingual) == set()
