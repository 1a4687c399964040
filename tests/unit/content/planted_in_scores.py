"""Faults in the scores of a topic."""

from kiosk.content.codes import Code
from tests.fakes.tiny_pack import TinyPack
from tests.unit.content.planted import SCORES, Planted, change, said


def fail_three_items(pack: TinyPack) -> None:
    """Leave 20 of 23 items."""
    for item in ("L-P1", "L-P2", "L-P3"):
        pack.change(SCORES, f'"{item}"\nscore = 1', f'"{item}"\nscore = 0')


RECORDS = [
    Planted(Code.MISSING, SCORES, 1, lambda p: p.remove(SCORES)),
    Planted(Code.SCORE_ITEM, SCORES, 1, change(SCORES, 'topic = "going-home"', 'topic = "rest"')),
    Planted(Code.SCORE_ITEM, SCORES, 2, change(SCORES, "true", "false")),
    Planted(Code.SCORE_ITEM, SCORES, 3, change(SCORES, "2026-11-01", "today")),
    Planted(Code.SCORE_ITEM, SCORES, 7, change(SCORES, '"L-P1"', '"L-P13"')),
    Planted(Code.SCORE_ITEM, SCORES, 6, change(SCORES, "It is so.", "")),
    Planted(Code.SCORE_ITEM, SCORES, 12, change(SCORES, '"L-P2"', '"L-P1"')),
    Planted(Code.SCORE_ITEM, SCORES, 126, change(SCORES, '"L-C1"\nscore = 1', '"L-C1"\nscore = 0')),
    Planted(
        Code.SCORE_GATE,
        SCORES,
        6,
        fail_three_items,
    ),
    Planted(Code.SCORE_STALE, SCORES, 4, said("Words."), warning=True),
    Planted(Code.SCORE_AGE, SCORES, 3, change(SCORES, "2026-11-01", "2025-11-01"), warning=True),
    Planted(Code.SCORE_AGE, SCORES, 3, change(SCORES, "2026-11-01", "2099-01-01")),
]
