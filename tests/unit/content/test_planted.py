"""Each thing that can be wrong with a pack is found where it stands."""

import pytest
from _pytest.mark import ParameterSet

from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from tests.fakes.tiny_pack import ICONS, LETTERS, TODAY, TinyPack
from tests.unit.content.planted import Planted
from tests.unit.content.planted_in_files import DRAWINGS, FILES, FORMATS, MARKUP
from tests.unit.content.planted_in_scores import RECORDS
from tests.unit.content.planted_in_structure import EVIDENCE, IDS, LAYOUTS
from tests.unit.content.planted_in_words import LENGTHS, NUMBERS, WORDS
from tests.unit.content.planted_items import BREAKS

ALL = [
    *(*FILES, *FORMATS, *MARKUP, *DRAWINGS, *IDS, *LAYOUTS),
    *(*EVIDENCE, *NUMBERS, *LENGTHS, *WORDS, *RECORDS),
]

# Those of a pack in two languages: test_number_parity.py, test_parity.py and test_spanish.py.
BETWEEN = {Code.NUMBERS_DIFFER, Code.UNITS_DIFFER, Code.IDS_DIFFER, Code.INFLESZ}


def test_the_tiny_pack_has_no_fault(pack: TinyPack) -> None:
    """What is found below was planted there."""
    assert check_pack(pack.root, TODAY, ICONS, drawable=LETTERS).findings == ()


def marked(planted: Planted) -> ParameterSet:
    """Give a case, with the item of the checklist that it breaks, if it breaks one."""
    item, about = BREAKS.get(planted.code, ("", ""))
    marks = [pytest.mark.planted(item, about)] if item else []
    return pytest.param(planted, marks=marks)


@pytest.mark.parametrize("planted", list(map(marked, ALL)), ids=str)
def test_a_planted_fault_is_found(pack: TinyPack, planted: Planted) -> None:
    """The fault is found with its code, file and line."""
    planted.plant(pack)
    findings = check_pack(pack.root, TODAY, ICONS, drawable=LETTERS).findings
    found = {(f.code, str(f.path.relative_to(pack.root)), f.line, f.warning) for f in findings}
    assert (planted.code, planted.file, planted.line, planted.warning) in found


def test_every_code_has_a_planted_fault() -> None:
    """No rule is trusted that was never seen to catch something."""
    # test_translations.py and test_gaps.py plant these.
    translated = {Code.TRANSLATION, Code.ORPHAN, Code.STALE, Code.UNREVIEWED, Code.HALF}
    elsewhere = {Code.LANGUAGE}  # test_pack.py: it has no file at fault
    assert {planted.code for planted in ALL} == set(Code) - translated - elsewhere - BETWEEN
