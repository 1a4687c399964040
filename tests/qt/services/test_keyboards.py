"""Which keyboard shows, also where a layout file has a hole."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.errors import KeyboardError
from kiosk.content.pack import open_pack
from kiosk.domain.route import Screen
from kiosk.host.bundle import bundled
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.tiny_pack import TinyPack


@pytest.fixture
def layouts(tmp_path: Path) -> Path:
    """The layout files, to spoil."""
    return Path(shutil.copytree(bundled("keyboards"), tmp_path / "keyboards"))


@pytest.fixture
def spanish(pack: TinyPack) -> TinyPack:
    """A pack that speaks Spanish too."""
    pack.change("pack.toml", 'languages = ["en"]', 'languages = ["en", "es"]')
    shutil.copytree(pack.root / "en", pack.root / "es")
    return pack


@pytest.fixture
def spoiled(
    qapp: QGuiApplication, spanish: TinyPack, profile: Profile, layouts: Path
) -> Iterator[Kiosk]:
    """A kiosk with these layout files."""
    assert qapp is not None
    built = build_kiosk(spanish, profile, StagedClock(), keyboards=layouts)
    yield built
    take_down(built)


def speak(kiosk: Kiosk, language: str) -> None:
    """Show the pack in a language."""
    kiosk.library.replace(open_pack(kiosk.library.pack.root, language))


def log_of(profile: Profile) -> str:
    """Read what the log says."""
    return (profile.folder / LOG_FOLDER / LOG_FILE).read_text(encoding="utf-8")


def test_the_keyboard_follows_the_language(spoiled: Kiosk) -> None:
    """At once, also while it shows."""
    kiosk = spoiled
    kiosk.navigator.go(Screen.KEYBOARD)
    keys = shown(shown(kiosk.models[Screen.KEYBOARD], "keyboard"), "keys")
    assert "Ñ" not in {row.words for row in keys.rows}

    speak(kiosk, "es")

    assert "Ñ" in {row.words for row in keys.rows}


def test_a_keyboard_with_a_hole_gives_way_to_english(
    spoiled: Kiosk, layouts: Path, profile: Profile
) -> None:
    """Visitors can type, and staff are told once, in the log and on the start picture."""
    (layouts / "es.toml").write_text("letters = []\n", encoding="utf-8")
    speak(spoiled, "es")

    keyboard = spoiled.visit.typing.keyboards.layout
    assert keyboard is not None
    assert keyboard.language == "en"
    assert spoiled.visit.typing.keyboards.layout is keyboard
    assert log_of(profile).count(f"keyboard-broken {KeyboardError.code}") == 1
    assert shown(spoiled.attract, "staffCode") == KeyboardError.code


def test_without_any_keyboard_no_way_leads_to_typing(spoiled: Kiosk, layouts: Path) -> None:
    """Search and own question are not offered; all else works."""
    shutil.rmtree(layouts)
    models = spoiled.models

    assert not shown(models[Screen.HOME], "searchable")
    assert not shown(models[Screen.FAQ], "searchable")
    assert not shown(models[Screen.QUESTIONS], "offersOwn")
    spoiled.navigator.go(Screen.STAGES)
    assert [row["target"] for row in listed(models[Screen.STAGES])] == ["after"]
    # Nobody gets there, and nothing breaks if somebody does.
    spoiled.navigator.go(Screen.KEYBOARD)
    assert shown(shown(models[Screen.KEYBOARD], "keyboard"), "keys").rows == ()
    assert shown(shown(models[Screen.KEYBOARD], "keyboard"), "columns") == 1.0


def test_a_clinic_can_forbid_own_questions(
    pack: TinyPack, profile: Profile, clock: StagedClock
) -> None:
    """Search stays."""
    kiosk = build_kiosk(pack, profile, clock, set_values={"own_questions.allowed": False})

    assert shown(kiosk.models[Screen.HOME], "searchable")
    assert not shown(kiosk.models[Screen.QUESTIONS], "offersOwn")
    assert not shown(kiosk.models[Screen.SEARCH], "offersOwn")
    take_down(kiosk)
