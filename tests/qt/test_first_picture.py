"""The window is not taken for whole where its picture could not be made."""

import pytest

from kiosk.domain.errors import InterfaceError
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.items.screen_stage import ScreenStage


@pytest.mark.usefixtures("qapp", "bundled_font")
def test_a_start_without_a_picture_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt loses the error of the screen itself."""
    monkeypatch.setattr(ScreenStage, "_show", lambda *_: None)
    first = FirstPicture(Settings())
    with pytest.raises(InterfaceError, match="start picture"):
        first.open_window(3.86, 1280, 800)
    first.close()
