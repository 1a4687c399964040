"""A pack to read, and to spoil."""

from pathlib import Path

import pytest

from tests.fakes.tiny_pack import TinyPack, write_tiny_pack


@pytest.fixture
def pack(tmp_path: Path) -> TinyPack:
    """A tiny pack without a fault."""
    return write_tiny_pack(tmp_path / "tiny")
