"""Which files Python opens while a block lasts."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_recording: list[list[Path]] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"open", "os.scandir"} and _recording:
        named = arguments[0]
        if isinstance(named, str | bytes | Path):
            text = named.decode() if isinstance(named, bytes) else str(named)
            _recording[-1].append(Path(text))


# A hook cannot be taken away; it does nothing while nobody records.
sys.addaudithook(_hear)


@contextmanager
def opened_files() -> Iterator[list[Path]]:
    """Record the names of the files and folders that are opened."""
    names: list[Path] = []
    _recording.append(names)
    try:
        yield names
    finally:
        _recording.remove(names)


def outside(names: list[Path], *folders: Path) -> list[Path]:
    """Give those that lie in none of the folders and are no module of Python."""
    library = Path(sys.base_prefix), Path(sys.prefix), Path(__file__).parents[2] / "kiosk"
    # Without following links: the link itself would be the way out.
    inside = [folder.absolute() for folder in (*folders, *library)]
    return [
        name
        for name in names
        if not any(name.absolute().is_relative_to(folder) for folder in inside)
    ]
