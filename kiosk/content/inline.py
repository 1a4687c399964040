"""The words inside a block: plain or strong, nothing else."""

import re
from pathlib import Path

from markdown_it.token import Token

from kiosk.content.characters import unwanted_character
from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.domain.blocks import Inline, Span

NAMES = {
    "em_open": "italic",
    "link_open": "a link",
    "image": "an image",
    "code_inline": "code",
    "html_inline": "HTML",
    "hardbreak": "a forced line break",
    "s_open": "struck text",
}
STRAY_MARK = re.compile(r"[*`<>\[\]|\\~{}_^]")
ADDRESS = re.compile(r"https?:|www\.|mailto:", re.IGNORECASE)
HEADING_MARK = "#"
CALLOUT_MARK = re.compile(r"^\[!\w+\]")


def parse_inline(path: Path, line: int, token: Token, *, callout: bool = False) -> Inline:
    """Read the words of one block.

    Args:
        path: The file, for findings.
        line: Line of the file where the words start.
        token: The ``inline`` token.
        callout: Whether the words may start with a callout's mark, such as ``[!note]``.

    Raises:
        PackError: There is markup other than ``**strong**``, a stray mark or an address.
    """
    spans: list[Span] = []
    strong = False
    at_start = True
    for child in token.children or ():
        match child.type:
            case "text":
                plain = _without_mark(child.content) if callout and not spans else child.content
                _refuse_stray(path, line, plain, at_start=at_start)
                spans.append(Span(child.content, strong))
                at_start = at_start and not plain.strip()
            case "softbreak":
                line += 1
                spans.append(Span(" ", strong))
                at_start = True
            case "strong_open" if child.markup == "**":
                strong = True
            case "strong_close":
                strong = False
            case other:
                name = NAMES.get(other, f"the mark {child.markup or child.content!r}")
                raise PackError(path, line, Code.MARKUP, f"{name} is not allowed")
    return _joined(spans)


def _without_mark(text: str) -> str:
    return CALLOUT_MARK.sub("", text)


def _refuse_stray(path: Path, line: int, text: str, *, at_start: bool) -> None:
    if unwanted := unwanted_character(text):
        raise PackError(path, line, Code.CHARACTER, f"holds {unwanted}")
    if stray := STRAY_MARK.search(text):
        raise PackError(path, line, Code.MARKUP, f"stray mark {stray[0]!r} would be shown as it is")
    if at_start and text.lstrip().startswith(HEADING_MARK):
        message = "a line begins with '#'; a heading is `## ` with a space"
        raise PackError(path, line, Code.MARKUP, message)
    if ADDRESS.search(text):
        raise PackError(path, line, Code.MARKUP, "a web address is not allowed")


def _joined(spans: list[Span]) -> Inline:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].strong == span.strong:
            joined[-1] = Span(joined[-1].text + span.text, span.strong)
        elif span.text:
            joined.append(span)
    return tuple(joined)
