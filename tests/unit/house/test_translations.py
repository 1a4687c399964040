"""The translation file has every word of the screens."""

import ast
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.domain.languages import LANGUAGES
from tests.unit.house.ts_files import faults

FOLDER = Path("assets", "translations")
TS = FOLDER / "askwell_en.ts"
FORMS = {"es": 2, "ar": 6}
ONE_AND_MANY = 2


def read_words_anew(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run `make translations` in a folder, where it writes into the translation file."""
    return subprocess.run(
        ["make", "--silent", "translations"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def open_plurals(file: Path) -> list[str]:
    """Give the counted messages that lack a form for one or for many.

    lupdate sees a count in Python only in ``self.tr("%n …", "", count)``, never in ``translate``.
    """
    return [
        message.findtext("source", "")
        for message in ET.parse(file).iter("message")
        if "%n" in message.findtext("source", "")
        and len([form for form in message.iter("numerusform") if form.text]) != ONE_AND_MANY
    ]


def missing_words(package: Path, file: Path) -> list[str]:
    """Give the words that Python translates and the file lacks, as lupdate overlooks some."""
    there = {message.findtext("source") for message in ET.parse(file).iter("message")}
    calls = [
        call
        for source in sorted(package.rglob("*.py"))
        for call in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith((".translate", ".tr"))
    ]
    constants = [[word for word in call.args if isinstance(word, ast.Constant)] for call in calls]
    place = [1 if ast.unparse(call.func).endswith(".translate") else 0 for call in calls]
    words = [found[n].value for found, n in zip(constants, place, strict=True) if len(found) > n]
    return sorted({str(word) for word in words} - there)


@pytest.fixture
def copy(project: Path, tmp_path: Path) -> Path:
    """The sources with their words and the translation file, to be changed at will."""
    (tmp_path / ".venv").symlink_to(project / ".venv")
    shutil.copy(project / "Makefile", tmp_path)
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(project / "kiosk", tmp_path / "kiosk", ignore=unwanted)
    (tmp_path / FOLDER).mkdir(parents=True)
    for file in (project / FOLDER).glob("*.ts"):
        shutil.copy(file, tmp_path / FOLDER)
    return tmp_path


def test_each_file_is_fresh(project: Path, copy: Path) -> None:
    """Reading the words anew changes nothing; else run `make translations`."""
    result = read_words_anew(copy)
    assert result.returncode == 0, result.stderr
    for language in LANGUAGES:
        file = FOLDER / f"askwell_{language.code}.ts"
        fresh = (copy / file).read_text(encoding="utf-8")
        assert fresh == (project / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("code", sorted(FORMS))
def test_each_language_says_everything(project: Path, code: str) -> None:
    """Nothing is left in English, left over, or lacks a number or name that is filled in."""
    assert faults(project / FOLDER / f"askwell_{code}.ts", FORMS[code]) == []
    assert {*FORMS, "en"} == {language.code for language in LANGUAGES}


@pytest.mark.planted("L27", "a word of the program that a language lacks")
@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("<translation>Inicio</translation>", '<translation type="unfinished"/>', "is unfinished"),
        ("<translation>Inicio", '<translation type="obsolete">Inicio', "is obsolete"),
        ("<translation>Inicio</translation>", "<translation> </translation>", "is empty"),
        ("Página %1 de %2", "Página %1 de %1", "fills in something else"),
        ("<numerusform>%n preguntas</numerusform>", "", "has 1 forms"),
        ("<numerusform>%n preguntas<", "<numerusform>muchas preguntas<", "loses its number"),
    ],
)
def test_a_planted_fault_of_a_translation_is_found(
    project: Path, tmp_path: Path, old: str, new: str, fault: str
) -> None:
    """Each kind that a hurried translator leaves behind."""
    text = (project / FOLDER / "askwell_es.ts").read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "words.ts"
    file.write_text(text.replace(old, new), encoding="utf-8")
    assert {found.rpartition(": ")[2] for found in faults(file, 2)} == {fault}


def test_every_counted_message_has_both_forms(project: Path) -> None:
    """English says "1 question" and "2 questions", never "1 question(s)"."""
    assert open_plurals(project / TS) == []


def test_every_word_of_python_is_there(project: Path) -> None:
    """No call for a translation is one that lupdate cannot read."""
    assert missing_words(project / "kiosk", project / TS) == []


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("planted.py", 'WORDS = QCoreApplication.translate("Bar", "Planted")\n'),
        ("qml/Planted.qml", 'import QtQuick\nItem { property string a: qsTr("Planted") }\n'),
    ],
)
def test_a_new_word_is_found(project: Path, copy: Path, file: str, line: str) -> None:
    """A word that the file lacks, in Python or QML, makes it stale."""
    (copy / "kiosk" / file).write_text(line, encoding="utf-8")
    read_words_anew(copy)
    assert "<source>Planted</source>" in (copy / TS).read_text(encoding="utf-8")
    assert "<source>Planted</source>" not in (project / TS).read_text(encoding="utf-8")


def test_qml_that_cannot_be_read_is_a_fault(copy: Path) -> None:
    """A file whose words cannot be read does not pass in silence."""
    (copy / "kiosk" / "qml" / "Broken.qml").write_text("Item { text: qsTr(", encoding="utf-8")
    result = read_words_anew(copy)
    assert result.returncode != 0
    assert "Broken.qml" in result.stderr


@pytest.mark.planted("L27", "a counted message without its second form")
@pytest.mark.parametrize(
    "message",
    [
        "<message><source>%n question(s)</source><translation></translation></message>",
        """<message numerus="yes"><source>%n question(s)</source><translation>
        <numerusform>%n question</numerusform><numerusform></numerusform></translation></message>
        """,
    ],
)
def test_a_missing_plural_is_found(tmp_path: Path, message: str) -> None:
    """A counted message with one form of two, or none, is named."""
    file = tmp_path / "words.ts"
    file.write_text(f"<TS><context>{message}</context></TS>", encoding="utf-8")
    assert open_plurals(file) == ["%n question(s)"]


@pytest.mark.planted("L27", "a message whose words cannot be collected")
def test_an_unreadable_call_is_found(project: Path, tmp_path: Path) -> None:
    """A call whose count lupdate cannot read is named."""
    line = 'QCoreApplication.translate("Bar", "%n planted", "", len(found))\n'
    (tmp_path / "planted.py").write_text(line, encoding="utf-8")
    assert missing_words(tmp_path, project / TS) == ["%n planted"]
