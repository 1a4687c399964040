"""Walks past every screen and keeps a picture and a record of each."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.errors import OutputError
from kiosk.snapshot.screen_record import ScreenRecord, elided, pressables, texts
from kiosk.snapshot.staged_kiosk import Staging, settle, staged_kiosk
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.tour import stops

# Of 100, for a PNG loses nothing: a tenth larger than the smallest file, in two thirds of the time.
_SMALL_ENOUGH = 80


def write_album(out: Path, staging: Staging) -> None:
    """Write a picture of each screen and ``screens.json``.

    Args:
        out: An empty folder.
        staging: What the kiosk should look like.

    Raises:
        OutputError: A picture cannot be written.
        PackError: The pack is broken.
    """
    with staged_kiosk(staging) as staged:
        walk = stops(staged.kiosk, staged.desk, staged.clock)
        records = [
            record
            for stop in walk
            for record in _pictures(stop, staged.window, out, staging.language)
        ]
    (out / "screens.json").write_bytes(msgspec.json.format(msgspec.json.encode(records), indent=1))


def _pictures(stop: Stop, window: QQuickWindow, out: Path, language: str) -> Iterator[ScreenRecord]:
    stop.show()
    part = 1
    yield _picture(stop, part, window, out, language)
    while stop.turn():
        part += 1
        yield _picture(stop, part, window, out, language)


def _picture(stop: Stop, part: int, window: QQuickWindow, out: Path, language: str) -> ScreenRecord:
    settle(window)
    record_id = stop.id if part == 1 else f"{stop.id}/{part}"
    file = f"{record_id.replace('/', '--')}.png"
    if not window.grabWindow().save(str(out / file), quality=_SMALL_ENOUGH):
        raise OutputError(f"the picture {out / file} cannot be written")
    return ScreenRecord(
        id=record_id,
        screen=stop.screen,
        file=file,
        language=language,
        texts=texts(window),
        elided=elided(window),
        items=pressables(window),
    )
