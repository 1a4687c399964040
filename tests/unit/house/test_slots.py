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

    def forget(self):
        ...
"""


def connected(tree: ast.AST, *, own: bool) -> Iterator[str]:
    """Give the names of the methods that are connected: those of ``self``, or of others."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in CONNECTING
        ):
            methods = [one for one in node.args if isinstance(one, ast.Attribute)]
            yield from (one.attr for one in methods if (ast.unparse(one.value) == "self") == own)


def methods_without_slot(tree: ast.AST, by_others: frozenset[str]) -> Iterator[str]:
    """Name the methods of types for QML that signals call and that nothing marks."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and _is_for_qml(node):
            called = by_others | {*connected(node, own=True)}
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
    """In every type that QML knows, whoever connects it."""
    trees = [ast.parse(file.read_text("utf-8")) for file in (project / "kiosk").rglob("*.py")]
    by_others = frozenset(name for tree in trees for name in connected(tree, own=False))
    assert "tell_staff" in by_others
    assert [one for tree in trees for one in methods_without_slot(tree, by_others)] == []


def test_a_method_without_slot_is_named() -> None:
    """Connected by itself or by another; one that is marked is not."""
    tree = ast.parse(PLANTED)
    assert list(methods_without_slot(tree, frozenset())) == ["PageModel._derive"]
    assert "PageModel.forget" in methods_without_slot(tree, frozenset({"forget"}))
    marked = ast.parse(PLANTED.replace("    def _derive", "    @Slot()\n    def _derive"))
    assert list(methods_without_slot(marked, frozenset())) == []
