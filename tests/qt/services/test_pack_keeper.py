"""A broken pack gives way to the last good edition of the same therapy, or to the desk."""

import errno
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.content.errors import PackError
from kiosk.content.pack import open_pack
from kiosk.domain.route import START, Place, Screen
from kiosk.host.bundle import default_pack
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.pack_choice import PackChoice, first_usable_pack, pack_to_show
from kiosk.services.pack_inspection import PackInspection
from kiosk.services.pack_keeper import PackKeeper
from kiosk.storage.last_good import GoodPack, read_good_packs, remember_good_pack
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile
from tests.fakes.dead_disk import DEAD_DISK, dead_below
from tests.fakes.several_packs import therapies_of
from tests.fakes.tiny_pack import TinyPack

FAULT = "pack.toml:1: VALUE id must be a slug"
Copy = Callable[[str], TinyPack]


@pytest.fixture
def copy_pack(pack: TinyPack, tmp_path: Path) -> Copy:
    """Copy the good pack to another folder."""

    def copied(name: str) -> TinyPack:
        shutil.copytree(pack.root, tmp_path / name)
        return TinyPack(tmp_path / name)

    return copied


def remember(profile: Profile, pack: TinyPack, pack_id: str = "tiny", edition: int = 2) -> None:
    """Note a pack as one that was good."""
    remember_good_pack(profile, GoodPack(pack_id, edition, pack.root))


@dataclass
class Watched:
    """A keeper with all that it tells."""

    library: Library
    navigator: Navigator
    keeper: PackKeeper
    inspected: list[Path]
    events: list[LogEvent] = field(default_factory=list)
    staff_codes: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    logged_codes: list[str] = field(default_factory=list)

    def hear(self, event: LogEvent, code: str) -> None:
        """Note what is told to the log."""
        self.events.append(event)
        self.logged_codes.append(code)


Watch = Callable[..., Watched]


@pytest.fixture
def watch(qapp: object, pack: TinyPack, profile: Profile) -> Iterator[Watch]:
    """Watch the pack; an inspection says what a line of Python says."""
    assert qapp is not None
    root = QObject()
    made: list[Watched] = []

    def build(*, strict: bool = False, code: str = "") -> Watched:
        inspected: list[Path] = []

        def inspection_of(folder: Path) -> PackInspection:
            inspected.append(folder)
            return PackInspection([sys.executable, "-c", code], root)

        library, navigator = Library(open_pack(pack.root, "en"), root), Navigator(root)
        therapies = therapies_of(library, PackChoice(profile, pack.root, strict=strict))
        keeper = PackKeeper(library, navigator, therapies, inspection_of, parent=root)
        watched = Watched(library, navigator, keeper, inspected)
        keeper.happened.connect(watched.hear)
        keeper.staffNeeded.connect(watched.staff_codes.append)
        keeper.refused.connect(watched.refusals.append)
        navigator.go(Screen.HOME)
        made.append(watched)
        return watched

    yield build
    for watched in made:
        watched.keeper.stop()


