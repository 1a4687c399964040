"""Can a sixth-grader read it?"""

from collections.abc import Iterator

from msgspec import Struct, field

from kiosk.content.check.book import TopicBook
from kiosk.content.check.finding import Finding
from kiosk.content.check.passages import Leaf, sentences, topic_leaves, words
from kiosk.content.check.reading_grade import (
    HARD_SYLLABLES,
    rated_text,
    school_grade,
    smog_grade,
    syllables,
    textstat,
)
from kiosk.content.codes import Code
from kiosk.content.lint_file import LintFile

GRADE_MAX = 6.0
RAW_GRADE_MAX = 8.0
SMOG_MAX = 8.0
SMOG_SENTENCES_MIN = 30
LONG_SHARE_MAX = 0.10
LONG_SHARE_WORDS_MIN = 40
ONE_SYLLABLE = "word"


class Grades(Struct):
    """The grades of a pack, for the closing line of the check.

    Attributes:
        pages: Flesch-Kincaid grade by page or answer id, taught terms replaced.
        topics: Pooled SMOG by topic id; None where there are fewer than 30 sentences.
    """

    pages: dict[str, float] = field(default_factory=dict)
    topics: dict[str, float | None] = field(default_factory=dict)


def leaf_grade(leaf: Leaf, lint: LintFile, grades: Grades) -> Iterator[Finding]:
    """Find pages and answers that ask for more than six years of school.

    Taught terms count as one syllable; with them as they are, two grades more are allowed.

    Source:
        American Medical Association, Health literacy and patient safety (2007): sixth grade.
    """
    rater = textstat()
    plain = [passage.text for passage in leaf.running]
    text = rated_text(plain)
    if rater is None or not text:
        return
    grade = school_grade(rater, lint.taught.sub(ONE_SYLLABLE, text))
    grades.pages[leaf.file.page.id] = grade
    line = leaf.running[0].line
    if grade > GRADE_MAX:
        message = f"reading grade {grade} with taught terms replaced; at most {GRADE_MAX:g}"
        yield Finding(leaf.path, line, Code.GRADE, message)
    raw = school_grade(rater, text)
    if raw > RAW_GRADE_MAX:
        message = f"reading grade {raw} as it stands; at most {RAW_GRADE_MAX:g}"
        yield Finding(leaf.path, line, Code.RAW_GRADE, message)


def long_words(leaf: Leaf, lint: LintFile) -> Iterator[Finding]:
    """Find pages where more than one word in ten has three syllables or more."""
    text = " ".join(passage.text for passage in leaf.running)
    found = words(lint.taught.sub(ONE_SYLLABLE, text))
    if len(found) < LONG_SHARE_WORDS_MIN:
        return
    hard = [word for word in found if syllables(word) >= HARD_SYLLABLES]
    if len(hard) > LONG_SHARE_MAX * len(found):
        share = f"{100 * len(hard) / len(found):.0f} of 100 words are long"
        message = f"{share}; at most {100 * LONG_SHARE_MAX:.0f}: {', '.join(hard)}"
        yield Finding(leaf.path, leaf.running[0].line, Code.LONG_WORDS, message)


def topic_grade(topic: TopicBook, lint: LintFile, grades: Grades) -> Iterator[Finding]:
    """Find topics whose pooled text is too hard; fewer than 30 sentences are not measured.

    Source:
        SMOG, McLaughlin, Journal of Reading 12 (1969): built on 30 sentences.
    """
    rater = textstat()
    if rater is None or topic.file is None:
        return
    plain = [p.text for leaf in topic_leaves(topic) for p in leaf.running]
    if sum(len(sentences(text)) for text in plain) < SMOG_SENTENCES_MIN:
        grades.topics[topic.id] = None
        return
    grade = smog_grade(rater, rated_text(lint.taught.sub(ONE_SYLLABLE, text) for text in plain))
    grades.topics[topic.id] = grade
    if grade > SMOG_MAX:
        message = f"SMOG {grade} over the topic, taught terms replaced; at most {SMOG_MAX:g}"
        yield Finding(topic.file.path, 1, Code.SMOG, message)
