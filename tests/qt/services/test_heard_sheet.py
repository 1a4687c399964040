"""The printed sheet can be heard in full, before it prints and after."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintState
from kiosk.domain.route import Screen
from kiosk.services.reading_order import ReadingStop
from kiosk.sheet.operations import TextRun
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.profile import Profile
from kiosk.viewmodels.preview import PreviewModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.tiny_pack import TinyPack
from tests.fakes.translated_pack import add_language, take_review_back

CLINIC = {"clinic.name": "Oak Clinic", "clinic.phone": "555 0100"}
DRIVE, WHO = "¿Cuándo puedo conducir?", "¿Con quién vuelvo a casa?"
QUESTIONS = ("Can I eat before?", "Who will be with me?", "How long do I stay?", "Can I stop?")


@pytest.fixture
def desk() -> StagedDesk:
    """A desk that shows whatever outcome a test wants."""
    return StagedDesk()


@pytest.fixture
def kiosk(
    bundled_font: str, pack: TinyPack, profile: Profile, clock: StagedClock, desk: StagedDesk
) -> Iterator[Kiosk]:
    """A kiosk at the preview of four questions."""
    assert bundled_font
    built = build_kiosk(pack, profile, clock, desk=desk, set_values=CLINIC)
    built.open_window(3.86, 1280, 800).show()
    built.attract.begin()
    for words in QUESTIONS:
        built.book.add_own(words)
    built.navigator.go(Screen.PREVIEW)
    settle(built.window)
    yield built
    built.close()
    take_down(built)


@pytest.fixture
def spanish(
    bundled_font: str, pack: TinyPack, profile: Profile, clock: StagedClock, desk: StagedDesk
) -> Iterator[Kiosk]:
    """A kiosk at the preview of a reviewed Spanish pack: ready questions, a topic, own words."""
    assert bundled_font
    add_language(pack, "es")
    pack.change("es/questions.toml", "ES When can I drive again?", DRIVE)
    pack.change("es/questions.toml", "ES Who should take me home?", WHO)
    built = build_kiosk(pack, profile, clock, desk=desk, set_values=CLINIC)
    built.open_window(3.86, 1280, 800).show()
    built.attract.begin()
    built.languages.use("es")
    built.book.add_ready("drive")
    built.book.add_ready("who")
    built.book.add_teach_back("going-home")
    built.book.add_own("¿Me va a doler?")
    built.navigator.go(Screen.PREVIEW)
    settle(built.window)
    yield built
    built.languages.use("en")
    built.close()
    take_down(built)


def printed(kiosk: Kiosk) -> set[str]:
    """Give the words on all pages of the sheet."""
    pages = kiosk.visit.draft.layout.pages
    runs = [one.text for page in pages for one in page.operations if isinstance(one, TextRun)]
    return set(" ".join(runs).split())


def heard_stops(kiosk: Kiosk) -> list[ReadingStop]:
    """Turn through the preview from its first part, and give all that it tells."""
    model = kiosk.models[Screen.PREVIEW]
    assert isinstance(model, PreviewModel)
    settle(kiosk.window)
    model.pager.restart()
    settle(kiosk.window)
    stops = list(kiosk.aloud.stops())
    while model.pager.has_further_part:
        model.pager.goOn()
        settle(kiosk.window)
        stops += kiosk.aloud.stops()
    return stops


def heard(kiosk: Kiosk) -> set[str]:
    """Give all words that the preview tells."""
    return set(" ".join(stop.words for stop in heard_stops(kiosk)).split())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("questions", [4, 10])
def test_the_preview_tells_all_that_prints(kiosk: Kiosk, scale: float, questions: int) -> None:
    """The boxes and the small print too, on one page and on two, in normal and in large print."""
    for number in range(questions - len(QUESTIONS)):
        kiosk.book.add_own(f"Is number {number} on the sheet?")
    kiosk.comfort.display.scale_text(scale)
    assert printed(kiosk) - heard(kiosk) == set()
    kiosk.visit.draft.set_large_print(wanted=True)
    assert printed(kiosk) - heard(kiosk) == set()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_english_under_a_question_is_told_too(spanish: Kiosk, scale: float) -> None:
    """All that prints of a sheet in two languages, in normal and in large print."""
    spanish.comfort.display.scale_text(scale)
    assert {"When", "drive", "¿Cuándo"} <= printed(spanish)
    assert printed(spanish) - heard(spanish) == set()
    spanish.visit.draft.set_large_print(wanted=True)
    assert printed(spanish) - heard(spanish) == set()


def test_english_follows_each_question_in_an_english_voice(spanish: Kiosk) -> None:
    """The visitor's own words have none."""
    spoken = [(stop.words, stop.language) for stop in heard_stops(spanish)]
    first = spoken.index((f"1. {DRIVE}", ""))
    assert spoken[first + 1 : first + 4] == [
        ("When can I drive again?", "en"),
        (f"2. {WHO}", ""),
        ("Who should take me home?", "en"),
    ]
    assert [words for words, language in spoken if language == "en"][2:] == [
        "“Going home”: can I tell you this in my own words?"
    ]


