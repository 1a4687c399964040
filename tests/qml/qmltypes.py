"""Tells qmllint which types Python gives to QML."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.scripts import metaobjectdump

PYTHON_MODULES = {
    "Kiosk.ViewModels": ("viewmodels", "services"),
    "Kiosk.Items": ("items", "services"),
}
_FOREIGN = ("core", "gui", "qml", "quick")
_QML_NAMES = {"list": "QVariantList", "dict": "QVariantMap", "object": "QVariant"}


def write_qmltypes(package: Path, target: Path) -> None:
    """Describe the types of the Python modules for qmllint.

    Args:
        package: The folder ``kiosk``.
        target: Folder to write to; qmllint gets it by ``-I``.
    """
    for module, folders in PYTHON_MODULES.items():
        folder = target / module.replace(".", "/")
        folder.mkdir(parents=True, exist_ok=True)
        sources = [file for name in folders for file in sorted((package / name).glob("*.py"))]
        dump = folder / "metatypes.json"
        dump.write_text(json.dumps(_describe(sources)), encoding="utf-8")
        _register(module, dump, folder / "kiosk.qmltypes")
        (folder / "qmldir").write_text(
            f"module {module}\ntypeinfo kiosk.qmltypes\ndepends QtQuick\n", encoding="utf-8"
        )


def lint(files: Iterable[Path], imports: Sequence[Path]) -> str:
    """Run qmllint and give what it complains about, or an empty string."""
    folders = [word for folder in imports for word in ("-I", str(folder))]
    result = _run("pyside6-qmllint", "-W", "0", *folders, *map(str, files))
    complaint = result.stdout + result.stderr
    return complaint or "qmllint failed" if result.returncode else ""


def _describe(sources: Sequence[Path]) -> list[Mapping[str, Any]]:
    reader: Any = metaobjectdump
    parse_keywords = reader._parse_property_kwargs

    def read_source(file: Path) -> ast.Module:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        _NamedModels().visit(tree)
        return tree

    # WORKAROUND: Qt's own reader forgets `constant=True`, so qmllint would call each binding
    # to such a property stale.
    def parse_constant_too(keywords: list[ast.keyword], entry: dict[str, Any]) -> None:
        parse_keywords(keywords, entry)
        entry["constant"] = any(word.arg == "constant" for word in keywords)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "_parse_property_kwargs", parse_constant_too)
        patch.setattr(reader.MetaObjectDumpVisitor, "create_ast", staticmethod(read_source))
        patch.setattr(reader, "CPP_TYPE_MAPPING", reader.CPP_TYPE_MAPPING | _QML_NAMES)
        context = reader.VisitorContext()
        for file in sources:  # first for the names of all base classes, in whichever file
            reader.parse_file(file, context)
        return [found for file in sources if (found := reader.parse_file(file, context))]


class _NamedModels(ast.NodeTransformer):
    """Takes the class of a property from its getter, where Qt is only told that it is an object.

    Qt refuses a property whose type is a class of Python, so it must be told ``QObject``.
    """

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        for decorator in node.decorator_list:
            match decorator, node.returns:
                case (
                    ast.Call(func=ast.Name("Property"), args=[ast.Name("QObject"), *_]),
                    (ast.Name() as model) | ast.BinOp(left=ast.Name() as model),
                ):
                    decorator.args[0] = model
                case _:
                    pass
        return node


def _register(module: str, dump: Path, target: Path) -> None:
    metatypes = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    foreign = ",".join(str(metatypes / f"qt6{name}_metatypes.json") for name in _FOREIGN)
    result = _run(
        "pyside6-qmltyperegistrar",
        *("-o", str(target.with_suffix(".cpp")), "--generate-qmltypes", str(target)),
        *("--import-name", module, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", foreign, str(dump)),
    )
    if result.returncode:
        raise RuntimeError(result.stderr)


def _run(tool: str, *words: str) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name(tool)
    return subprocess.run([program, *words], capture_output=True, text=True, check=False)
