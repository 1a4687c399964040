"""Modules of the kiosk keep the rules of the house, and each rule catches a planted fault."""

from pathlib import Path

import pytest

from tests.unit.house.module_rules import complaints


def test_every_module_keeps_the_rules(project: Path) -> None:
    """No work on import, no name that says nothing, no widget, no way out, pure rules."""
    found = [
        f"{file.relative_to(project)}:{complaint}"
        for file in sorted((project / "kiosk").rglob("*.py"))
        for complaint in complaints(
            file.read_text(encoding="utf-8"), pure=file.parent.name == "domain"
        )
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("app = None\nstart()", "2: work on import"),
        ("for n in (1, 2):\n    pass", "1: work on import"),
        ("if True:\n    pass", "1: work on import"),
        ("class PrinterManager: ...", "1: a name that says nothing"),
        ("class SheetData: ...", "1: a name that says nothing"),
        ("from PySide6.QtWidgets import QLabel", "1: PySide6.QtWidgets has no place"),
        ("from PySide6 import QtWidgets", "1: PySide6.QtWidgets has no place"),
        ("import PySide6.QtNetwork", "1: PySide6.QtNetwork has no place"),
        ("from PySide6.QtGui import QDesktopServices", "1: a way out of the kiosk"),
        ("from PySide6.QtGui import QShortcut", "1: a way out of the kiosk"),
        ("import webbrowser", "1: a way out of the kiosk"),
        ("def f():\n    QGuiApplication.clipboard()", "2: a way out of the kiosk"),
        ("def f():\n    QProcess.startDetached('x')", "2: a way out of the kiosk"),
        ("def f():\n    return open('x')", "2: a rule that reaches outside"),
        ("def f():\n    return date.today()", "2: a rule that reaches outside"),
    ],
)
def test_a_planted_fault_is_found(source: str, complaint: str) -> None:
    """A module with one fault gets one complaint, with its line."""
    found = list(complaints(source, pure=True))
    assert [one.startswith(complaint) for one in found] == [True]


@pytest.mark.parametrize(
    "source",
    [
        '"""Doc."""\nfrom PySide6.QtGui import QFont\nX = frozenset({1})',
        "if __name__ == '__main__':\n    main()",
        "class Database: ...",
        "def today():\n    return 1",
    ],
)
def test_a_right_module_passes(source: str) -> None:
    """What the rules allow gets no complaint."""
    assert list(complaints(source, pure=True)) == []
