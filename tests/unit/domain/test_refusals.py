"""What ends a screen at its start is told in one word."""

import pytest

from kiosk.domain.errors import (
    DisplayError,
    FontError,
    InstanceError,
    InterfaceError,
    KioskError,
    LibraryError,
    ProfileError,
    UsageError,
)
from kiosk.domain.pulse import Word
from kiosk.domain.refusals import word_of


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (FontError(), Word.NO_FONTS),
        (InterfaceError(), Word.NO_SCREENS),
        (ProfileError(), Word.NO_PROFILE),
        (DisplayError(), Word.REFUSED),
        (InstanceError(), Word.REFUSED),
        (LibraryError(), Word.REFUSED),
        (UsageError(), Word.REFUSED),
        (KioskError(), Word.REFUSED),
    ],
    ids=lambda value: value.name if isinstance(value, Word) else value.code,
)
def test_what_leaves_a_display_has_a_word_of_its_own(error: KioskError, word: Word) -> None:
    """Without a display, or for a wrong call, a window would help nobody."""
    assert word_of(error) is word
