"""Who looks on from a chair reads nothing that is told in very large letters.

Source:
    P7 of the checklist: no word of a diagnosis or a medicine in text over 1.5 × body size.
"""

import re
from collections import Counter
from collections.abc import Iterator

from tests.visual.gates.growth import BODY_MM
from tests.visual.gates.words import is_body
from tests.visual.live_screen import LiveScreen

LARGER_THAN_BODY = 1.5
TELLING = re.compile(
    r"\b(?:(?:es)?ketamin\w*|spravato|depress\w*|suicid\w*|ptsd|bipolar\w*|psychos\w*|anxi\w*"
    r"|addict\w*|depresi\w*|suicidi\w*|ansiedad)\b",
    re.IGNORECASE,
)


def telling_headlines(screen: LiveScreen) -> Iterator[str]:
    """Name the texts in very large letters that tell what the visit is about."""
    sizes = Counter(round(t.capital_mm, 1) for t in screen.texts if is_body(t) and not t.heading)
    if not sizes:
        return
    # A part with large text may have more words of labels than of the text.
    body_mm = max(sizes.most_common(1)[0][0], BODY_MM * screen.look.text_scale)
    for text in screen.texts:
        if text.capital_mm > LARGER_THAN_BODY * body_mm and TELLING.search(text.words):
            yield f"{screen.id}: {text.words[:40]!r} stands in letters of {text.capital_mm:.1f} mm"
