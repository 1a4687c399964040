"""Is each word of the field explained where it stands?"""

import re
from collections.abc import Iterator
from functools import lru_cache

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.check.passages import Leaf, sentences
from kiosk.content.codes import Code
from kiosk.content.lint_file import LintFile, whole_words
from kiosk.domain.pages import Term

MARKER = re.compile(
    r"\(|\)|, (?:a|an|the|which|or|so|that)\b| – |—|\b(?:is|are) (?:a|an|the|when|how|used)\b"
    r"|\b(?:means?|called|known as|that is|such as|like)\b",
    re.IGNORECASE,
)
SMALL_WORDS = re.compile(
    r"\b(?:a|an|and|are|as|at|be|by|can|for|from|has|have|in|into|is|it|its|no|not|of|on|or|so|than"
    r"|that|the|them|they|this|to|used|very|way|when|which|who|with|you|your)\b"
)
SHARED_WORDS_MIN = 2
STEM = 5


def explained(book: Book, leaf: Leaf, lint: LintFile) -> Iterator[Finding]:
    """Warn of a glossary term that a page uses and nowhere explains.

    A term counts as explained if the sentence where it first stands, or the next one, has a mark
    of explanation (brackets, a comma with "a", "or" or "which", "means", "called", "is a") or
    shares two words with its plain words. A person judges.

    Source:
        PEMAT-P item 4; CDC Clear Communication Index, item 7.
    """
    found = [s for passage in leaf.running for s in sentences(passage.text)]
    for term in book.glossary.terms if book.glossary else ():
        name = re.sub(r"\s*\(.*\)", "", term.term)
        if name.lower() in lint.familiar:
            continue
        pattern = _term_pattern(name)
        first = next((i for i, sentence in enumerate(found) if pattern.search(sentence)), None)
        if first is not None and not _is_explained(" ".join(found[first : first + 2]), term):
            message = f"{name!r} is not explained where it first stands: {found[first]}"
            passage = next(p for p in leaf.running if pattern.search(p.text))
            yield Finding(passage.path, passage.line, Code.TERM, message, warning=True)


@lru_cache(1024)
def _term_pattern(name: str) -> re.Pattern[str]:
    return whole_words([name, f"{name}s"])


def _is_explained(text: str, term: Term) -> bool:
    if MARKER.search(text):
        return True
    return len(_stems(text) & _stems(term.plain)) >= SHARED_WORDS_MIN


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(r"[a-z]+", SMALL_WORDS.sub(" ", text.lower()))}
