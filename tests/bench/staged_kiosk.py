"""The whole kiosk in a window of its own process, without a printer, for measuring."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtQuick import QQuickWindow

from kiosk.content.pack import open_pack
from kiosk.domain.route import Screen
from kiosk.domain.settings import Settings
from kiosk.host.bundle import default_pack
from kiosk.services.pack_choice import PackChoice
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.qt_setup import configure_qt, install_translation, make_application
from kiosk.storage.profile import Profile
from kiosk.viewmodels.page import PageModel
from kiosk.wiring import Kiosk, Surroundings


@contextmanager
def kiosk_in_window(px_per_mm: float, width_px: int, height_px: int) -> Iterator[Kiosk]:
    """Show the kiosk for as long as it is needed."""
    configure_qt("software")
    application = make_application()
    translation = install_translation("en")
    pack = open_pack(default_pack(), "en")
    with tempfile.TemporaryDirectory() as folder:
        choice = PackChoice(Profile(Path(folder), writable=False), pack.root, strict=True)
        given = Surroundings(Settings(), choice, today=lambda: date(2026, 1, 1))
        kiosk = Kiosk(pack, given, StagedDesk())
        kiosk.open_window(px_per_mm, width_px, height_px).show()
        next_frame(kiosk.window)
        yield kiosk
        kiosk.close()
    del translation
    application.quit()


def next_frame(window: QQuickWindow) -> None:
    """Run the event loop until the window has shown its next frame."""
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)


class PageTurner:
    """Turns on through all parts of all pages of all topics, round and round."""

    def __init__(self, kiosk: Kiosk) -> None:
        """Begin before the first page."""
        self._kiosk = kiosk
        pack = kiosk.library.pack
        self._firsts = [
            pack.topic(topic).pages[0] for group in pack.groups for topic in group.topics
        ]
        self._topic = -1
        model = kiosk.models[Screen.PAGE]
        assert isinstance(model, PageModel)
        self._model = model

    def turn(self) -> None:
        """Show the next page or part, as the button does; after a topic the next one."""
        if self._topic >= 0 and self._model.canGoOn:
            self._model.goOn()
            return
        self._topic = (self._topic + 1) % len(self._firsts)
        self._kiosk.navigator.go(Screen.PAGE, self._firsts[self._topic])
