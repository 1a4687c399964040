"""The measurements, each as figures with what issue and design ask of them."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from kiosk.host.bundle import default_pack
from kiosk.storage.settings_file import SETTINGS_FILE
from tests.bench.against_chromium import measure_against_chromium
from tests.bench.figures import Figure, Measured, share_of
from tests.bench.growth import measure_growth
from tests.bench.installed_size import measure_size
from tests.bench.large_pack import write_large_pack
from tests.bench.package_time import measure_package
from tests.bench.print_times import WAYS
from tests.bench.start import BARE, kiosk_with, time_starts
from tests.bench.start_profile import measure_start_profile
from tests.bench.x_screen import PROJECT, XScreen

STARTS = 10
STARTS_OF_LARGE_PACK = 5
START_RATIO_MAX = 1.5
TURN_P99_MAX_MS = 25.0
TURN_PYTHON_MAX_MS = 16.0
GROWTH_MAX_MB = 2.0
LARGE_PACK_FACTOR = 100
ACCEPTED_P95_MAX_MS = 500.0
SHOWN_MAX_MS = 100.0
STALL_MAX_MS = 50.0
FAULT_MAX_S = 5.0
ABSENT_MAX_S = 10.0
SEARCH_P99_MAX_MS = 50.0
SPEECH_START_MAX_MS = 300.0
SPEECH_STOP_MAX_MS = 200.0


def measure_start(screen: XScreen) -> Measured:
    """Time the first picture of the kiosk against that of a bare window, in turn."""
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "bare Qt Quick window": BARE,
            "kiosk, its screen alone": kiosk_with(Path(folder), "--unsupervised"),
            "kiosk, with its supervisor": kiosk_with(Path(folder)),
        }
        starts = time_starts(screen, commands, STARTS)
    bare, *kiosks = ((name, median(each.first_ms)) for name, each in starts.items())
    spans = ", ".join(f"{name} {_span(each.first_ms)} ms" for name, each in starts.items())
    return Measured(
        (
            Figure(f"start, {bare[0]}: first picture", "ms", bare[1]),
            *(
                Figure(
                    f"start, {name}: first picture", "ms", taken_ms, START_RATIO_MAX, bare[1]
                )
                for name, taken_ms in kiosks
            ),
        ),
        (
            (
                f"Start: medians of {STARTS} starts in turn, from the call to pixels on the X"
                f" screen, all from source; {spans}."
            ),
            (
                "The first picture has its words and its button; its illustration is loaded on"
                " another thread while the program starts, and may come after it."
            ),
        ),
    )  # fmt: skip


def measure_turns(screen: XScreen) -> Measured:
    """Turn 500 pages in a real window."""
    told = _told_by(screen, "tests.bench.page_turns")
    frame_ms = [taken for _page, taken in told["frame_ms"]]
    python_ms = [taken for _page, taken in told["python_ms"]]
    return Measured(
        (
            Figure("page turn to frame, p50", "ms", median(frame_ms)),
            Figure(
                "page turn to frame, p99", "ms", share_of(frame_ms, 0.99), limit=TURN_P99_MAX_MS
            ),
            Figure(
                "page turn to frame, slowest page at its best", "ms", _slowest(told["frame_ms"])
            ),
            Figure("page turn, in Python, p50", "ms", median(python_ms)),
            Figure("page turn, in Python, max", "ms", max(python_ms), limit=TURN_PYTHON_MAX_MS),
            Figure(
                "page turn, in Python, slowest page at its best", "ms", _slowest(told["python_ms"])
            ),
        ),
        (
            (
                f"Turns: {len(frame_ms)} through all parts of all pages, reading each anew. The"
                " best of a page's turns is that in which no other program was in the way."
            ),
            (
                f"Python: {len(python_ms)} more turns; all Python until the frame, with what Qt"
                " calls back, without what runs in Qt."
            ),
        ),
    )


def measure_memory(screen: XScreen) -> Measured:
    """Weigh the kiosk before and after 10,000 page turns."""
    told = _told_by(screen, "tests.bench.page_memory")
    before, half, end = told["own_mb"]
    first_objects, *_, last_objects = told["objects"]
    return Measured(
        (
            Figure("memory, more after 10,000 turns", "MB", end - before, limit=GROWTH_MAX_MB),
            Figure("memory, more after the second half", "MB", end - half),
            Figure("objects in the window, more", "", last_objects - first_objects),
        ),
        (
            (
                f"Memory: PSS without mapped files, {before:.1f} MB before and {end:.1f} MB after,"
                " each once free pages have gone back. The kiosk sweeps up after each round of all"
                " pages, as it does behind a visitor who reads one page for two seconds."
                f" With files: {told['all_mb'][0]:.1f} and {told['all_mb'][-1]:.1f} MB; that share"
                " changes when another program with Qt starts or ends."
            ),
        ),
    )


def measure_large_pack(screen: XScreen) -> Measured:
    """Time starts with the shipped pack and with one 100 times as large, in turn."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        packs = {
            "shipped": default_pack(),
            "large": write_large_pack(default_pack(), folder / "pack", LARGE_PACK_FACTOR),
        }
        commands = {}
        for size, pack in packs.items():
            commands[f"{size}, --pack"] = kiosk_with(folder / "empty", "--pack", str(pack))
            commands[f"{size}, settings"] = kiosk_with(_profile_with(pack, folder / size))
        starts = time_starts(screen, commands, STARTS_OF_LARGE_PACK, whole=True)
    figures: list[Figure] = []
    for way in ("--pack", "settings"):
        shipped, large = starts[f"shipped, {way}"], starts[f"large, {way}"]
        figures += _compared(f"first picture, {way}", shipped.first_ms, large.first_ms)
        figures += _compared(f"whole picture, {way}", shipped.whole_ms, large.whole_ms)
    return Measured(
        tuple(figures),
        (
            (
                f"Large pack: {LARGE_PACK_FACTOR} times the topics, pages and answers; medians of"
                f" {STARTS_OF_LARGE_PACK}. The first picture needs no pack; the whole one has the"
                " review sentence, for which the pack was opened."
            ),
        ),
    )


