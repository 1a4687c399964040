"""``askwell sheet``, as a user runs it."""

import hashlib
from pathlib import Path

import pytest

from tests.printing.conftest import Askwell
from tests.printing.reading import page_sizes_pt, text_of

QUESTIONS = """
{translation}
[[stage]]
id = "before"
title = "Before"
"""
QUESTION = """
[[question]]
id = "q{number}"
stage = "before"
text = "{text} {number}?"
facts = []
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Write a small pack with eleven questions, in English and in unreviewed Spanish."""
    root = tmp_path / "pack"
    (root / "en").mkdir(parents=True)
    (root / "es").mkdir()
    (root / "pack.toml").write_text(
        'id = "knee"\nedition = 4\ntitle = "Knee"\nlanguages = ["en", "es"]\n'
    )
    write_questions(root, "en", "Which question is")
    write_questions(root, "es", "¿Qué pregunta es", translation='{status = "machine"}')
    return root


def write_questions(root: Path, language: str, text: str, translation: str = "") -> None:
    """Write the eleven questions in one language."""
    line = f"translation = {translation}" if translation else ""
    questions = "".join(QUESTION.format(number=n, text=text) for n in range(1, 12))
    path = root / language / "questions.toml"
    path.write_text(QUESTIONS.format(translation=line) + questions)


def chosen(*numbers: int) -> list[str]:
    """Give the options that choose some questions."""
    return [word for number in numbers for word in ("--question", f"q{number}")]


def test_questions_stand_in_the_order_given_with_stars_first(
    askwell: Askwell, pack: Path, tmp_path: Path
) -> None:
    """Ready and own questions keep their order among each other."""
    out = tmp_path / "out.pdf"
    process = askwell(
        "sheet", "--pack", str(pack), "--out", str(out), *chosen(3), "--own", " My   own? ",
        *chosen(1, 2), "--star", "q2",
    )  # fmt: skip
    text = text_of(out)

    assert (process.returncode, process.stdout, process.stderr) == (0, "", "")
    places = [text.index(words) for words in ("is 2?", "is 3?", "My own?", "is 1?")]
    assert places == sorted(places)
    assert "Edition 4. Not yet reviewed by this clinic." in text


def test_the_shipped_pack_is_the_default(askwell: Askwell, tmp_path: Path) -> None:
    """A sheet with just an own question needs no option but --out."""
    process = askwell("sheet", "--out", str(tmp_path / "out.pdf"), "--own", "Why?")

    assert process.returncode == 0
    assert "1. Why?" in text_of(tmp_path / "out.pdf")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (chosen(99), "no question has the id 'q99'"),
        (chosen(*range(1, 12)), "a sheet takes at most 10 questions"),
        ([*chosen(1), "--star", "q2"], "cannot star 'q2': it is not among the chosen questions"),
        ([*chosen(1), "--star", ""], "cannot star '': it is not among the chosen questions"),
        (
            [*chosen(1, 2, 3, 4), *(w for n in range(1, 5) for w in ("--star", f"q{n}"))],
            "at most 3 questions can have a star",
        ),
        ([], "no question: choose one with --question or write one with --own"),
        (
            ["--own", " \u202e\n "],
            "no question: choose one with --question or write one with --own",
        ),
    ],
)
def test_a_wrong_call_is_told_in_one_sentence(
    askwell: Askwell, pack: Path, tmp_path: Path, options: list[str], sentence: str
) -> None:
    """Exit status 2, and no file."""
    out = tmp_path / "out.pdf"
    process = askwell("sheet", "--pack", str(pack), "--out", str(out), *options)

    assert (process.returncode, process.stderr) == (2, f"askwell: {sentence}\n")
    assert not out.exists()


def test_what_is_said_twice_is_taken_once(askwell: Askwell, pack: Path, tmp_path: Path) -> None:
    """Eleven times the same question is one question, and a star given twice stays."""
    out = tmp_path / "out.pdf"
    process = askwell(
        "sheet", "--pack", str(pack), "--out", str(out), *chosen(*[1] * 11, 2),
        "--star", "q2", "--star", "q2",
    )  # fmt: skip
    text = text_of(out)

    assert process.returncode == 0
    assert text.count("is 1?") == 1
    assert text.index("is 2?") < text.index("is 1?")


@pytest.mark.parametrize("out", ["", "nowhere/out.pdf"])
def test_a_place_that_cannot_be_written_is_told(
    askwell: Askwell, pack: Path, tmp_path: Path, out: str
) -> None:
    """A folder, and a file in a folder that is not there: exit status 1."""
    process = askwell("sheet", "--pack", str(pack), "--out", str(tmp_path / out), *chosen(1))

    assert process.returncode == 1
    assert process.stderr.startswith(f"askwell: cannot write {tmp_path / out}: ")
    assert len(process.stderr.splitlines()) == 1


def test_a_device_stays_a_device(askwell: Askwell, pack: Path) -> None:
    """Root does not replace it by a file."""
    process = askwell("sheet", "--pack", str(pack), "--out", "/dev/null", *chosen(1))

    assert process.returncode == 0
    assert Path("/dev/null").is_char_device()


