"""Open one screen of each kind and lay out a sheet, without a display."""

import argparse

from kiosk.domain.errors import InterfaceError
from kiosk.host.clock import today
from kiosk.sheet.pdf import sheet_pdf
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import Staging, settle, staged_kiosk
from kiosk.snapshot.tour import stops


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Take none."""


def run(_options: argparse.Namespace) -> int:
    """Tell by the exit status whether the program is whole.

    Raises:
        InterfaceError: A screen stays empty.
    """
    staging = Staging((1920, 1080), 4.03, "en", 1.0, today(), None)
    seen: set[str] = set()
    with staged_kiosk(staging) as staged:
        for stop in stops(staged.kiosk, staged.desk, staged.clock):
            stop.show()
            if stop.screen in seen:
                continue
            seen.add(stop.screen)
            settle(staged.window)
            if not texts(staged.window):
                raise InterfaceError(f"the screen {stop.id} stays empty")
            if stop.screen == "preview":
                request = staged.kiosk.visit.draft.request
                size = len(sheet_pdf(request.model, request.words))
    print(f"self-check: {len(seen)} screens opened, a sheet of {size} bytes written")
    return 0
