"""Everything that is seen can be said, in the language that it is written in.

Source:
    Section 508, 402.2: speech output for all information displayed on screen.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.speech import Passage, script_of
from kiosk.services.reading_order import reading_stops
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import StagedKiosk
from tests.visual.walk import REPRESENTATIVE, live_kiosk, staging, walk

SCREENS = {"21.5 inch": ((1920, 1080), 4.03), "15.4 inch": ((1280, 800), 3.86)}


@pytest.fixture(scope="module", params=SCREENS)
def staged(
    request: pytest.FixtureRequest, qapp: QGuiApplication, bundled_font: str
) -> Iterator[StagedKiosk]:
    """The kiosk as it ships."""
    assert bundled_font
    size, px_per_mm = SCREENS[request.param]
    with live_kiosk(qapp, staging(size, px_per_mm)) as built:
        yield built


def test_whatever_is_seen_is_said(staged: StagedKiosk) -> None:
    """On one of each kind of screen, and nothing is said in another language than it has."""
    silent: list[str] = []
    language = staged.kiosk.library.pack.language
    for record_id, _stop in walk(staged, REPRESENTATIVE):
        stops = reading_stops(staged.window.contentItem())
        passages = [Passage(s.words, s.language or language, whole=s.pressable) for s in stops]
        said = script_of(passages).utterances
        assert {one.language for one in said} == {language}
        everything = _even(" ".join(one.words for one in said))
        silent += [
            f"{record_id}: {words}"
            for words in texts(staged.window)
            if _even(words) not in everything
        ]
    assert not silent, "\n".join(silent)


def test_the_whole_screen_is_read_but_for_what_stands_on_each(staged: StagedKiosk) -> None:
    """The bar and the controls of reading aloud are told one by one when they are wanted."""
    for _record_id, _stop in walk(staged, frozenset({"home", "read-aloud/playing"})):
        read = [stop.words for stop in staged.kiosk.aloud.stops()]
        everything = [stop.words for stop in reading_stops(staged.window.contentItem())]
        assert read == everything[: len(read)]
        assert everything[-1] == "Finish"
        assert {"Finish", "Pause", "Home"}.isdisjoint(read)


def _even(words: str) -> str:
    # Beside the marks of a chance stands "12 of 100", in its sentence "12 out of 100".
    return " ".join(words.replace(" out of ", " of ").split())
