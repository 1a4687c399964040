"""`askwell new-pack` writes a pack that passes, and never over something else."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from kiosk.content.manifest import read_manifest
from kiosk.content.verify import verify_pack
from kiosk.host.bundle import bundled
from kiosk.host.clock import today

ICONS = frozenset(path.stem for path in bundled("icons").glob("*.svg"))
LEFT_TO_DO = {Code.PLACEHOLDER, Code.REVIEW_MISSING, Code.SCORE_STALE}


def checked(folder: Path, *, release: bool = False) -> dict[Code, bool]:
    """Check a pack and tell of each code whether it only warns."""
    findings = check_pack(folder, today(), ICONS, release=release).findings
    return {finding.code: finding.warning for finding in findings}


def test_the_new_pack_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only what somebody has yet to write is left, as warnings; a release it is not."""
    folder = tmp_path / "of-mine" / "tms"

    assert main(["new-pack", str(folder), "--title", 'Magnets for "low mood"']) == 0

    assert f"askwell preview {folder}" in capsys.readouterr().out
    assert checked(folder) == dict.fromkeys(LEFT_TO_DO, True)
    assert checked(folder, release=True)[Code.PLACEHOLDER] is False
    manifest = read_manifest(folder)
    assert (manifest.id, manifest.title("en")) == ("tms", 'Magnets for "low mood"')
    assert verify_pack(folder, "en") is None


def test_what_must_be_replaced_is_told_of_each_file(tmp_path: Path) -> None:
    """A file that says something, and is no drawing or README, says that it says nothing."""
    main(["new-pack", str(tmp_path), "--id", "tms"])
    written = {path for path in tmp_path.rglob("*") if path.suffix in {".md", ".toml"}}
    found = check_pack(tmp_path, today(), ICONS).findings

    told = {finding.path for finding in found if finding.code is Code.PLACEHOLDER}
    assert written - told == {tmp_path / "README.md"}


def test_dates_are_those_of_the_day(tmp_path: Path) -> None:
    """Nothing is old from the start."""
    main(["new-pack", str(tmp_path), "--id", "tms"])

    assert f'checked = "{today().isoformat()}"' in (tmp_path / "sources.toml").read_text()


def test_a_folder_with_something_in_it_stays_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody's work is never written over."""
    (tmp_path / "pack.toml").write_text("mine")

    assert main(["new-pack", str(tmp_path), "--id", "tms"]) == 1

    assert capsys.readouterr().err == f"askwell: the folder {tmp_path} is not empty\n"
    assert [path.read_text() for path in tmp_path.iterdir()] == ["mine"]


def test_a_place_that_is_no_folder_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line."""
    (tmp_path / "tms").touch()

    assert main(["new-pack", str(tmp_path / "tms")]) == 1
    assert capsys.readouterr().err.endswith("cannot be used: File exists\n")


@pytest.mark.parametrize(
    "wrong", [["--id", "My Pack"], ["--title", "a <b>"], ["--title", " "], ["--title", "a\x07"]]
)
def test_a_wrong_id_or_title_is_a_wrong_call(tmp_path: Path, wrong: list[str]) -> None:
    """Nothing is written."""
    assert main(["new-pack", str(tmp_path / "tms"), *wrong]) == 2
    assert not (tmp_path / "tms").exists()
