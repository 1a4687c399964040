"""Somebody in front of the installed program, in a Debian 12 that has nothing else."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.end2end.visit_pack import CAR, Places
from tests.end2end.visitor import Visitor, sheet_text
from tests.end2end.x_display import Display, x_display
from tests.fakes.tiny_pack import TinyPack
from tests.faults.conftest import Running
from tests.packaging.debian_root import DebianRoot

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(1800),
    pytest.mark.xdist_group("packaging"),
]

PROFILE = "/srv/profile"
RUN = f"askwell run --profile {PROFILE}"
SETTINGS = 'pack.folder = "/srv/pack"\nprinter.name = "folder:/srv/prints"\n'
# The kiosk comes once its socket is there.
UNDER_WESTON = (
    "export XDG_RUNTIME_DIR=/run; weston {options} --shell=kiosk-shell.so --socket=wayland-7 "
    "2>/run/weston.log & until [ -S /run/wayland-7 ]; do sleep 0.1; done; "
    f"unset DISPLAY; WAYLAND_DISPLAY=wayland-7 exec {RUN}"
)


@pytest.fixture(scope="module")
def with_weston(installed: DebianRoot, tmp_path_factory: pytest.TempPathFactory) -> DebianRoot:
    """The installed program and weston, which its package recommends."""
    root = installed.layer(tmp_path_factory.mktemp("weston"))
    root.install("weston")
    return root


def furnished(before: DebianRoot, pack: TinyPack, folder: Path) -> DebianRoot:
    """Give the installed program a pack, and a folder for a printer."""
    root = before.layer(folder / "root")
    srv = root.changes / "srv"
    for name in ("profile", "prints"):
        (srv / name).mkdir(parents=True)
    shutil.copytree(pack.root, srv / "pack")
    (srv / "profile/settings.toml").write_text(SETTINGS)
    return root


def visit(
    root: DebianRoot, process: "subprocess.Popen[str]", screen: Display, places: Places
) -> None:
    """Touch the start picture, put a question on the list, print it, and finish."""
    root.wait_for_start(PROFILE)
    visiting = Running(process, Visitor(screen, places, screen.picture()))
    visiting.wait_for_start_picture()
    visiting.choose()
    visiting.print_and_finish()
    assert CAR in sheet_text(root.changes / "srv/prints")


def test_a_visit_in_an_x_server_leaves_a_sheet(
    installed: DebianRoot, visit_pack: TinyPack, visit_places: Places, tmp_path: Path
) -> None:
    """From the first touch to the erased list; the sheet has the question."""
    root = furnished(installed, visit_pack, tmp_path)
    with (
        x_display(1920, 1080) as screen,
        root.running(*RUN.split(), DISPLAY=screen.name) as process,
    ):
        visit(root, process, screen, visit_places)


def test_a_visit_under_weston_leaves_a_sheet(
    with_weston: DebianRoot, visit_pack: TinyPack, visit_places: Places, tmp_path: Path
) -> None:
    """It shows the kiosk on its whole screen, and hands the touches on."""
    root = furnished(with_weston, visit_pack, tmp_path)
    # Told to fill the screen it waits for a window manager.
    options = "--backend=x11-backend.so --use-pixman --width=1920 --height=1080"
    words = ("sh", "-c", UNDER_WESTON.format(options=options))
    with (
        x_display(1920, 1080) as screen,
        root.running(*words, DISPLAY=screen.name) as process,
    ):
        visit(root, process, screen, visit_places)


def test_it_runs_in_weston_without_a_screen(
    with_weston: DebianRoot, visit_pack: TinyPack, tmp_path: Path
) -> None:
    """As on a computer whose screen is switched off; there, weston knows of no touch."""
    root = furnished(with_weston, visit_pack, tmp_path)
    words = ("sh", "-c", UNDER_WESTON.format(options="--backend=headless-backend.so"))
    with root.running(*words):
        root.wait_for_start(PROFILE)
