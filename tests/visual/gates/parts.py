"""A page that does not fit is divided without loss, and tells what it must."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from kiosk.domain.topics import Topic
from tests.visual.live_screen import PLAIN, LiveScreen

MOST_PARTS = 4
# A language with words up to 40 % longer, in the largest text on a screen of less than 22 cm.
MOST_LONGER_PARTS = 6
LOW_MM = 220
HUGE = 2.0
DIVIDED = frozenset({"page", "answer", "preview"})
# Ten questions of a visitor's own are as long as they are, so the preview has as many as it needs.
LISTS = frozenset({"preview"})
# Not all parts of the page are walked there, and the strip of reading takes room from each.
ASIDE = ("focus/", "read-aloud/")


def by_page(screens: Iterable[LiveScreen]) -> dict[str, list[LiveScreen]]:
    """Gather the parts of each divided page."""
    pages: dict[str, list[LiveScreen]] = {}
    for screen in screens:
        if screen.screen in DIVIDED and not screen.id.startswith(ASIDE):
            first = screen.id.rpartition("/")
            page = first[0] if first[2].isdigit() else screen.id
            pages.setdefault(page, []).append(screen)
    return pages


def too_many_parts(pages: Mapping[str, list[LiveScreen]]) -> Iterator[str]:
    """Name the pages of more than 4 parts; where all is against them, of more than 6."""
    for page, parts in pages.items():
        if len(parts) > most_parts(parts[0]) and parts[0].screen not in LISTS:
            yield f"{page} has {len(parts)} parts"


def most_parts(screen: LiveScreen) -> int:
    """Tell into how many parts a page may be divided as it is shown there."""
    low = min(screen.size) / screen.px_per_mm < LOW_MM
    longer = screen.look.language != PLAIN.language and screen.look.text_scale == HUGE
    return MOST_LONGER_PARTS if low and longer else MOST_PARTS


def lost_blocks(pages: Mapping[str, list[LiveScreen]]) -> Iterator[str]:
    """Name the pages of which a block shows on no part, or on two."""
    for page, parts in pages.items():
        found = [block for part in parts for block in part.blocks]
        yield from _torn(page, [block for block in found if block.count("/") > 1])
        shown = Counter(block for block in found if block.count("/") == 1)
        shown.update(
            {block.rpartition("/")[0].rpartition("/")[0] for block in found} - {""} - set(shown)
        )
        if len(shown) != parts[0].block_count:
            yield f"{page} shows {len(shown)} of {parts[0].block_count} blocks"
        for block, count in shown.items():
            if count > 1:
                yield f"{page} shows block {block} on {count} parts"


def _torn(page: str, pieces: list[str]) -> Iterator[str]:
    """Name the blocks whose pieces leave letters out, or show some twice."""
    extents: dict[str, list[tuple[int, int, int]]] = {}
    for piece in pieces:
        block, extent, length = piece.rsplit("/", maxsplit=2)
        start, end = extent.split("-")
        extents.setdefault(block, []).append((int(start), int(end), int(length)))
    for block, found in extents.items():
        starts = [0, *(end for _start, end, _length in found[:-1])]
        if [start for start, _end, _length in found] != starts or found[-1][1] != found[-1][2]:
            yield f"{page} shows block {block} in pieces that do not make it up"


def untold_messages(
    pages: Mapping[str, list[LiveScreen]], topics: Iterable[Topic], summaries: frozenset[str]
) -> Iterator[str]:
    """Name the first pages without the main message and the summaries without the action.

    Args:
        pages: Parts of each page.
        topics: Those of the pack.
        summaries: Ids of the pages that sum up a topic.
    """
    for topic in topics:
        yield from _untold(pages, topic.pages[0], topic.main_message)
        for page in topic.pages:
            if page in summaries:
                yield from _untold(pages, page, topic.action)


def _untold(pages: Mapping[str, list[LiveScreen]], page: str, words: str) -> Iterator[str]:
    parts = pages.get(f"page/{page}", [])
    if not any(text.words == words for part in parts for text in part.texts):
        yield f"page/{page} does not tell {words!r}"
