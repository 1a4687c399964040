"""Walks past every screen and keeps a picture and a record of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from kiosk.content.pack import open_pack
from kiosk.domain.errors import OutputError
from kiosk.domain.settings import Settings
from kiosk.host.bundle import default_pack
from kiosk.services.pack_keeper import PackChoice
from kiosk.snapshot.screen_record import ScreenRecord, elided, pressables, texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.tour import Stop, stops
from kiosk.startup import configure_qt, install_translation, make_application
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk, Surroundings


@dataclass(frozen=True, slots=True)
class Album:
    """What to take pictures of.

    Attributes:
        out: Folder that is created and must be empty.
        size: Width and height in pixels.
        px_per_mm: Pixels in a millimetre, 2 to 12.
        text_scale: 1, 1.5 or 2.
        today: The day to judge reviews by.
        pack: Folder of a pack, or None for the one that comes with the program.
    """

    out: Path
    size: tuple[int, int]
    px_per_mm: float
    language: str
    text_scale: float
    today: date
    pack: Path | None


def write_album(album: Album) -> None:
    """Write a picture of each screen and ``screens.json``.

    Raises:
        OutputError: The folder is not empty or cannot be written.
        PackError: The pack is broken.
    """
    _prepare(album.out)
    configure_qt("software")
    application = make_application("offscreen")
    _translator = install_translation(album.language)
    QAccessible.setActive(True)
    pack = open_pack(album.pack or default_pack(), album.language)
    nowhere = Profile(album.out, writable=False)
    desk, clock = StagedDesk(), StagedClock()
    choice = PackChoice(nowhere, pack.root, strict=True)
    given = Surroundings(Settings(), choice, today=lambda: album.today, now_s=clock)
    kiosk = Kiosk(pack, given, desk)
    window = kiosk.open_window(album.px_per_mm, *album.size)
    kiosk.scale_text(album.text_scale)
    window.show()
    walk = stops(kiosk, desk, clock)
    records = [record for stop in walk for record in _pictures(stop, window, album)]
    (album.out / "screens.json").write_bytes(
        msgspec.json.format(msgspec.json.encode(records), indent=1)
    )
    kiosk.close()
    application.quit()


def _prepare(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise OutputError(f"the folder {out} is not empty")
    except OSError as error:
        raise OutputError(f"the folder {out} cannot be used: {error.strerror}") from error


def _pictures(stop: Stop, window: QQuickWindow, album: Album) -> Iterator[ScreenRecord]:
    stop.show()
    part = 1
    yield _picture(stop, part, window, album)
    while stop.turn():
        part += 1
        yield _picture(stop, part, window, album)


def _picture(stop: Stop, part: int, window: QQuickWindow, album: Album) -> ScreenRecord:
    settle(window)
    record_id = stop.id if part == 1 else f"{stop.id}/{part}"
    file = f"{record_id.replace('/', '--')}.png"
    if not window.grabWindow().save(str(album.out / file)):
        raise OutputError(f"the picture {album.out / file} cannot be written")
    return ScreenRecord(
        id=record_id,
        screen=stop.screen,
        file=file,
        language=album.language,
        texts=texts(window),
        elided=elided(window),
        items=pressables(window),
    )


def settle(window: QQuickWindow) -> None:
    """Let layout, bindings and deferred deletes come to rest."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        window.grabWindow()
