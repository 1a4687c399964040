"""A single tap does everything, nothing scrolls, and what moves only fades.

Source:
    WCAG 2.2, success criteria 2.1.4, 2.2.2, 2.3.1, 2.3.3, 2.5.1, 2.5.2, 2.5.4 and 2.5.7.
"""

import re
from collections.abc import Iterator

FADE_MAX_MS = 200

_COMMENT = re.compile(r"(?<!:)//[^\n]*|/\*.*?\*/", re.DOTALL)
_GESTURE = re.compile(
    r"\b(?:DragHandler|PinchHandler|PinchArea|WheelHandler|SwipeDelegate|SwipeView|Drag\.\w+"
    r"|MultiPointTouchArea|MouseArea|PointHandler|DragThreshold)\b"
    r"|\bon(?:PressAndHold|DoubleClicked|DoubleTapped|LongPressed|PressedChanged|Wheel)\b"
)
_TAP = re.compile(r"\bTapHandler\b")
_SCROLL = re.compile(
    r"\b(?:Flickable|ListView|GridView|PathView|TableView|TreeView|ScrollView|ScrollBar"
    r"|ScrollIndicator|TextArea|ComboBox|Tumbler)\b"
)
_HOVER = re.compile(r"\bHoverHandler \{|\b(?:hovered|containsMouse)\b|\bToolTip\b")
# A press may make ready what its lifting opens; sliding off it leaves everything as it was.
_FORESEES = r"(?! root\.model\.foresee\()"
_ON_PRESS = re.compile(
    rf"(?<!Keys\.)\bon(?:Pressed:{_FORESEES}|(?:Canceled|Toggled|CheckedChanged):)"
)
_MOVING = re.compile(
    r"\b(?:\w*Animation|\w*Animator|Behavior|AnimatedImage|AnimatedSprite|ParticleSystem)\b"
)
_CHANGING = re.compile(rf"{_MOVING.pattern}|\bTransition\b")
_FADE = re.compile(r"\bOpacityAnimator\b|\bBehavior on opacity\b")
_BLINK = re.compile(r"\bloops:|\bAnimation\.Infinite\b|\balwaysRunToEnd\b")
_TURNS = re.compile(r"\bTimer \{")
_MOTION = re.compile(r"\b(?:Gyroscope|Accelerometer|TiltSensor|Camera|AudioInput|MediaDevices)\b")
# The pointer is hidden, which a visitor's finger never moves.
HIDES_THE_POINTER = "Main.qml"
# A text that is touched is read aloud from there; the strip and the keys reach each text too.
READS_WHAT_IS_TOUCHED = "Main.qml"


def complaints(name: str, source: str) -> Iterator[str]:
    """Tell where a QML file asks for more than a tap, or moves.

    Args:
        name: Name of the file.
        source: All of it.

    Yields:
        Line number and rule, such as ``12: a gesture``.
    """
    for number, line in enumerate(_without_comments(source).splitlines(), start=1):
        for rule in _broken(name, line):
            yield f"{number}: {rule}"


def movements(source: str) -> Iterator[str]:
    """Name what moves or fades, which a visitor would need a switch for.

    Args:
        source: All of a QML file.
    """
    for found in _CHANGING.finditer(_without_comments(source)):
        yield found.group()


def fade_ms(theme: str) -> list[int]:
    """Give the durations that the theme has, in milliseconds."""
    return [int(number) for number in re.findall(r"property int fade\w*: (\d+)", theme)]


def _without_comments(source: str) -> str:
    return _COMMENT.sub(lambda found: "\n" * found.group().count("\n"), source)


def _broken(name: str, line: str) -> Iterator[str]:
    rules = (
        (_GESTURE, "a gesture; a tap does everything"),
        (_SCROLL, "something that scrolls; lists are paged"),
        (_ON_PRESS, "an action before the finger is lifted"),
        (_BLINK, "something that blinks or goes on moving"),
        (_TURNS, "something that happens by itself"),
        (_MOTION, "a sensor, camera or microphone"),
    )
    for pattern, rule in rules:
        if pattern.search(line):
            yield rule
    if _TAP.search(line) and name != READS_WHAT_IS_TOUCHED:
        yield "a target that assistive technology cannot see"
    if _HOVER.search(line) and name != HIDES_THE_POINTER:
        yield "something that only hovering shows"
    if _MOVING.search(line) and not _FADE.search(line):
        yield "a movement; only opacity may change"
