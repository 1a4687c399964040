"""Where everything stands on the paper."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from msgspec.structs import replace

from kiosk.domain.paper import Paper
from kiosk.sheet.capacity import Gap
from kiosk.sheet.frame import first_page
from kiosk.sheet.layout import lay_out
from kiosk.sheet.model import SheetModel
from kiosk.sheet.operations import (
    Box,
    Operation,
    Rule,
    SheetLayout,
    SheetPage,
    StarShape,
    TextRun,
)
from tests.qt.sheet.geometry import faults, writing_rules
from tests.qt.sheet.samples import READY, SAMPLES, model, words

pytestmark = pytest.mark.usefixtures("bundled_font")

RIDE_HOME, PLAN = "Who takes me home:", "In my own words, the plan is:"
PRIVATE = "This page is private. Keep it with you."
HEAD = ("Questions for my visit", "Your care team wants to hear these.")
FOOT = (PRIVATE, "Page 1 of 2")
LAST = (
    RIDE_HOME,
    PLAN,
    "In crisis, or thoughts of suicide or self-harm? Call or text 988.",
    "On a call, veterans press 1 and Spanish is 2. Veterans can text 838255.",
    "Danger now? Call 911. In the clinic, tell any staff member.",
    "This is general information. It does not replace your care team.",
    PRIVATE,
    "Edition 3. Not yet reviewed by this clinic.",
    "Page 2 of 2",
)
CLINIC = "Your clinic: Riverside Clinic, 555-0100"


def texts(page: SheetPage) -> list[str]:
    """Give the lines of text of a page in reading order."""
    return [operation.text for operation in page.operations if isinstance(operation, TextRun)]


def runs_of(page: SheetPage) -> list[TextRun]:
    """Give the lines of text of a page with their places."""
    return [operation for operation in page.operations if isinstance(operation, TextRun)]


def untold(printed: Sequence[str], wanted: Sequence[str]) -> Iterator[str]:
    """Name each line that is not printed, or else that they stand in another order."""
    missing = [line for line in wanted if line not in printed]
    yield from missing
    if not missing and tuple(printed) != tuple(wanted):
        yield "another order"


def faults_of_words(first: SheetPage, last: SheetPage) -> Iterator[str]:
    """Name what two pages do not say before and after the questions."""
    yield from untold(texts(first)[: len(HEAD)], HEAD)
    yield from untold(texts(first)[-len(FOOT) :], FOOT)
    yield from untold(texts(last)[:1], HEAD[:1])
    yield from untold(texts(last)[-len(LAST) :], LAST)


def unboxed(page: SheetPage) -> Iterator[str]:
    """Name what is to be filled in and has no box around it."""
    boxes = [operation for operation in page.operations if isinstance(operation, Box)]
    heights = {run.text: run.baseline_mm for run in runs_of(page)}
    for label in (RIDE_HOME, PLAN):
        if not any(box.y_mm < heights[label] < box.y_mm + box.h_mm for box in boxes):
            yield label


def faults_of_fit(name: str, pages: int, fitting: int) -> Iterator[str]:
    """Name another number of pages of a sample, or of questions on them."""
    layout = lay_out(SAMPLES[name], words())
    if len(layout.pages) != pages:
        yield f"{len(layout.pages)} pages"
    if layout.fitting != fitting:
        yield f"{layout.fitting} questions"


def faults_of_what_is_left_out(layout: SheetLayout) -> Iterator[str]:
    """Name a third page, and questions that are on paper and not counted, or counted and not."""
    printed = [text for page in layout.pages for text in texts(page)]
    if len(layout.pages) > 2:
        yield "a third page"
    if f"{layout.fitting}." not in printed:
        yield "a question is counted and not printed"
    if f"{layout.fitting + 1}." in printed:
        yield "a question is printed and not counted"


def faults_of_english(page: SheetPage, asked: str) -> Iterator[str]:
    """Name what keeps staff from finding the English of a question under it."""
    runs = {run.text: run for run in runs_of(page)}
    question, english = runs[asked], runs.get(f"In English: {asked}")
    if english is None:
        yield "no English"
        return
    if english.baseline_mm <= question.baseline_mm:
        yield "not under its question"
    if english.x_mm != question.x_mm:
        yield "not in line with its question"
    if english.bold or not question.bold:
        yield "not lighter than its question"


def unnamed_clinics(page: SheetPage) -> Iterator[str]:
    """Name the line of the clinic if it does not follow the crisis lines."""
    if (LAST[4], CLINIC) not in pairwise(texts(page)):
        yield CLINIC


def least_pt(sheet: SheetModel) -> int:
    """Give the smallest size that a sheet may have."""
    return sheet.large_print or 12


@pytest.mark.parametrize("name", SAMPLES)
def test_every_page_keeps_to_the_measures_of_print(name: str) -> None:
    """Margins, sizes, line lengths, ruled lines and white are as R1 to R6 want them."""
    sheet = SAMPLES[name]
    pitch_mm = 12.0 if sheet.large_print else 10.0

    for page in lay_out(sheet, words()).pages:
        assert list(faults(page, text_min_pt=least_pt(sheet), pitch_mm=pitch_mm)) == []


@pytest.mark.parametrize(
    ("planted", "fault"),
    [
        pytest.param(
            TextRun(24.9, 100.0, "x", 14, bold=False, width_mm=3.0),
            "in the margin",
            marks=pytest.mark.planted("R3", "something in the margin"),
        ),
        pytest.param(
            TextRun(30.0, 100.0, "x", 11, bold=False, width_mm=3.0),
            "small print",
            marks=pytest.mark.planted("R1", "print of 11 pt"),
        ),
        pytest.param(
            TextRun(30.0, 100.0, "x", 14, bold=False, width_mm=153.0),
            "long line",
            marks=pytest.mark.planted("R3", "a line of 153 mm"),
        ),
        pytest.param(
            Rule(30.0, 255.0, 182.0, 255.0, 0.5),
            "in the margin",
            marks=pytest.mark.planted("R3", "something in the margin"),
        ),
        pytest.param(
            Rule(31.0, 40.0, 180.5, 40.0, 0.5),
            "short rule",
            marks=pytest.mark.planted("R6", "a line to write on under 150 mm"),
        ),
        pytest.param(
            Rule(31.0, 40.0, 183.0, 40.0, 0.4),
            "faint rule",
            marks=pytest.mark.planted("R6", "a line to write on of 0.4 mm"),
        ),
        pytest.param(
            StarShape(26.0, 60.0, 1.5),
            "in the margin",
            marks=pytest.mark.planted("R3", "something in the margin"),
        ),
        pytest.param(
            Box(24.0, 150.0, 152.0, 20.0, 2.0, 0.5),
            "in the margin",
            marks=pytest.mark.planted("R3", "something in the margin"),
        ),
    ],
)
def test_a_planted_fault_is_found(planted: TextRun | Rule | StarShape | Box, fault: str) -> None:
    """The measuring tool sees each kind of breach."""
    page = SheetPage(Paper.LETTER, (planted,))

    assert [found.split(":")[0] for found in faults(page, text_min_pt=12, pitch_mm=10.0)] == [fault]


@pytest.mark.planted("R6", "lines to write on that are 9.9 mm apart")
def test_lines_that_are_too_close_are_found() -> None:
    """9.9 mm is no room to write, under a text and under a line."""
    page = SheetPage(
        Paper.LETTER,
        (
            TextRun(31.0, 50.0, "x", 14, bold=False, width_mm=3.0),
            Rule(31.0, 59.9, 183.0, 59.9, 0.5),
            Rule(31.0, 69.8, 183.0, 69.8, 0.5),
        ),
    )

    assert len(list(faults(page, text_min_pt=12, pitch_mm=10.0))) == 2


@pytest.mark.planted("R4", "a page that is more than 60 % full")
def test_a_full_page_is_found() -> None:
    """Text on all of it, line by line, leaves no white to rest on."""
    lines = (
        TextRun(25.0, 32.0 + 5 * line, "x", 14, bold=False, width_mm=165.0) for line in range(44)
    )
    page = SheetPage(Paper.LETTER, tuple(lines))

    assert "too little white" in set(faults(page, text_min_pt=12, pitch_mm=10.0))


@pytest.mark.parametrize(
    ("name", "pages", "fitting"),
    [
        ("one", 1, 1),
        ("four", 1, 4),
        ("four long", 1, 4),
        ("four of two lines", 1, 4),
        ("five", 2, 5),
        ("ten", 2, 10),
        ("ten bilingual", 2, 10),
        ("ten on A4", 2, 10),
        ("four large", 2, 4),
    ],
)
def test_up_to_four_share_one_page_with_the_boxes(name: str, pages: int, fitting: int) -> None:
    """More go on two pages; in normal print ten fit, in one language and in two."""
    assert list(faults_of_fit(name, pages, fitting)) == []


@pytest.mark.parametrize(
    ("part", "value", "fit", "fault"),
    [
        pytest.param(
            "capacity.TWO_LINES_MAX",
            3,
            ("four", 1, 4),
            "2 pages",
            marks=pytest.mark.planted("R7", "four questions that need a second page"),
        ),
        pytest.param(
            "layout._GAP",
            Gap(least_mm=20.0, airy_mm=20.0),
            ("ten", 2, 10),
            "8 questions",
            marks=pytest.mark.planted("R7", "ten questions that two pages do not hold"),
        ),
    ],
)
def test_a_sheet_of_another_length_is_named(
    monkeypatch: pytest.MonkeyPatch,
    part: str,
    value: object,
    fit: tuple[str, int, int],
    fault: str,
) -> None:
    """A visitor would carry a page too many, or miss a question."""
    monkeypatch.setattr(f"kiosk.sheet.{part}", value)

    assert list(faults_of_fit(*fit)) == [fault]


def test_what_does_not_fit_is_counted_and_left_out_from_the_end() -> None:
    """Stars stay; the sheet never has a third page."""
    sheet = SAMPLES["ten largest"]
    layout = lay_out(sheet, words())

    assert 3 <= layout.fitting < 10
    assert list(faults_of_what_is_left_out(layout)) == []


@pytest.mark.parametrize(
    ("pages", "more", "fault"),
    [
        pytest.param(
            3, 0, "a third page", marks=pytest.mark.planted("R7", "a sheet of three pages")
        ),
        pytest.param(
            2,
            1,
            "a question is counted and not printed",
            marks=pytest.mark.planted("R7", "a question that is told to fit and is not printed"),
        ),
    ],
)
def test_a_wrong_way_of_leaving_out_is_named(pages: int, more: int, fault: str) -> None:
    """Nobody would know which question is not on the paper."""
    layout = lay_out(SAMPLES["ten largest"], words())
    spoilt = replace(
        layout, pages=(*layout.pages, layout.pages[1])[:pages], fitting=layout.fitting + more
    )

    assert list(faults_of_what_is_left_out(spoilt)) == [fault]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_question_and_its_lines_stay_together(name: str) -> None:
    """Each number is followed by its own ruled lines before the next text of another question."""
    sheet = SAMPLES[name]
    layout = lay_out(sheet, words())
    few = len(sheet.questions) <= 4
    counts: list[int] = []
    for page in layout.pages:
        own_rules = set(map(id, writing_rules(page)))
        for operation in page.operations:
            if isinstance(operation, TextRun) and operation.text == f"{len(counts) + 1}.":
                counts.append(0)
            elif id(operation) in own_rules:
                counts[-1] += 1

    assert counts == [
        2 if few or question.starred else 1 for question in sheet.questions[: layout.fitting]
    ]


@pytest.mark.parametrize("name", SAMPLES)
def test_stars_are_shapes_beside_their_numbers(name: str) -> None:
    """As many as there are starred questions, each level with its number."""
    sheet = SAMPLES[name]
    pages = lay_out(sheet, words()).pages
    stars = [op for page in pages for op in page.operations if isinstance(op, StarShape)]

    assert len(stars) == sum(question.starred for question in sheet.questions)
    for page in pages:
        for star, number in zip(page.operations, page.operations[1:], strict=False):
            if isinstance(star, StarShape):
                assert isinstance(number, TextRun)
                assert number.text.endswith(".")
                assert 0 < number.baseline_mm - star.y_mm < 4
                assert star.x_mm + star.radius_mm < number.x_mm


def test_boxes_crisis_lines_and_notes_stand_on_the_last_page() -> None:
    """Each page says that it is private, and where it belongs."""
    first, last = lay_out(SAMPLES["ten"], words()).pages

    assert list(faults_of_words(first, last)) == []
    assert list(unboxed(last)) == []


@pytest.mark.parametrize(
    ("word", "named"),
    [
        pytest.param(
            "endorsement",
            {HEAD[1]},
            marks=pytest.mark.planted("R12", "a sheet on which nobody wants to hear the questions"),
        ),
        pytest.param(
            "ride_home",
            {RIDE_HOME},
            marks=pytest.mark.planted("R13", "a sheet that does not ask who takes them home"),
        ),
        pytest.param(
            "plan",
            {RIDE_HOME, PLAN},
            marks=pytest.mark.planted("R13", "a sheet without a place for the plan"),
        ),
        pytest.param(
            "crisis",
            {*LAST[2:5]},
            marks=pytest.mark.planted("R14", "a sheet without the crisis lines"),
        ),
        pytest.param(
            "general",
            {LAST[5]},
            marks=pytest.mark.planted("R14", "a sheet that passes for advice of the care team"),
        ),
        pytest.param(
            "edition",
            {LAST[7]},
            marks=pytest.mark.planted("R14", "a sheet that does not tell which content it has"),
        ),
        pytest.param(
            "private",
            {PRIVATE},
            marks=pytest.mark.planted("P17", "a sheet that does not say that it is private"),
        ),
    ],
)
def test_missing_words_are_named(word: str, named: set[str]) -> None:
    """On each page that should have them."""
    without = replace(words(), **{word: () if word == "crisis" else ""})
    first, last = lay_out(SAMPLES["ten"], without).pages

    assert named <= set(faults_of_words(first, last))


@pytest.mark.planted("R13", "words to fill in without a box")
def test_a_missing_box_is_named() -> None:
    """There would be no place to write."""
    last = lay_out(SAMPLES["ten"], words()).pages[-1]
    bare = tuple(operation for operation in last.operations if not isinstance(operation, Box))

    assert list(unboxed(replace(last, operations=bare))) == [RIDE_HOME, PLAN]


@pytest.mark.planted("P17", "a page of two that does not say that it is private")
def test_a_first_page_that_is_not_called_private_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever finds it alone would read it."""
    monkeypatch.setattr(
        "kiosk.sheet.layout.first_page",
        lambda style, said: first_page(style, replace(said, private="")),
    )
    first, last = lay_out(SAMPLES["ten"], words()).pages

    assert list(faults_of_words(first, last)) == [PRIVATE]


