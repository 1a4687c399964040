"""``askwell doctor`` where the kiosk is shown: the real program on a small virtual screen."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end2end.kiosk_process import NO_VOICES, Sandbox
from tests.end2end.x_display import x_display

NO_PRINTER = '[printer]\nname = "folder:/nowhere"\n'
RUSSIAN_NAME = '[clinic]\nname = "Я"\n'


@dataclass(frozen=True)
class Look:
    """What one look gave.

    Attributes:
        status: The exit status.
        told: The findings, by the check.
        before: All files with their content before it.
        after: All files with their content after it.
    """

    status: int
    told: dict[str, dict[str, str]]
    before: Mapping[str, bytes]
    after: Mapping[str, bytes]


def files_of(sandbox: Sandbox) -> dict[str, bytes]:
    """Read all files but those of the session itself, which its speech daemon keeps."""
    contents = sandbox.contents().items()
    return {path: content for path, content in contents if "/run/" not in path}


@pytest.fixture(scope="module")
def look(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Look:
    """Look once, in a session that nobody has locked down."""
    sandbox = Sandbox(tmp_path_factory.mktemp("sandbox"), project)
    (sandbox.profile / "settings.toml").write_text(NO_PRINTER + RUSSIAN_NAME, encoding="utf-8")
    before = files_of(sandbox)
    with x_display(1024, 768) as display:
        done = sandbox.run(
            "doctor", "--json", "--profile", str(sandbox.profile),
            DISPLAY=display.name, SPEECHD_ADDRESS=NO_VOICES,
        )  # fmt: skip
    assert done.stderr == ""
    told = {one["check"]: one for one in json.loads(done.stdout)["findings"]}
    return Look(done.returncode, told, before, files_of(sandbox))


def test_a_letter_without_a_font_is_named(look: Look) -> None:
    """With where it stands, by the fonts that the program brings."""
    named = "Я (U+042F, cyrillic capital letter ya) in clinic.name"
    assert look.told["letters"]["message"] == f"no font has {named}"


def test_the_screen_of_the_session_is_looked_at(look: Look) -> None:
    """By the pixels that it has and the measure that is set."""
    assert look.told["display"] == {
        "area": "screen",
        "check": "display",
        "level": "warning",
        "message": "the screen is too small: 1024 × 768 pixels, 254 × 191 mm",
        "fix": "Use one of at least 330 × 190 mm. Measure it with a bank card: askwell calibrate",
    }


def test_the_session_around_it_is_judged(look: Look) -> None:
    """It is none for a kiosk."""
    assert look.told["session"]["level"] == "warning"
    assert look.told["autostart"]["message"] == "the kiosk does not start with the computer"


def test_the_pins_are_looked_at(look: Look) -> None:
    """A profile that nobody has set up has none."""
    assert look.told["pins"]["message"] == "no PIN is set, so nobody can open the staff area"


def test_only_what_keeps_the_kiosk_from_its_work_makes_it_fail(look: Look) -> None:
    """Here, a folder for sheets that is not there."""
    assert look.status == 1
    assert [check for check, one in look.told.items() if one["level"] == "fault"] == ["printer"]


def test_looking_writes_no_file(look: Look) -> None:
    """Neither in the profile nor at home nor among temporary files."""
    assert look.after == look.before


def test_without_a_display_a_page_can_be_written(sandbox: Sandbox, tmp_path: Path) -> None:
    """Over a network, say; that nobody could look at the screen stands on it."""
    (sandbox.profile / "settings.toml").write_text(NO_PRINTER)
    page = tmp_path / "page.pdf"
    done = sandbox.run(
        "doctor", "--pdf", str(page), "--profile", str(sandbox.profile),
        SPEECHD_ADDRESS=NO_VOICES,
    )  # fmt: skip
    text = " ".join(" ".join(one.extract_text().split()) for one in PdfReader(page).pages)

    assert "warn display: cannot be looked at from here" in done.stdout
    assert "display: cannot be looked at from here" in text
