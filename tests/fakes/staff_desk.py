"""What staff do on the screens of a kiosk that is not shown."""

from typing import cast

from PySide6.QtCore import QObject

from kiosk.domain.route import Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.viewmodels.keyboard import KeyboardModel, KeyRow
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, shown


def enter(kiosk: Kiosk, *way: str, level: StaffLevel = StaffLevel.IT) -> QObject:
    """Come in, open one row after the other by their titles, and give the screen's model."""
    kiosk.door.admit(level)
    for title in way:
        open_row(kiosk, title)
    return here(kiosk)


def here(kiosk: Kiosk) -> QObject:
    """Give the model of the screen that shows."""
    return kiosk.models[kiosk.navigator.place.screen]


def open_row(kiosk: Kiosk, title: str) -> None:
    """Touch a row of the list that shows."""
    model = here(kiosk)
    shown(model, "list").setProperty("capacity", 100)
    (row,) = (row for row in listed(model) if row["title"] == title)
    model.open(row["target"])  # type: ignore[attr-defined]


def titles(kiosk: Kiosk) -> dict[str, str]:
    """Give the rows of the list that shows: what stands under each title."""
    model = here(kiosk)
    shown(model, "list").setProperty("capacity", 100)
    return {row["title"]: row["about"] for row in listed(model)}


def type_keys(keyboard: KeyboardModel, *names: str) -> None:
    """Press keys of the on-screen keyboard by their names."""
    for name in names:
        keys = cast("tuple[KeyRow, ...]", shown(keyboard, "keys").rows)
        keyboard.press(next(key.place for key in keys if key.name == name))


def screen(kiosk: Kiosk) -> Screen:
    """Name the screen that shows."""
    return kiosk.navigator.place.screen
