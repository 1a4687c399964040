"""A screen that is opened again lays itself out once."""

import pytest

from kiosk.domain.route import Screen
from kiosk.host.bundle import default_pack
from kiosk.snapshot.staged_kiosk import settle
from kiosk.viewmodels.rows import RowsModel
from kiosk.wiring import Kiosk
from tests.fakes.tiny_pack import TinyPack

LISTS = (Screen.HOME, Screen.TOPICS, Screen.FAQ)


@pytest.fixture
def pack() -> TinyPack:
    """The pack that ships: its lists are long enough to be divided where there is no room."""
    return TinyPack(default_pack())


@pytest.mark.parametrize("screen", LISTS)
def test_no_row_is_made_for_nothing(open_kiosk: Kiosk, screen: Screen) -> None:
    """A list that believes for a moment that it has no room throws its rows away again."""
    kiosk = open_kiosk
    subject = kiosk.library.pack.groups[0].id if screen is Screen.TOPICS else ""
    kiosk.navigator.go(screen, subject)
    settle(kiosk.window)
    shown = kiosk.models[screen].property("list").property("rows")
    assert isinstance(shown, RowsModel)
    thrown_away: list[int] = []
    shown.rowsRemoved.connect(lambda _root, first, last: thrown_away.append(last - first + 1))

    kiosk.navigator.go(Screen.HELP)
    settle(kiosk.window)
    kiosk.navigator.go(screen, subject)
    settle(kiosk.window)

    assert thrown_away == []
