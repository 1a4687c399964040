"""Open one screen of each kind and print a sheet to a folder, without a display."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.commands.speech_check import languages_with_voice
from kiosk.domain.errors import InterfaceError, PrintError, SpeechError
from kiosk.host.clock import today
from kiosk.printing.helper import run_helper
from kiosk.printing.job import encode_job
from kiosk.sheet.model import SheetRequest
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import Staging, settle, staged_kiosk
from kiosk.snapshot.tour import stops

TIMEOUT_S = 25.0


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Take none."""


def run(_options: argparse.Namespace) -> int:
    """Tell by the exit status whether the program is whole.

    Raises:
        InterfaceError: A screen stays empty.
        PrintError: The helper process could not print.
        SpeechError: The process that speaks cannot even say that it has no voice.
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
                size = _print(staged.kiosk.visit.draft.request)
    voices = languages_with_voice()
    if voices is None:
        raise SpeechError("the process that speaks does not answer")
    print(f"self-check: {len(seen)} screens opened, a sheet of {size} bytes printed")
    return 0


def _print(request: SheetRequest) -> int:
    with TemporaryDirectory() as folder:
        job = encode_job(request, f"folder:{folder}", request.model.paper, TIMEOUT_S)
        outcome = run_helper(job, TIMEOUT_S)
        if not outcome.succeeded:
            raise PrintError("the print helper could not print a sheet to a folder")
        return sum(sheet.stat().st_size for sheet in Path(folder).iterdir())
