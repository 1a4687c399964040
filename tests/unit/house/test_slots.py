"""What a signal calls in a type that QML knows is a slot of that type.

PySide gives an object whose method is connected without being one a meta-object of its own. QML
remembers properties by the address of a meta-object; once that one is gone another may lie there,
and properties read as undefined or the program ends.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

CONNECTING = frozenset({"connect", "disconnect"})
PLANTED = """
@QmlElement
class PageModel(QObject):
    def __init__(self):
        self.turned.connect(self._derive)

    def _derive(self):
        ...
"""


def called_by_signals(tree: ast.AST) -> Iterator[str]:
    """Give the names of the methods that are connected."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in CONNECTING
        ):
            yield from (one.attr for one in node.args if isinstance(one, ast.Attribute))


def methods_without_slot(tree: ast.AST, called: frozenset[str]) -> Iterator[str]:
    """Name the methods of types for QML that signals call and that nothing marks."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and _is_for_qml(node):
            yield from (
                f"{node.name}.{one.name}"
                for one in node.body
                if isinstance(one, ast.FunctionDef)
                and one.name in called
                and not one.decorator_list
            )


def _is_for_qml(node: ast.ClassDef) -> bool:
    return any(ast.unparse(one) == "QmlElement" for one in node.decorator_list)


def test_what_signals_call_is_a_slot(project: Path) -> None:
    """In every type that QML knows, by the names that are connected anywhere."""
    trees = [ast.parse(file.read_text("utf-8")) for file in (project / "kiosk").rglob("*.py")]
    called = frozenset(name for tree in trees for name in called_by_signals(tree))
    assert "_derive" in called
    assert [one for tree in trees for one in methods_without_slot(tree, called)] == []


def test_a_method_without_slot_is_named() -> None:
    """And one that is marked is not."""
    tree = ast.parse(PLANTED)
    called = frozenset(called_by_signals(tree))
    assert list(methods_without_slot(tree, called)) == ["PageModel._derive"]
    marked = ast.parse(PLANTED.replace("    def _derive", "    @Slot()\n    def _derive"))
    assert list(methods_without_slot(marked, called)) == []
