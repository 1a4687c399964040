"""The files in which a Linux machine tells of itself, made up in a folder."""

from collections.abc import Mapping
from pathlib import Path


def write_tree(root: Path, files: Mapping[str, str]) -> Path:
    """Write files below a folder.

    Args:
        root: Stands for ``/``.
        files: Their content by their path; one that begins with ``->`` is a link.
    """
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content.startswith("->"):
            path.symlink_to(content.removeprefix("->"))
        else:
            path.write_text(content, encoding="utf-8")
    return root


def process(number: int, name: str, *words: str) -> dict[str, str]:
    """Give the files of one that runs."""
    return {
        f"proc/{number}/comm": f"{name}\n",
        f"proc/{number}/cmdline": "".join(f"{word}\0" for word in words),
    }
