"""The packs of several therapies are inspected in turn, and a broken one leaves the others."""

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.route import HOME, START, Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.pack_choice import PackChoice
from kiosk.services.pack_inspection import PackInspection
from kiosk.services.pack_keeper import PackKeeper
from kiosk.services.therapies import Therapies
from kiosk.storage.last_good import GoodPack, read_good_packs, remember_good_pack
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile
from tests.fakes.several_packs import therapies_of, write_knee_pack
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack

BROKEN = "raise SystemExit('askwell: pack.toml:1: VALUE broken')"


@pytest.fixture
def tiny(tmp_path: Path) -> TinyPack:
    """The pack that is shown."""
    return write_tiny_pack(tmp_path / "packs" / "tiny")


@pytest.fixture
def knee(tmp_path: Path) -> TinyPack:
    """The one beside it."""
    return write_knee_pack(tmp_path / "packs")


@dataclass
class Watched:
    """A keeper with all that it tells."""

    keeper: PackKeeper
    library: Library
    navigator: Navigator
    therapies: Therapies
    inspected: list[Path] = field(default_factory=list)
    ended: list[Path] = field(default_factory=list)
    events: list[LogEvent] = field(default_factory=list)
    losses: list[bool] = field(default_factory=list)

    def hear(self, event: LogEvent, _code: str) -> None:
        """Note what is told to the log."""
        self.events.append(event)


Watch = Callable[..., Watched]


@pytest.fixture
def watch(qapp: object, tiny: TinyPack, knee: TinyPack, profile: Profile) -> Iterator[Watch]:
    """Watch both packs; an inspection says what a line of Python says, by the folder."""
    assert qapp is not None
    root = QObject()
    made: list[Watched] = []

    def build(codes: Mapping[Path, str] | None = None) -> Watched:
        def inspection_of(folder: Path) -> PackInspection:
            watched.inspected.append(folder)
            code = (codes or {}).get(folder, "")
            inspection = PackInspection([sys.executable, "-c", code], root)
            inspection.ended.connect(lambda: watched.ended.append(folder))
            return inspection

        library, navigator = Library(open_pack(tiny.root, "en"), root), Navigator(root)
        therapies = therapies_of(
            library,
            PackChoice(profile, tiny.root, strict=False, therapy="tiny"),
            PackChoice(profile, knee.root, strict=False, therapy="knee"),
        )
        keeper = PackKeeper(library, navigator, therapies, inspection_of, parent=root)
        watched = Watched(keeper, library, navigator, therapies)
        keeper.happened.connect(watched.hear)
        keeper.visitLost.connect(lambda: watched.losses.append(True))
        navigator.go(Screen.HOME)
        made.append(watched)
        return watched

    yield build
    for watched in made:
        watched.keeper.stop()


def test_each_is_inspected_and_remembered(
    watch: Watch, tiny: TinyPack, knee: TinyPack, profile: Profile, qtbot: QtBot
) -> None:
    """One after the other, the one that is shown first."""
    watched = watch()
    watched.keeper.inspect()

    qtbot.waitUntil(lambda: len(read_good_packs(profile)) == 2)
    assert watched.inspected == [tiny.root, knee.root]
    assert read_good_packs(profile)[0] == GoodPack("knee", 8, knee.root)


def test_a_broken_one_that_nobody_reads_disturbs_nobody(
    watch: Watch, knee: TinyPack, qtbot: QtBot
) -> None:
    """Staff are told; the visit goes on, and the card leads to the desk."""
    watched = watch({knee.root: BROKEN})
    watched.keeper.inspect()

    qtbot.waitUntil(lambda: LogEvent.NO_PACK in watched.events)
    assert watched.events == [LogEvent.PACK_BROKEN, LogEvent.NO_PACK]
    assert watched.losses == []
    assert watched.navigator.place == HOME
    assert not watched.therapies.choose("knee")


def test_its_last_good_edition_stands_in(
    watch: Watch, knee: TinyPack, tmp_path: Path, profile: Profile, qtbot: QtBot
) -> None:
    """And is inspected in its turn, before somebody chooses it."""
    older = write_knee_pack(tmp_path / "older")
    remember_good_pack(profile, GoodPack("knee", 7, older.root))
    watched = watch({knee.root: BROKEN})
    watched.keeper.inspect()

    qtbot.waitUntil(lambda: watched.inspected[-1] == older.root)
    assert watched.events == [LogEvent.PACK_BROKEN, LogEvent.PACK_FALLBACK]
    assert watched.therapies.choose("knee")
    assert watched.library.pack.root == older.root


def test_the_shown_one_gives_way_to_the_other_therapy_at_the_start_picture(
    watch: Watch, tiny: TinyPack, knee: TinyPack, qtbot: QtBot
) -> None:
    """Whoever comes next may still choose; the other is inspected all the same."""
    watched = watch({tiny.root: BROKEN})
    watched.keeper.inspect()

    qtbot.waitUntil(lambda: watched.inspected == [tiny.root, knee.root])
    assert watched.events == [LogEvent.PACK_BROKEN, LogEvent.NO_PACK]
    assert watched.losses == [True]
    assert watched.navigator.place == START
    assert watched.library.pack.id == "knee"


def test_an_older_edition_of_the_shown_one_comes_before_the_other(
    watch: Watch, tiny: TinyPack, knee: TinyPack, tmp_path: Path, profile: Profile, qtbot: QtBot
) -> None:
    """Never does a therapy take the place of another that can be shown."""
    older = write_tiny_pack(tmp_path / "older")
    remember_good_pack(profile, GoodPack("tiny", 2, older.root))
    watched = watch({tiny.root: BROKEN})
    watched.keeper.inspect()

    qtbot.waitUntil(lambda: watched.inspected == [tiny.root, older.root, knee.root])
    assert watched.library.pack.root == older.root


def test_with_a_pack_that_is_gone_after_its_inspection_nothing_is_remembered(
    watch: Watch, knee: TinyPack, profile: Profile, qtbot: QtBot
) -> None:
    """It cannot stand in for anything."""
    gone = f"import pathlib; pathlib.Path({str(knee.root / 'pack.toml')!r}).unlink()"
    watched = watch({knee.root: gone})
    watched.keeper.inspect()

    qtbot.waitUntil(lambda: knee.root in watched.ended)
    assert [pack.id for pack in read_good_packs(profile)] == ["tiny"]
