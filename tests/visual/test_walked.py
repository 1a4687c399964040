"""What is walked past stands for all screens."""

from PySide6.QtGui import QGuiApplication

from kiosk.snapshot.tour import stops
from tests.visual.walk import live_kiosk, staging
from tests.visual.walked import REPRESENTATIVE


def test_each_screen_has_a_stop_that_the_gates_look_at(qapp: QGuiApplication) -> None:
    """A screen that no walk comes past may lose its rows, and nothing tells."""
    with live_kiosk(qapp, staging((1920, 1080), 4.03, 1.0)) as staged:
        told = list(stops(staged.kiosk, staged.desk, staged.clock))
    walked = {stop.screen for stop in told if stop.id in REPRESENTATIVE}

    assert {stop.screen for stop in told} == walked