def measure_print(screen: XScreen) -> Measured:
    """Time the tap on Print against a real printer and through a real print server."""
    figures: list[Figure] = []
    for queue in WAYS:
        times = _told_by(screen, "tests.bench.print_times", queue)
        accepted = times["accepted"]
        figures += [
            Figure(
                f"print, {queue}: to the first answer, max",
                "ms",
                max(times["shown"]),
                limit=SHOWN_MAX_MS,
            ),
            Figure(f"print, {queue}: to the job accepted, p50", "ms", median(accepted)),
            Figure(
                f"print, {queue}: to the job accepted, p95",
                "ms",
                share_of(accepted, 0.95),
                limit=ACCEPTED_P95_MAX_MS,
            ),
            Figure(
                f"print, {queue}: longest pause of the screen",
                "ms",
                max(times["stall"]),
                limit=STALL_MAX_MS,
            ),
        ]
    return Measured(
        tuple(figures),
        (
            (
                "Print: 30 sheets with four questions each, tapped 1.5 s after the preview was"
                " opened, which starts the process that prints."
            ),
        ),
    )


def measure_print_faults(screen: XScreen) -> Measured:
    """Time how soon a fault of a real printer is told, and that a printer is not there."""
    told = _told_by(screen, "tests.bench.print_faults")
    figures = (
        ("fault told, ippeveprinter, max", "s", "straight_s", FAULT_MAX_S),
        ("fault told, through CUPS, max", "s", "cups_s", FAULT_MAX_S),
        ("absent printer told, nobody listens", "s", "refused_s", ABSENT_MAX_S),
        ("absent printer told, behind CUPS", "s", "absent_cups_s", ABSENT_MAX_S),
        ("absent printer told, it never answers", "s", "silent_s", ABSENT_MAX_S),
        ("longest pause of the screen meanwhile", "ms", "stall_ms", STALL_MAX_MS),
    )
    return Measured(
        tuple(
            Figure(name, unit, max(told[key]), limit=limit) for name, unit, key, limit in figures
        ),
        (
            (
                "Faults: from the printer's own word to that of the print desk, 5 times each way;"
                " absent printers: from the tap, once each, with the start of the helper."
            ),
        ),
    )


