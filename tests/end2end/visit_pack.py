"""A pack whose words occur nowhere else, and where its screens have their buttons."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from fcntl import LOCK_EX, flock
from functools import cache
from pathlib import Path
from typing import Any

from tests.end2end.kiosk_process import Sandbox
from tests.fakes.tiny_pack import PAGE, QUESTIONS, STEPS, TOPIC, TinyPack, write_tiny_pack

RIDE = "Who drives the canary home with me?"
CAR = "May I drive my canary car tomorrow?"
COST = "What does a canary cost?"
# Ids, titles and words that a visitor of this pack chooses or reads.
CANARIES = ("canary", "going-home", "Going home", "no-driving", "your-ride", "can-i-drive")


def write_visit_pack(root: Path) -> TinyPack:
    """Write a pack with short pages; the first two have one question each."""
    pack = write_tiny_pack(root)
    head = PAGE.partition("Your body")[0].replace('figure = "ride"\n', "")
    drive = head.replace('"drive", "who"', '"canary-car"')
    pack.write(f"{TOPIC}/01-no-driving.md", f"{drive}Wait until the next day.\n")
    pack.write(f"{TOPIC}/02-your-ride.md", STEPS.replace('"who"', '"canary-ride"'))
    for name in ("03-drip-and-spray", "10-in-short"):
        pack.change(f"{TOPIC}/{name}.md", '"drive"', '"canary-car"')
    stage = QUESTIONS.partition("[[question]]")[0]
    asked = {"canary-car": CAR, "canary-ride": RIDE, "canary-cost": COST}
    pack.write("en/questions.toml", stage + "".join(map(_question, asked, asked.values())))
    pack.change("figures/ride.svg", "url(#paint)", "#09504f")
    return pack


def _question(question: str, text: str) -> str:
    return f'[[question]]\nid = "{question}"\nstage = "after"\ntext = "{text}"\n\n'


@dataclass(frozen=True)
class Places:
    """Where the buttons of all screens are, and how the screens look."""

    folder: Path
    screens: dict[str, dict[str, Any]]

    def picture(self, screen: str) -> Path:
        """Give the picture of a screen."""
        return self.folder / str(self.screens[screen]["file"])

    def middle(self, screen: str, name: str) -> tuple[int, int]:
        """Give the middle of the enabled button whose name begins with some words."""
        left, top, right, bottom = self.box(screen, name)
        return left + (right - left) // 2, top + (bottom - top) // 2

    def box(self, screen: str, name: str) -> tuple[int, int, int, int]:
        """Give left, top, right and bottom of it."""
        items = self.screens[screen]["items"]
        fitting = [item for item in items if item["name"].startswith(name) and item["enabled"]]
        assert fitting, f"{screen} has no {name!r}: {[item['name'] for item in items]}"
        item = fitting[0]
        left, top = item["x"], item["y"]
        return left, top, left + item["w"], top + item["h"]


@cache
def visit_pack_in(folder: Path) -> TinyPack:
    """Write the pack of a visit into a folder, once."""
    return write_visit_pack(folder / "visit-pack")


@cache
def visit_places_in(folder: Path, project: Path) -> Places:
    """Find where the buttons of its own screens are on the default screen.

    Args:
        folder: Of one worker of a test run; they stand beside each other, and the first worker
            that asks draws for all.
        project: Where the package is.
    """
    pack = visit_pack_in(folder)
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    with (shared / "visit-places.lock").open("w") as lock:
        flock(lock, LOCK_EX)
        place = shared / "visit-places"
        if (place / "screens").exists():
            return _places_in(place / "screens")
        place.mkdir()
        return places_of(pack, Sandbox(place, project))


def places_of(
    pack: TinyPack, sandbox: Sandbox, language: str = "en", screens: Iterable[str] = ()
) -> Places:
    """Let the kiosk itself tell where the buttons of a visit are.

    Args:
        pack: What it shows.
        sandbox: Takes the pictures.
        language: That of the visit.
        screens: Those that are needed; without them all of a visit and of staff.
    """
    out = sandbox.root / "screens"
    words = [str(out), str(pack.root), language, *sorted(screens)]
    subprocess.run(
        [sys.executable, "-m", "tests.end2end.visit_screens", *words],
        env=sandbox.environment(),
        cwd=sandbox.project,
        check=True,
    )
    return _places_in(out)


def _places_in(out: Path) -> Places:
    entries = json.loads((out / "screens.json").read_text())
    return Places(out, {entry["id"]: entry for entry in entries})
