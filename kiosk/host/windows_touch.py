"""Takes away what Windows adds to touches: rings, waits, flicks and swipes from the edges.

It has not yet been run on Windows: its tests put fakes of Windows' calls in its place.
"""

import ctypes

# tpcshrd.h: what Windows asks a window, and what may be answered.
_WM_TABLET_QUERYSYSTEMGESTURESTATUS = 0x02CC
_TABLET_DISABLE_PRESSANDHOLD = 0x0000_0001
_TABLET_DISABLE_PENTAPFEEDBACK = 0x0000_0008
_TABLET_DISABLE_PENBARRELFEEDBACK = 0x0000_0010
_TABLET_DISABLE_FLICKS = 0x0001_0000
_NO_GESTURES = (
    _TABLET_DISABLE_PRESSANDHOLD
    | _TABLET_DISABLE_PENTAPFEEDBACK
    | _TABLET_DISABLE_PENBARRELFEEDBACK
    | _TABLET_DISABLE_FLICKS
)
# winuser.h, FEEDBACK_TYPE: contacts, taps of pen and finger, long presses, press and tap.
_FEEDBACKS = range(1, 12)
# The property System.EdgeGesture.DisableTouchWhenFullscreen, as propkey.h has it.
_EDGE_GESTURE = ("{32CE38B2-2C9A-41B1-9BC5-B3784394AA44}", 2)
_VT_BOOL = 11


def gesture_answer(message: int) -> int | None:
    """Say that a window wants no gestures of the system.

    Args:
        message: Number of the message that Windows has sent.

    Returns:
        The answer, or None where the message does not ask for it.

    Source:
        learn.microsoft.com, WM_TABLET_QUERYSYSTEMGESTURESTATUS; taps get quicker by it too.
    """
    return _NO_GESTURES if message == _WM_TABLET_QUERYSYSTEMGESTURESTATUS else None


def show_no_feedback(user32: ctypes.CDLL, window: int) -> None:
    """Have Windows draw nothing around fingers.

    Args:
        user32: That library of Windows.
        window: Handle of the window.
    """
    off = ctypes.c_int(0)
    for feedback in _FEEDBACKS:
        user32.SetWindowFeedbackSetting(
            ctypes.c_void_p(window), feedback, 0, ctypes.sizeof(off), ctypes.byref(off)
        )


def forbid_edge_swipes(window: int) -> None:
    """Let no swipe from an edge open what Windows has there, while the window covers the screen.

    Args:
        window: Handle of the window.
    """
    import pythoncom  # noqa: PLC0415 (pywin32 is only there)
    from win32com.propsys import propsys  # noqa: PLC0415 (the same)

    name, number = _EDGE_GESTURE
    key = (pythoncom.MakeIID(name), number)
    store = propsys.SHGetPropertyStoreForWindow(window, propsys.IID_IPropertyStore)
    store.SetValue(key, propsys.PROPVARIANTType(True, _VT_BOOL))  # noqa: FBT003 (its own form)
