"""What PySide's library calls while it starts; the packaged program has it in the library's place.

The library's own loader imports at once all that explains a call to a programmer: signatures, help,
stubs. Here that waits until a call was wrong or a signature is asked for.
"""

from typing import Any

import signature_bootstrap  # type: ignore[import-not-found] # the library makes it while it starts
from shibokensupport import signature  # type: ignore[import-not-found] # of the library

# The library looks for it among the loaded modules, and crashes where it is not.
from shibokensupport.signature import mapping  # type: ignore[import-not-found] # noqa: F401

signature.get_signature = signature_bootstrap.get_signature
signature.make_snake_case_name = signature_bootstrap.make_snake_case_name

# ruff: noqa: PLC0415 - later imports are what this is for.


def pyside_type_init(type_key: object, sig_strings: object) -> Any:  # noqa: ANN401 (of the library)
    """Read the signatures of a type."""
    from shibokensupport.signature import parser

    return parser.pyside_type_init(type_key, sig_strings)


def create_signature(props: object, key: object) -> Any:  # noqa: ANN401 (of the library)
    """Make a signature for whoever inspects a function."""
    from shibokensupport.signature import layout

    return layout.create_signature(props, key)


def seterror_argument(args: object, func_name: object, info: object) -> Any:  # noqa: ANN401 (the same)
    """Explain a call that was wrong."""
    from shibokensupport.signature import errorhandler

    return errorhandler.seterror_argument(args, func_name, info)


def make_helptext(func: object) -> Any:  # noqa: ANN401 (of the library)
    """Describe a function."""
    from shibokensupport.signature import errorhandler

    return errorhandler.make_helptext(func)


def finish_import(module: object) -> None:
    """Leave a module as it is: this version of the library replaces nothing."""


def feature_import(*args: object, **kwds: object) -> None:
    """Leave it to Python to import: nobody asks for another spelling of Qt's names."""


def feature_imported(module: object) -> None:
    """Leave a module as it is, for the same reason."""


def post_init() -> None:
    """Leave Python's own import in its place, for the same reason."""
