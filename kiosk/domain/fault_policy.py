"""What an error calls for that nobody has thought of.

Such an error leaves the program in a state that nobody has thought of either. So nothing of a visit
lives on in it, and where a second one follows soon neither does the program.
"""

import re
from collections.abc import Iterable
from enum import Enum, IntEnum, auto
from typing import assert_never

from msgspec import Struct

AGAIN_WITHIN_S = 60.0
_SCRIPT_ERRORS = {"Error", "RangeError", "ReferenceError", "SyntaxError", "TypeError"}
_WORD = re.compile(r"[A-Za-z_][\w.-]{0,79}", re.ASCII)
_QML_FILE = re.compile(r"Kiosk/[\w/]{1,80}\.qml", re.ASCII)


class FaultKind(Enum):
    """Where an error comes from; the value is its failure code, or nothing for a remark."""

    PYTHON = "K-601"
    THREAD = "K-602"
    QML = "K-603"
    QT = "K-604"
    GRAPHICS = "K-605"
    MEMORY = "K-606"
    REMARK = ""


class Verdict(IntEnum):
    """What the kiosk does about it, the gravest last.

    Attributes:
        NOTE: Count it.
        WIPE: Erase the visit and show the start picture.
        RESTART: End the program, so that it begins anew.
        RESTART_IN_SOFTWARE: The same, without the graphics driver that has failed.
    """

    NOTE = auto()
    WIPE = auto()
    RESTART = auto()
    RESTART_IN_SOFTWARE = auto()


class Fault(Struct, frozen=True):
    """An error as it may be told: never in its own words, which may be a visitor's.

    Attributes:
        what: The type of the error, or the category of Qt's that it belongs to.
        place: Module or QML file of the program with the line, such as
            ``kiosk.services.navigator:41``, or nothing where it is not known.
        code: Failure code, or nothing for a remark.
    """

    kind: FaultKind
    what: str
    place: str
    code: str

    @property
    def sentence(self) -> str:
        """One line for standard error."""
        words = ["internal error", self.code] if self.code else ["a remark of Qt"]
        return " ".join([*words, self.what, *(["at", self.place] if self.place else [])])


def fault(kind: FaultKind, what: str, place: str = "", line: int = 0, code: str = "") -> Fault:
    """Describe an error, and leave out whatever is not plainly a name of the program's.

    Args:
        kind: Where it comes from.
        what: The name of its type or category.
        place: A module, or the address of a QML file.
        line: From 1; 0 where it is not known.
        code: A code that tells more than that of the kind.
    """
    found = _QML_FILE.search(place)
    name = found[0] if found else place if place.startswith("kiosk.") else ""
    known = bool(found or _WORD.fullmatch(name))
    return Fault(
        kind,
        what if _WORD.fullmatch(what) else "unnamed",
        f"{name}:{line}" if known else "",
        code or kind.value,
    )


def verdict(kinds: Iterable[FaultKind], *, guarded: bool, wiped_s: float, now_s: float) -> Verdict:
    """Judge the errors of one event.

    Args:
        kinds: Where they come from.
        guarded: Whether the kiosk is complete, so that a visit can be wiped.
        wiped_s: When an error wiped a visit for the last time; minus infinity if none has.
        now_s: Moment on the same monotonic clock.

    Returns:
        What the gravest of them calls for.

    Source:
        Section 8 of the notes about Qt kiosks: the second error within 60 s restarts the program.
    """
    again = not guarded or now_s - wiped_s < AGAIN_WITHIN_S
    return max((_called_for(kind, again=again) for kind in kinds), default=Verdict.NOTE)


def _called_for(kind: FaultKind, *, again: bool) -> Verdict:
    match kind:
        case FaultKind.REMARK:
            return Verdict.NOTE
        case FaultKind.PYTHON | FaultKind.THREAD | FaultKind.QML | FaultKind.QT:
            return Verdict.RESTART if again else Verdict.WIPE
        case FaultKind.MEMORY:
            return Verdict.RESTART
        case FaultKind.GRAPHICS:
            return Verdict.RESTART_IN_SOFTWARE
        case unknown:
            assert_never(unknown)


def qml_fault(description: str, file: str, line: int) -> Fault:
    """Describe what the QML engine complains of.

    Qt's items begin their remarks with their type, as in "QML Image: Cannot open"; they are about
    what an item was given, such as a picture that is gone, and the item goes on.

    Args:
        description: As the engine says it; a visitor's words may be in it.
        file: Address of the QML file.
        line: From 1.

    Source:
        QQmlInfo in Qt 6.11.
    """
    if description.startswith("QML "):
        return fault(FaultKind.REMARK, "item", file, line)
    name = description.partition(":")[0]
    return fault(FaultKind.QML, name if name in _SCRIPT_ERRORS else "binding", file, line)