class TestAPackThatBreaks:
    """A file of the shown pack turns out to be damaged."""

    def test_the_last_good_edition_takes_over(
        self, watch: Watch, copy_pack: Copy, profile: Profile
    ) -> None:
        """The same therapy goes on from the start picture, and is inspected in its turn."""
        other = copy_pack("older")
        remember(profile, other)
        watched = watch()

        watched.library.broken.emit(FAULT)

        assert watched.library.pack.root == other.root
        assert watched.navigator.place == START
        assert watched.inspected == [other.root]
        assert watched.events == [LogEvent.PACK_LOST, LogEvent.PACK_FALLBACK]

    def test_staff_are_told(self, watch: Watch, copy_pack: Copy, profile: Profile) -> None:
        """A code for the corner of the start picture."""
        remember(profile, copy_pack("older"))
        watched = watch()

        watched.library.broken.emit(FAULT)

        assert watched.staff_codes == ["K-205"]
        assert watched.logged_codes == ["K-205", "K-205"]

    def test_another_therapy_never_takes_over(
        self, watch: Watch, copy_pack: Copy, profile: Profile
    ) -> None:
        """A good pack with another id is no help: please ask at the desk."""
        other = copy_pack("other")
        other.change("pack.toml", '"tiny"', '"huge"')
        remember(profile, other, "huge")
        watched = watch()

        watched.library.broken.emit(FAULT)

        assert watched.navigator.place == Place(Screen.ASK_DESK)
        assert watched.events == [LogEvent.PACK_LOST, LogEvent.NO_PACK]
        assert watched.staff_codes == ["K-205"]
        assert watched.logged_codes == ["K-205", "K-205"]

    def test_nor_does_one_that_only_was_of_this_therapy(
        self, watch: Watch, copy_pack: Copy, profile: Profile
    ) -> None:
        """A folder that was remembered and now holds another therapy is passed over."""
        other = copy_pack("changed")
        remember(profile, other)
        other.change("pack.toml", '"tiny"', '"huge"')
        watched = watch()

        watched.library.broken.emit(FAULT)

        assert watched.navigator.place == Place(Screen.ASK_DESK)

    def test_a_broken_edition_is_passed_over(
        self, watch: Watch, copy_pack: Copy, profile: Profile
    ) -> None:
        """The next older good one is taken."""
        oldest, older = copy_pack("oldest"), copy_pack("older")
        remember(profile, oldest, edition=1)
        remember(profile, older, edition=2)
        older.write("pack.toml", "= =")
        watched = watch()

        watched.library.broken.emit(FAULT)

        assert watched.library.pack.root == oldest.root

    def test_nothing_is_tried_twice(self, watch: Watch, copy_pack: Copy, profile: Profile) -> None:
        """When the older edition breaks too, the first one does not come back."""
        remember(profile, copy_pack("older"))
        watched = watch()
        watched.library.broken.emit(FAULT)

        watched.library.broken.emit(FAULT)

        assert watched.navigator.place == Place(Screen.ASK_DESK)

    def test_one_fault_counts_once(self, watch: Watch) -> None:
        """Several screens may stumble over the same pack."""
        watched = watch()
        watched.library.broken.emit(FAULT)
        watched.library.broken.emit(FAULT)

        assert watched.events == [LogEvent.PACK_LOST, LogEvent.NO_PACK]

    def test_a_pack_that_was_asked_for_is_refused_instead(
        self, watch: Watch, copy_pack: Copy, profile: Profile
    ) -> None:
        """With --pack the author wants the fault, not another pack."""
        remember(profile, copy_pack("older"))
        watched = watch(strict=True)

        watched.library.broken.emit(FAULT)

        assert watched.refusals == [FAULT]
        assert watched.events == []
        assert watched.navigator.place == Place(Screen.HOME)


class TestInspection:
    """The whole pack is read beside the running kiosk."""

    def test_a_good_pack_is_remembered(
        self, watch: Watch, pack: TinyPack, profile: Profile, qtbot: QtBot
    ) -> None:
        """It may take over one day."""
        watched = watch(code="")
        watched.keeper.inspect()

        qtbot.waitUntil(lambda: bool(read_good_packs(profile)))
        assert read_good_packs(profile) == (GoodPack("tiny", 3, pack.root),)

    def test_a_fault_replaces_the_pack(self, watch: Watch, qtbot: QtBot) -> None:
        """A fault that no visitor has met yet counts as well."""
        watched = watch(code=f"raise SystemExit('askwell: {FAULT}')")

        with qtbot.waitSignal(watched.keeper.staffNeeded):
            watched.keeper.inspect()
        assert watched.navigator.place == Place(Screen.ASK_DESK)
        assert watched.staff_codes == ["K-201"]

    def test_a_fault_is_told_as_it_is(self, watch: Watch, qtbot: QtBot) -> None:
        """In strict mode the line goes to standard error."""
        watched = watch(strict=True, code=f"raise SystemExit('askwell: {FAULT}')")

        with qtbot.waitSignal(watched.keeper.refused):
            watched.keeper.inspect()
        assert watched.refusals == [FAULT]


