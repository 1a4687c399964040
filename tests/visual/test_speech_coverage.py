"""Everything that is seen can be said, in the language that it is written in.

Source:
    Section 508, 402.2: speech output for all information displayed on screen.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.speech import Passage, Utterance, script_of
from kiosk.services.reading_order import reading_stops
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.matrix import Cell
from tests.visual.walk import REPRESENTATIVE, live_kiosk, walk

CELLS = (
    Cell("21.5 inch"),
    Cell("15.4 inch"),
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
    with live_kiosk(qapp, CELLS[0].staging) as built:
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


def in_another_language(staged: StagedKiosk) -> list[str]:
    """Name the words that would be said by a voice of another language than the screen has."""
    language = staged.kiosk.library.pack.language
    return [one.words for one in said(staged) if one.language != language]


def test_whatever_is_seen_is_said(staged: StagedKiosk) -> None:
    """On one of each kind of screen, and nothing is said in another language than it has."""
    found: list[str] = []
    for record_id, _stop in walk(staged, REPRESENTATIVE):
        found += [f"{record_id}: {words}" for words in silent(staged)]
        found += [f"{record_id}: {words}" for words in in_another_language(staged)]
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
    assert in_another_language(help_screen) == []
    stop = reading_stops(help_screen.window.contentItem())[0]
    stop.item.setProperty("spokenLanguage", "es")
    assert in_another_language(help_screen) == [stop.words]
    stop.item.setProperty("spokenLanguage", "")


def test_the_whole_screen_is_read_but_for_what_stands_on_each(staged: StagedKiosk) -> None:
    """The bar and the controls of reading aloud are told one by one when they are wanted."""
    for _record_id, _stop in walk(staged, frozenset({"home", "read-aloud/playing"})):
        settle(staged.window)
        read = [stop.words for stop in staged.kiosk.aloud.stops()]
        everything = [stop.words for stop in reading_stops(staged.window.contentItem())]
        aside = everything[len(read) :]
        assert read == everything[: len(read)]
        assert len(aside) >= len(staged.kiosk.bar.property("controls").rows) - 2


def _even(words: str) -> str:
    # Beside the marks of a chance stands "12 of 100", in its sentence "12 out of 100".
    return " ".join(words.replace(" out of ", " of ").split())