def test_a_broken_pack_is_told_with_file_and_line(
    askwell: Askwell, pack: Path, tmp_path: Path
) -> None:
    """Exit status 1, one line, no traceback."""
    (pack / "en" / "questions.toml").write_text("[[question]\n")
    process = askwell("sheet", "--pack", str(pack), "--out", str(tmp_path / "o.pdf"), *chosen(1))

    assert process.returncode == 1
    assert process.stderr.startswith(f"askwell: {pack / 'en' / 'questions.toml'}:1: ")
    assert len(process.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("language", "because"),
    [
        ("fr", "the pack has no language 'fr'"),
        ("es", "the questions in 'es' are not reviewed"),
    ],
)
def test_a_language_that_may_not_show_prints_english(
    askwell: Askwell, pack: Path, tmp_path: Path, language: str, because: str
) -> None:
    """And standard error says why."""
    out = tmp_path / "out.pdf"
    process = askwell(
        "sheet", "--pack", str(pack), "--out", str(out), *chosen(1), "--language", language
    )

    assert (process.returncode, process.stderr) == (
        0,
        f"askwell: {because}; the sheet is in English\n",
    )
    assert "Which question is 1?" in text_of(out)
    assert "pregunta" not in text_of(out)


def test_unreviewed_text_shows_when_it_is_asked_for(
    askwell: Askwell, pack: Path, tmp_path: Path
) -> None:
    """With the English under each question."""
    out = tmp_path / "out.pdf"
    process = askwell(
        "sheet", "--pack", str(pack), "--out", str(out), *chosen(1), "--language", "es",
        "--show-unreviewed",
    )  # fmt: skip
    text = text_of(out)

    assert (process.returncode, process.stderr) == (0, "")
    assert text.index("¿Qué pregunta es 1?") < text.index("Which question is 1?")


@pytest.mark.parametrize(("fresh", "shown"), [(True, "pregunta"), (False, "Which question is 1?")])
def test_a_reviewed_language_shows_while_its_english_is_the_same(
    askwell: Askwell, pack: Path, tmp_path: Path, *, fresh: bool, shown: str
) -> None:
    """A changed English file makes the review stale."""
    digest = hashlib.sha256((pack / "en" / "questions.toml").read_bytes()).hexdigest()
    translation = (
        f'{{status = "reviewed", reviewer = "R", date = "2026-11-01", source_hash = "{digest}"}}'
    )
    write_questions(pack, "es", "¿Qué pregunta es", translation)
    if not fresh:
        write_questions(pack, "en", "Which question is", "")
        with (pack / "en" / "questions.toml").open("a") as file:
            file.write("# changed\n")
    out = tmp_path / "out.pdf"
    process = askwell(
        "sheet", "--pack", str(pack), "--out", str(out), *chosen(1), "--language", "es"
    )

    assert shown in text_of(out)
    assert bool(process.stderr) is not fresh


def test_large_print_and_paper_are_taken(askwell: Askwell, pack: Path, tmp_path: Path) -> None:
    """A4 in large print: four questions need a second page."""
    out = tmp_path / "out.pdf"
    askwell(
        "sheet", "--pack", str(pack), "--out", str(out), *chosen(1, 2, 3, 4), "--large-print",
        "--paper", "a4",
    )  # fmt: skip

    assert page_sizes_pt(out) == [(595, 842)] * 2


def test_what_does_not_fit_is_told(askwell: Askwell, pack: Path, tmp_path: Path) -> None:
    """Ten long questions in large print: the number that fits, on standard error."""
    own = [word for n in range(10) for word in ("--own", f"{n} " + "long words " * 14)]
    process = askwell(
        "sheet", "--pack", str(pack), "--out", str(tmp_path / "o.pdf"), "--large-print", *own
    )

    assert process.returncode == 0
    assert " of 10 questions fit on two pages; starred ones come first\n" in process.stderr


def test_an_own_question_that_is_cut_is_told(askwell: Askwell, tmp_path: Path) -> None:
    """How much of it is left out, never the words."""
    out = str(tmp_path / "o.pdf")
    process = askwell("sheet", "--out", out, "--own", "Why? " * 40, "--own", "a" * 160)

    assert process.returncode == 0
    assert process.stderr == (
        "askwell: an own question takes 160 characters; the last 39 of one are left out\n"
    )


def test_letters_that_no_font_has_are_told(askwell: Askwell, pack: Path, tmp_path: Path) -> None:
    """Of ready and own questions, the first three by number and name."""
    write_questions(pack, "en", "Which ☂ is")
    out = str(tmp_path / "o.pdf")
    process = askwell(
        "sheet", "--pack", str(pack), "--out", out, *chosen(1), "--own", "这会有帮助吗?"
    )

    assert process.returncode == 0
    assert process.stderr == (
        "askwell: no font of the program has ☂ (U+2602, umbrella), "
        "会 (U+4F1A, cjk unified ideograph-4f1a), 助 (U+52A9, cjk unified ideograph-52a9), "
        "and 4 more; the sheet shows a box in its place\n"
    )


def test_only_its_owner_can_read_the_file(askwell: Askwell, pack: Path, tmp_path: Path) -> None:
    """What a visitor wants to ask is nobody else's business."""
    out = tmp_path / "out.pdf"
    askwell("sheet", "--pack", str(pack), "--out", str(out), *chosen(1))

    assert out.stat().st_mode & 0o077 == 0
