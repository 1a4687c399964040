"""The keys of a keypad: which there are, and that a trembling finger presses once."""

import pytest

from kiosk.domain.keypad import (
    USUAL_NAMES,
    KeyGuard,
    KeypadKey,
    KeyStroke,
    accept_key,
    key_names,
    types_line,
    types_pin,
)


def test_each_key_has_a_name() -> None:
    """No key of a keypad is without a key of a keyboard."""
    assert set(USUAL_NAMES.values()) == set(KeypadKey)


@pytest.mark.parametrize(
    ("more", "name", "key"),
    [
        ("", "Up", KeypadKey.UP),
        ("F7=help", "F7", KeypadKey.HELP),
        (" F7 = help , Home=back", "Home", KeypadKey.BACK),
        ("Up=down", "Up", KeypadKey.DOWN),
        ("==help", "=", KeypadKey.HELP),
        ("F7=dance", "F7", None),
        ("=help", "", None),
        ("F7", "F7", None),
    ],
)
def test_a_clinic_may_name_more_keys(more: str, name: str, key: KeypadKey | None) -> None:
    """A good pair counts, whatever stands beside it; a bad one does nothing."""
    assert key_names(more).get(name) is key


@pytest.mark.parametrize(
    ("first", "second", "after_ms", "counts"),
    [
        (KeypadKey.SELECT, KeypadKey.SELECT, 499, False),
        (KeypadKey.SELECT, KeypadKey.SELECT, 500, True),
        (KeypadKey.BACK, KeypadKey.BACK, 100, False),
        (KeypadKey.HELP, KeypadKey.HELP, 100, False),
        (KeypadKey.SELECT, KeypadKey.BACK, 100, True),
        (KeypadKey.DOWN, KeypadKey.DOWN, 10, True),
        (KeypadKey.DOWN, KeypadKey.SELECT, 10, True),
        (KeypadKey.LOUDER, KeypadKey.LOUDER, 10, True),
    ],
)
def test_a_key_that_acts_counts_once(
    first: KeypadKey, second: KeypadKey, after_ms: float, counts: bool
) -> None:
    """Select, Back and Help within half a second are one; moving goes on at any pace."""
    guard, _ = accept_key(KeyGuard(), first, 1000)
    assert accept_key(guard, second, 1000 + after_ms)[1] is counts


def test_a_refused_key_does_not_prolong_the_wait() -> None:
    """The half second runs from the key that counted."""
    guard, _ = accept_key(KeyGuard(), KeypadKey.SELECT, 0)
    guard, _ = accept_key(guard, KeypadKey.SELECT, 400)
    assert accept_key(guard, KeypadKey.SELECT, 500)[1]


@pytest.mark.parametrize(
    ("name", "text", "alone", "walking"),
    [
        ("5", "5", True, True),
        ("Return", "\r", True, False),
        ("Backspace", "\b", True, False),
        ("Up", "", False, False),
        ("\u0665", "\u0665", False, False),
        ("A", "a", False, False),
    ],
)
def test_digits_type_a_pin_whatever_they_mean_elsewhere(
    name: str, text: str, *, alone: bool, walking: bool
) -> None:
    """Enter and Backspace too, but for somebody who walks from button to button."""
    stroke = KeyStroke(name, text)
    assert types_pin(stroke, walking=False) is alone
    assert types_pin(stroke, walking=True) is walking


@pytest.mark.parametrize(
    ("name", "text", "typed"),
    [
        ("A", "a", True),
        ("8", "8", True),
        ("Space", " ", True),
        ("?", "?", True),
        ("Return", "\r", True),
        ("Enter", "\r", True),
        ("Backspace", "\b", True),
        ("Tab", "\t", False),
        ("Esc", "\x1b", False),
        ("Up", "", False),
        ("F1", "", False),
    ],
)
def test_what_can_be_read_is_typed(name: str, text: str, *, typed: bool) -> None:
    """And so are the ends of a line and of a letter; no key that only walks is."""
    assert types_line(KeyStroke(name, text)) is typed
