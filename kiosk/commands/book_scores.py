"""How a topic fares on the lists of health literacy, for the review book."""

from pathlib import Path

from kiosk.content.check.book import Faults, read_book
from kiosk.content.check.scores import NOT_APPLICABLE, text_hash
from kiosk.content.errors import PackError
from kiosk.content.manifest import read_manifest
from kiosk.content.score_file import ItemTable, read_scores
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.sheet.book_model import BookScore

Scores = tuple[str, tuple[BookScore, ...]]


def topic_scores(root: Path, topic_id: str) -> Scores:
    """Read the scores of a topic, with a sentence about them.

    Args:
        root: Folder of the pack.
        topic_id: One of its topics; its scores are those of the English text.
    """
    try:
        scores = read_scores(root, topic_id).scores
    except PackError:
        return "Not scored yet", ()
    by = "its authors" if scores.self_scored else "others than its authors"
    said = f"Scored by {by} on {scores.scored_on}"
    if scores.text_sha256 != _hash_of(root, topic_id):
        said += "; the text has changed since"
    families = (("PEMAT-P", scores.pemat), ("CDC Clear Communication Index", scores.cdc))
    return said, tuple(_score(family, items) for family, items in families)


def _hash_of(root: Path, topic_id: str) -> str:
    book = read_book(root, read_manifest(root), SOURCE_LANGUAGE, Faults())
    # English may have no such topic (any more).
    return next((text_hash(book, topic) for topic in book.topics if topic.id == topic_id), "")


def _score(family: str, items: tuple[ItemTable, ...]) -> BookScore:
    counted = [item for item in items if item.score != NOT_APPLICABLE]
    missed = tuple(f"{item.id}, {item.reason}" for item in counted if item.score == 0)
    reached = round(100 * (len(counted) - len(missed)) / len(counted)) if counted else 0
    return BookScore(family, reached, len(counted), missed)
