"""The Language screen, the start picture's languages, and the place in a text."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from kiosk.domain.language_help import HELP_NOTICES
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.offer import LanguageNote
from kiosk.domain.route import HOME, Screen
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import settle
from kiosk.viewmodels.english_only import EnglishOnlyModel
from kiosk.viewmodels.language import LanguageModel, with_warning
from kiosk.viewmodels.language_notes import language_note
from kiosk.viewmodels.page import PageModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown
from tests.fakes.tiny_pack import ANSWER, TOPIC, TinyPack
from tests.fakes.translated_pack import add_language

OWN_NAMES = ["English", "Español", "العربية"]
LONG = "\n\nA paragraph that says the same thing again, in as many words as it takes to fill it."


@pytest.fixture
def choosing(kiosk: Kiosk) -> Iterator[LanguageModel]:
    """At the Language screen, from home."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.navigator.go(Screen.LANGUAGE)
    model = kiosk.models[Screen.LANGUAGE]
    assert isinstance(model, LanguageModel)
    yield model
    kiosk.languages.use("en")


def faults_of_the_choices(choosing: LanguageModel) -> Iterator[str]:
    """Name what somebody who looks for their language would not find as they write it."""
    rows = shown(choosing, "choices").rows
    names = [row.own_name for row in rows]
    yield from (f"{name} stands nowhere" for name in OWN_NAMES if name not in names)
    yield from (f"{name} is not its own name" for name in names if name not in OWN_NAMES)
    if [row.note for row in rows] != ["In use now", "", ""]:
        yield "the current one is not told as such"


def test_each_language_stands_by_its_own_name(choosing: LanguageModel) -> None:
    """The current one is named as such in words, not only by a colour."""
    assert list(faults_of_the_choices(choosing)) == []
    rows = shown(choosing, "choices").rows
    assert [(row.own_name, row.current) for row in rows] == [
        (name, name == "English") for name in OWN_NAMES
    ]


