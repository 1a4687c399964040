"""Every failure code is unique and explained to staff."""

import re
from pathlib import Path

from kiosk.content import errors as content_errors
from kiosk.domain import errors as domain_errors
from kiosk.domain.errors import KioskError
from kiosk.domain.fault_policy import FaultKind

DOCUMENT = Path(__file__).parents[2] / "docs" / "failure-codes.md"


def codes() -> list[str]:
    """Give the code of every error that is raised on purpose, and of those that nobody expects."""
    families = [KioskError]
    for module in (domain_errors, content_errors):
        families += [
            thing
            for thing in vars(module).values()
            if isinstance(thing, type) and issubclass(thing, KioskError) and thing not in families
        ]
    return [family.code for family in families] + [kind.value for kind in FaultKind if kind.value]


def test_no_two_errors_share_a_code() -> None:
    """A code in the log means one thing."""
    assert len(codes()) == len(set(codes()))


def test_the_document_explains_exactly_the_codes_that_exist() -> None:
    """Staff find each code, and none that cannot happen."""
    explained = re.findall(r"^\| (K-\d{3}) \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)

    assert sorted(explained) == sorted(codes())
