"""Has somebody held each topic against PEMAT-P and the CDC index?"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date

from kiosk.content.check.age import aged, parse_day
from kiosk.content.check.book import Book, Faults, TopicBook
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.files import read_bytes
from kiosk.content.names import TOPIC
from kiosk.content.score_file import ItemTable, ScoreFile, read_scores

PEMAT_ITEMS = tuple(f"L-P{n}" for n in (*range(1, 13), *range(15, 27)))
CDC_ITEMS = tuple(f"L-C{n}" for n in range(1, 21))
RESTING_ON_FIRST = CDC_ITEMS[1:4]
GATE_PER_CENT = 90.0
NOT_APPLICABLE = "na"


def topic_scores(
    book: Book, topic: TopicBook, faults: Faults, today: date, *, release: bool
) -> Iterator[Finding]:
    """Find topics that were not scored, not wholly, too low, or before their text changed.

    Source:
        AHRQ PEMAT-P (24 items for print); CDC Clear Communication Index (20 items, pass at 90).
    """
    file = faults.attempt(read_scores, book.root, topic.id)
    if file is None:
        return
    table, scores = file.table, file.scores
    if scores.topic != topic.id:
        message = f"`topic` is {scores.topic!r}, not {topic.id!r}"
        yield Finding(table.path, table.line("topic"), Code.SCORE_ITEM, message)
    if not scores.self_scored:
        message = "`self_scored` must be true until two outside raters have scored"
        yield Finding(table.path, table.line("self_scored"), Code.SCORE_ITEM, message)
    yield from _family(file, "pemat", scores.pemat, PEMAT_ITEMS)
    yield from _family(file, "cdc", scores.cdc, CDC_ITEMS)
    yield from _main_message(file)
    yield from _freshness(book, topic, file, today, release=release)


def text_hash(book: Book, topic: TopicBook) -> str:
    """Hash the English files of a topic in name order; empty where one is missing."""
    names = sorted([TOPIC, *(page.path.name for page in topic.pages)])
    digest = hashlib.sha256()
    for name in names:
        digest.update(read_bytes(book.root, f"{topic.folder}/{name}"))
    return digest.hexdigest()


def _family(
    file: ScoreFile, key: str, items: Sequence[ItemTable], wanted: Sequence[str]
) -> Iterator[Finding]:
    table = file.table
    left = list(wanted)
    for index, item in enumerate(items):
        if item.id in left:
            left.remove(item.id)
        else:
            message = f"{item.id!r} is no {key} item, or is scored twice"
            yield Finding(table.path, table.line(key, index, "id"), Code.SCORE_ITEM, message)
        if not item.reason.strip():
            line = table.line(key, index)
            yield Finding(table.path, line, Code.SCORE_ITEM, f"{item.id} has no reason")
    if left:
        message = f"{key}: not scored: {', '.join(left)}"
        yield Finding(table.path, table.line(key, 0), Code.SCORE_ITEM, message)
    counted = [item.score for item in items if item.score != NOT_APPLICABLE]
    reached = 100 * counted.count(1) / len(counted) if counted else 0.0
    if reached < GATE_PER_CENT:
        message = f"{key}: {reached:.0f} of 100; at least {GATE_PER_CENT:.0f}"
        yield Finding(table.path, table.line(key, 0), Code.SCORE_GATE, message)


def _main_message(file: ScoreFile) -> Iterator[Finding]:
    by_id = {item.id: item.score for item in file.scores.cdc}
    resting = [one for one in RESTING_ON_FIRST if by_id.get(one) == 1]
    if by_id.get(CDC_ITEMS[0]) == 0 and resting:
        message = f"without a main message {', '.join(resting)} score 0"
        yield Finding(file.table.path, file.table.line("cdc", 0), Code.SCORE_ITEM, message)


def _freshness(
    book: Book, topic: TopicBook, file: ScoreFile, today: date, *, release: bool
) -> Iterator[Finding]:
    table = file.table
    day = parse_day(file.scores.scored_on)
    line = table.line("scored_on")
    if day is None:
        message = "`scored_on` must be a date: 2026-11-30"
        yield Finding(table.path, line, Code.SCORE_ITEM, message)
    else:
        place = Finding(table.path, line, Code.SCORE_AGE, "scored in")
        yield from aged(place, day, today, release=release)
    if topic.whole and topic.file:
        actual = text_hash(book, topic)
        if file.scores.text_sha256 != actual:
            message = f"the text has changed since it was scored; score again, then {actual}"
            line = table.line("text_sha256")
            yield Finding(table.path, line, Code.SCORE_STALE, message, warning=True)
