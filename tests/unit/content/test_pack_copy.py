"""A copy of a pack, and what tells that its files have changed."""

from pathlib import Path

import pytest

from kiosk.content.errors import PackError
from kiosk.content.files import FILE_BYTES_MAX
from kiosk.content.pack_copy import open_copy, pack_state
from kiosk.content.verify import verify_pack
from tests.fakes.tiny_pack import TOPIC, TinyPack


def test_the_copy_is_the_pack(pack: TinyPack, tmp_path: Path) -> None:
    """With every file; later changes do not reach it."""
    opened = open_copy(pack.root, tmp_path / "copy", "en")
    pack.change(f"{TOPIC}/topic.md", "Going home", "Staying")

    assert opened.topic("going-home").title == "Going home"
    assert verify_pack(opened.root, "en") is None


def test_what_no_pack_can_have_is_left_out(pack: TinyPack, tmp_path: Path) -> None:
    """A film that lies there would take long, and links lead elsewhere."""
    (pack.root / "film.mp4").write_bytes(bytes(FILE_BYTES_MAX + 1))
    (pack.root / "notes").mkdir()
    (pack.root / "notes" / "more").symlink_to(tmp_path)

    copy = open_copy(pack.root, tmp_path / "copy", "en").root

    assert not any((copy / name).exists() for name in ("film.mp4", "notes/more"))


def test_a_copy_that_cannot_be_written_is_told(pack: TinyPack, tmp_path: Path) -> None:
    """As a fault of the pack, so that nobody has to expect another error."""
    with pytest.raises(PackError, match="cannot be copied: No such file or directory"):
        open_copy(pack.root, tmp_path / "gone" / "copy", "en")


def test_every_change_changes_the_state(pack: TinyPack) -> None:
    """Other words, another file, one less."""
    seen = [pack_state(pack.root)]
    pack.append(f"{TOPIC}/01-no-driving.md", "\nMore.\n")
    seen.append(pack_state(pack.root))
    pack.write("en/faq/02-new.md", "")
    seen.append(pack_state(pack.root))
    (pack.root / "lint.toml").unlink()
    seen.append(pack_state(pack.root))

    assert len(set(seen)) == len(seen)
    assert pack_state(pack.root) == seen[-1]


def test_a_folder_that_is_gone_has_no_files(tmp_path: Path) -> None:
    """It may come back."""
    assert pack_state(tmp_path / "gone") == frozenset()


def test_a_file_that_goes_while_one_looks_does_not_count(
    pack: TinyPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Editors write files beside the real one, which are gone at once."""

    def gone(_path: Path) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "lstat", gone)
    assert pack_state(pack.root) == frozenset()
