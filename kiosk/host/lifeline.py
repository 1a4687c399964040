"""The pipe by which a screen's process tells its supervisor that it is alive."""

import os
import sys


class Lifeline:
    """The writing end; it belongs to this process alone."""

    def __init__(self, descriptor: int) -> None:
        """Take over an open pipe."""
        self._descriptor = descriptor
        os.set_inheritable(descriptor, False)  # noqa: FBT003 (Python's own word)
        if sys.platform != "win32":
            # A supervisor that is stopped does not stop the screen.
            os.set_blocking(descriptor, False)

    def tell(self, word: bytes) -> bool:
        """Tell the supervisor a word; False when there is no supervisor any more."""
        try:
            os.write(self._descriptor, word)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return True


def inherited_lifeline(number: str) -> Lifeline:
    """Take over the pipe that the supervisor has named on the command line.

    Args:
        number: A file descriptor; on Windows a handle.

    Raises:
        ValueError: There is no such pipe.
    """
    descriptor = int(number)
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 (on Windows only)

            descriptor = msvcrt.open_osfhandle(descriptor, os.O_WRONLY)
        return Lifeline(descriptor)
    except OSError as error:
        raise ValueError("not an open pipe") from error
