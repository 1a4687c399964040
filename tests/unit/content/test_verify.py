"""The running kiosk's own pass finds what would break a screen, and judges no words."""

import pytest

from kiosk.content.codes import Code
from kiosk.content.verify import verify_pack
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.unit.content.planted import Planted
from tests.unit.content.planted_in_files import DRAWINGS, FILES, FORMATS, MARKUP
from tests.unit.content.planted_in_structure import IDS

WORDS_ONLY = {"lint.toml", "en/glossary.toml"}
BREAKING = [
    planted
    for planted in (*FILES, *FORMATS, *MARKUP, *DRAWINGS, *IDS)
    if planted.code not in {Code.STRAY, Code.ICON, Code.PLACEHOLDER}
    and planted.file not in WORDS_ONLY
]


def test_a_sound_pack_passes(pack: TinyPack) -> None:
    """There is nothing to say."""
    assert verify_pack(pack.root, "en") is None


@pytest.mark.parametrize("planted", BREAKING, ids=str)
def test_a_broken_part_is_found(pack: TinyPack, planted: Planted) -> None:
    """The first fault comes with its file."""
    planted.plant(pack)
    fault = verify_pack(pack.root, "en")
    assert fault is not None
    assert fault.path.is_relative_to(pack.root)


def test_hard_words_do_not_stop_a_kiosk(pack: TinyPack) -> None:
    """What only an author must mend stays shown."""
    pack.change(f"{TOPIC}/01-no-driving.md", "Your body", "A miracle: your body" * 20)
    pack.remove("scores/going-home.toml")
    pack.write("notes.txt", "left behind")
    assert verify_pack(pack.root, "en") is None
