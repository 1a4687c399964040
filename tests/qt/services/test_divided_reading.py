"""A page that large text divides into parts: all of it is said once, and the mark follows."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.glossary import subject_of
from kiosk.domain.route import Screen
from kiosk.domain.sound import SoundPlace
from kiosk.services.read_aloud import ReadingState
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.profile import Profile
from kiosk.viewmodels.page import PageModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.tiny_pack import TinyPack

SCREENS = (((1920, 1080), 4.03), ((1280, 800), 3.86))
# Plain, a comparison, and one with much to say.
PAGES = (
    "what-it-is/kind-of-medicine",
    "what-it-is/help-and-harm",
    "side-effects/strongest-warning",
)


class Listener:
    """Hears a page at twice the text size, sentence by sentence."""

    def __init__(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        """Plug a headset in."""
        self.kiosk, self._qtbot = kiosk, qtbot
        self.reading = kiosk.aloud.reading
        self.speaker = cast("FakeSpeaker", kiosk.aloud.speaker)
        kiosk.aloud.plugs._show(SoundPlace.HEADSET)
        kiosk.keys.keypad.rest()
        self.reading._run._gap.setInterval(1)
        # What is said can be held against what is written.
        vars(kiosk.library.pack)["spoken_forms"] = dict
        kiosk.attract.begin()
        kiosk.comfort.display.scale_text(2.0)

    def open(self, page: str) -> PageModel:
        """Show a page."""
        self.kiosk.navigator.go(Screen.PAGE, page)
        settle(self.kiosk.window)
        self.speaker.said.clear()
        model = self.kiosk.models[Screen.PAGE]
        assert isinstance(model, PageModel)
        return model

    def hear(self) -> str:
        """Wait for a sentence, and give it once it is held against what is marked."""
        self._qtbot.waitUntil(lambda: bool(self.speaker.saying))
        mark, said = self.reading.mark, self.speaker.saying
        assert mark.item is not None, said
        assert mark.item.isVisible(), said
        assert str(mark.item.property("spoken"))[mark.start : mark.end] == said
        return said

    def hear_all(self) -> list[str]:
        """Hear the page to its end."""
        heard: list[str] = []
        while self.reading.state is not ReadingState.ENDED:
            heard.append(self.hear())
            self.speaker.finish()
            self._qtbot.waitUntil(
                lambda: bool(self.speaker.saying) or self.reading.state is ReadingState.ENDED
            )
        return heard


@pytest.fixture(params=SCREENS, ids=["21.5 inch", "15.4 inch"])
def listener(
    request: pytest.FixtureRequest,
    qapp: QGuiApplication,
    bundled_font: str,
    project: Path,
    profile: Profile,
    clock: StagedClock,
    qtbot: QtBot,
) -> Iterator[Listener]:
    """Someone before the kiosk as it ships."""
    assert qapp is not None
    assert bundled_font
    (width, height), px_per_mm = request.param
    kiosk = build_kiosk(TinyPack(project / "assets" / "packs" / "ketamine"), profile, clock)
    kiosk.open_window(px_per_mm, width, height).show()
    yield Listener(kiosk, qtbot)
    kiosk.close()
    take_down(kiosk)


def written(page: PageModel) -> str:
    """Give all the words of a page, its title first."""
    rows = [str(row.spoken) for row in shown(page, "blocks").rows]
    return " ".join([str(shown(page, "title")), *rows])


@pytest.mark.parametrize("page", PAGES)
def test_each_part_says_its_piece(listener: Listener, page: str) -> None:
    """Nothing is said twice or left out where a part is turned, not even in a sentence."""
    model = listener.open(page)
    listener.reading.begin()
    heard = " ".join(listener.hear_all())

    assert int(shown(model, "part")) > 0
    assert heard.count(written(model)) == 1
    assert heard.count(str(shown(model, "title"))) == 1


@pytest.mark.parametrize(
    ("screen", "subject"), [(Screen.GLOSSARY, subject_of("")), (Screen.TEACH_BACK, "side-effects")]
)
def test_other_texts_are_read_to_their_last_part(
    listener: Listener, screen: Screen, subject: str
) -> None:
    """The words in plain language, and the card after a topic."""
    listener.kiosk.navigator.go(screen, subject)
    settle(listener.kiosk.window)
    listener.reading.begin()
    heard = " ".join(listener.hear_all())
    model = listener.kiosk.models[screen]
    rows = shown(model, "blocks").rows

    assert [row.spoken for row in rows if row.spoken not in heard] == []
    assert not shown(model, "parts").property("canGoOn")


@pytest.mark.parametrize("page", PAGES)
def test_the_way_back_turns_the_parts_too(listener: Listener, page: str) -> None:
    """The mark stands on each sentence, and the page stays the same one."""
    model = listener.open(page)
    listener.reading.begin()
    forth = listener.hear_all()
    back = []
    for _ in forth:
        listener.reading.previous()
        back.append(listener.hear())

    assert back == forth[::-1]
    assert (shown(model, "part"), listener.kiosk.navigator.place.subject) == (0, page)


def test_reading_begins_at_a_touched_piece(listener: Listener) -> None:
    """Also where the controls of reading aloud take room, and the text is divided anew."""
    model = listener.open(PAGES[0])
    model.goOn()
    settle(listener.kiosk.window)
    touched = [stop for stop in listener.kiosk.aloud.stops() if stop.divides][-1]
    listener.reading.read_from(touched.item)
    first = listener.hear()
    heard = " ".join(listener.hear_all())

    assert str(touched.item.property("spoken")).startswith(first)
    assert written(model).partition(first)[2] in heard
