"""Counting use: what counts, what never does, and that no disk is ever in the way."""

import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.route import Place, Screen
from kiosk.domain.usage import DayCounts, UsageCounts, monday_of
from kiosk.services import usage_process
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER
from kiosk.storage.profile import Profile
from kiosk.storage.usage_database import read_database
from kiosk.storage.usage_job import DAMAGED_FILE, USAGE_FILE
from kiosk.wiring import Kiosk
from tests.fakes.full_disk import full_disk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.tiny_pack import TODAY, TinyPack

NOTHING = UsageCounts()
PAGE, NEXT = "going-home/no-driving", "going-home/your-ride"
ENDLESS = "import signal; signal.pause()"


def day(**counts: int) -> UsageCounts:
    """Give the counts of one day."""
    return UsageCounts({TODAY: DayCounts(**counts)})


def read(kiosk: Kiosk, *pages: str) -> None:
    """Walk from the start picture through pages."""
    kiosk.navigator.go(Screen.HOME)
    for page in pages:
        kiosk.navigator.go(Screen.PAGE, page)


def written(profile: Profile) -> UsageCounts:
    """Read what is on the disk."""
    return read_database((profile.folder / USAGE_FILE).read_bytes())


def write(kiosk: Kiosk, qtbot: QtBot) -> None:
    """Have the counts written and wait for it."""
    with qtbot.waitSignal(kiosk.usage.written, timeout=30_000):
        kiosk.usage.write()


def logged(profile: Profile) -> list[str]:
    """Give what the log says, without its times."""
    text = (profile.folder / LOG_FOLDER / LOG_FILE).read_text(encoding="utf-8")
    return [line.split()[1] for line in text.splitlines()]


