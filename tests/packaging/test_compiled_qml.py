"""The compiled QML of the packaged program, tried on Qt's own compiler and reader."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from assets.package.compiled_qml import compile_qml

ASKED = "import QtQml\nQtObject { property int answer: 6 * 7 }\n"
OTHERWISE = ASKED.replace("6 * 7", "13")


def answer_of(source: Path) -> object:
    """Make the object of a QML file in an engine of its own and give its answer."""
    engine = QQmlEngine()
    component = QQmlComponent(engine, QUrl.fromLocalFile(source))
    made = component.create()
    return made.property("answer")


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    """A QML file with its compiled file beside it."""
    source = tmp_path / "below" / "Asked.qml"
    source.parent.mkdir()
    source.write_text(ASKED)
    compile_qml(tmp_path)
    return source


def test_qt_reads_what_was_compiled(compiled: Path, qapp: QCoreApplication) -> None:
    """It does not look at the source again: that is where the time goes."""
    assert qapp is not None
    compiled.write_text(OTHERWISE)
    assert answer_of(compiled) == 42


def test_nothing_else_is_left(compiled: Path) -> None:
    """The compiler writes statistics, too."""
    assert {path.name for path in compiled.parent.iterdir()} == {"Asked.qml", "Asked.qmlc"}


def test_it_is_the_same_each_time(project: Path, tmp_path: Path) -> None:
    """Packages are built the same again, wherever they are built."""
    folders = [tmp_path / name for name in ("one", "another")]
    for folder in folders:
        shutil.copytree(project / "kiosk/qml/Kiosk/Blocks", folder)
        compile_qml(folder)
    one, another = ({f.name: f.read_bytes() for f in each.iterdir()} for each in folders)
    assert one == another
    assert "PointBlock.qmlc" in one


def test_what_is_no_qml_ends_the_build(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A package without it would start later, and nobody would see why."""
    (tmp_path / "Wrong.qml").write_text("Item {")
    with pytest.raises(subprocess.CalledProcessError):
        compile_qml(tmp_path)
    assert "Wrong.qml" in capfd.readouterr().err
