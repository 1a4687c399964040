"""The next page is read while the visitor reads this one."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.errors import PackError
from kiosk.domain.route import START, Place, Screen
from kiosk.storage.log_reading import read_log
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.tiny_pack import TOPIC, TinyPack

FIRST, NEXT, LAST = "going-home/no-driving", "going-home/your-ride", "going-home/in-short"
NEXT_FILE, LAST_FILE = f"{TOPIC}/02-your-ride.md", f"{TOPIC}/10-in-short.md"


def read_ahead(kiosk: Kiosk, qtbot: QtBot, page: str) -> None:
    """Show a page until the one behind it was read, or could not be."""
    soon = kiosk.visit.ahead._soon
    with qtbot.waitSignal(soon.timeout):
        kiosk.navigator.go(Screen.PAGE, page)


def test_the_next_page_is_kept(open_kiosk: Kiosk, pack: TinyPack, qtbot: QtBot) -> None:
    """So it turns without a look at a file."""
    read_ahead(open_kiosk, qtbot, FIRST)
    pack.remove(NEXT_FILE)

    assert open_kiosk.library.pack.page(NEXT).title == "Plan your ride home"


def test_no_other_page_is_read(open_kiosk: Kiosk, pack: TinyPack, qtbot: QtBot) -> None:
    """Most visitors look at few pages."""
    read_ahead(open_kiosk, qtbot, FIRST)
    pack.remove(LAST_FILE)

    with pytest.raises(PackError):
        open_kiosk.library.pack.page(LAST)


def test_the_last_page_has_none_behind_it(open_kiosk: Kiosk, qtbot: QtBot) -> None:
    """Nothing happens."""
    read_ahead(open_kiosk, qtbot, LAST)

    assert open_kiosk.navigator.place == Place(Screen.PAGE, LAST)


def test_a_lost_page_disturbs_nobody(
    open_kiosk: Kiosk, pack: TinyPack, profile: Profile, qtbot: QtBot
) -> None:
    """Whoever does not turn to it reads on."""
    pack.remove(NEXT_FILE)
    read_ahead(open_kiosk, qtbot, FIRST)

    assert open_kiosk.navigator.place == Place(Screen.PAGE, FIRST)
    assert read_log(profile, 10) == ()


def test_nothing_is_read_once_the_visit_is_over(
    open_kiosk: Kiosk, pack: TinyPack, qtbot: QtBot
) -> None:
    """A visitor may have gone in the meantime."""
    soon = open_kiosk.visit.ahead._soon
    with qtbot.waitSignal(soon.timeout):
        open_kiosk.navigator.go(Screen.PAGE, FIRST)
        open_kiosk.end.finish()

    assert open_kiosk.navigator.place == START
    pack.remove(NEXT_FILE)
    with pytest.raises(PackError):
        open_kiosk.library.pack.page(NEXT)