@pytest.mark.planted("A62", "Spanish by its English name")
def test_a_language_by_an_english_name_is_named(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who reads no English would not find it."""
    english, spanish, arabic = LANGUAGES
    renamed = (english, replace(spanish, own_name="Spanish"), arabic)
    monkeypatch.setattr("kiosk.viewmodels.language.LANGUAGES", renamed)
    model = LanguageModel(kiosk.languages, kiosk.navigator, kiosk.root)
    assert list(faults_of_the_choices(model)) == [
        "Español stands nowhere",
        "Spanish is not its own name",
    ]


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_a_choice_leads_back_to_where_the_visitor_was(
    kiosk: Kiosk, choosing: LanguageModel, code: str
) -> None:
    """In the language that was chosen, also when it is the current one."""
    choosing.choose(code)
    assert kiosk.languages.current.code == code
    assert kiosk.navigator.place == HOME


def without_a_notice(choosing: LanguageModel) -> list[str]:
    """Give the languages that the notice of free help is written in and not shown in."""
    told = {row.text for row in shown(choosing, "notices").rows}
    return [notice.code for notice in HELP_NOTICES if notice.words not in told]


def test_the_notice_of_free_help_has_every_language(choosing: LanguageModel) -> None:
    """On further parts of the same screen, each with the font that has its letters."""
    assert without_a_notice(choosing) == []
    rows = shown(choosing, "notices").rows
    assert len(rows) >= 16
    assert any(row.turned for row in rows)


@pytest.mark.planted("L24", "a notice of free help that the screen leaves out")
def test_a_notice_that_is_left_out_is_named(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever speaks only that language would not ask."""
    left = [notice for notice in HELP_NOTICES if notice.code != "vi"]
    monkeypatch.setattr("kiosk.viewmodels.language.HELP_NOTICES", left)
    model = LanguageModel(kiosk.languages, kiosk.navigator, kiosk.root)
    assert without_a_notice(model) == ["vi"]


def test_the_next_visitor_begins_at_the_first_notice(kiosk: Kiosk, choosing: LanguageModel) -> None:
    """On whatever part the one before left."""
    choosing.pager.divide(3)
    choosing.pager.goOn()
    kiosk.navigator.restart()
    assert choosing.pager.number == 1


WARNING = "A machine translated the lines below. No translator has checked them."


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_notices_that_nobody_checked_stand_below_a_warning(kiosk: Kiosk, code: str) -> None:
    """Only the English one is above it; it is in the language of the screen, for eye and voice."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.languages.use(code)
    kiosk.navigator.go(Screen.LANGUAGE)
    first, warning, *rest = shown(kiosk.models[Screen.LANGUAGE], "notices").rows
    own = [row for row in (first, *rest) if row.code == code]
    kiosk.languages.use("en")
    assert (first.code, warning.code, len(rest)) == ("en", code, len(HELP_NOTICES) - 1)
    assert [(row.family, row.turned) for row in own] == [(warning.family, warning.turned)]


@pytest.mark.planted("L23", "a notice of a machine that stands without a warning")
def test_a_notice_without_its_warning_is_found() -> None:
    """Once all are checked, nothing is told; one that is not has the warning above it."""
    checked = [replace(notice, reviewed=True) for notice in HELP_NOTICES]
    assert with_warning(checked, "en") == tuple(checked)
    one = [*checked[:3], replace(checked[3], reviewed=False)]
    assert [notice.words for notice in with_warning(one, "en")][3] == WARNING


def test_the_bar_leads_to_the_languages(kiosk: Kiosk) -> None:
    """On a screen that is wide enough for it."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.bar.press("language")
    assert kiosk.navigator.place.screen is Screen.LANGUAGE


def test_home_leads_to_the_languages(kiosk: Kiosk) -> None:
    """Where the bar has no place, the notice is one tap away all the same."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.models[Screen.HOME].openLanguages()  # type: ignore[attr-defined]  # of a view model
    assert kiosk.navigator.place.screen is Screen.LANGUAGE


def test_a_visit_begins_in_the_language_that_was_touched(kiosk: Kiosk) -> None:
    """Its own name on the start picture is a button."""
    assert [row.own_name for row in shown(kiosk.attract, "languages").rows][1] == "Español"
    kiosk.attract.beginIn("es")
    assert kiosk.navigator.place == HOME
    assert kiosk.languages.current.code == "es"
    kiosk.languages.use("en")


def test_a_pack_that_is_only_in_english_offers_help_in_the_other_languages(kiosk: Kiosk) -> None:
    """It claims no translation that somebody has only to check, and leads on in English."""
    kiosk.attract.beginIn("es")
    assert kiosk.app.property("source").fileName() == "EnglishOnlyScreen.qml"

    kiosk.first.words.speak("en")
    told = EnglishOnlyModel(kiosk.languages, kiosk.navigator, kiosk.root)
    assert shown(told, "heading") == "The pages are only in English"
    assert shown(told, "words").startswith("There is no checked translation of the pages yet. ")

    told.goOn()
    assert kiosk.app.property("source").fileName() == "HomeScreen.qml"
    assert kiosk.navigator.place == HOME


@pytest.mark.parametrize("note", list(LanguageNote))
def test_each_note_has_words_but_the_one_for_nothing(note: LanguageNote) -> None:
    """English screens say nothing of a language."""
    assert bool(language_note(note)) == (note is not LanguageNote.NONE)


@pytest.fixture
def at_part_two(pack: TinyPack, open_kiosk: Kiosk) -> Iterator[Kiosk]:
    """On the second part of a page, in a pack that is in Spanish too."""
    pack.append(f"{TOPIC}/02-your-ride.md", LONG * 8)
    add_language(pack, "es")
    open_kiosk.navigator.go(Screen.PAGE, "going-home/your-ride")
    settle(open_kiosk.window)
    page_of(open_kiosk).goOn()
    settle(open_kiosk.window)
    assert shown(page_of(open_kiosk), "part") == 1
    yield open_kiosk
    open_kiosk.languages.use("en")
    settle(open_kiosk.window)


def page_of(kiosk: Kiosk) -> PageModel:
    """Give the model of the page screen."""
    page = kiosk.models[Screen.PAGE]
    assert isinstance(page, PageModel)
    return page


def choose(kiosk: Kiosk, code: str) -> None:
    """Open the Language screen, and touch a language there."""
    kiosk.navigator.go(Screen.LANGUAGE)
    settle(kiosk.window)
    choosing = kiosk.models[Screen.LANGUAGE]
    assert isinstance(choosing, LanguageModel)
    choosing.choose(code)


def test_the_part_of_a_page_stays(at_part_two: Kiosk) -> None:
    """Who reads part 2 goes on reading part 2."""
    english = page_of(at_part_two)

    at_part_two.languages.use("es")
    settle(at_part_two.window)

    spanish = page_of(at_part_two)
    assert spanish is not english
    assert shown(spanish, "part") == 1


def test_the_language_screen_leads_back_to_the_same_part(at_part_two: Kiosk) -> None:
    """The page that was read goes on in other words, where it was left."""
    choose(at_part_two, "es")
    settle(at_part_two.window)

    assert shown(page_of(at_part_two), "title") == "ES Plan your ride home"
    assert shown(page_of(at_part_two), "part") == 1


def test_the_language_screen_leads_back_to_the_same_page_of_a_list(
    pack: TinyPack, open_kiosk: Kiosk
) -> None:
    """A list that was turned stays turned."""
    for number in range(2, 14):
        pack.write(f"en/faq/{number:02}-again-{number}.md", ANSWER)
    add_language(pack, "es")
    open_kiosk.navigator.go(Screen.FAQ_LIST, "home")
    settle(open_kiosk.window)
    shown(open_kiosk.models[Screen.FAQ_LIST], "list").goOn()
    settle(open_kiosk.window)

    choose(open_kiosk, "es")
    settle(open_kiosk.window)

    answers = shown(open_kiosk.models[Screen.FAQ_LIST], "list")
    assert shown(answers, "position").startswith("Página 2")
    open_kiosk.languages.use("en")


def test_nothing_of_the_language_before_is_drawn_on_the_way_back(at_part_two: Kiosk) -> None:
    """The first picture after the touch is the page, its bar and all, in the other words."""
    drawn: list[tuple[str, ...]] = []
    at_part_two.window.frameSwapped.connect(lambda: drawn.append(texts(at_part_two.window)))
    choose(at_part_two, "es")
    drawn.clear()
    settle(at_part_two.window)

    assert drawn
    assert [words for words in drawn if words != drawn[-1]] == []
    assert "ES Plan your ride home" in drawn[-1]
