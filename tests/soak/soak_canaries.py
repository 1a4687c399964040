"""One thousand random visits with words that occur nowhere else; nothing of them may stay.

``SOAK_CANARIES=100 make soak`` makes fewer.
"""

import os
from pathlib import Path

from tests.bench.figures import Figure
from tests.soak.canary_process import MAY_CHANGE, make_visits
from tests.soak.record import keep

VISITS = int(os.environ.get("SOAK_CANARIES", "1000"))
SEED = 5


def test_a_thousand_visits_leave_nothing(tmp_path: Path) -> None:
    """The same files before and after; only counts and log have changed, and hold no word."""
    left = make_visits(tmp_path, VISITS, SEED)
    figures = [Figure(name, "", count) for name, count in left.done.items()]
    figures += [
        Figure("words and questions looked for in all files", "", left.canaries),
        Figure("files with one of them", "", len(left.told), limit=0),
        Figure("files that are new or gone", "", len(left.left), limit=0),
        Figure(
            "files that changed but counts and log", "", len(left.changed - MAY_CHANGE), limit=0
        ),
    ]
    note = (
        "The whole kiosk with its own pack in all its languages and a real process for each sheet;"
        " home, profile, run and temporary folders are its own. Words are looked for in UTF-8 and"
        " both kinds of UTF-16, in the files as they are."
    )
    keep("canaries", f"SOAK_CANARIES={VISITS} make soak", figures, [note])
    assert (left.told, left.left, left.said) == ([], [], "")
    assert left.changed <= MAY_CHANGE
