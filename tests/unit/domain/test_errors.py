"""The error family: one code for each failure."""

import re

from kiosk.domain.errors import KioskError


def _family(kind: type[KioskError]) -> list[type[KioskError]]:
    return [kind, *(member for child in kind.__subclasses__() for member in _family(child))]


def test_every_error_of_the_domain_has_its_own_code() -> None:
    """A technician finds one explanation for one code."""
    family = [kind for kind in _family(KioskError) if kind.__module__ == KioskError.__module__]
    codes = [kind.code for kind in family]

    assert len(family) > 1
    assert sorted(set(codes)) == sorted(codes)
    assert all(re.fullmatch(r"K-\d{3}", code) for code in codes)
