"""What is saved in a pack is seen once nobody writes any more."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.services.pack_watch import PackWatch
from tests.fakes.tiny_pack import TOPIC, TinyPack

PAGE = f"{TOPIC}/01-no-driving.md"


@pytest.fixture
def changes() -> list[str]:
    """What was told."""
    return []


@pytest.fixture
def watch(pack: TinyPack, changes: list[str]) -> PackWatch:
    """A watch that only looks when it is told to."""
    watch = PackWatch(pack.root)
    watch.changed.connect(lambda: changes.append("changed"))
    watch.looked.connect(lambda: changes.append("looked"))
    return watch


def test_nothing_new_is_nothing(watch: PackWatch, changes: list[str]) -> None:
    """It looks and tells nothing."""
    watch.look()
    assert changes == ["looked"]


def test_a_change_counts_when_it_has_stayed(
    watch: PackWatch, changes: list[str], pack: TinyPack
) -> None:
    """Three writes in a row are one change."""
    for _ in range(3):
        pack.append(PAGE, "\nMore.\n")
        watch.look()
    assert "changed" not in changes

    watch.look()
    watch.look()
    assert changes.count("changed") == 1


def test_it_looks_by_itself(watch: PackWatch, pack: TinyPack, qtbot: QtBot) -> None:
    """Once it has begun."""
    watch.start()
    pack.append(PAGE, "\nMore.\n")
    with qtbot.waitSignal(watch.changed):
        pass
