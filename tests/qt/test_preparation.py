"""What home does not need is built step by step."""

from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.offer import Offer
from kiosk.preparation import Step, all_steps, prepare_in_turn
from kiosk.services.pack_keeper import PackKeeper
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.several_packs import write_knee_pack
from tests.fakes.tiny_pack import TinyPack
from tests.fakes.translated_pack import add_language

ALL = Offer(
    topics=frozenset({"going-home"}),
    answers=frozenset({"can-i-drive"}),
    questions=True,
    glossary=True,
    figures=True,
)


def test_a_step_that_fails_costs_no_other(qtbot: QtBot) -> None:
    """The last one lets Python look for garbage again."""
    context, done = QObject(), []

    def fail() -> None:
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        prepare_in_turn(context, (fail, lambda: done.append("the next")))

    qtbot.waitUntil(lambda: done == ["the next"])


def test_a_step_is_not_asked_for_before_the_one_before_it_was_taken(qtbot: QtBot) -> None:
    """What it does may be known only then."""
    context, done = QObject(), []

    def steps() -> Iterator[Step]:
        yield lambda: done.append("the first")
        done.append("the second is asked for")
        yield lambda: done.append("the second")

    prepare_in_turn(context, steps())

    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["the first", "the second is asked for", "the second"]


@pytest.fixture
def undisturbed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is frozen for good, and no other process reads the pack."""
    monkeypatch.setattr("kiosk.preparation.settle", lambda: None)
    monkeypatch.setattr(PackKeeper, "inspect", lambda _keeper: None)


@pytest.mark.usefixtures("undisturbed")
def test_nobody_waits_for_the_first_change_of_language(pack: TinyPack, open_kiosk: Kiosk) -> None:
    """What may be shown in each language has been found out, and its files are not read again."""
    add_language(pack, "es")
    add_language(pack, "ar")
    for step in all_steps(open_kiosk):
        step()

    for language in ("es", "ar"):
        rmtree(pack.root / language)
        open_kiosk.languages.use(language)
        assert open_kiosk.library.pack.offer == ALL
    open_kiosk.languages.use("en")


@pytest.mark.usefixtures("undisturbed", "qapp")
def test_nor_for_another_therapy_in_that_language(
    pack: TinyPack,
    profile: Profile,
    clock: StagedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each pack is opened in each language."""
    monkeypatch.setattr("kiosk.preparation.steps_to_show", lambda _kiosk: ())
    knee = write_knee_pack(tmp_path)
    add_language(knee, "es")
    tiny = TinyPack(pack.root.rename(tmp_path / "tiny"))
    kiosk = build_kiosk(tiny, profile, clock, others=(knee,))
    for step in all_steps(kiosk):
        step()

    kiosk.languages.use("es")
    rmtree(knee.root / "es")
    assert kiosk.packs.therapies.choose("knee")

    assert kiosk.library.pack.offer == ALL
    kiosk.languages.use("en")
    take_down(kiosk)
