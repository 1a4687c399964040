"""The translations of the shipped pack say what the English pack says, block by block."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk.content.check.book import Book, Faults, read_book
from kiosk.content.check.passages import leaves
from kiosk.content.manifest import read_manifest
from kiosk.content.page_file import PageFile
from kiosk.content.translation import Translation
from kiosk.content.verify import verify_pack
from kiosk.domain.blocks import Block, BulletList, Callout, NumberedList, Risk

DIGITS = re.compile(r"\d[\d.,:-]*\d|\d")
MARK = chr(0x200E)
SHORT = {"what-it-is", "getting-ready", "going-home"}


@cache
def book(root: Path, language: str) -> Book:
    """Read the shipped pack once in a language."""
    faults = Faults()
    found = read_book(root, read_manifest(root), language, faults)
    assert faults.errors == []
    return found


@pytest.fixture(params=["es", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    """Each language that the pack was put into."""
    return str(request.param)


@pytest.fixture
def root(project: Path) -> Path:
    """Folder of the shipped pack."""
    return project / "assets/packs/ketamine"


def pairs(root: Path, language: str) -> Iterator[tuple[PageFile, PageFile]]:
    """Give each translated page and answer with its English."""
    english = {leaf.page.id: leaf for leaf in book(root, "en").leaves}
    return ((leaf, english[leaf.page.id]) for leaf in book(root, language).leaves)


def outline(block: Block) -> tuple[object, ...]:
    """Tell of a block what is equal in all languages."""
    match block:
        case BulletList(items) | NumberedList(items):
            return (type(block), len(items))
        case Callout(kind, paragraphs):
            return (kind, len(paragraphs))
        case Risk():
            compare = block.compare.n if block.compare else None
            return (block.first.n, block.of, compare, block.source)
        case _:
            return (type(block),)


def test_it_can_be_shown(root: Path, language: str) -> None:
    """The pass of the running kiosk finds nothing."""
    assert verify_pack(root, language) is None


def test_it_has_the_topics_that_it_promises(root: Path, language: str) -> None:
    """Spanish has all of them, Arabic three."""
    wanted = {"es": {topic.id for topic in book(root, "en").topics}, "ar": SHORT}
    assert {topic.id for topic in book(root, language).topics} == wanted[language]


def test_each_page_has_the_backing_of_its_english(root: Path, language: str) -> None:
    """Kind, sources, facts, questions and figure are the same."""
    for page, english in pairs(root, language):
        told, wanted = page.page, english.page
        backing = (told.kind, told.sources, told.facts, told.questions, told.figure, page.topic)
        assert backing == (
            wanted.kind,
            wanted.sources,
            wanted.facts,
            wanted.questions,
            wanted.figure,
            english.topic,
        ), told.id


def test_each_page_has_the_blocks_of_its_english(root: Path, language: str) -> None:
    """Nothing was added and nothing dropped; chances are told with the same people."""
    for page, english in pairs(root, language):
        blocks = [outline(block) for block in page.page.blocks]
        assert blocks == [outline(block) for block in english.page.blocks], page.page.id


def test_each_page_has_the_numbers_of_its_english(root: Path, language: str) -> None:
    """Hours, years and phone numbers are the same digits."""

    def numbers(of: str) -> dict[str, Counter[str]]:
        return {
            leaf.file.page.id: Counter(
                DIGITS.findall(" ".join(passage.text for passage in leaf.passages))
            )
            for leaf in leaves(book(root, of))
        }

    english = numbers("en")
    for page, found in numbers(language).items():
        assert found == english[page], page


def test_every_ready_question_is_there(root: Path, language: str) -> None:
    """A list that a visitor has made survives the change of language."""
    told, english = book(root, language).questions, book(root, "en").questions
    assert told is not None
    assert english is not None
    assert [stage.id for stage in told.stages] == [stage.id for stage in english.stages]
    assert [(q.id, q.stage, q.facts) for q in told.questions] == [
        (q.id, q.stage, q.facts) for q in english.questions
    ]


def test_nobody_is_said_to_have_reviewed_it(root: Path, language: str) -> None:
    """Until a qualified person has, each file says so."""
    shown = book(root, language)
    others = (shown.questions, shown.glossary, shown.figures, shown.speech)
    stamps: list[Translation | None] = [leaf.translation for leaf in shown.leaves]
    stamps += [topic.file.translation for topic in shown.topics if topic.file]
    stamps += [file.translation for file in others if file]
    told = {(s.status, s.reviewer, s.date) for s in stamps if s}
    assert None not in stamps
    assert told == {("machine", "", "")}


def test_phone_numbers_keep_their_order_in_arabic(root: Path) -> None:
    """Right to left, one with hyphens and no mark before it would be drawn back to front."""
    texts = [p.text for leaf in leaves(book(root, "ar")) for p in leaf.passages]
    found = [text for text in texts if re.search(r"\d-\d", text)]
    assert found
    assert [text for text in found if not re.search(rf"{MARK}[\d-]+{MARK}", text)] == []
