"""Files that are deleted under the running program, on a real X server."""

import shutil
from pathlib import Path

from kiosk.storage.last_good import GoodPack, remember_good_pack
from kiosk.storage.profile import Profile
from tests.end2end.kiosk_process import NO_VOICES, Sandbox, end
from tests.end2end.test_faults import above_the_notice, log_of, press, settled, wait_for_start
from tests.end2end.visit_pack import write_visit_pack
from tests.end2end.x_display import Display, looks_the_same
from tests.fakes.tiny_pack import TOPIC, write_tiny_pack

GOOD_PACKS = "good-packs.json"


def test_a_pack_that_is_gone_gives_way_to_its_last_good_edition_and_then_to_the_desk(
    display: Display, sandbox: Sandbox, tmp_path: Path
) -> None:
    """All of the first while home is shown, a page of the second; never another therapy."""
    pack, older = (write_visit_pack(tmp_path / name) for name in ("pack", "older"))
    other = write_tiny_pack(tmp_path / "other")
    other.change("pack.toml", '"tiny"', '"huge"')
    profile = Profile(sandbox.profile, writable=True)
    remember_good_pack(profile, GoodPack("huge", 9, other.root))
    remember_good_pack(profile, GoodPack("tiny", 2, older.root))
    (sandbox.profile / "settings.toml").write_text(f'pack.folder = "{pack.root}"\n')

    with sandbox.running(
        "run", "--unsupervised", "--profile", str(sandbox.profile), DISPLAY=display.name
    ) as process:
        display.wait_until(lambda: str(pack.root) in (sandbox.profile / GOOD_PACKS).read_text())
        start = display.wait_for_rest()
        seen = press(["Down", "Return"], display, start)
        shutil.rmtree(pack.root)
        display.press("Return")
        seen = wait_for_start(display, start)

        seen = press(["Down", "Return", "Return"], display, seen)
        older.remove(f"{TOPIC}/01-no-driving.md")
        seen = press(["Return"], display, seen)
        assert not looks_the_same(above_the_notice(seen), above_the_notice(start))
        assert end(process) == ""

    assert process.returncode == 0
    assert log_of(sandbox) == [
        ["started"],
        ["pack-lost", "K-205"],
        ["pack-fallback", "K-205"],
        ["pack-lost", "K-205"],
        ["no-pack", "K-205"],
        ["stopped"],
    ]


def test_fonts_that_are_gone_are_still_drawn(
    display: Display, sandbox: Sandbox, project: Path, tmp_path: Path
) -> None:
    """The program has read them all at its start, even those of words that nobody has seen yet."""
    for folder in ("kiosk", "assets"):
        shutil.copytree(project / folder, tmp_path / "program" / folder)
    program = Sandbox(sandbox.root, tmp_path / "program")
    words = ("run", "--unsupervised", "--profile", str(program.profile))
    pictures = []
    for gone in (False, True):
        (program.profile / GOOD_PACKS).unlink(missing_ok=True)
        with program.running(*words, DISPLAY=display.name, SPEECHD_ADDRESS=NO_VOICES) as process:
            seen = settled(display, program)
            if gone:
                shutil.rmtree(tmp_path / "program" / "assets" / "fonts")
            # Beside "Touch to start" the languages, of which Arabic is the last.
            seen = press(["Down", "Down", "Down", "Down", "Return"], display, seen)
            pictures.append(seen)
            assert end(process) == ""

    assert looks_the_same(*pictures)
