"""Lays out the Python part of the bindings, compiled and with a short start.

What the bindings carry in their library is else unpacked and compiled by each process that loads
them, and all of it imported.
"""

import py_compile
import sys
import tempfile
from pathlib import Path
from zipfile import ZipFile

# Where shiboken6 looks for it first.
PLACE = Path("shiboken6/files.dir")
PACKAGE = "shibokensupport/"
LOADER = f"{PACKAGE}signature/loader.py"
# Only what the loader in the library imports: it is replaced by ours.
_NOT_NEEDED = {
    LOADER,
    f"{PACKAGE}feature.py",
    f"{PACKAGE}signature/importhandler.py",
    f"{PACKAGE}signature/lib/enum_sig.py",
    f"{PACKAGE}signature/lib/pyi_generator.py",
}


def lay_out_support(contents: Path, optimize: int) -> None:
    """Write it as code without source.

    Args:
        contents: The folder beside the frozen program.
        optimize: Level of Python's compiler, from 0 to 2.
    """
    carried = carried_support()
    with tempfile.TemporaryDirectory() as folder:
        for name in carried.namelist():
            if name.startswith(PACKAGE) and name.endswith(".py") and name not in _NOT_NEEDED:
                _compile(Path(carried.extract(name, folder)), name, contents, optimize)
    _compile(Path(__file__).with_name("binding_loader.py"), LOADER, contents, optimize)


def carried_support() -> ZipFile:
    """Give what the library carries."""
    import PySide6.QtCore  # noqa: F401, PLC0415 (it loads what it carries)

    carried = getattr(sys.modules["shibokensupport"].__loader__, "zfile", None)
    if not isinstance(carried, ZipFile):
        raise SystemExit("the bindings do not carry their Python part where it was looked for")
    return carried


def _compile(source: Path, name: str, contents: Path, optimize: int) -> None:
    py_compile.compile(
        str(source),
        cfile=str(contents / PLACE / f"{name}c"),
        dfile=name,
        doraise=True,
        optimize=optimize,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
