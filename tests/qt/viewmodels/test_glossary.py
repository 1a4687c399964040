"""Words on a page, one word, and all words."""

from typing import cast

import pytest

from kiosk.domain.glossary import subject_of
from kiosk.domain.route import Place, Screen
from kiosk.viewmodels.answer import AnswerModel
from kiosk.viewmodels.glossary import GlossaryModel
from kiosk.viewmodels.page import PageModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import rows, shown
from tests.fakes.tiny_pack import TOPIC, TinyPack

PAGE = "going-home/your-ride"


@pytest.fixture
def pack(pack: TinyPack) -> TinyPack:
    """A page and an answer that use a word of the field."""
    pack.change(f"{TOPIC}/02-your-ride.md", "Ask a friend.", "After sedation, ask a friend.")
    pack.change("en/faq/01-can-i-drive.md", "No. Wait", "No. After ketamine, wait")
    return pack


@pytest.fixture
def glossary(kiosk: Kiosk) -> GlossaryModel:
    """The screen."""
    return cast("GlossaryModel", kiosk.models[Screen.GLOSSARY])


def spoken(glossary: GlossaryModel) -> list[str]:
    """Read what is listed, as it is heard."""
    return [row["spoken"] for row in rows(shown(glossary, "blocks"))]


def test_a_page_with_such_words_opens_them(kiosk: Kiosk, glossary: GlossaryModel) -> None:
    """With the page's title above."""
    kiosk.navigator.go(Screen.PAGE, PAGE)
    page = cast("PageModel", kiosk.models[Screen.PAGE])
    assert shown(page, "hasWords")
    page.openWords()

    assert kiosk.navigator.place == Place(Screen.GLOSSARY, PAGE)
    assert spoken(glossary) == ["Sedation (deep): Being made very sleepy by a medicine."]
    assert shown(glossary, "title") == "Words on this page"
    assert shown(glossary, "pageTitle") == "Plan your ride home"


def test_a_page_without_them_has_no_button(kiosk: Kiosk) -> None:
    """There is nothing to explain."""
    kiosk.navigator.go(Screen.PAGE, "going-home/no-driving")

    assert not shown(kiosk.models[Screen.PAGE], "hasWords")


def test_an_answer_opens_its_words(kiosk: Kiosk, glossary: GlossaryModel) -> None:
    """As a page does."""
    kiosk.navigator.go(Screen.ANSWER, "can-i-drive")
    answer = cast("AnswerModel", kiosk.models[Screen.ANSWER])
    assert shown(answer, "hasWords")
    answer.openWords()

    assert spoken(glossary) == ["Ketamine: The medicine of this pack."]
    assert shown(glossary, "pageTitle") == "Can I drive home?"


def test_one_word_leads_to_all(kiosk: Kiosk, glossary: GlossaryModel) -> None:
    """As from a result of the search."""
    kiosk.navigator.go(Screen.GLOSSARY, subject_of("Ketamine"))
    assert spoken(glossary) == ["Ketamine: The medicine of this pack."]
    assert shown(glossary, "title") == "Words in plain language"
    assert not shown(glossary, "showsAll")
    glossary.openAll()

    assert len(spoken(glossary)) == 2
    assert shown(glossary, "showsAll")
    assert shown(glossary, "pageTitle") == ""


def test_other_words_begin_at_the_first_part(kiosk: Kiosk, glossary: GlossaryModel) -> None:
    """Coming back to the same ones stays where the reader was."""
    kiosk.navigator.go(Screen.GLOSSARY, subject_of(""))
    glossary.pager.divide(2)
    glossary.pager.goOn()
    kiosk.navigator.go(Screen.HELP)
    kiosk.navigator.back()
    assert glossary.pager.number == 2

    kiosk.navigator.go(Screen.GLOSSARY, subject_of("Ketamine"))
    assert glossary.pager.number == 1


def test_words_are_shown_as_they_are(kiosk: Kiosk, glossary: GlossaryModel, pack: TinyPack) -> None:
    """Mark-up in a definition is words."""
    pack.change("en/glossary.toml", "The medicine of this pack.", "Less < more & so on.")
    kiosk.navigator.go(Screen.GLOSSARY, subject_of("Ketamine"))

    (row,) = rows(shown(glossary, "blocks"))
    assert row["text"] == "<b>Ketamine:</b><br>Less &lt; more &amp; so on."
