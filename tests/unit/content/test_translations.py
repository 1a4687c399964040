"""Translated files are vouched for and made from the English text of today."""

import re

import pytest

from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from kiosk.content.pack import open_pack
from tests.fakes.tiny_pack import ICONS, TODAY, TOPIC, TinyPack

PAGE = f"{TOPIC}/01-no-driving.md".replace("en/", "es/", 1)
ANSWER = "es/faq/01-can-i-drive.md"
NEW = PAGE.replace("01-no", "04-no")


def findings(pack: TinyPack) -> set[tuple[Code, str, int, bool]]:
    """Check the pack."""
    return {
        (f.code, str(f.path.relative_to(pack.root)), f.line, f.warning)
        for f in check_pack(pack.root, TODAY, ICONS).findings
    }


def test_a_stamped_tree_has_no_fault(bilingual: TinyPack) -> None:
    """Every kind of file can carry the stamp."""
    assert findings(bilingual) == set()


def test_a_second_language_opens(bilingual: TinyPack) -> None:
    """The same ids lead to the other tree."""
    pack = open_pack(bilingual.root, "es")
    assert (pack.title, pack.groups[0].about) == ("Un paquete", "")
    assert pack.page("going-home/no-driving").id == "going-home/no-driving"


@pytest.mark.planted("L22", "a translated file that nobody vouches for")
@pytest.mark.parametrize("file", [PAGE, "es/questions.toml", "es/glossary.toml"])
def test_a_file_without_stamp_is_found(bilingual: TinyPack, file: str) -> None:
    """Nobody knows where its words come from."""
    path = bilingual.root / file
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "translation" not in line), encoding="utf-8")
    first = 2 if file.endswith(".md") else 1
    assert findings(bilingual) == {(Code.TRANSLATION, file, first, False)}


@pytest.mark.planted("L22", "a translation by a machine")
def test_an_unreviewed_file_is_a_warning(bilingual: TinyPack) -> None:
    """It stays hidden, which is no fault of the pack."""
    bilingual.change(PAGE, '"reviewed"', '"machine"')
    assert findings(bilingual) == {(Code.UNREVIEWED, PAGE, 2, True)}


def test_a_file_without_reviewer_is_a_warning(bilingual: TinyPack) -> None:
    """A review without a name is none."""
    bilingual.change(PAGE, "T. Lator", "")
    assert findings(bilingual) == {(Code.UNREVIEWED, PAGE, 2, True)}


@pytest.mark.planted("L22", "a review of a translation by nobody, or on no day")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("T. Lator", " "),
        ("T. Lator", "\u200e"),
        ("2026-11-01", "soon"),
        ("2026-11-01", "2026-13-01"),
    ],
)
def test_a_review_by_nobody_is_a_warning(bilingual: TinyPack, old: str, new: str) -> None:
    """It is told what a review needs, and that the file stays hidden."""
    bilingual.change(PAGE, old, new)
    found = check_pack(bilingual.root, TODAY, ICONS).findings
    message = "no review without a name and a day such as 2026-11-30; it stays hidden"
    assert [(f.code, f.line, f.message, f.warning) for f in found] == [
        (Code.UNREVIEWED, 2, message, True)
    ]


def test_a_review_of_a_translation_on_a_day_to_come_is_a_fault(bilingual: TinyPack) -> None:
    """Nobody can have read it yet."""
    bilingual.change(PAGE, "2026-11-01", "2026-11-24")
    assert findings(bilingual) == {(Code.REVIEW_AGE, PAGE, 2, False)}


@pytest.mark.planted("L22", "a translation of an English text that has changed")
def test_a_changed_english_file_makes_its_translation_stale(bilingual: TinyPack) -> None:
    """One space is enough."""
    bilingual.append("en/glossary.toml", " ")
    assert findings(bilingual) == {(Code.STALE, "es/glossary.toml", 1, False)}


@pytest.mark.planted("L22", "a translation of nothing")
def test_a_translation_of_nothing_is_found(bilingual: TinyPack) -> None:
    """A page that English does not have cannot be vouched for."""
    bilingual.rename(PAGE, NEW)
    assert (Code.ORPHAN, NEW, 2, False) in findings(bilingual)


@pytest.mark.planted("L22", "a translation of nothing, stamped with the hash of nothing")
@pytest.mark.parametrize("hashed", [True, False])
def test_no_hash_makes_up_for_an_original(bilingual: TinyPack, hashed: bool) -> None:
    """English has lost an answer; its translation is told, whatever its stamp says."""
    bilingual.remove("en/faq/01-can-i-drive.md")
    if not hashed:
        path = bilingual.root / ANSWER
        text = re.sub('source_hash = "[0-9a-f]+"', 'source_hash = ""', path.read_text("utf-8"))
        path.write_text(text, encoding="utf-8")
    found = check_pack(bilingual.root, TODAY, ICONS).findings
    message = "has no English original that can be read: en/faq/01-can-i-drive.md; it stays hidden"
    assert [(f.code, f.line, f.message) for f in found] == [(Code.ORPHAN, 2, message)]


def test_a_file_of_nobody_may_be_one_of_nothing_too(bilingual: TinyPack) -> None:
    """Both are told."""
    bilingual.remove("en/faq/01-can-i-drive.md")
    path = bilingual.root / ANSWER
    path.write_text(re.sub("translation.*\n", "", path.read_text("utf-8")), encoding="utf-8")
    wanted = {Code.TRANSLATION, Code.ORPHAN}
    assert findings(bilingual) == {(code, ANSWER, 2, False) for code in wanted}


def test_a_broken_topic_hides_no_other_file(bilingual: TinyPack) -> None:
    """A file that cannot be read is one fault, and the rest is checked all the same."""
    bilingual.write(PAGE.replace("01-no-driving", "topic"), "broken")
    bilingual.write("es/speech.toml", "broken")
    bilingual.change(PAGE, '"reviewed"', '"draft"')
    found = findings(bilingual)
    assert (Code.UNREVIEWED, PAGE, 2, True) in found
    assert (Code.TOML, "es/speech.toml", 1, False) in found
