"""The whole kiosk in a window of its own process, without a printer, for measuring."""

import gc
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk.content.pack import open_pack
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.host.bundle import default_pack
from kiosk.host.memory import return_large_blocks
from kiosk.pack_wiring import PackParts
from kiosk.preparation import settle, steps_to_show
from kiosk.qt_setup import configure_qt, make_application
from kiosk.services.pack_choice import PackChoice
from kiosk.services.print_desk import PrintDesk
from kiosk.services.ui_words import UiWords
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.storage.profile import Profile
from kiosk.surroundings import Surroundings
from kiosk.wiring import Kiosk
from tests.bench.x_screen import HEIGHT_PX, WIDTH_PX


@contextmanager
def kiosk_in_window(desk: PrintDesk | None = None) -> Iterator[Kiosk]:
    """Show the kiosk for as long as it is needed; its clock stands, so no visit ends of itself.

    It is prepared as the program is: nothing is built, and no garbage of the start looked for,
    while it is measured.

    Args:
        desk: What prints; without it nothing does.
    """
    return_large_blocks()
    gc.disable()
    configure_qt("software")
    application = make_application()
    words = UiWords()
    words.speak("en")
    pack = open_pack(default_pack(), "en")
    with tempfile.TemporaryDirectory() as folder:
        choice = PackChoice(Profile(Path(folder), writable=False), pack.root, strict=True)
        given = Surroundings(
            Settings(), choice, today=lambda: date(2026, 1, 1), now_s=StagedClock()
        )
        packs = PackParts(pack, given, FirstPicture(given.settings))
        kiosk = Kiosk(packs, desk or StagedDesk())
        kiosk.open_window(PX_PER_MM.default, WIDTH_PX, HEIGHT_PX).show()
        for step in (*steps_to_show(kiosk), settle):
            step()
        yield kiosk
        kiosk.close()
    application.quit()