def test_one_page_has_no_page_number() -> None:
    """There is nothing to keep in order."""
    (page,) = lay_out(SAMPLES["four"], words()).pages

    assert not any("Page" in text for text in texts(page))


def test_the_clinic_is_named_under_the_crisis_lines() -> None:
    """Only where its name or phone is set."""
    (with_clinic,) = lay_out(SAMPLES["four long"], words()).pages
    (without,) = lay_out(SAMPLES["four"], words()).pages

    assert list(unnamed_clinics(with_clinic)) == []
    assert not any("Your clinic" in text for text in texts(without))


@pytest.mark.planted("R14", "a sheet without the phone of the clinic")
def test_a_clinic_without_its_phone_is_named() -> None:
    """Its name alone can be called by nobody."""
    (page,) = lay_out(replace(SAMPLES["four long"], clinic_phone=""), words()).pages

    assert list(unnamed_clinics(page)) == [CLINIC]


def test_english_stands_under_each_question_of_another_language() -> None:
    """Staff can read the sheet; the English is lighter than the question."""
    page = lay_out(model(READY[0], bilingual=True), words()).pages[0]

    assert list(faults_of_english(page, READY[0])) == []


@pytest.mark.planted("R9", "a question without its English")
def test_a_missing_english_is_named() -> None:
    """Staff could not read what they are asked."""
    page = lay_out(model(READY[0]), words()).pages[0]

    assert list(faults_of_english(page, READY[0])) == ["no English"]


