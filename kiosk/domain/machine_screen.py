"""Whether the screen is large enough, and as large as the kiosk takes it for."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from kiosk.domain.machine import Finding, Level, warning, wrong_or_fine

# Source: design, "Look": under this, nothing is promised.
LEAST_LONG_MM = 330
LEAST_SHORT_MM = 190
# A card held against the screen is read to about 2 %; more is another screen.
TELLS_APART = 1.1

_MEASURE = "Measure it with a bank card: askwell calibrate"


class ScreenFacts(Struct, frozen=True):
    """One screen.

    Attributes:
        name: As the system has it.
        width_px: In device pixels, as it is turned now.
        height_px: In device pixels, as it is turned now.
        width_mm: As the screen tells; 0 where it does not.
        height_mm: As the screen tells; 0 where it does not.
    """

    name: str
    width_px: int
    height_px: int
    width_mm: float = 0.0
    height_mm: float = 0.0


def screen_findings(screens: Sequence[ScreenFacts], px_per_mm: float) -> tuple[Finding, ...]:
    """Judge the screens by their pixels and the measure that is set.

    Args:
        screens: The first of them shows the kiosk. None where nobody could look.
        px_per_mm: Device pixels in one millimetre.
    """
    if not screens:
        message = "cannot be looked at from here"
        return (warning("display", message, "Run askwell doctor where the kiosk is shown"),)
    return (
        _display(screens[0], px_per_mm),
        *_scale(screens[0], px_per_mm),
        *wrong_or_fine("screens", _others(screens), "there is one"),
    )


def _display(screen: ScreenFacts, px_per_mm: float) -> Finding:
    width_mm, height_mm = screen.width_px / px_per_mm, screen.height_px / px_per_mm
    size = f"{screen.width_px} × {screen.height_px} pixels, {width_mm:.0f} × {height_mm:.0f} mm"
    long_mm, short_mm = max(width_mm, height_mm), min(width_mm, height_mm)
    if long_mm >= LEAST_LONG_MM and short_mm >= LEAST_SHORT_MM:
        return Finding("display", Level.OK, size)
    fix = f"Use one of at least {LEAST_LONG_MM} × {LEAST_SHORT_MM} mm. {_MEASURE}"
    return warning("display", f"the screen is too small: {size}", fix)


def _scale(screen: ScreenFacts, px_per_mm: float) -> tuple[Finding, ...]:
    if screen.width_mm <= 0 or screen.height_mm <= 0:
        message = "the screen does not tell its size; the measure that is set is used"
        return (Finding("scale", Level.OK, message),)
    told = screen.width_px / screen.width_mm
    if max(told / px_per_mm, px_per_mm / told) <= TELLS_APART:
        return (Finding("scale", Level.OK, f"{px_per_mm:g} pixels in a millimeter"),)
    message = (
        f"the screen tells {told:.2f} pixels in a millimeter, the settings say {px_per_mm:g}, "
        "so letters and buttons may not have their true size"
    )
    return (warning("scale", message, _MEASURE),)


def _others(screens: Sequence[ScreenFacts]) -> Iterator[Finding]:
    if len(screens) > 1:
        names = ", ".join(screen.name for screen in screens)
        message = f"there are {len(screens)} ({names}); the kiosk is for one"
        yield warning("screens", message, "Unplug the others, or switch them off")
