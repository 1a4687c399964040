"""The real program, with a door in it and a clock that can be put forward.

It runs from its first line on as it ships: window, guard and filters are its own.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import startup
from kiosk.host import clock
from kiosk.run_options import RunOptions
from kiosk.storage.profile import open_profile
from kiosk.supervise.instance import claim

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk


def main(profile: str, leaks: str) -> int:
    """Run the kiosk until it ends.

    Args:
        profile: Its folder.
        leaks: Which ways out are planted, or nothing.
    """
    ahead_s = 0.0
    real = clock.monotonic_s
    # Before anything of the kiosk has taken the real one.
    clock.monotonic_s = lambda: real() + ahead_s

    def put_forward(seconds: float) -> None:
        nonlocal ahead_s
        ahead_s += seconds

    from kiosk import build as building

    build = building.build_kiosk

    def build_with_door(*words: Any) -> "Kiosk":  # noqa: ANN401 (passed on as they are)
        from tests.breakout.door import KioskDoor

        kiosk = build(*words)
        KioskDoor(kiosk, leaks, put_forward)
        return kiosk

    vars(building)["build_kiosk"] = build_with_door
    claim(open_profile(Path(profile)))
    return startup.start(RunOptions(profile=Path(profile), tell_errors=True))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
