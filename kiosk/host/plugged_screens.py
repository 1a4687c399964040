"""The screens that are plugged into a Linux machine, by what they tell through their cable."""

from pathlib import Path

from kiosk.domain.machine_screen import ScreenFacts
from kiosk.host.system_files import files_in, text_of

# Source: VESA E-EDID standard, release A: the first of four descriptors of 18 bytes at 54 is the
# preferred mode; in it, the lower and upper bits of pixels and of millimetres.
_BLOCK_BYTES = 128
_MODE_AT = 54
_MAGIC = bytes.fromhex("00ffffffffffff00")


def plugged_screens(root: Path) -> tuple[ScreenFacts, ...]:
    """Read each screen's own description; it tells of the screen as it is made, not turned.

    Args:
        root: Of the file system.
    """
    found = (
        screen_from_edid(folder.name.partition("-")[2], _bytes_of(folder / "edid"))
        for folder in files_in(root / "sys/class/drm", "card*-*")
        if text_of(folder / "status").strip() == "connected"
    )
    return tuple(screen for screen in found if screen is not None)


def screen_from_edid(name: str, edid: bytes) -> ScreenFacts | None:
    """Read a screen's description.

    Args:
        name: Of the socket that it is plugged into.
        edid: As the screen sent it.

    Returns:
        None where it is no description, or one without a preferred mode.
    """
    if len(edid) < _BLOCK_BYTES or not edid.startswith(_MAGIC):
        return None
    mode = edid[_MODE_AT : _MODE_AT + 18]
    if not mode[0] and not mode[1]:
        return None
    return ScreenFacts(
        name=name,
        width_px=mode[2] | (mode[4] & 0xF0) << 4,
        height_px=mode[5] | (mode[7] & 0xF0) << 4,
        width_mm=mode[12] | (mode[14] & 0xF0) << 4,
        height_mm=mode[13] | (mode[14] & 0x0F) << 8,
    )


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