@pytest.mark.planted("R9", "English that stands above its question, as large as that")
def test_english_at_a_wrong_place_is_named() -> None:
    """The visitor's own language comes first."""
    page = lay_out(model(READY[0], bilingual=True), words()).pages[0]

    def spoilt(operation: Operation) -> Operation:
        if isinstance(operation, TextRun) and operation.text.startswith("In English:"):
            return replace(operation, baseline_mm=operation.baseline_mm - 15.0, bold=True)
        return operation

    found = faults_of_english(
        replace(page, operations=tuple(map(spoilt, page.operations))), READY[0]
    )
    assert list(found) == ["not under its question", "not lighter than its question"]


def test_sentences_of_the_small_print_break_between_each_other() -> None:
    """In large print no line starts in the middle of "Call 911"."""
    last = lay_out(SAMPLES["ten large"], words()).pages[-1]

    assert {"Call or text 988.", "Danger now? Call 911."} <= set(texts(last))


def test_a_page_number_without_room_beside_the_last_line_goes_below_it() -> None:
    """It never runs into the edition."""
    long_edition = replace(words(), edition="Edition 3. " + "Not yet reviewed by us. " * 3)
    last = lay_out(SAMPLES["ten"], long_edition).pages[-1]
    runs = [operation for operation in last.operations if isinstance(operation, TextRun)]

    assert runs[-1].text == "Page 2 of 2"
    assert runs[-1].baseline_mm > runs[-2].baseline_mm
    assert list(faults(last, text_min_pt=12, pitch_mm=10.0)) == []


def test_the_same_sheet_is_laid_out_the_same_twice() -> None:
    """Preview and print cannot differ."""
    assert lay_out(SAMPLES["ten"], words()) == lay_out(SAMPLES["ten"], words())


def test_without_words_for_the_boxes_there_are_none() -> None:
    """The test sheet has a title and one question."""
    bare = replace(words(), ride_home="", plan="", crisis=(), general="", private="", edition="")
    (page,) = lay_out(SAMPLES["one"], bare).pages

    assert not any(isinstance(operation, Box) for operation in page.operations)
    assert texts(page)[-1] == READY[0]