def test_without_paper_no_english_is_told(spanish: Kiosk) -> None:
    """None stands on that screen."""
    spanish.navigator.go(Screen.TAKEAWAY)
    settle(spanish.window)
    assert not [stop.words for stop in spanish.aloud.stops() if stop.language == "en"]


def test_a_touch_on_a_question_reads_the_question(spanish: Kiosk) -> None:
    """And not the English that has no words of its own on the screen."""
    question, english = (
        next(stop.item for stop in spanish.aloud.stops() if stop.words == words)
        for words in (f"1. {DRIVE}", "When can I drive again?")
    )
    middle = QPointF(question.width() / 2, question.height() / 2)
    assert question.contains(middle)
    assert not english.contains(english.mapFromItem(question, middle))


def test_the_boxes_and_the_lines_below_are_told_once(kiosk: Kiosk) -> None:
    """In the order of the sheet, with the line of the clinic."""
    said = " ".join(stop.words for stop in heard_stops(kiosk))
    lines = ("Who takes me home:", "In my own words, the plan is:", "Oak Clinic, 555 0100")
    assert [len(re.findall(re.escape(line), said)) for line in lines] == [1, 1, 1]
    assert [said.index(line) for line in lines] == sorted(said.index(line) for line in lines)


def test_all_of_it_is_heard_after_it_printed(kiosk: Kiosk, desk: StagedDesk, qtbot: QtBot) -> None:
    """Back leads from the end of printing to the same words."""
    before = heard(kiosk)
    kiosk.navigator.go(Screen.PRINTING)
    desk.stage(PrintOutcome(PrintState.PRINTED))
    settle(kiosk.window)
    qtbot.waitUntil(lambda: kiosk.navigator.can_go_back)
    kiosk.navigator.back()

    assert kiosk.navigator.place.screen is Screen.PREVIEW
    assert heard(kiosk) == before
    assert printed(kiosk) - heard(kiosk) == set()


@pytest.mark.planted("A50", "a box of the sheet that the preview passes over")
def test_a_box_that_is_not_told_is_named(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the words of the picture the boxes are missing."""
    monkeypatch.setattr(kiosk.visit.draft, "told", lambda _page: "Questions for my visit")
    kiosk.visit.draft.changed.emit()
    assert {"home:", "plan"} <= printed(kiosk) - heard(kiosk)


@pytest.mark.parametrize("screen", [Screen.QUESTIONS, Screen.PREVIEW, Screen.TAKEAWAY])
@pytest.mark.planted("A49", "a question that stays in English on a Spanish screen")
def test_what_stays_in_english_is_said_in_english(
    bundled_font: str, pack: TinyPack, profile: Profile, clock: StagedClock, screen: Screen
) -> None:
    """The screen is Spanish, the question was chosen in English and has no reviewed Spanish."""
    assert bundled_font
    add_language(pack, "es")
    take_review_back(pack, "es")
    kiosk = build_kiosk(pack, profile, clock)
    kiosk.open_window(3.86, 1280, 800).show()
    kiosk.attract.begin()
    kiosk.book.add_ready("drive")
    kiosk.languages.use("es")
    kiosk.navigator.go(screen)
    settle(kiosk.window)
    english = [stop.words for stop in kiosk.aloud.stops() if stop.language == "en"]
    kiosk.languages.use("en")
    kiosk.close()
    take_down(kiosk)
    assert "1. When can I drive again?" in english
