"""How a test may wait: for a condition, looked at again and again, and never for a time."""

import ast
from collections.abc import Iterator

_PAUSES = {
    "sleep",
    "time.sleep",
    "qtbot.wait",
    "QTest.qWait",
    "QTest.qSleep",
    "QThread.sleep",
    "QThread.msleep",
    "QThread.usleep",
}
_NAMES = {pause.rpartition(".")[2] for pause in _PAUSES}


def waits_for_a_time(source: str) -> Iterator[int]:
    """Give the lines of a module in which it pauses without looking whether it may go on.

    A pause in a loop is a look again. One in a function that stands in a loop is not.
    """
    if any(name in source for name in _NAMES):
        yield from _pauses(ast.parse(source), in_loop=False)


def _pauses(node: ast.AST, *, in_loop: bool) -> Iterator[int]:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name) as called) if (
            not in_loop and name in _NAMES and ast.unparse(called) in _PAUSES
        ):
            yield node.lineno
        case ast.While():
            in_loop = True
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            in_loop = False
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        yield from _pauses(child, in_loop=in_loop)
