"""A clock that stands still until it is put forward."""

from msgspec import Struct


class StagedClock(Struct):
    """Monotonic seconds as a walk past the screens wants them."""

    now_s: float = 0.0

    def __call__(self) -> float:
        """Give the moment."""
        return self.now_s
