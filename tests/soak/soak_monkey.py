"""One million random taps, keys, drags, multi-touches and language switches.

``SOAK_EVENTS=100000 make soak`` does fewer. A tour of all screens and a first part warm up: by then
each page was read once and each letter drawn.
"""

import os
from statistics import median

from kiosk.domain.route import Screen
from tests.bench.figures import Figure
from tests.soak.monkey import BEHIND_THE_PIN
from tests.soak.monkey_process import run_monkey
from tests.soak.record import keep

EVENTS = int(os.environ.get("SOAK_EVENTS", "1000000"))
SEED = 5
WARM_UP_SHARE = 0.1
# So many weighings give one figure.
WEIGHED = 9
GROWTH_MAX_MB = 5.0
# Only a broken pack, a second pack, a language that nobody has reviewed or a PIN leads there.
NEVER_SEEN = {Screen.ASK_DESK, Screen.THERAPIES, Screen.ENGLISH_ONLY, *BEHIND_THE_PIN}


def test_a_million_events_break_nothing() -> None:
    """No error, no escape, no growth; after each visit the start picture as it was."""
    told = run_monkey(EVENTS, SEED, "--tour")
    assert told["fault"] == "", told.get("led_to_it")
    warm = [mb for number, mb in told["memory_mb"] if number >= EVENTS * WARM_UP_SHARE]
    # Drawn icons come and go: single weighings lie some megabytes apart.
    begin, end = (median(part) for part in (warm[:WEIGHED], warm[-WEIGHED:]))
    happened = told["happened"]
    touches = sum(count for name, count in told["deeds"].items() if "key" not in name)
    figures = [
        Figure("random events", "", sum(told["deeds"].values())),
        Figure("of them touches and what else is not a key", "", touches),
        Figure("different screens seen", "", len(told["screens"])),
        Figure("visits ended", "", happened.get("visit ended", 0)),
        Figure(
            "of them because nobody touched it",
            "",
            happened.get("ended by idle", 0),
        ),
        Figure("language switched", "", happened.get("language switched", 0)),
        Figure(
            "start picture equal in each pixel",
            "",
            happened.get("start picture compared", 0),
        ),
        Figure("errors, warnings, escapes, other pictures", "", 0, limit=0),
        Figure("memory after warm-up", "MB", begin),
        Figure("memory, more at the end", "MB", end - begin, limit=GROWTH_MAX_MB),
        Figure("memory, more at its highest", "MB", max(warm) - begin),
        Figure("duration", "min", told["seconds"] / 60),
    ]
    keep("monkey", f"SOAK_EVENTS={EVENTS} make soak", figures, [f"Random events: seed {SEED}."])
    assert {screen for screen in Screen if screen.value not in told["screens"]} == NEVER_SEEN
    assert end - begin <= GROWTH_MAX_MB
