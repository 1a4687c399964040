"""A library that is not installed is named, with the package that has it."""

import ctypes
import re
from pathlib import Path

import pytest

from kiosk.domain.errors import LibraryError
from kiosk.host.system_libraries import PACKAGES, named_libraries


@pytest.mark.parametrize("error", [ImportError, OSError])
def test_the_package_is_named(error: type[Exception]) -> None:
    """However the library was wanted."""
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"
    sentence = "lacks the library libEGL.so.1; on Debian and Ubuntu install the package libegl1$"

    with pytest.raises(LibraryError, match=sentence), named_libraries():
        raise error(said)


def test_the_loader_of_this_machine_is_understood() -> None:
    """Its words are not ours; a library that no table has is named alone."""
    with (
        pytest.raises(LibraryError, match=r"lacks the library libnowhere\.so\.7$"),
        named_libraries(),
    ):
        ctypes.CDLL("libnowhere.so.7")


@pytest.mark.parametrize("error", [ImportError("no module named x"), OSError(28, "full")])
def test_other_errors_stay_as_they_are(error: Exception) -> None:
    """They are told elsewhere."""
    with pytest.raises(type(error)) as raised, named_libraries():
        raise error
    assert raised.value is error


def test_make_installs_the_same_packages(project: Path) -> None:
    """A clone and a package name one package for one library."""
    pairs = re.findall(r"(lib[\w.+-]+\.so\.\d+)=(\S+)", (project / "Makefile").read_text())

    assert PACKAGES.items() <= set(pairs)
