"""The QML of the kiosk knows every name that it uses."""

from pathlib import Path

import pytest

from tests.qml.qmltypes import lint, write_qmltypes

PYTHON = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the wiring")
class AnswerModel({base}):
    changed = Signal()

    @Property(str, notify=changed)
    def question(self) -> str:
        return ""

    @Property(QObject, constant=True)
    def rows(self) -> QObject | None:
        return self

    @Property(QObject, constant=True)
    def next(self) -> AnswerModel:
        return self

    @Slot(str)
    def open(self, name: str) -> None:
        pass
"""
BASE = "class Base(QObject):\n    pass\n"
GOOD = """
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

Item {
    id: root

    required property AnswerModel answer
    property string asked: root.answer.next.question

    Repeater {
        model: root.answer.rows
        delegate: Item {
            id: row
            required property string name

            TapHandler {
                onTapped: root.answer.open(row.name)
            }
        }
    }
}
"""


@pytest.fixture(scope="module")
def imports(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A small package whose model has its base class in a later file."""
    folder = tmp_path_factory.mktemp("types")
    models = folder / "kiosk" / "viewmodels"
    models.mkdir(parents=True)
    (models / "answer.py").write_text(PYTHON.replace("{base}", "Base"))
    (models / "base.py").write_text(BASE)
    write_qmltypes(folder / "kiosk", folder / "types")
    return [folder / "types"]


def test_every_name_in_the_kiosks_qml_is_known(project: Path, tmp_path: Path) -> None:
    """The linter has nothing to say about the QML that ships."""
    write_qmltypes(project / "kiosk", tmp_path)
    files = sorted((project / "kiosk" / "qml").rglob("*.qml"))
    assert files
    assert lint(files, [project / "kiosk" / "qml", tmp_path]) == ""


def test_a_right_file_passes(imports: list[Path], tmp_path: Path) -> None:
    """A model's properties, constant ones too, and its slots are known."""
    file = tmp_path / "Good.qml"
    file.write_text(GOOD)
    assert lint([file], imports) == ""


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ("next.question", "next.qestion", "missing-property"),
        ("answer.open", "answer.opened", "missing-property"),
        ("AnswerModel", "AnswerMdoel", "import"),
        ("row.name", "name", "unqualified"),
        ("onTapped: root", "onTaped: root", "unqualified"),
        ("pragma ComponentBehavior: Bound", "", "unqualified"),
        ("id: root\n", "id root\n", "syntax"),
    ],
)
def test_a_wrong_name_is_found(
    imports: list[Path], tmp_path: Path, right: str, wrong: str, complaint: str
) -> None:
    """A planted misspelling is named."""
    assert right in GOOD
    file = tmp_path / "Bad.qml"
    file.write_text(GOOD.replace(right, wrong))
    assert f"[{complaint}]" in lint([file], imports)
