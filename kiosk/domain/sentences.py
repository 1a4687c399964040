"""Taking a text apart into its sentences."""

import re

from kiosk.domain.blocks import Inline, Span, plain_text

# A full stop behind them never ends a sentence.
_BEFORE_A_NAME = frozenset(
    re.findall(r"\w+", "dr dra mr mrs ms sr sra srta prof st vs ext tel fig pág p aprox")
)
# Only before a number: "no. 5" goes on, "You can say no." does not.
_BEFORE_A_NUMBER = frozenset(["no", "nos"])
# It does when a new sentence clearly begins.
_SHORTENED = frozenset(["a.m", "p.m", "e.g", "i.e", "u.s", "etc", "ej", "jr", "ud", "uds"])
_ENDS = re.compile(r"[.!?؟。…]+[\"'”’»)\]]*(?=\s)")
_LAST_WORD = re.compile(r"[^\s(\"'“«]+$")
_NUMBER = re.compile(r"\s+\d")
_BEGINS_ANEW = re.compile(r"\s+[\"'“«(¿¡]*[^\W\d_]")


def sentence_spans(words: str) -> tuple[tuple[int, int], ...]:
    """Divide a text into sentences.

    Full stops in times, titles, numbers and addresses do not end one, and the number of a step
    stays with the step.

    Returns:
        Start and end of each, without the space around it.
    """
    cuts = [found.end() for found in _ENDS.finditer(words) if _is_end(words, found)]
    bounds = zip([0, *cuts], [*cuts, len(words)], strict=True)
    return tuple(_bare(words, start, end) for start, end in bounds if words[start:end].strip())


def sentences(inline: Inline) -> tuple[Inline, ...]:
    """Give each sentence of a run of words, with its weights; none for no words."""
    return tuple(cut(inline, start, end) for start, end in sentence_spans(plain_text(inline)))


def cut(inline: Inline, start: int, end: int) -> Inline:
    """Give the words from one letter to another, without the blanks at their end."""
    end = start + len(plain_text(inline)[start:end].rstrip())
    spans = []
    at = 0
    for span in inline:
        words = span.text[max(0, start - at) : max(0, end - at)]
        if words:
            spans.append(Span(words, span.strong))
        at += len(span.text)
    return tuple(spans)


def _is_end(words: str, found: re.Match[str]) -> bool:
    if not found.group().startswith("."):
        return True
    last = _LAST_WORD.search(words, 0, found.start())
    word = last.group().casefold() if last else ""
    if word in _BEFORE_A_NAME:
        return False
    if word in _BEFORE_A_NUMBER:
        return _NUMBER.match(words, found.end()) is None
    if word.isdigit() and words[: found.start()].strip() == word:
        return False
    if word in _SHORTENED or (len(word) == 1 and word.isalpha()):
        follows = _BEGINS_ANEW.match(words, found.end())
        return follows is not None and follows.group()[-1].isupper() and len(word) > 1
    return True


def _bare(words: str, start: int, end: int) -> tuple[int, int]:
    inner = words[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())
