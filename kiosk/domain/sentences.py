"""Taking a text apart into its sentences."""

import re

from kiosk.domain.blocks import Inline, Span, plain_text

# A full stop ends a sentence where a capital, a digit or a quotation mark opens the next one.
_END = re.compile(r"[.!?…][\"”’)]*\s+(?=[\"“(¿¡]*[A-ZÀ-Þ0-9]|[^\x00-\u024f\u2000-\u206f])")
_NO_END = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|Sra?|Dra?|No|vs|approx|U\.S|e\.g|i\.e)\.\s+$")


def sentences(inline: Inline) -> tuple[Inline, ...]:
    """Give each sentence of a run of words, with its weights; none for no words."""
    text = plain_text(inline)
    ends = [end.end() for end in _END.finditer(text) if not _NO_END.search(text[: end.end()])]
    starts = [0, *ends]
    found = (cut(inline, start, end) for start, end in zip(starts, [*ends, len(text)], strict=True))
    return tuple(sentence for sentence in found if sentence)


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
