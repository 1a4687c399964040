"""questions.toml: the ready questions and the stages that they are sorted under."""

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.names import QUESTIONS
from kiosk.content.sources import refuse_twice
from kiosk.content.toml import TomlTable, read_toml
from kiosk.content.translation import Translation
from kiosk.domain.questions import Question, Stage


class StageTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[stage]]``."""

    id: str
    title: str


class QuestionTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[question]]``."""

    id: str
    stage: str
    text: str
    facts: tuple[str, ...] = ()


class QuestionsTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of questions.toml."""

    stage: tuple[StageTable, ...] = ()
    question: tuple[QuestionTable, ...] = ()
    translation: Translation | None = None


class QuestionsFile(Struct, frozen=True):
    """Stages and questions in order, with their lines."""

    table: TomlTable
    stages: tuple[Stage, ...]
    questions: tuple[Question, ...]
    translation: Translation | None


def read_questions(root: Path, language: str) -> QuestionsFile:
    """Read the ready questions of a language.

    Raises:
        PackError: The file is missing or broken, an id comes twice, or a stage is unknown.
    """
    table = read_toml(root, f"{language}/{QUESTIONS}")
    record = decode(table, QuestionsTable)
    refuse_twice(table, "stage", [stage.id for stage in record.stage])
    refuse_twice(table, "question", [question.id for question in record.question])
    stages = {stage.id for stage in record.stage}
    for index, question in enumerate(record.question):
        if question.stage not in stages:
            line = table.line("question", index, "stage")
            raise PackError(table.path, line, Code.DANGLING, f"no stage {question.stage!r}")
    return QuestionsFile(
        table,
        tuple(Stage(stage.id, stage.title) for stage in record.stage),
        tuple(Question(q.id, q.stage, q.text, q.facts) for q in record.question),
        record.translation,
    )