def measure_search(screen: XScreen) -> Measured:
    """Search 10,000 entries after each letter that is typed."""
    told = _told_by(screen, "tests.bench.search_times")
    find_ms = told["find_ms"]
    return Measured(
        (
            Figure("search, p50", "ms", median(find_ms)),
            Figure("search, p99", "ms", share_of(find_ms, 0.99), limit=SEARCH_P99_MAX_MS),
            Figure("search, max", "ms", max(find_ms)),
        ),
        (
            (
                f"Search: {len(find_ms)} searches in {told['entries']} entries, one after each"
                " letter of 400 queries, half of them misspelt; on the thread of the screen."
            ),
        ),
    )


def measure_speech(screen: XScreen) -> Measured:
    """Time the real voice, as the sound server plays it."""
    told = _told_by(screen, "tests.bench.speech_times")
    return Measured(
        (
            Figure("speech: until there are voices", "ms", max(told["voices"])),
            Figure("speech: first sentence, to its sound", "ms", max(told["first"])),
            Figure("speech: wish to sound, p50", "ms", median(told["start"])),
            Figure(
                "speech: wish to sound, max", "ms", max(told["start"]), limit=SPEECH_START_MAX_MS
            ),
            Figure(
                "speech: stop to silence, max", "ms", max(told["stop"]), limit=SPEECH_STOP_MAX_MS
            ),
        ),
        (
            (
                f"Speech: espeak-ng through speech-dispatcher and PulseAudio, {len(told['start'])}"
                " times; heard at the monitor of a null sink in pieces of 20 ms."
            ),
        ),
    )


def measure_usage(screen: XScreen) -> Measured:
    """Write counts of use beside those of ten years."""
    told = _told_by(screen, "tests.bench.usage_times")
    return Measured(
        (
            Figure("usage: counting one thing, max", "ms", max(told["count"])),
            Figure("usage: the call that writes, max", "ms", max(told["call"])),
            Figure(
                "usage: longest pause of the screen",
                "ms",
                max(*told["pause"], *told["call"]),
                limit=STALL_MAX_MS,
            ),
            Figure("usage: until it is on the disk, p50", "ms", median(told["written"])),
        ),
        (
            (
                f"Usage: {len(told['call'])} writes beside the counts of ten years, each by a"
                " process of its own, as every quarter of an hour."
            ),
        ),
    )


PARTS: dict[str, Callable[[XScreen], Measured]] = {
    "chromium": measure_against_chromium,
    "size": measure_size,
    "growth": measure_growth,
    "start": measure_start,
    "start-profile": measure_start_profile,
    "turns": measure_turns,
    "memory": measure_memory,
    "large-pack": measure_large_pack,
    "print": measure_print,
    "print-faults": measure_print_faults,
    "search": measure_search,
    "speech": measure_speech,
    "usage": measure_usage,
    "package": measure_package,
}


def _compared(what: str, shipped: Sequence[float], large: Sequence[float]) -> list[Figure]:
    against = median(shipped)
    return [
        Figure(f"start, shipped pack: {what}", "ms", against),
        Figure(
            f"start, large pack: {what}",
            "ms",
            median(large),
            limit=START_RATIO_MAX,
            against=against,
        ),
    ]


def _profile_with(pack: Path, profile: Path) -> Path:
    profile.mkdir()
    settings = f"[pack]\nfolder = {json.dumps(str(pack))}\n"
    (profile / SETTINGS_FILE).write_text(settings, encoding="utf-8")
    return profile


def _told_by(screen: XScreen, module: str, *words: str) -> dict[str, Any]:
    output = subprocess.run(
        [sys.executable, "-m", module, *words],
        env=screen.environment(),
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    told = json.loads(output)
    assert isinstance(told, dict)
    return told


def _slowest(turns: Sequence[tuple[int, float]]) -> float:
    best: dict[int, float] = {}
    for page, taken_ms in turns:
        best[page] = min(taken_ms, best.get(page, taken_ms))
    return max(best.values())


def _span(values: Sequence[float]) -> str:
    return f"{min(values):.0f} to {max(values):.0f}"
