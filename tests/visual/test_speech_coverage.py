"""Everything that is seen can be said, in the language that it is written in.

Source:
    Section 508, 402.2: speech output for all information displayed on screen.
"""

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.language_help import HELP_NOTICES
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.speech import Passage, Utterance, script_of
from kiosk.services.reading_order import reading_stops
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.live_screen import Look
from tests.visual.matrix import Cell
from tests.visual.walk import live_kiosk, walk
from tests.visual.walked import REPRESENTATIVE

CELLS = (
    Cell("21.5 inch"),
    pytest.param(Cell("15.4 inch"), marks=pytest.mark.full),
    Cell("21.5 inch", Look(text_scale=2.0)),
    *(Cell("21.5 inch", Look(language=one)) for one in ("es", "ar")),
)


@pytest.fixture(scope="module", params=CELLS, ids=str)
def staged(
    request: pytest.FixtureRequest, qapp: QGuiApplication, bundled_font: str
) -> Iterator[StagedKiosk]:
    """The kiosk as it ships."""
    assert bundled_font
    cell = request.param
    assert isinstance(cell, Cell)
    with live_kiosk(qapp, cell.staging) as built:
        yield built


@pytest.fixture(scope="module")
def help_screen(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """A screen on which everything is said."""
    assert bundled_font
    with live_kiosk(qapp, Cell("21.5 inch").staging) as built:
        dict(walk(built, frozenset({"help"})))
        yield built


def said(staged: StagedKiosk) -> tuple[Utterance, ...]:
    """Give all that can be heard of the screen."""
    language = staged.kiosk.library.pack.language
    stops = reading_stops(staged.window.contentItem())
    passages = [Passage(s.words, s.language or language, whole=s.pressable) for s in stops]
    return script_of(passages).utterances


def silent(staged: StagedKiosk) -> list[str]:
    """Name the words that are seen and not said."""
    everything = _even(" ".join(one.words for one in said(staged)))
    return [words for words in texts(staged.window) if _even(words) not in everything]


def in_another_language(
    utterances: Iterable[Utterance], language: str, english: Iterable[str] = ()
) -> list[str]:
    """Name the words that would be said by a voice of another language than they are written in.

    Args:
        utterances: What is said of a screen.
        language: The language of the screen. All is written in it but for the names of the
            languages, the notices of language help and what is in English on purpose.
        english: What that is, such as the questions under those of a sheet.
    """
    written_in = {one.own_name: one.code for one in LANGUAGES}
    written_in |= {one.words: one.code for one in HELP_NOTICES}
    written_in |= dict.fromkeys(english, "en")
    return [u.words for u in utterances if u.language != written_in.get(u.words, language)]


def wrongly_said(staged: StagedKiosk) -> list[str]:
    """Name the words of the screen that a voice of another language would say."""
    library = staged.kiosk.library
    english = (question.text for question in library.english.questions())
    return in_another_language(said(staged), library.pack.language, english)


def test_whatever_is_seen_is_said(staged: StagedKiosk) -> None:
    """On one of each kind of screen, each text by a voice of the language it is written in."""
    found: list[str] = []
    for record_id, _stop in walk(staged, REPRESENTATIVE):
        found += [f"{record_id}: {words}" for words in silent(staged)]
        found += [f"{record_id}: {words}" for words in wrongly_said(staged)]
    assert not found, "\n".join(found)


@pytest.mark.planted("A42", "a line of help that the voice passes over")
def test_a_text_without_a_voice_is_named(help_screen: StagedKiosk) -> None:
    """An item that shows words and tells none."""
    assert silent(help_screen) == []
    item = reading_stops(help_screen.window.contentItem())[0].item
    words = str(item.property("text"))
    item.setProperty("spoken", "")
    assert silent(help_screen) == [words]
    item.setProperty("spoken", words)


@pytest.mark.planted("A49", "a sentence that is said by the voice of another language")
def test_a_sentence_of_another_language_is_named(help_screen: StagedKiosk) -> None:
    """An item that tells its words in Spanish on an English screen."""
    assert wrongly_said(help_screen) == []
    stop = reading_stops(help_screen.window.contentItem())[0]
    stop.item.setProperty("spokenLanguage", "es")
    assert wrongly_said(help_screen) == [stop.words]
    stop.item.setProperty("spokenLanguage", "")


@pytest.mark.planted("A49", "the name of a language that is said by the voice of the screen")
def test_a_name_of_a_language_has_its_own_voice() -> None:
    """An English voice for the Spanish name, and a French one for a Polish notice."""
    polish = next(one.words for one in HELP_NOTICES if one.code == "pl")
    rightly = (Utterance(0, "Español", "es"), Utterance(1, polish, "pl"))
    wrongly = (Utterance(0, "Español", "en"), Utterance(1, polish, "fr"))
    assert in_another_language(rightly, "en") == []
    assert in_another_language(wrongly, "en") == ["Español", polish]


def test_the_whole_screen_is_read_and_then_what_stands_on_each(staged: StagedKiosk) -> None:
    """The bar and the controls of reading aloud come past the end, when they are wanted."""
    for _record_id, _stop in walk(staged, frozenset({"home", "read-aloud/playing"})):
        settle(staged.window)
        read = [stop.words for stop in staged.kiosk.aloud.stops()]
        aside = [stop.words for stop in staged.kiosk.aloud.aside()]
        everything = [stop.words for stop in reading_stops(staged.window.contentItem())]
        assert read == everything[: len(read)]
        assert sorted(aside) == sorted(everything[len(read) :])
        assert len(aside) >= len(staged.kiosk.bar.property("controls").rows) - 2


def _even(words: str) -> str:
    # Beside the marks of a chance stands "12 of 100", in its sentence "12 out of 100"; in Spanish
    # "12 de 100" and "12 de cada 100".
    return " ".join(words.replace(" out of ", " of ").replace(" de cada ", " de ").split())
