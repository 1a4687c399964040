"""Draws the screens of a visit alone, as ``askwell snapshot`` draws all of them.

Run as ``python -m tests.end2end.visit_screens OUT PACK LANGUAGE [SCREEN ...]``; without names of
screens all that a visit or staff may need are drawn.
"""

import sys
from pathlib import Path

import msgspec

from kiosk.host.clock import today
from kiosk.snapshot.album import _pictures
from kiosk.snapshot.screen_record import ScreenRecord
from kiosk.snapshot.staged_kiosk import Staging, staged_kiosk
from kiosk.snapshot.tour import stops

SCREENS = frozenset(
    {
        "attract", "home", "language", "display", "topic/home",
        "page/going-home/no-driving", "page/going-home/your-ride",
        "faq", "faq/home", "help", "questions/empty", "questions/four", "keyboard", "keyboard/full",
        "search/results", "preview", "printing/sent", "printing/printed", "finish",
        "fault/waits-for-paper", "fault/may-come", "read-aloud/speaker-warning",
        "read-aloud/playing", "read-aloud/no-voice",
    }
)  # fmt: skip
OF_STAFF = frozenset(
    {
        "staff-corner", "staff-pin", "staff-calibrate", "staff-home", "staff-maintenance",
        "staff-end", "staff-sure/restart",
        "staff-sure/stay-closed", "staff-settings", "staff-setting-group/screen",
        "staff-setting-choice/display.theme", "staff-setting-choice/not-saved",
        "staff-setup/begin", "staff-setup/step-1", "staff-setup/step-4", "staff-setup/step-5",
        "staff-setup/step-7", "staff-setup/step-8", "staff-setup/done",
    }
)  # fmt: skip


def main(out: str, pack: str, language: str, *only: str) -> None:
    """Draw them on the default screen."""
    drawn = frozenset(only) or SCREENS | OF_STAFF
    staging = Staging((1920, 1080), 4.03, language, 1, today(), Path(pack))
    folder = Path(out)
    folder.mkdir()
    with staged_kiosk(staging) as staged:
        records: list[ScreenRecord] = []
        for stop in stops(staged.kiosk, staged.desk, staged.clock):
            if stop.id in drawn:
                records += _pictures(stop, staged.window, folder, language)
            elif not stop.id.startswith("staff"):
                # Some go on from the one before.
                stop.show()
    (folder / "screens.json").write_bytes(msgspec.json.encode(records))


if __name__ == "__main__":
    main(*sys.argv[1:])
