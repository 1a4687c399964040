"""A pack to read, and to spoil."""

import hashlib
import shutil
from pathlib import Path

import pytest

from tests.fakes.tiny_pack import TinyPack, write_tiny_pack


@pytest.fixture
def pack(tmp_path: Path) -> TinyPack:
    """A tiny pack without a fault."""
    return write_tiny_pack(tmp_path / "tiny")


@pytest.fixture
def bilingual(pack: TinyPack) -> TinyPack:
    """A pack whose Spanish tree is stamped throughout (only its units are Spanish)."""
    pack.change("pack.toml", '["en"]', '["en", "es"]')
    shutil.copytree(pack.root / "en", pack.root / "es")
    for path in sorted((pack.root / "es").rglob("*.*")):
        relative = path.relative_to(pack.root / "es").as_posix()
        text = path.read_text(encoding="utf-8")
        text = text.replace("24 hours", "24 horas").replace("3 weeks", "3 semanas")
        fence = "+++\n" if path.suffix == ".md" else ""
        words = f"{fence}{_stamp(pack, relative)}{text.removeprefix(fence)}"
        path.write_text(words, encoding="utf-8")
    return pack


def _stamp(pack: TinyPack, relative: str) -> str:
    digest = hashlib.sha256((pack.root / "en" / relative).read_bytes()).hexdigest()
    return (
        'translation = { status = "reviewed", reviewer = "T. Lator", '
        f'date = "2026-11-01", source_hash = "{digest}" }}\n'
    )
