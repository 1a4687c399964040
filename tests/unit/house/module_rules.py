"""What a Python module of the kiosk may not do, beside what ruff and import-linter find."""

import ast
import re
from collections.abc import Iterator

_EMPTY_NAME = re.compile(r"\w*(?:Manager|Helper|Helpers|Util|Utils|Handler|Data|Info)")
_FORBIDDEN_PARTS = {"PySide6.QtWidgets", "PySide6.QtNetwork", "PySide6.QtWebEngineCore"}
# What opens, copies or drags something, or hears a key before the kiosk does.
_WAYS_OUT = re.compile(
    r"QDesktopServices|Q\w*Dialog|QMenu\w*|QAction\w*|QShortcut|QDrag|QClipboard|clipboard"
    r"|QSystemTrayIcon|webbrowser|startfile|startDetached|openUrl\w*|execv\w*"
)
_OUTSIDE_CALLS = {"open", "print", "input", "date.today", "datetime.now", "datetime.today"}


def complaints(source: str, *, pure: bool = False) -> Iterator[str]:
    """Tell where a module breaks a rule of the house.

    Args:
        source: The whole module.
        pure: Whether it holds rules, which touch no file, no terminal and no clock.

    Yields:
        Line number and rule, such as ``12: work on import``.
    """
    tree = ast.parse(source)
    for statement in tree.body:
        if _works(statement):
            yield f"{statement.lineno}: work on import"
    for node in ast.walk(tree):
        rule = _broken(node, pure=pure)
        if rule:
            yield f"{getattr(node, 'lineno', 0)}: {rule}"


def _broken(node: ast.AST, *, pure: bool) -> str:
    match node:
        case ast.ClassDef(name=name) if _EMPTY_NAME.fullmatch(name):
            return f"a name that says nothing: {name}"
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name) if (
            _WAYS_OUT.fullmatch(name)
        ):
            return f"a way out of the kiosk: {name}"
        case ast.ImportFrom(module=str(module), names=names):
            return _forbidden(module, *(f"{module}.{one.name}" for one in names))
        case ast.Import(names=names):
            return _forbidden(*(one.name for one in names))
        case ast.Call(func=function) if pure and ast.unparse(function) in _OUTSIDE_CALLS:
            return "a rule that reaches outside"
        case _:
            return ""


def _forbidden(*modules: str) -> str:
    found = _FORBIDDEN_PARTS.intersection(modules)
    return f"{min(found)} has no place in the kiosk" if found else ""


def _works(statement: ast.stmt) -> bool:
    match statement:
        case ast.Expr(value=ast.Constant()):
            return False
        case ast.If(test=test):
            return ast.unparse(test) not in {"TYPE_CHECKING", "__name__ == '__main__'"}
        case ast.Expr() | ast.For() | ast.While() | ast.With() | ast.Try():
            return True
        case _:
            return False
