"""A part of the pack is deleted while it is shown: its last good edition goes on, or the desk."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import START, Place, Screen
from kiosk.domain.visit import Visit
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.last_good import GoodPack, remember_good_pack
from kiosk.storage.log_file import LogEvent
from kiosk.storage.log_reading import read_log
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.fakes.translated_pack import add_language

PAGE = "going-home/no-driving"
NEXT_PAGE = "going-home/your-ride"
DESK = Place(Screen.ASK_DESK)


def whole(pack: TinyPack) -> None:
    """Delete all of it, as when a stick is pulled out."""
    shutil.rmtree(pack.root)


def only(relative: str) -> Callable[[TinyPack], None]:
    """Delete one file."""
    return lambda pack: pack.remove(relative)


def go(screen: Screen, subject: str = "") -> Callable[[Kiosk], None]:
    """Walk on to a screen."""
    return lambda kiosk: kiosk.navigator.go(screen, subject)


def speak_spanish(kiosk: Kiosk) -> None:
    """Change the language in the middle of the visit."""
    kiosk.languages.use("es")


def add_ready(kiosk: Kiosk) -> None:
    """Put a ready question on the list, and look at it."""
    kiosk.book.add_ready("drive")
    kiosk.navigator.go(Screen.QUESTIONS)


def search(kiosk: Kiosk) -> None:
    """Begin to look for a word."""
    kiosk.navigator.go(Screen.SEARCH)
    kiosk.visit.typing.query.type("drive")


# What is deleted while a page is shown, and what the visitor does then.
LOSSES: dict[str, tuple[Callable[[TinyPack], None], Callable[[Kiosk], None]]] = {
    "all, then the next page": (whole, go(Screen.PAGE, NEXT_PAGE)),
    "all, then an answer": (whole, go(Screen.ANSWER, "can-i-drive")),
    "all, then common questions": (whole, go(Screen.FAQ)),
    "all, then ready questions": (whole, go(Screen.READY, "after")),
    "all, then a list with a ready question": (whole, add_ready),
    "all, then words": (whole, go(Screen.GLOSSARY)),
    "all, then sources": (whole, go(Screen.SOURCES, NEXT_PAGE)),
    "all, then a search": (whole, search),
    "all, then another language": (whole, speak_spanish),
    "a page": (only(f"{TOPIC}/02-your-ride.md"), go(Screen.PAGE, NEXT_PAGE)),
    "a figure": (only("figures/ride.svg"), go(Screen.PAGE, PAGE)),
    "an answer": (only("en/faq/01-can-i-drive.md"), go(Screen.ANSWER, "can-i-drive")),
    "the questions": (only("en/questions.toml"), go(Screen.READY, "after")),
    "the words": (only("en/glossary.toml"), go(Screen.GLOSSARY)),
}


@pytest.fixture
def reading(pack: TinyPack, open_kiosk: Kiosk) -> Kiosk:
    """A kiosk in the middle of a visit that has shown a figure, and shows a page without one."""
    _built = open_kiosk.visit.screens, open_kiosk.keys, open_kiosk.aloud
    open_kiosk.navigator.go(Screen.HOME)
    open_kiosk.book.add_own("Will it hurt?")
    for page in (PAGE, "going-home/in-short"):
        open_kiosk.navigator.go(Screen.PAGE, page)
        settle(open_kiosk.window)
    assert pack.root == open_kiosk.library.pack.root
    return open_kiosk


@pytest.fixture
def older(pack: TinyPack, profile: Profile, tmp_path: Path) -> Path:
    """An older edition of the same pack that was good, and another therapy that was good too."""
    folder, other = tmp_path / "older", tmp_path / "other"
    shutil.copytree(pack.root, folder)
    shutil.copytree(pack.root, other)
    TinyPack(other).change("pack.toml", '"tiny"', '"huge"')
    remember_good_pack(profile, GoodPack("tiny", 2, folder))
    remember_good_pack(profile, GoodPack("huge", 9, other))
    return folder


@pytest.mark.parametrize("loss", list(LOSSES))
def test_the_last_good_edition_goes_on(
    pack: TinyPack, older: Path, reading: Kiosk, profile: Profile, qtbot: QtBot, loss: str
) -> None:
    """From the start picture, with nothing of the visit; staff read a code."""
    lose, act = LOSSES[loss]
    lose(pack)

    act(reading)
    # The search reads one file between two events.
    qtbot.waitUntil(lambda: reading.library.pack.root == older)
    settle(reading.window)

    assert reading.navigator.place == START
    assert reading.book.visit == Visit()
    assert shown(reading.attract, "staffCode") == "K-205"
    events = [(entry.event, entry.code) for entry in read_log(profile, newest=9)]
    assert events[-1] == (LogEvent.PACK_LOST, "K-205")


@pytest.mark.parametrize(
    "loss", ["all, then the next page", "a figure", "all, then another language"]
)
def test_without_one_the_desk_is_asked(
    pack: TinyPack, reading: Kiosk, profile: Profile, loss: str
) -> None:
    """Nothing of the visit is left there, and no error comes of it."""
    lose, act = LOSSES[loss]
    lose(pack)

    act(reading)
    settle(reading.window)

    assert reading.navigator.place == DESK
    assert reading.book.visit == Visit()
    assert [entry.event for entry in read_log(profile, newest=9)] == [
        LogEvent.NO_PACK,
        LogEvent.PACK_LOST,
    ]


@pytest.mark.parametrize("place", [Place(Screen.TOPICS, "home"), Place(Screen.QUESTIONS)])
def test_what_was_read_before_goes_on_from_memory(
    pack: TinyPack, reading: Kiosk, place: Place
) -> None:
    """The visit stays as it is, until something is wanted that nobody has looked at yet."""
    whole(pack)

    reading.navigator.go(place.screen, place.subject)
    settle(reading.window)

    assert reading.navigator.place == place
    assert len(reading.book.visit.choices) == 1
    assert reading.library.pack.root == pack.root


@pytest.fixture
def spanish(pack: TinyPack) -> TinyPack:
    """The same pack with a second language."""
    add_language(pack, "es")
    return pack


def test_in_another_language_the_visit_ends_in_the_clinics_own(
    spanish: TinyPack, older: Path, reading: Kiosk
) -> None:
    """Words and pack are those of the next visit's start."""
    speak_spanish(reading)
    whole(spanish)

    reading.navigator.go(Screen.PAGE, NEXT_PAGE)
    settle(reading.window)

    assert reading.navigator.place == START
    assert reading.languages.current.code == reading.library.pack.language == "en"
    assert reading.library.pack.root == older


