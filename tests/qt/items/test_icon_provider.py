"""Bundled icons in the colour that is asked for, and nothing else from the disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.host.bundle import bundled
from kiosk.items import icon_provider
from kiosk.items.icon_provider import IconProvider

pytestmark = pytest.mark.usefixtures("qapp")

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"'
    ' stroke="currentColor" stroke-width="4"><rect x="4" y="4" width="16" height="16"/></svg>'
)


@pytest.fixture
def provider(tmp_path: Path) -> IconProvider:
    """A folder with one icon, and an SVG file beside the folder."""
    folder = tmp_path / "icons"
    folder.mkdir()
    (folder / "frame.svg").write_text(SVG)
    (tmp_path / "secret.svg").write_text(SVG)
    # Where a backslash parts folders, this would be the one beside.
    (folder / "..\\secret.svg").write_text(SVG)
    return IconProvider(folder)


def drawn(provider: IconProvider, request: str, side: int = 48) -> QImage:
    """Ask for one icon."""
    return provider.requestImage(request, QSize(), QSize(side, side))


def colors(image: QImage) -> set[str]:
    """Name the opaque colours of a picture."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in pixels if color.alpha() == 255}


def test_an_icon_has_the_colour_that_is_asked_for(provider: IconProvider) -> None:
    """Its lines, and nothing else."""
    image = drawn(provider, "frame/09504f")

    assert colors(image) == {"#09504f"}
    assert image.pixelColor(24, 24).alpha() == 0


def test_a_filled_icon_is_filled(provider: IconProvider) -> None:
    """As a star that is set."""
    assert drawn(provider, "frame/b4690e/filled").pixelColor(24, 24) == QColor("#b4690e")


def test_it_has_the_size_that_is_asked_for(provider: IconProvider) -> None:
    """Sharp at any size, and a size of its own where none is asked for."""
    size = QSize()
    assert drawn(provider, "frame/000000", side=100).size() == QSize(100, 100)
    assert provider.requestImage("frame/000000", size, QSize()).size() == QSize(24, 24)
    assert size == QSize(24, 24)


@pytest.mark.parametrize(
    "request_",
    [
        "nothing/09504f",
        "../secret/09504f",
        "..%2Fsecret/09504f",
        "..\\secret/09504f",
        "/etc/hostname/09504f",
        "frame.svg/09504f",
        "frame\0/09504f",
        "/09504f",
    ],
)
def test_any_other_name_draws_nothing(provider: IconProvider, request_: str) -> None:
    """No path leads out of the folder, and an icon that is missing is a blank, not a fault."""
    assert colors(drawn(provider, request_)) == set()


def test_every_bundled_icon_can_be_drawn() -> None:
    """Each has lines in the colour of the theme."""
    provider = IconProvider(bundled("icons"))
    names = [path.stem for path in sorted(bundled("icons").glob("*.svg"))]

    assert names
    assert [name for name in names if not colors(drawn(provider, f"{name}/09504f"))] == []


def test_an_icon_is_drawn_once(provider: IconProvider, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next screen with it gets the same picture, in the same size and colour only."""
    first = drawn(provider, "frame/09504f")
    monkeypatch.setattr(provider, "_draw", lambda _request, size: QImage(size, first.format()))

    assert drawn(provider, "frame/09504f") == first
    assert drawn(provider, "frame/b4690e") != first
    assert drawn(provider, "frame/09504f", side=50) != first


def test_no_more_icons_are_kept_than_a_visit_shows(
    provider: IconProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After too many sizes it begins anew."""
    monkeypatch.setattr(icon_provider, "KEPT_MAX_BYTES", 800)
    for side in (10, 11, 12):
        assert drawn(provider, "frame/09504f", side).width() == side
    assert [width for _request, width, _height in provider._drawn] == [12]
