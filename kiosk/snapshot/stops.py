"""One stop of the walk past every screen."""

from collections.abc import Callable

from msgspec import Struct


class Stop(Struct, frozen=True):
    """One screen to look at.

    Attributes:
        id: Unique, such as ``page/going-home/no-driving``.
        screen: The name of the screen.
        show: Brings the kiosk there.
        turn: Turns to the next part and tells whether there was one.
    """

    id: str
    screen: str
    show: Callable[[], None]
    turn: Callable[[], bool] = lambda: False
