"""Contacts: a palm, a whole hand, a storm and what lies there for long are no taps."""

import pytest

from kiosk.domain.contacts import Contacts, Ghost, all_lifted, lifted, put_down

TIP_MM = 10.0


def after(*presses: tuple[int, float], keep: bool = True) -> Contacts:
    """Give the contacts after fingers came down, each with its moment; lifted at once or not."""
    contacts = Contacts()
    for finger, moment_ms in presses:
        contacts, _ = put_down(contacts, finger, TIP_MM, moment_ms)
        if not keep:
            contacts, _ = lifted(contacts, finger, TIP_MM, moment_ms)
    return contacts


@pytest.mark.parametrize(
    ("before", "width_mm", "now_ms", "ghost"),
    [
        pytest.param(after(), 0, 0, None, id="a screen that tells no width"),
        pytest.param(after(), 39.9, 0, None, id="a broad thumb"),
        pytest.param(after(), 40, 0, Ghost.PALM, id="a palm"),
        pytest.param(after((1, 0)), 10, 0, Ghost.EXTRA, id="two fingers at once"),
        pytest.param(after((1, 0)), 10, 99, Ghost.EXTRA, id="another finger of the hand"),
        pytest.param(after((1, 0)), 10, 100, None, id="a fast typist"),
        pytest.param(after((1, 0), keep=False), 10, 50, None, id="the next finger, one is up"),
        pytest.param(after((1, 0), (2, 0), (3, 0)), 10, 1000, None, id="beside a resting hand"),
    ],
)
def test_why_a_contact_is_no_tap(
    before: Contacts, width_mm: float, now_ms: float, ghost: Ghost | None
) -> None:
    """Each reason by itself."""
    assert put_down(before, 0, width_mm, now_ms)[1] is ghost


@pytest.mark.parametrize(
    ("every_ms", "counted"),
    [
        pytest.param(125, 40, id="eight a second all count"),
        pytest.param(120, 8, id="a little more, and only the first eight"),
        pytest.param(10, 8, id="a storm"),
    ],
)
def test_more_than_eight_presses_a_second_do_not_count(every_ms: int, counted: int) -> None:
    """While it goes on, none counts but the first ones."""
    contacts, seen = Contacts(), []
    for number in range(40):
        contacts, ghost = put_down(contacts, 0, TIP_MM, number * every_ms)
        contacts, _ = lifted(contacts, 0, TIP_MM, number * every_ms + 1)
        seen.append(ghost)

    assert seen == [None] * counted + [Ghost.BURST] * (40 - counted)


def test_after_a_storm_taps_count_again() -> None:
    """A second later."""
    storm = after(*((0, moment) for moment in range(0, 90, 10)), keep=False)

    assert put_down(storm, 0, TIP_MM, 1009)[1] is Ghost.BURST
    assert put_down(storm, 0, TIP_MM, 1010)[1] is None


@pytest.mark.parametrize(
    ("width_mm", "now_ms", "ghost"),
    [
        pytest.param(10, 10_000, None, id="a patient finger"),
        pytest.param(10, 10_001, Ghost.HOLD, id="it lay there for more than ten seconds"),
        pytest.param(40, 300, Ghost.PALM, id="it has grown to a palm"),
    ],
)
def test_what_began_like_a_tap(width_mm: float, now_ms: float, ghost: Ghost | None) -> None:
    """It is judged once more when it is lifted."""
    contacts, told = lifted(after((0, 0)), 0, width_mm, now_ms)

    assert told is ghost
    assert contacts.down == ()


def test_what_was_none_is_told_once() -> None:
    """A palm that lies for long is a palm, not a hold too; what nobody put down is nothing."""
    palm, _ = put_down(Contacts(), 0, 60, 0)

    assert lifted(palm, 0, 60, 60_000) == (Contacts((), (0,)), None)
    assert lifted(palm, 7, 60, 60_000)[1] is None


def test_a_screen_that_counts_anew_forgets_what_lay_there() -> None:
    """A finger whose end was lost makes no other one extra."""
    assert put_down(all_lifted(after((1, 0))), 0, TIP_MM, 1)[1] is None
