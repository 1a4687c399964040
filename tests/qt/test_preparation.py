"""What home does not need is built step by step."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.preparation import prepare_in_turn


def test_a_step_that_fails_costs_no_other(qtbot: QtBot) -> None:
    """The last one lets Python look for garbage again."""
    context, done = QObject(), []

    def fail() -> None:
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        prepare_in_turn(context, (fail, lambda: done.append("the next")))

    qtbot.waitUntil(lambda: done == ["the next"])
