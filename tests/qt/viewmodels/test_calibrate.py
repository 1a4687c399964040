"""Calibrate: the drawn card grows and shrinks, and what it tells is kept."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import Place, Screen
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.domain.staff_level import StaffLevel
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import Stored
from kiosk.storage.settings_file import read_settings
from kiosk.viewmodels.calibrate import CalibrateModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown

ROOM = (1600, 800)


class Shelf:
    """Keeps what is to be kept, or refuses."""

    def __init__(self, outcome: Stored) -> None:
        self.outcome = outcome
        self.kept: list[float] = []

    def __call__(self, px_per_mm: float) -> Stored:
        """Note a measure."""
        self.kept.append(px_per_mm)
        return self.outcome


@pytest.fixture
def shelf() -> Shelf:
    """One that takes everything."""
    return Shelf(Stored.STORED)


@pytest.fixture
def card(shelf: Shelf) -> CalibrateModel:
    """The card of the default screen, with room."""
    model = CalibrateModel(4.03, shelf)
    model.giveRoom(*ROOM)
    return model


def size(card: CalibrateModel) -> tuple[int, int]:
    """Read width and height in pixels."""
    return shown(card, "cardWidth"), shown(card, "cardHeight")


def test_it_begins_with_the_measure_that_holds(card: CalibrateModel) -> None:
    """In the size of a card on that screen."""
    assert size(card) == (345, 218)
    assert shown(card, "measure") == "4.03 pixels in a millimeter."
    assert shown(card, "outcome") == ""


def test_steps_are_large_and_small(card: CalibrateModel) -> None:
    """Ten pixels and one, both ways."""
    widths = []
    for step in (card.growMuch, card.grow, card.shrink, card.shrinkMuch):
        step()
        widths.append(size(card)[0])

    assert widths == [355, 356, 355, 345]


@pytest.mark.planted("T2", "a card as no screen has it")
def test_it_refuses_what_no_screen_has(card: CalibrateModel) -> None:
    """At 2 and 12 pixels in a millimetre the buttons that would go on are off."""
    for step, off, on in (
        (card.shrinkMuch, "canShrink", "canGrow"),
        (card.growMuch, "canGrow", "canShrink"),
    ):
        for _ in range(100):
            step()
        assert not shown(card, off)
        assert shown(card, on)
    assert size(card)[0] == 1027


def test_before_the_screen_is_laid_out_nothing_grows(shelf: Shelf) -> None:
    """There is no room yet."""
    model = CalibrateModel(4.03, shelf)
    model.growMuch()

    assert size(model)[0] == 345
    assert not shown(model, "canGrow")
    assert not shown(model, "canShrink")


def test_saving_keeps_the_measure(card: CalibrateModel, shelf: Shelf) -> None:
    """To a thousandth, and says so until the card changes again."""
    card.grow()
    card.save()
    assert shelf.kept == [4.042]
    assert shown(card, "outcome").startswith("Saved.")

    card.grow()
    assert shown(card, "outcome") == ""
    assert card.stored is None


@pytest.mark.planted("T2", "a measure that cannot be written")
def test_a_measure_that_cannot_be_kept_is_told(card: CalibrateModel, shelf: Shelf) -> None:
    """Calmly, and who can help."""
    shelf.outcome = Stored.NOT_WRITABLE
    card.save()

    assert shown(card, "outcome").startswith("Not saved.")
    assert "may not write its settings" in shown(card, "outcome")


def test_closing_is_told(card: CalibrateModel, qtbot: QtBot) -> None:
    """Whoever opened it decides what comes next."""
    with qtbot.waitSignal(card.closed):
        card.close()


def test_in_the_kiosk_what_is_not_saved_is_forgotten(kiosk: Kiosk) -> None:
    """Whoever comes back finds the measure that was saved last, and no word of it."""
    kiosk.door.admit(StaffLevel.IT)
    widths = []
    for saves in (False, True, True):
        kiosk.navigator.go(Screen.STAFF_CALIBRATE)
        model = kiosk.models[Screen.STAFF_CALIBRATE]
        assert isinstance(model, CalibrateModel)
        model.giveRoom(*ROOM)
        widths.append(size(model)[0])
        assert shown(model, "outcome") == ""
        model.growMuch()
        if saves:
            model.save()
        model.close()

    assert widths == [345, 345, 355]


def test_in_the_kiosk_it_writes_into_the_profile(kiosk: Kiosk, profile: Profile) -> None:
    """And goes back to where staff came from; it is no visit."""
    kiosk.door.admit(StaffLevel.IT)
    kiosk.navigator.go(Screen.STAFF_CALIBRATE)
    model = kiosk.models[Screen.STAFF_CALIBRATE]
    assert isinstance(model, CalibrateModel)
    model.giveRoom(*ROOM)
    model.growMuch()
    model.save()
    assert not kiosk.watch._timer.isActive()
    model.close()

    assert kiosk.navigator.place == Place(Screen.STAFF_HOME)
    assert read_settings(profile)[0].get(PX_PER_MM) == 4.147
