"""Runs the kiosk and tells, on a pipe, when its start has come how far.

``python -m tests.bench.start_marks PIPE run ...``. The kiosk is the real one: a moment is noted
where a module is looked for, and where a function of those below returns; nothing else differs.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import wraps
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

# What comes to its end, in its order, and how that is seen.
PYTHON, COMMAND, IMPORTS, QT, WINDOW, DRAWN, PACKS, BUILT, PREPARED = (
    *("python", "command", "imports", "qt", "window", "drawn", "packs", "built", "prepared"),
)
LOOKED_FOR = {
    "kiosk.cli": PYTHON,
    "kiosk.qt_setup": COMMAND,
    # The first picture is on the screen then; nothing of the rest was read before.
    "kiosk.build": DRAWN,
}
CALLED = {"kiosk.qt_setup": {"configure_qt": IMPORTS}}
RETURNED = {
    "kiosk.qt_setup": {"make_application": QT},
    "kiosk.window": {"show_window": WINDOW},
    "kiosk.build": {"open_packs": PACKS, "build_kiosk": BUILT},
    "kiosk.preparation": {"settle": PREPARED},
}
MARKS = (PYTHON, COMMAND, IMPORTS, QT, WINDOW, DRAWN, PACKS, BUILT, PREPARED)

Tell = Callable[[str], None]


class MarkingFinder(MetaPathFinder):
    """Notes that a module is looked for, and has the marks put into those that have some."""

    def __init__(self, tell: Tell) -> None:
        """Begin to note.

        Args:
            tell: Called with each mark.
        """
        self._tell = tell

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find a module as Python does."""
        if fullname in LOOKED_FOR:
            self._tell(LOOKED_FOR[fullname])
        if fullname not in CALLED and fullname not in RETURNED:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and spec.loader:
            load: Callable[[ModuleType], None] = spec.loader.exec_module

            def load_and_mark(module: ModuleType) -> None:
                load(module)
                self._mark(module)

            vars(spec.loader)["exec_module"] = load_and_mark
        return spec

    def _mark(self, module: ModuleType) -> None:
        for name, mark in CALLED.get(module.__name__, {}).items():
            setattr(module, name, self._telling(getattr(module, name), before=mark))
        for name, mark in RETURNED.get(module.__name__, {}).items():
            setattr(module, name, self._telling(getattr(module, name), after=mark))

    def _telling(
        self, action: Callable[..., Any], before: str = "", after: str = ""
    ) -> Callable[..., Any]:
        @wraps(action)
        def told(*given: Any, **named: Any) -> Any:  # noqa: ANN401 (as the function has them)
            if before:
                self._tell(before)
            result = action(*given, **named)
            if after:
                self._tell(after)
            return result

        return told


def main() -> int:
    """Run the command line behind the number of the pipe."""
    pipe = int(sys.argv.pop(1))

    def tell(mark: str) -> None:
        os.write(pipe, f"{mark} {time.perf_counter()}\n".encode())

    sys.meta_path.insert(0, MarkingFinder(tell))
    from kiosk.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
