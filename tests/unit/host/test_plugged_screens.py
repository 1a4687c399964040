"""What screens tell through their cable."""

from pathlib import Path

import pytest

from kiosk.domain.machine_screen import ScreenFacts
from kiosk.host.plugged_screens import plugged_screens, screen_from_edid

# A made-up screen: 1920 × 1080 pixels on 476 × 268 mm.
MODE = bytes.fromhex("023a801871382d40582c4500dc0c1100001e")
HEAD = bytes.fromhex("00ffffffffffff00")


def edid(mode: bytes = MODE, head: bytes = HEAD) -> bytes:
    """Give a description with one mode."""
    return (head.ljust(54, b"\0") + mode).ljust(128, b"\0")


def plug(root: Path, name: str, content: bytes, status: str = "connected") -> None:
    """Plug a screen in."""
    folder = root / "sys/class/drm" / name
    folder.mkdir(parents=True)
    (folder / "edid").write_bytes(content)
    (folder / "status").write_text(f"{status}\n")


def test_a_screen_tells_its_pixels_and_its_size() -> None:
    """Of the mode that it likes best."""
    assert screen_from_edid("HDMI-A-1", edid()) == ScreenFacts("HDMI-A-1", 1920, 1080, 476, 268)


def test_a_large_screen_needs_the_upper_bits() -> None:
    """3840 × 2160 pixels on 708 × 398 mm."""
    mode = bytes.fromhex("04740030f2705a80b0588a00c48e2100001e")

    assert screen_from_edid("DP-1", edid(mode)) == ScreenFacts("DP-1", 3840, 2160, 708, 398)


@pytest.mark.parametrize(
    "content",
    [b"", edid()[:127], edid(head=b"\0" * 8), edid(mode=b"\0" * 18)],
    ids=["empty", "short", "other", "no mode"],
)
def test_what_is_no_description_tells_nothing(content: bytes) -> None:
    """A cable may be loose."""
    assert screen_from_edid("HDMI-A-1", content) is None


def test_screens_that_are_plugged_in_are_named(tmp_path: Path) -> None:
    """An empty socket is none, and neither is a screen that says nothing."""
    plug(tmp_path, "card0-HDMI-A-1", edid())
    plug(tmp_path, "card0-DP-1", b"", "disconnected")
    plug(tmp_path, "card0-DP-2", b"")
    (tmp_path / "sys/class/drm/card0-DP-2/edid").unlink()

    assert [screen.name for screen in plugged_screens(tmp_path)] == ["HDMI-A-1"]


def test_a_machine_without_sockets_has_none(tmp_path: Path) -> None:
    """A virtual one, say."""
    assert plugged_screens(tmp_path) == ()
