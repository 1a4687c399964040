"""scores/TOPIC.toml: how a topic fares on PEMAT-P and the CDC Clear Communication Index."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.content.decode import decode
from kiosk.content.names import score_path
from kiosk.content.toml import TomlTable, read_toml


class ItemTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[pemat]]`` or ``[[cdc]]``: one item with its score and reason."""

    id: str
    score: Literal[0, 1, "na"]
    reason: str


class ScoresTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of a score file.

    Attributes:
        text_sha256: Of the topic's English files when it was scored.
    """

    topic: str
    self_scored: bool
    scored_on: str
    text_sha256: str = ""
    pemat: tuple[ItemTable, ...] = ()
    cdc: tuple[ItemTable, ...] = ()


class ScoreFile(Struct, frozen=True):
    """A topic's scores with their lines."""

    table: TomlTable
    scores: ScoresTable


def read_scores(root: Path, topic: str) -> ScoreFile:
    """Read the scores of a topic.

    Raises:
        PackError: The file is missing or broken.
    """
    table = read_toml(root, score_path(topic))
    return ScoreFile(table, decode(table, ScoresTable))