def stand_in(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let a few lines of Python take the place of the process that writes."""
    monkeypatch.setattr(usage_process, "program_command", lambda *_: [sys.executable, "-c", code])


class TestWhatCounts:
    """Each once, under its day."""

    def test_a_page_that_is_turned(self, kiosk: Kiosk) -> None:
        """Not the way back from its sources, but the same page in the next visit."""
        read(kiosk, PAGE, NEXT)
        kiosk.navigator.go(Screen.SOURCES, NEXT)
        kiosk.navigator.back()
        assert kiosk.usage.waiting.days == {TODAY: DayCounts(pages=2)}

        kiosk.end.finish()
        read(kiosk, NEXT)
        assert kiosk.usage.waiting.days == {TODAY: DayCounts(pages=3)}

    def test_a_ready_question_that_is_chosen(self, kiosk: Kiosk) -> None:
        """Not one that cannot be added."""
        kiosk.book.add_ready("drive")
        kiosk.book.add_ready("drive")
        kiosk.book.add_ready("who")

        assert kiosk.usage.waiting == day(questions=2)

    @pytest.mark.parametrize(
        ("state", "counts"),
        [
            (PrintState.PRINTED, day(sheets=1)),
            (PrintState.SENT, day(sheets=1)),
            (PrintState.NEEDS_STAFF, day(faults=1)),
            (PrintState.FAILED, day(faults=1)),
            (PrintState.GAVE_UP, day(faults=1)),
            (PrintState.CANCEL_UNCONFIRMED, day(faults=1)),
            (PrintState.CANCELLED, NOTHING),
        ],
    )
    def test_a_sheet_or_what_kept_it_from_coming(
        self, kiosk: Kiosk, state: PrintState, counts: UsageCounts
    ) -> None:
        """As the print desk tells it."""
        kiosk.visit.desk.ended.emit(PrintOutcome(state, PrintReason.NONE))

        assert kiosk.usage.waiting == counts

    def test_a_fault_that_staff_are_told_of(self, kiosk: Kiosk) -> None:
        """Each time, such as when an error has wiped a visit."""
        kiosk.guard.tell_staff("K-000")
        kiosk.guard.tell_staff("K-000")

        assert kiosk.usage.waiting == day(faults=2)

    def test_a_visit_under_its_week_and_the_language_it_ended_in(self, kiosk: Kiosk) -> None:
        """Many begin in English to find their own."""
        read(kiosk)
        kiosk.languages.use("es")
        kiosk.end.finish()
        read(kiosk)
        kiosk.end.finish()
        kiosk.end.finish()

        assert kiosk.usage.waiting == UsageCounts(visits={monday_of(TODAY): {"es": 1, "en": 1}})

    def test_a_visit_that_is_started_over_is_two(self, kiosk: Kiosk) -> None:
        """Somebody had left the list of the one before."""
        read(kiosk, PAGE)
        kiosk.end.start_over()
        kiosk.end.finish()

        assert kiosk.usage.waiting.visits == {monday_of(TODAY): {"en": 2}}


def test_what_is_nobodys_business_is_not_counted(kiosk: Kiosk) -> None:
    """Help, own words, telling it back, moves on the list, staff."""
    kiosk.navigator.go(Screen.HELP)
    kiosk.navigator.restart()
    kiosk.book.add_own("My canary?")
    kiosk.book.add_teach_back("going-home")
    kiosk.book.toggle_star(0)
    kiosk.book.move(0, 1)
    kiosk.book.remove(0)
    kiosk.book.undo()
    kiosk.navigator.go(Screen.TEACH_BACK, "going-home")
    kiosk.navigator.restart(Place(Screen.STAFF_CORNER))
    kiosk.navigator.restart()

    assert kiosk.usage.waiting == NOTHING


def test_undo_brings_no_second_question(kiosk: Kiosk) -> None:
    """It was chosen once."""
    kiosk.book.add_ready("drive")
    kiosk.book.remove(0)
    kiosk.book.undo()

    assert kiosk.usage.waiting == day(questions=1)


class TestWriting:
    """By another process, while nobody is there."""

    def test_counts_reach_the_disk(self, kiosk: Kiosk, profile: Profile, qtbot: QtBot) -> None:
        """And are counted once."""
        kiosk.usage.begin()
        read(kiosk, PAGE)
        kiosk.end.finish()
        write(kiosk, qtbot)
        assert kiosk.usage.waiting == NOTHING

        read(kiosk, PAGE)
        write(kiosk, qtbot)
        assert written(profile) == UsageCounts(
            {TODAY: DayCounts(pages=2)}, {monday_of(TODAY): {"en": 1}}
        )

    def test_the_file_is_there_from_the_start(self, kiosk: Kiosk, profile: Profile) -> None:
        """The first visit leaves no file that was not there before."""
        kiosk.usage.begin()

        assert (profile.folder / USAGE_FILE).read_bytes() == b""

    def test_it_waits_for_the_start_picture(self, kiosk: Kiosk) -> None:
        """No visitor shares the machine with it."""
        kiosk.usage.begin()
        read(kiosk, PAGE)
        kiosk.usage._timer.timeout.emit()
        assert kiosk.usage._process is None

        kiosk.end.finish()
        kiosk.usage._timer.timeout.emit()
        assert kiosk.usage._process is not None

    def test_old_counts_go_once_a_day(self, kiosk: Kiosk, profile: Profile, qtbot: QtBot) -> None:
        """Also where nobody comes."""
        kiosk.usage.begin()
        with qtbot.waitSignal(kiosk.usage.written, timeout=30_000):
            kiosk.usage._timer.timeout.emit()
        assert written(profile) == NOTHING

        kiosk.usage._timer.timeout.emit()
        assert kiosk.usage._process is None

    def test_the_end_of_a_visit_writes_nothing(self, kiosk: Kiosk) -> None:
        """The time of the file would tell when it was."""
        kiosk.usage.begin()
        read(kiosk, PAGE)
        kiosk.end.finish()

        assert kiosk.usage._process is None

    def test_what_is_counted_meanwhile_waits(
        self, kiosk: Kiosk, profile: Profile, qtbot: QtBot
    ) -> None:
        """Nothing is lost and nothing is written twice."""
        kiosk.usage.begin()
        kiosk.usage.count_fault()
        with qtbot.waitSignal(kiosk.usage.written, timeout=30_000):
            kiosk.usage.write()
            kiosk.usage.count_fault()
            kiosk.usage.write()
            assert kiosk.usage.waiting == day(faults=2)
        assert kiosk.usage.waiting == day(faults=1)

        write(kiosk, qtbot)
        assert written(profile) == day(faults=2)

    def test_the_end_of_the_program_writes(self, kiosk: Kiosk, profile: Profile) -> None:
        """Also what came while the process ran."""
        kiosk.usage.begin()
        kiosk.usage.count_fault()
        kiosk.usage.write()
        kiosk.usage.count_fault()
        kiosk.usage.stop()
        kiosk.usage.stop()

        assert written(profile) == day(faults=2)

    def test_nothing_new_is_not_written_at_the_end(self, kiosk: Kiosk, profile: Profile) -> None:
        """The end is not held up."""
        kiosk.usage.begin()
        kiosk.usage.stop()

        assert (profile.folder / USAGE_FILE).read_bytes() == b""

    @pytest.mark.parametrize("days", [365, -365])
    def test_a_clock_that_jumps_costs_no_other_count(
        self, pack: TinyPack, profile: Profile, clock: StagedClock, qtbot: QtBot, days: int
    ) -> None:
        """A year ahead or behind, and back again."""
        today = [date(2028, 5, 3)]
        kiosk = build_kiosk(pack, profile, clock)
        kiosk.usage._today = lambda: today[0]
        kiosk.usage.begin()
        for jump in (days, -days, 0):
            kiosk.usage.count_fault()
            write(kiosk, qtbot)
            today[0] += timedelta(days=jump)
        take_down(kiosk)

        assert sorted(written(profile).days) == sorted(
            {date(2028, 5, 3), date(2028, 5, 3) + timedelta(days=days)}
        )
        assert written(profile).days[date(2028, 5, 3)].faults == 2


class TestBrokenDisks:
    """They cost counts, and nothing else."""

    def test_a_damaged_file_is_begun_anew_and_told(
        self, kiosk: Kiosk, profile: Profile, qtbot: QtBot
    ) -> None:
        """Once in the log, and the old one stands aside."""
        kiosk.usage.begin()
        for damage in (b"not a database", b"nor this"):
            (profile.folder / USAGE_FILE).write_bytes(damage)
            kiosk.usage.count_fault()
            write(kiosk, qtbot)

        assert written(profile) == day(faults=1)
        assert logged(profile) == ["usage-damaged"]
        assert (profile.folder / DAMAGED_FILE).read_bytes() == b"nor this"

    def test_a_full_disk_keeps_them_waiting(
        self, kiosk: Kiosk, profile: Profile, qtbot: QtBot
    ) -> None:
        """Until there is room again; a visit goes on meanwhile, and no file is added."""
        kiosk.usage.begin()
        before = sorted(profile.folder.rglob("*"))
        with full_disk():
            read(kiosk, PAGE)
            kiosk.end.finish()
            with qtbot.waitSignal(kiosk.usage.happened, timeout=30_000):
                kiosk.usage.write()
            assert sorted(profile.folder.rglob("*")) == before
        # That the log cannot be written either is a fault that staff are told of.
        counts = {TODAY: DayCounts(pages=1, faults=1)}
        assert kiosk.usage.waiting.days == counts

        write(kiosk, qtbot)
        assert written(profile).days == counts

    def test_staff_are_told_once(self, kiosk: Kiosk, profile: Profile, qtbot: QtBot) -> None:
        """Not every quarter of an hour."""
        (profile.folder / USAGE_FILE).mkdir()
        kiosk.usage.begin()
        for _time in range(2):
            kiosk.usage.write()
            qtbot.waitUntil(lambda: kiosk.usage._process is None, timeout=30_000)

        assert logged(profile) == ["usage-not-kept"]

    def test_a_read_only_profile_is_left_alone(
        self, pack: TinyPack, clock: StagedClock, tmp_path: Path
    ) -> None:
        """No process is started for it."""
        kiosk = build_kiosk(pack, Profile(tmp_path / "nowhere", writable=False), clock)
        kiosk.usage.begin()
        read(kiosk, PAGE)
        kiosk.usage.write()
        kiosk.usage.stop()

        assert kiosk.usage._process is None
        assert not (tmp_path / "nowhere").exists()
        take_down(kiosk)

    @pytest.mark.parametrize("code", ["print('nonsense')", "raise SystemExit(3)", "1/0"])
    def test_a_process_that_fails_costs_nothing(
        self, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, code: str
    ) -> None:
        """What it was to write waits for the next one."""
        stand_in(monkeypatch, code)
        kiosk.usage.begin()
        kiosk.usage.count_fault()
        kiosk.usage.write()
        qtbot.waitUntil(lambda: kiosk.usage._process is None, timeout=30_000)

        assert kiosk.usage.waiting == day(faults=1)
        kiosk.usage._timer.stop()

    def test_a_program_that_is_not_there_costs_nothing(
        self, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        """The same."""
        monkeypatch.setattr(usage_process, "program_command", lambda *_: ["/nowhere/askwell"])
        kiosk.usage.begin()
        kiosk.usage.count_fault()
        kiosk.usage.write()
        qtbot.waitUntil(lambda: kiosk.usage._process is None, timeout=30_000)

        assert kiosk.usage.waiting == day(faults=1)
        kiosk.usage._timer.stop()

    def test_a_disk_that_never_answers_is_given_up(
        self, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        """The process is ended, and the counts wait."""
        monkeypatch.setattr(usage_process, "LIMIT_S", 0.2)
        stand_in(monkeypatch, ENDLESS)
        kiosk.usage.begin()
        kiosk.usage.count_fault()
        kiosk.usage.write()
        qtbot.waitUntil(lambda: kiosk.usage._process is None, timeout=30_000)

        assert kiosk.usage.waiting == day(faults=1)
        kiosk.usage._timer.stop()

    def test_counts_that_are_on_the_disk_are_not_written_again(
        self, kiosk: Kiosk, profile: Profile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        """The process was ended after its write and before it could say so."""
        kiosk.usage.begin()
        file = profile.folder / USAGE_FILE
        write = f"file = Path({str(file)!r}); new = file.with_suffix('.new'); new.write_text('x')"
        stand_in(monkeypatch, f"from pathlib import Path; {write}; new.replace(file); {ENDLESS}")
        kiosk.usage.count_fault()
        kiosk.usage.write()
        qtbot.waitUntil(lambda: file.read_bytes() == b"x", timeout=30_000)
        assert kiosk.usage._process is not None
        kiosk.usage._process._limit.timeout.emit()
        qtbot.waitUntil(lambda: kiosk.usage._process is None, timeout=30_000)

        assert kiosk.usage.waiting == NOTHING

    def test_a_disk_that_does_not_answer_at_the_end_is_asked_once(
        self, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The end would else take twice as long."""
        asked: list[str] = []

        def command(role: str, *_words: str) -> list[str]:
            asked.append(role)
            return [sys.executable, "-c", ENDLESS]

        monkeypatch.setattr(usage_process, "program_command", command)
        monkeypatch.setattr("kiosk.services.usage_count.WRITTEN_WITHIN_S", 0.2)
        kiosk.usage.begin()
        kiosk.usage.count_fault()
        kiosk.usage.write()
        kiosk.usage.stop()

        assert asked == [usage_process.ROLE]

    def test_the_end_of_the_program_does_not_wait_for_it(
        self, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Not for ever."""
        monkeypatch.setattr("kiosk.services.usage_count.WRITTEN_WITHIN_S", 0.2)
        stand_in(monkeypatch, ENDLESS)
        kiosk.usage.begin()
        kiosk.usage.count_fault()
        kiosk.usage.stop()

        assert kiosk.usage._process is None
