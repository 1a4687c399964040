"""A visitor changes the language in the middle of a visit, on a real X server."""

import json
from pathlib import Path
from subprocess import Popen

import pytest

from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import Places, places_of, write_visit_pack
from tests.end2end.x_display import Display, looks_the_same
from tests.fakes.tiny_pack import TinyPack
from tests.fakes.translated_pack import add_language, take_review_back

# In which language, on which screen, what is pressed.
STEPS = [
    ("en", "attract", "Touch to start"),
    ("en", "home", "Going home"),
    ("en", "topic/home", "Going home"),
    ("en", "page/going-home/no-driving", "Ask about this"),
    ("en", "page/going-home/no-driving", "Language"),
    ("en", "language", "Español"),
    ("es", "page/going-home/no-driving", "Preguntas"),
    ("es", "questions/four", "Idioma"),
    ("es", "language", "العربية"),
    ("ar", "home", "الرئيسية"),
    ("ar", "home", "إنهاء"),
    ("ar", "finish", "نعم، إنهاء ومحو"),
]


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> TinyPack:
    """A pack in English and reviewed Spanish; its Arabic nobody has reviewed."""
    pack = write_visit_pack(tmp_path_factory.mktemp("languages") / "pack")
    add_language(pack, "es")
    add_language(pack, "ar")
    take_review_back(pack, "ar")
    return pack


@pytest.fixture(scope="module")
def places(
    pack: TinyPack, tmp_path_factory: pytest.TempPathFactory, project: Path
) -> dict[str, Places]:
    """Where the buttons are, and how the screens look, in each language."""
    found = {}
    for code in ("en", "es", "ar"):
        sandbox = Sandbox(tmp_path_factory.mktemp(f"places-{code}"), project)
        screens = {screen for language, screen, _name in STEPS if language == code}
        found[code] = places_of(pack, sandbox, code, screens)
    return found


@pytest.fixture
def shown(pack: TinyPack) -> Path:
    """The pack that the clinic shows."""
    return pack.root


def test_the_visit_goes_on_in_the_other_language(
    display: Display, kiosk: "Popen[str]", sandbox: Sandbox, places: dict[str, Places]
) -> None:
    """English, Spanish at the same page, Arabic without pages, and English for the next visitor."""
    display.wait_until((sandbox.profile / "good-packs.json").exists)
    seen = start = display.wait_for_rest()
    pictures = {}
    for code, screen, name in STEPS:
        display.tap(*places[code].middle(screen, name))
        seen = pictures[code, screen, name] = display.wait_for_change(seen)

    assert looks_the_same(seen, start)
    assert end(kiosk) == ""
    log = (sandbox.profile / "log" / "askwell.log").read_text()
    assert "translation-waits" in log
    assert not any(code in log for code in ("es", "ar", "Español") if f" {code}" in log)
    assert json.dumps(sorted(map(str, sandbox.contents()))).count("language") == 0
