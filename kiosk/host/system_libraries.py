"""Says which package is missing, where a library of the system cannot be loaded."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.domain.errors import LibraryError

# What the program needs and does not bring, and the package of Debian and Ubuntu that has it.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libpulse.so.0": "libpulse0",
    "libspeechd.so.2": "libspeechd2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
# Source: the words of the loader of glibc.
_NOT_FOUND = re.compile(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file")


@contextmanager
def named_libraries() -> Iterator[None]:
    """Say in a sentence which library is not there, and how to get it.

    Raises:
        LibraryError: One could not be loaded.
    """
    try:
        yield
    except (ImportError, OSError) as error:
        found = _NOT_FOUND.search(str(error))
        if found is None:
            raise
        raise LibraryError(_sentence(found[1])) from error


def _sentence(library: str) -> str:
    package = PACKAGES.get(library)
    said = f"this computer lacks the library {library}"
    return f"{said}; on Debian and Ubuntu install the package {package}" if package else said
