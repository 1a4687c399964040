"""What Windows adds to touches is taken away, against fakes of Windows' calls.

They cannot show that Windows answers as they do.
"""

import ctypes
import sys
from types import ModuleType
from typing import Any, cast

import pytest

from kiosk.host.windows_touch import forbid_edge_swipes, gesture_answer, show_no_feedback

WM_TABLET_QUERYSYSTEMGESTURESTATUS = 0x02CC
WM_CLOSE = 0x0010
WINDOW = 0x50123


def test_only_the_question_for_gestures_is_answered() -> None:
    """No press and hold, no rings of a pen, no flicks."""
    assert gesture_answer(WM_TABLET_QUERYSYSTEMGESTURESTATUS) == 0x0001_0019
    assert gesture_answer(WM_CLOSE) is None


class FakeUser32:
    """The one call of user32 that the kiosk makes."""

    def __init__(self) -> None:
        self.settings: dict[int, tuple[int | None, int]] = {}

    def SetWindowFeedbackSetting(  # noqa: N802 (Windows' name)
        self, window: ctypes.c_void_p, feedback: int, _flags: int, size: int, setting: object
    ) -> None:
        """Note it."""
        assert size == ctypes.sizeof(ctypes.c_int)
        self.settings[feedback] = (window.value, cast("Any", setting)._obj.value)


def test_no_feedback_is_drawn() -> None:
    """Each kind is off for the window."""
    user32 = FakeUser32()
    show_no_feedback(cast("ctypes.CDLL", user32), WINDOW)

    assert user32.settings == dict.fromkeys(range(1, 12), (WINDOW, 0))


class FakePropsys(ModuleType):
    """The property store of a window."""

    IID_IPropertyStore = "IPropertyStore"

    def __init__(self) -> None:
        super().__init__("propsys")
        self.stores: dict[int, dict[object, object]] = {}

    def SHGetPropertyStoreForWindow(self, window: int, kind: str) -> "FakeStore":  # noqa: N802
        """Open it."""
        assert kind == self.IID_IPropertyStore
        return FakeStore(self.stores.setdefault(window, {}))

    def PROPVARIANTType(self, value: object, kind: int) -> object:  # noqa: N802 (pywin32's name)
        """Make a value."""
        return value, kind


class FakeStore:
    """An open store."""

    def __init__(self, values: dict[object, object]) -> None:
        self._values = values

    def SetValue(self, key: object, value: object) -> None:  # noqa: N802 (pywin32's name)
        """Keep a value."""
        self._values[key] = value


def test_no_swipe_from_an_edge(monkeypatch: pytest.MonkeyPatch) -> None:
    """System.EdgeGesture.DisableTouchWhenFullscreen is true."""
    propsys, com, package = FakePropsys(), ModuleType("pythoncom"), ModuleType("propsys")
    vars(com)["MakeIID"] = str
    vars(package)["propsys"] = propsys
    for name, module in (
        ("pythoncom", com),
        ("win32com", ModuleType("win32com")),
        ("win32com.propsys", package),
        ("win32com.propsys.propsys", propsys),
    ):
        monkeypatch.setitem(sys.modules, name, module)
    forbid_edge_swipes(WINDOW)

    key = ("{32CE38B2-2C9A-41B1-9BC5-B3784394AA44}", 2)
    assert propsys.stores == {WINDOW: {key: (True, 11)}}
