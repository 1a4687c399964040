"""Screens that are made anew, as for another language, take the place of those before."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.domain.route import Screen
from kiosk.wiring import Kiosk


def made_of(kiosk: Kiosk) -> Counter[str]:
    """Count the objects that live as long as the kiosk does, by their kind."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Counter(type(one).__name__ for one in kiosk.root.findChildren(QObject))


def test_nothing_of_earlier_screens_stays(open_kiosk: Kiosk) -> None:
    """All models, and what each of them was given for itself alone, staff's too."""
    kiosk, counts = open_kiosk, []
    for _ in range(3):
        for screen in Screen:
            assert kiosk.models[screen]
        kiosk.renew_screens()
        counts.append(made_of(kiosk))
    assert counts[1] - counts[0] == Counter()
    assert counts[2] == counts[1]
