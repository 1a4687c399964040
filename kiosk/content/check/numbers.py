"""Are chances told as whole people, and numbers few?"""

from collections.abc import Iterator

from kiosk.content.characters import has_words
from kiosk.content.check.finding import Finding
from kiosk.content.check.number_words import (
    CHANCE,
    DECIMAL,
    NUMBER,
    PER_CENT,
    RATIO,
    SHARE,
    TOLD_AS_FACT,
)
from kiosk.content.check.passages import Leaf, sentences
from kiosk.content.codes import Code
from kiosk.domain.blocks import Risk

NUMBERS_MAX = 3


def free_text(leaf: Leaf) -> Iterator[Finding]:
    """Find chances outside of risk blocks, ratios, per cents and decimals.

    Source:
        Trevena et al., Presenting quantitative information about decision outcomes (2013);
        CDC Clear Communication Index, items 15 to 17.
    """
    for passage in leaf.passages:
        for sentence in sentences(passage.text):
            for code, message in _faults(sentence):
                yield Finding(passage.path, passage.line, code, f"{message}: {sentence}")


def risk_blocks(leaf: Leaf) -> Iterator[Finding]:
    """Find risk blocks with one side only, with other numbers in their words, or mixed sizes."""
    sizes = {risk.of for risk, _ in leaf.risks}
    for risk, line in leaf.risks:
        if not has_words(risk.both_sides):
            message = "`both_sides` must say what became of all others"
            yield Finding(leaf.path, line, Code.BOTH_SIDES, message)
        for text in _risk_words(risk):
            for code, message in _faults(text):
                yield Finding(leaf.path, line, code, f"{message}: {text}")
    if len(sizes) > 1:
        message = f"risk blocks of {' and '.join(map(str, sorted(sizes)))} people on one page"
        yield Finding(leaf.path, leaf.risks[0][1], Code.DENOMINATOR, message)


def number_count(leaf: Leaf) -> Iterator[Finding]:
    """Find pages with more than three numbers; a risk block counts as one.

    Times, phone numbers and years are told as facts and do not count.

    Source:
        PEMAT-P items 6 and 7; CDC Clear Communication Index, items 15 and 17.
    """
    plain = [TOLD_AS_FACT.sub(" ", passage.text) for passage in leaf.passages]
    found = [number for text in plain for number in NUMBER.findall(text)]
    count = len(found) + len(leaf.risks)
    if count > NUMBERS_MAX:
        message = f"{count} numbers; at most {NUMBERS_MAX}"
        yield Finding(leaf.path, leaf.file.front.line("title"), Code.NUMBERS, message)


def _faults(text: str) -> Iterator[tuple[Code, str]]:
    plain = TOLD_AS_FACT.sub(" ", text)
    beside = CHANCE.search(plain) and NUMBER.search(plain)
    if beside or SHARE.search(plain):
        yield Code.CHANCE, "a chance belongs in a risk block"
    if RATIO.search(plain):
        yield Code.RATIO, "a chance is told as people out of 100, in a risk block"
    if PER_CENT.search(plain):
        yield Code.PER_CENT, "per cents are told as people out of 100, in a risk block"
    if DECIMAL.search(text):
        yield Code.DECIMAL, "only whole numbers"


def _risk_words(risk: Risk) -> tuple[str, ...]:
    other = (risk.compare.group,) if risk.compare else ()
    return (risk.measure, risk.period, risk.first.group, risk.both_sides, *other)
