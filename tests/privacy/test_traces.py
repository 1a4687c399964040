"""Each trace of a visit would be found, and what the kiosk really writes has none."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER, EventLog, LogEvent
from kiosk.storage.profile import Profile
from tests.privacy.traces import left_over, telling_lines, telling_titles, told

EVENTS = frozenset(event.value for event in LogEvent)
LINE = "2026-11-23T14:00:00+00:00 started\n"
CANARY = "Zqxjkvb"


def planted(item: str, about: str, find: Callable[[], Iterator[str]]) -> ParameterSet:
    """Give a case: the item of the checklist, what is wrong, and the search for it."""
    return pytest.param(find, marks=pytest.mark.planted(item, about))


def in_log(line: str) -> Callable[[], Iterator[str]]:
    """Search a log of a good line and another one."""
    return lambda: telling_lines(LINE + line, EVENTS)


def in_file(content: bytes) -> Callable[[], Iterator[str]]:
    """Search a file that holds something."""
    return lambda: told([("good.toml", b"x"), ("cache", content)], [CANARY])


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """An empty, writable profile."""
    return Profile(tmp_path, writable=True)


@pytest.mark.parametrize(
    "find",
    [
        planted("P9", "a print job with the visitor's name for its title",
            lambda: telling_titles(["sheet-4f2a91c0", "Maria's questions"])),
        planted("P9", "a print job with a question for its title",
            lambda: telling_titles(["Can I drive home?"])),
        planted("P9", "a print job with a medicine in its title",
            lambda: telling_titles(["sheet ketamine 4f2a91c0"])),
        planted("P2", "a file that a visit leaves",
            lambda: left_over(["a/settings.toml"], ["a/settings.toml", "a/last-visit.json"])),
        planted("P2", "a file that a visit takes away",
            lambda: left_over(["a/settings.toml", "a/log"], ["a/settings.toml"])),
        planted("P2", "a chosen question in a cache", in_file(f"x{CANARY}x".encode())),
        planted("P2", "a chosen question in a cache, as Windows writes it",
            in_file(f"x{CANARY}x".encode("utf-16-le"))),
        planted("P2", "a chosen question in a core dump, as Java writes it",
            in_file(f"x{CANARY}x".encode("utf-16-be"))),
        planted("P3", "a minute in the log", in_log("2026-11-23T14:37:00+00:00 started")),
        planted("P3", "a topic in the log",
            in_log("2026-11-23T14:00:00+00:00 started going-home/no-driving")),
        planted("P3", "a language in the log", in_log("2026-11-23T14:00:00+00:00 started es")),
        planted("P3", "an event in the log that is not on the list",
            in_log("2026-11-23T14:00:00+00:00 page-opened")),
        planted("P3", "an own question in the log",
            in_log("2026-11-23T14:00:00+00:00 print-failed Will it hurt?")),
        planted("P18", "a tap on the crisis line in the log",
            in_log("2026-11-23T14:00:00+00:00 help-opened")),
        planted("P18", "the time that a page was read in the log",
            in_log("2026-11-23T14:00:00+00:00 page-left 83")),
    ],
)  # fmt: skip
def test_a_planted_trace_is_found(find: Callable[[], Iterator[str]]) -> None:
    """The search names exactly the planted one."""
    assert len(list(find())) == 1


def test_what_the_kiosk_logs_tells_nothing(profile: Profile) -> None:
    """Every event there is, with and without a code."""
    log = EventLog(profile, lambda: datetime(2026, 11, 23, 14, 37, 59, tzinfo=UTC))
    for event in LogEvent:
        log.record(event)
        log.record(event, "K-401")
    text = (profile.folder / LOG_FOLDER / LOG_FILE).read_text(encoding="utf-8")
    assert len(text.splitlines()) == 2 * len(LogEvent)
    assert list(telling_lines(text, EVENTS)) == []


def test_what_is_allowed_is_no_trace() -> None:
    """A neutral title, the same files, and a file without a word of the visit."""
    assert list(telling_titles(["sheet-4f2a91c0"])) == []
    assert list(left_over(["a", "b"], ["b", "a"])) == []
    assert list(told([("a", b"settings")], [CANARY])) == []