def test_a_language_that_was_opened_ahead_keeps_no_lost_pack(
    spanish: TinyPack, older: Path, reading: Kiosk
) -> None:
    """What is read of it next tells that it is gone, as in English."""
    for step in reading.languages.steps_ahead([spanish.root]):
        step()
    whole(spanish)

    speak_spanish(reading)
    settle(reading.window)

    assert reading.navigator.place == START
    assert reading.languages.current.code == reading.library.pack.language == "en"
    assert reading.library.pack.root == older


def test_a_lost_pack_is_not_opened_ahead(spanish: TinyPack, reading: Kiosk) -> None:
    """Whoever touches the language is the one that meets it, and is led to the desk."""
    whole(spanish)
    for step in reading.languages.steps_ahead([spanish.root]):
        step()
    assert reading.navigator.place != DESK

    speak_spanish(reading)
    settle(reading.window)

    assert reading.navigator.place == DESK


def test_at_the_desk_the_words_are_the_clinics_own(spanish: TinyPack, reading: Kiosk) -> None:
    """Even though no pack is left in any language."""
    speak_spanish(reading)
    whole(spanish)

    reading.navigator.go(Screen.PAGE, NEXT_PAGE)
    settle(reading.window)

    assert reading.navigator.place == DESK
    assert reading.languages.current.code == "en"
