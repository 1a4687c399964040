"""The pack is read little by little once somebody searches."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.host.bundle import default_pack
from kiosk.services.finder import Finder
from kiosk.services.library import Library
from tests.fakes.tiny_pack import ANSWER, TinyPack


@pytest.fixture
def library(pack: TinyPack) -> Library:
    """Shows the tiny pack."""
    return Library(open_pack(pack.root, "en"))


@pytest.fixture
def finder(library: Library) -> Finder:
    """Has read nothing yet."""
    return Finder(library)


def read_all(finder: Finder, qtbot: QtBot) -> None:
    """Wait until the whole pack is read."""
    qtbot.waitUntil(lambda: not finder.reads)


def titles(finder: Finder, query: str) -> list[str]:
    """Give the titles that a query finds."""
    return [hit.title for hit in finder.find(query)]


def test_nothing_is_read_before_the_first_search(finder: Finder) -> None:
    """A visitor who never searches pays nothing for it."""
    assert not finder.reads
    assert finder.find("drive") == ()


def test_what_is_read_can_be_found(finder: Finder, qtbot: QtBot) -> None:
    """And it is told when all is read."""
    with qtbot.waitSignal(finder.changed):
        finder.prepare()

    assert not finder.reads
    assert titles(finder, "drive")[:2] == ["When can I drive again?", "Can I drive home?"]


def test_each_step_reads_one_thing(finder: Finder) -> None:
    """A touch waits for one file at most."""
    finder.prepare()
    assert finder.reads
    finder._read_on()

    assert titles(finder, "ketamine") == ["Ketamine"]
    assert titles(finder, "drive") == []


def test_a_second_search_reads_nothing_anew(finder: Finder, qtbot: QtBot) -> None:
    """The index stays for the next visitor; it holds nothing of a visit."""
    finder.prepare()
    read_all(finder, qtbot)
    finder.prepare()

    assert not finder.reads


def test_another_pack_is_read_anew(
    finder: Finder, library: Library, pack: TinyPack, qtbot: QtBot
) -> None:
    """In another language, or an older edition."""
    finder.prepare()
    read_all(finder, qtbot)
    pack.write("en/faq/02-can-i-eat.md", ANSWER.replace("drive home", "eat soup"))
    library.replace(open_pack(pack.root, "en"))
    read_all(finder, qtbot)

    assert titles(finder, "soup") == ["Can I eat soup?"]


def test_another_pack_is_not_read_before_somebody_searches(
    finder: Finder, library: Library, pack: TinyPack
) -> None:
    """As the first one was not."""
    library.replace(open_pack(pack.root, "en"))

    assert not finder.reads


def test_a_broken_file_is_told_and_ends_the_reading(
    finder: Finder, library: Library, pack: TinyPack, qtbot: QtBot
) -> None:
    """The keeper of packs does the rest."""
    pack.change("en/faq/01-can-i-drive.md", "No. Wait", "<script>")
    with qtbot.waitSignal(library.broken):
        finder.prepare()
    read_all(finder, qtbot)

    assert titles(finder, "ketamine") == ["Ketamine"]


def test_a_broken_glossary_leaves_the_search_without_synonyms(
    finder: Finder, library: Library, pack: TinyPack, qtbot: QtBot
) -> None:
    """It is told as well."""
    pack.write("en/glossary.toml", "[")
    with qtbot.waitSignal(library.broken):
        finder.prepare()
    read_all(finder, qtbot)

    assert finder.find("drive") == ()


def test_more_is_told_while_a_large_pack_is_read(
    finder: Finder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The results on the screen grow."""
    monkeypatch.setattr("kiosk.services.finder.TELL_EVERY", 3)
    told: list[bool] = []
    finder.changed.connect(lambda: told.append(finder.reads))
    finder.prepare()
    read_all(finder, qtbot)

    assert told == [True, True, False]


def test_no_step_reads_more_than_a_file() -> None:
    """The shipped pack takes as many steps as it has things to find, and one to end."""
    finder = Finder(Library(open_pack(default_pack(), "en")))
    steps = 0
    finder.prepare()
    while finder.reads:
        finder._read_on()
        steps += 1

    assert finder._index is not None
    assert steps == len(finder._index) + 1
