"""The book for the reviewing clinician has everything, in its place and legible."""

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.commands.book_content import review_book
from kiosk.content.errors import PackError
from kiosk.domain.paper import Paper
from kiosk.domain.review import ReviewStamp
from kiosk.sheet.book_layout import lay_out_book
from kiosk.sheet.book_model import ReviewBook
from kiosk.sheet.operations import Box, Drawing, SheetPage, TextRun
from kiosk.sheet.pdf import layout_pdf
from tests.fakes.tiny_pack import TODAY, TOPIC, TinyPack, write_tiny_pack
from tests.fakes.translated_pack import add_language
from tests.qt.sheet.geometry import extent_mm

pytestmark = pytest.mark.usefixtures("bundled_font")

EDGE_MM = 12.0
PAGE = f"{TOPIC}/01-no-driving.md"


@pytest.fixture
def pack(tmp_path: Path) -> TinyPack:
    """A pack with a page of each kind, a chance, a callout and a figure."""
    pack = write_tiny_pack(tmp_path / "pack")
    pack.change("figures/ride.svg", "url(#paint)", "#09504f")
    return pack


def book_of(pack: TinyPack, language: str = "en", paper: Paper = Paper.LETTER) -> ReviewBook:
    """Read the pack."""
    return review_book(pack.root, language, paper, TODAY)


def pages_of(book: ReviewBook) -> tuple[SheetPage, ...]:
    """Lay the book out."""
    return lay_out_book(book).pages


def lines(page: SheetPage) -> list[str]:
    """Give the lines of a page."""
    return [run.text for run in page.operations if isinstance(run, TextRun)]


def told(pages: tuple[SheetPage, ...]) -> str:
    """Give all words, line after line."""
    return " ".join(line for page in pages for line in lines(page))


def page_with(pages: tuple[SheetPage, ...], words: str) -> SheetPage:
    """Give the last page that has a line which begins so."""
    return [page for page in pages if any(line.startswith(words) for line in lines(page))][-1]


def test_everything_of_the_pack_is_there(pack: TinyPack) -> None:
    """Pages with their facts, answers, questions, words, sources, scores and who signs."""
    words = told(pages_of(book_of(pack)))

    for said in (
        *("A tiny pack", "Going home", "Have an adult take you home. Do not drive that day."),
        *("1.1 When can I drive again?", "going-home/no-driving", "next day", "Call 911."),
        *("About 50 out of 100 people who got the drip felt dizzy after 3 weeks.", "Warning"),
        *("Someone else drives you home.", "Read aloud: A woman sits in the back of a car."),
        *("F1", "Do not drive until the next day. [S1]", "Questions offered with it"),
        *("Q1", "Ready questions", "After the visit", "Who should take me home?"),
        *("Sedation (deep)", "Found by: special medicine", "https://example.org/study"),
        *("PEMAT-P: ", "CDC Clear Communication Index: ", "Scored by its authors on"),
        *("Signature", "It must not be shown.", "To be reviewed again by"),
        "Going home: The ride and rest",
    ):
        assert said in re.sub(r"\s+", " ", words), said


def test_strong_words_are_bold_and_the_rest_is_not(pack: TinyPack) -> None:
    """They stand in the line, without a gap or an overlap."""
    page = page_with(pages_of(book_of(pack)), "1.1")
    runs = [run for run in page.operations if isinstance(run, TextRun)]
    (strong,) = (run for run in runs if run.bold and "next day" in run.text)
    in_line = sorted(
        (run for run in runs if run.baseline_mm == strong.baseline_mm and run.size_pt == 11),
        key=lambda run: run.x_mm,
    )

    assert [run.bold for run in in_line].count(True) == 1
    for left, right in pairwise(in_line):
        assert right.x_mm == pytest.approx(left.x_mm + left.width_mm, abs=0.05)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_leaves_the_page_or_lies_on_something_else(
    pack: TinyPack, paper: Paper, language: str
) -> None:
    """From the left and from the right; the last line keeps off the number of the page."""
    add_language(pack, "ar")
    for page in pages_of(book_of(pack, language, paper)):
        assert page.paper is paper
        for operation in page.operations:
            left, top, right, bottom = extent_mm(operation)
            assert min(left, top) >= EDGE_MM, operation
            assert right <= paper.width_mm - EDGE_MM + 0.1, operation
            assert bottom <= paper.height_mm - EDGE_MM + 2, operation
        runs = [extent_mm(run) for run in page.operations if isinstance(run, TextRun)]
        for n, one in enumerate(runs):
            for other in runs[n + 1 :]:
                beside = one[2] <= other[0] + 0.1 or other[2] <= one[0] + 0.1
                under = min(abs(one[3] - other[3]), abs(one[1] - other[1])) > 2.5
                assert beside or under, (one, other)