class TestTheFirstPack:
    """Which pack a kiosk starts with."""

    def first(self, profile: Profile, folder: Path, pack_id: str | None = None) -> Path | None:
        """Give the folder of the pack that is opened."""
        found = first_usable_pack(PackChoice(profile, folder, strict=False), "en", set(), pack_id)
        return found.root if found else None

    def test_the_configured_one_is_taken(self, pack: TinyPack, profile: Profile) -> None:
        """Whatever was good before."""
        assert self.first(profile, pack.root) == pack.root

    def test_a_broken_one_falls_back_to_what_it_was(
        self, pack: TinyPack, copy_pack: Copy, profile: Profile
    ) -> None:
        """Its folder is remembered with its id, so an older edition can stand in."""
        older = copy_pack("older")
        remember(profile, older)
        remember(profile, pack, edition=3)
        pack.write("pack.toml", "= =")

        assert self.first(profile, pack.root) == older.root

    @pytest.mark.parametrize("safe", [False, True])
    @pytest.mark.parametrize("number", DEAD_DISK)
    def test_one_on_a_dead_stick_falls_back_to_what_it_was(
        self,
        pack: TinyPack,
        copy_pack: Copy,
        profile: Profile,
        monkeypatch: pytest.MonkeyPatch,
        number: int,
        safe: bool,
    ) -> None:
        """Once it was good, its therapy is known, also at the second start without it."""
        older = copy_pack("older")
        remember(profile, pack, edition=3)
        dead_below(monkeypatch, pack.root, number)
        remember(profile, older)

        shown = pack_to_show(PackChoice(profile, pack.root, strict=False, safe=safe), "en")
        assert shown is not None
        assert shown.root == older.root

    def test_the_pack_of_the_program_stands_in_where_it_is_of_the_same_therapy(
        self, pack: TinyPack, profile: Profile, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """For a pack on a share, say, that is another edition of it."""
        remember(profile, pack, pack_id="ketamine")
        dead_below(monkeypatch, pack.root, errno.ESTALE)

        assert self.first(profile, pack.root) == default_pack()

    def test_a_broken_one_that_nobody_knows_has_no_stand_in(
        self, pack: TinyPack, copy_pack: Copy, profile: Profile
    ) -> None:
        """It might be another therapy."""
        remember(profile, copy_pack("older"))
        pack.write("pack.toml", "= =")

        assert self.first(profile, pack.root) is None

    def test_a_folder_that_is_gone_falls_back(
        self, pack: TinyPack, copy_pack: Copy, profile: Profile
    ) -> None:
        """A removed stick counts as a broken pack of the same therapy."""
        older = copy_pack("older")
        remember(profile, older)
        remember(profile, pack, edition=3)
        shutil.rmtree(pack.root)

        assert self.first(profile, pack.root, "tiny") == older.root

    def test_a_language_that_it_lacks_is_no_fault(self, pack: TinyPack, profile: Profile) -> None:
        """A wrong word in the settings costs the language, not the kiosk."""
        choice = PackChoice(profile, pack.root, strict=False)

        found = first_usable_pack(choice, "xx", set(), None)

        assert found is not None
        assert found.language == "en"


class TestSafeMode:
    """Which pack a kiosk shows that has crashed again and again."""

    def shown(self, profile: Profile, folder: Path, *, strict: bool = False) -> Path | None:
        """Give the folder of the pack that is opened."""
        found = pack_to_show(PackChoice(profile, folder, strict, safe=True), "en")
        return found.root if found else None

    def test_the_own_pack_of_the_program_is_shown(self, profile: Profile) -> None:
        """It is trusted as the program is."""
        assert self.shown(profile, default_pack()) == default_pack()

    def test_another_pack_of_the_same_therapy_is_left_out(
        self, pack: TinyPack, profile: Profile
    ) -> None:
        """It may be what makes the kiosk crash; even if it was asked for by name."""
        pack.change("pack.toml", 'id = "tiny"', 'id = "ketamine"')

        assert self.shown(profile, pack.root) == default_pack()
        assert self.shown(profile, pack.root, strict=True) == default_pack()

    def test_an_older_edition_that_was_good_is_trusted_too(
        self, pack: TinyPack, copy_pack: Copy, profile: Profile
    ) -> None:
        """As when a pack is broken."""
        older = copy_pack("older")
        remember(profile, older)

        assert self.shown(profile, pack.root) == older.root

    def test_never_is_it_another_therapy(self, pack: TinyPack, profile: Profile) -> None:
        """Then the kiosk asks to go to the desk, also where the pack cannot be read."""
        assert self.shown(profile, pack.root) is None

        pack.write("pack.toml", "= =")
        assert self.shown(profile, pack.root) is None


@pytest.mark.parametrize("strict", [True, False])
def test_outside_safe_mode_the_configured_pack_is_shown(
    pack: TinyPack, profile: Profile, *, strict: bool
) -> None:
    """And one that must be shown is refused if it is broken."""
    choice = PackChoice(profile, pack.root, strict)
    shown = pack_to_show(choice, "en")
    assert shown is not None
    assert shown.root == pack.root

    pack.write("pack.toml", "= =")
    if strict:
        with pytest.raises(PackError):
            pack_to_show(choice, "en")
    else:
        assert pack_to_show(choice, "en") is None


@pytest.mark.parametrize(
    ("told", "events", "codes"),
    [
        ("0 waiting, 0 broken", [], []),
        ("2 waiting, 0 broken", [LogEvent.TRANSLATION_WAITS], []),
        ("0 waiting, 1 broken", [LogEvent.TRANSLATION_BROKEN], ["K-202"]),
    ],
)
def test_staff_learn_that_a_translation_stays_hidden(
    watch: Watch, qtbot: QtBot, told: str, events: list[LogEvent], codes: list[str]
) -> None:
    """From the log, whether or not anybody has asked for the language."""
    watched = watch(code=f"print('translations: {told}')")
    watched.keeper.inspect()
    assert watched.keeper._inspection is not None
    with qtbot.waitSignal(watched.keeper._inspection.translations):
        pass
    assert (watched.events, watched.staff_codes) == (events, codes)
