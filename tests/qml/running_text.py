"""Finds words in Python that a visitor would see and no translation would change."""

import ast
import re
from collections.abc import Iterator

_NEVER_SHOWN = re.compile(r"(?:.*\.)?(?:translate|tr|QmlUncreatable)|_?logger\.\w+")
_RUNNING = re.compile(r"[A-Za-z,.%\d] [A-Za-z]")


def untranslated(source: str) -> Iterator[str]:
    """Tell which running words of a Python module do not pass a translation.

    Yields:
        Line number and words, such as ``12: Touch to start``.
    """
    tree = ast.parse(source)
    apart = {id(one) for node in ast.walk(tree) for one in _words_apart(node)}
    constants = [node for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    for constant in constants:
        words = constant.value
        if isinstance(words, str) and id(constant) not in apart and _RUNNING.search(words):
            yield f"{constant.lineno}: {words}"


def _words_apart(node: ast.AST) -> Iterator[ast.AST]:
    """Give what no visitor sees: docstrings, errors, log lines; and what is translated."""
    match node:
        case ast.Expr(value=ast.Constant() as docstring):
            yield docstring
        case ast.Call(func=function) if _NEVER_SHOWN.fullmatch(ast.unparse(function)):
            yield from ast.walk(node)
        case ast.Raise():
            yield from ast.walk(node)
        case _:
            pass
