"""What stands on the screen when the language changes is there in the other words at once."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.cover import Cover
from kiosk.domain.idle import SHORTEST_S, IdleStage
from kiosk.domain.route import HOME, START, Place, Screen
from kiosk.domain.sound import SoundPlace
from kiosk.services.read_aloud import ReadingState
from kiosk.snapshot.screen_record import pressables, texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.tiny_pack import TinyPack
from tests.fakes.translated_pack import add_language

PutUp = Callable[[Kiosk], object]
PAGE = "going-home/no-driving"


@pytest.fixture
def bilingual(
    bundled_font: str, pack: TinyPack, profile: Profile, clock: StagedClock
) -> Iterator[Kiosk]:
    """With a window, in English, over a pack and with a voice that have both languages."""
    assert bundled_font
    add_language(pack, "es")
    kiosk = build_kiosk(pack, profile, clock, speaker=FakeSpeaker(("en", "es")))
    kiosk.open_window(3.86, 1280, 800).show()
    yield kiosk
    kiosk.languages.use("en")
    kiosk.close()
    take_down(kiosk)


def warn(kiosk: Kiosk) -> None:
    """Let nobody touch the screen until the idle warning stands."""
    if kiosk.watch.stage is not IdleStage.WARNING:
        clock = kiosk.given.now_s
        assert isinstance(clock, StagedClock)
        kiosk.watch.show_words(0)
        clock.now_s += SHORTEST_S
        kiosk.watch._look()


def stand_aside(kiosk: Kiosk) -> None:
    """Make room for IT."""
    kiosk.comfort.cover.put(Cover.MAINTENANCE)
    kiosk.comfort.front.tell_minutes(5)


def wipe(kiosk: Kiosk) -> None:
    """Let staff clean the glass."""
    if kiosk.comfort.cover.cover is not Cover.CLEANING:
        kiosk.comfort.cleaning.start()


def ask_about_the_speaker(kiosk: Kiosk) -> None:
    """Read aloud where others would hear it."""
    kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    if kiosk.aloud.reading.state is ReadingState.OFF:
        kiosk.aloud.reading.begin()


def read_aloud(kiosk: Kiosk) -> None:
    """Read into a headset, and pause."""
    kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    if kiosk.aloud.reading.state is ReadingState.OFF:
        kiosk.aloud.reading.begin()
    kiosk.aloud.reading.pause()


def lose_the_voice(kiosk: Kiosk) -> None:
    """Let the voice fail while it reads."""
    read_aloud(kiosk)
    kiosk.aloud.reading._fail()


def leave_a_sheet(kiosk: Kiosk) -> None:
    """Let a sheet that nobody waits for lie in the printer, and go to the start picture."""
    if not shown(kiosk.attract, "leftSheet"):
        kiosk.visit.desk.sheetLeft.emit()
    kiosk.navigator.restart(START)


STANDING: dict[str, tuple[Place, PutUp]] = {
    "the bar and the note of the language": (HOME, lambda _kiosk: None),
    "the offer to start over": (HOME, lambda kiosk: kiosk.comfort.left.suspect()),
    "the idle warning": (HOME, warn),
    "a hidden screen": (HOME, lambda kiosk: kiosk.comfort.cover.hide()),
    "a resting screen": (HOME, lambda kiosk: kiosk.comfort.cover.put(Cover.RESTING)),
    "a screen to be wiped": (HOME, wipe),
    "the room for IT": (HOME, stand_aside),
    "the question about the speaker": (HOME, ask_about_the_speaker),
    "the controls of reading aloud": (HOME, read_aloud),
    "reading aloud without a voice": (HOME, lose_the_voice),
    "a sheet that was left": (HOME, leave_a_sheet),
    "the start picture": (START, lambda _kiosk: None),
    **{
        f"the screen {screen.value}": (Place(screen, subject), lambda _kiosk: None)
        for screen, subject in (
            *((Screen.TOPICS, "home"), (Screen.PAGE, PAGE), (Screen.SOURCES, PAGE)),
            *((Screen.FAQ, ""), (Screen.FAQ_LIST, "home"), (Screen.ANSWER, "can-i-drive")),
            *((Screen.STAGES, ""), (Screen.READY, "after"), (Screen.QUESTIONS, "")),
            *((Screen.PREVIEW, ""), (Screen.TAKEAWAY, ""), (Screen.TEACH_BACK, "going-home")),
            *((Screen.KEYBOARD, ""), (Screen.SEARCH, ""), (Screen.GLOSSARY, PAGE)),
            *((Screen.LANGUAGE, ""), (Screen.DISPLAY, ""), (Screen.HELP, ""), (Screen.FINISH, "")),
        )
    },
}


def seen(kiosk: Kiosk) -> tuple[list[str], list[str]]:
    """Give what can be read, and what can be pressed."""
    settle(kiosk.window)
    return list(texts(kiosk.window)), [each.name for each in pressables(kiosk.window)]


@pytest.mark.parametrize("what", STANDING)
def test_it_is_in_the_words_of_the_language(bilingual: Kiosk, what: str) -> None:
    """As if the visit had been in that language all along."""
    place, put_up = STANDING[what]
    bilingual.languages.use("es")
    bilingual.navigator.restart(place)
    put_up(bilingual)
    wanted = seen(bilingual)
    bilingual.attract.begin()
    bilingual.end.finish()
    bilingual.navigator.restart(place)
    put_up(bilingual)
    assert seen(bilingual) != wanted

    bilingual.languages.use("es")
    # Some go by themselves with the screen that they stood on.
    put_up(bilingual)

    assert seen(bilingual) == wanted
