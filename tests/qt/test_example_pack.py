"""A kiosk that is given the second pack shows it, without a change to the program."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.route import Place, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.viewmodels.home import HomeModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.tiny_pack import TinyPack


@pytest.fixture
def kiosk(
    qapp: QGuiApplication, bundled_font: str, project: Path, profile: Profile, clock: StagedClock
) -> Iterator[Kiosk]:
    """A kiosk with its window that shows TMS in brief."""
    assert qapp is not None
    assert bundled_font
    built = build_kiosk(TinyPack(project / "docs/examples/tms"), profile, clock, strict_pack=True)
    built.open_window(3.86, 1280, 800).show()
    yield built
    built.close()
    take_down(built)


def test_its_home_opens_and_leads_to_a_page(kiosk: Kiosk) -> None:
    """A card for each group and the common questions; a topic opens at its first page."""
    kiosk.navigator.go(Screen.HOME)
    home = cast("HomeModel", kiosk.models[Screen.HOME])
    assert [card["title"] for card in listed(home)] == [
        "About TMS",
        "Before you decide",
        "Your visits",
        "Side effects and risks",
        "Common questions",
    ]

    home.open("visits")
    assert kiosk.navigator.place == Place(Screen.TOPICS, "visits")
    kiosk.navigator.go(Screen.PAGE, "your-visits/first-visit")
    assert shown(kiosk.models[Screen.PAGE], "title") == "What happens at the first visit?"