def test_the_contents_tell_the_right_pages(pack: TinyPack) -> None:
    """Each section begins where they say."""
    pages = pages_of(book_of(pack))
    found = lines(pages[1])
    entries = {
        title: int(number)
        for title, number in pairwise(found[found.index("Contents", 2) + 1 :])
        if number.isdigit()
    }

    assert list(entries)[:2] == ["1  Going home", "Common questions"]
    assert list(entries)[-1] == "Signature"
    for title, number in entries.items():
        assert title in lines(pages[number - 1])
        assert f"Page {number} of {len(pages)}" in lines(pages[number - 1])


def test_each_page_has_boxes_to_tick_and_its_picture(pack: TinyPack) -> None:
    """Two boxes beside each page and answer; one drawing, on the page that shows it."""
    pages = pages_of(book_of(pack))
    operations = [operation for page in pages for operation in page.operations]
    said = told(pages)

    assert said.count("Change:") == 5
    assert len([box for box in operations if isinstance(box, Box)]) == (
        said.count("Right as it is") + said.count("Change:") + 3 + 2
    )
    assert [one.path for one in operations if isinstance(one, Drawing)] == [
        str(pack.root / "figures" / "ride.svg")
    ]


def test_the_drawing_is_painted(pack: TinyPack) -> None:
    """The file is larger by it."""
    layout = lay_out_book(book_of(pack))
    bare = replace(
        layout,
        pages=tuple(
            replace(p, operations=tuple(o for o in p.operations if not isinstance(o, Drawing)))
            for p in layout.pages
        ),
    )

    assert layout_pdf(layout).count(b"/Image") > layout_pdf(bare).count(b"/Image")


@pytest.mark.parametrize(
    ("stamp", "said"),
    [
        (ReviewStamp("", "", None, None), "No clinician has reviewed this edition yet."),
        (
            ReviewStamp("A", "Nurse", date(2026, 1, 2), date(2026, 3, 4)),
            "Reviewed by A, Nurse, on 2026-01-02. The next review was due by 2026-03-04.",
        ),
        (
            ReviewStamp("A", "Nurse", date(2026, 1, 2), date(2027, 3, 4)),
            "Reviewed by A, Nurse, on 2026-01-02, and to be reviewed again by 2027-03-04.",
        ),
    ],
)
def test_the_cover_tells_how_far_the_review_is(
    pack: TinyPack, stamp: ReviewStamp, said: str
) -> None:
    """By the day on which the book is made."""
    assert said in lines(pages_of(replace(book_of(pack), review=stamp))[0])


def test_what_the_check_says_stands_in_it(pack: TinyPack) -> None:
    """With file and line; of another translation it says nothing."""
    add_language(pack, "es")
    pack.change("es/questions.toml", "?", "")
    assert "Nothing: all rules are kept." in told(pages_of(book_of(pack)))

    pack.append(PAGE, "\nIt helps 20% of all.\n")
    words = told(pages_of(book_of(pack)))
    assert "01-no-driving.md, line 29: per cents are told as people out of 100" in words
    assert "the text has changed since" in words
    assert "questions.toml" not in words


def test_scores_that_are_low_or_missing_are_told(pack: TinyPack) -> None:
    """With the reason of each item that was not reached."""
    scores = pack.root / "scores" / "going-home.toml"
    text = scores.read_text()
    scores.write_text(text.replace("score = 1", "score = 0", 1))
    assert "Not reached: L-P1, " in told(pages_of(book_of(pack)))

    scores.write_text(text.partition("[[pemat]]")[0])
    assert "PEMAT-P: 0 of 100; items that apply: 0" in told(pages_of(book_of(pack)))

    scores.unlink()
    assert "Not scored yet" in told(pages_of(book_of(pack)))


def test_a_pack_that_cannot_be_shown_has_no_book(pack: TinyPack) -> None:
    """The fault is told with file and line."""
    pack.change(PAGE, "## What a study saw", "<b>What</b>")

    with pytest.raises(PackError, match=r"01-no-driving.md:11: P-MARKUP"):
        book_of(pack)


def test_a_language_of_its_own_and_a_pack_without_answers(pack: TinyPack) -> None:
    """The book of a language that the program does not speak has its code for a name."""
    add_language(pack, "de")
    for answer in (pack.root / "de" / "faq").iterdir():
        answer.unlink()
    pages = pages_of(book_of(pack, "de"))

    assert "Edition 3, de" in lines(pages[0])
    assert "Common questions" not in lines(pages[1])


def test_letters_that_no_font_has_are_told(pack: TinyPack) -> None:
    """They stand as boxes in the book, in facts too."""
    pack.change("facts.toml", "Do not", "Do ☂ not")
    (finding,) = (one for one in book_of(pack).findings if "P-LETTER" in one)
    assert finding.startswith("facts.toml, line 3: no font of the program has ☂ (U+2602, umbrella)")


def test_scores_of_a_topic_that_english_has_no_more_are_of_another_text(pack: TinyPack) -> None:
    """Its English folder has another name than the Spanish one."""
    add_language(pack, "es")
    pack.rename(TOPIC, "en/topics/01-the-way-home")

    (topic,) = book_of(pack, "es").topics
    assert topic.scored.endswith("; the text has changed since")
