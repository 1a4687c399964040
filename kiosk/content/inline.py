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
    for child in token.children or ():
        match child.type:
            case "text":
                _refuse_stray(path, line, child.content, may_open=callout and not spans)
                spans.append(Span(child.content, strong))
            case "softbreak":
                line += 1
                spans.append(Span(" ", strong))
            case "strong_open" if child.markup == "**":
                strong = True
            case "strong_close":
                strong = False
            case other:
                name = NAMES.get(other, f"the mark {child.markup or child.content!r}")
                raise PackError(path, line, Code.MARKUP, f"{name} is not allowed")
    return _joined(spans)


def _refuse_stray(path: Path, line: int, text: str, *, may_open: bool) -> None:
    if unwanted := unwanted_character(text):
        raise PackError(path, line, Code.CHARACTER, f"holds {unwanted}")
    plain = CALLOUT_MARK.sub("", text) if may_open else text
    if stray := STRAY_MARK.search(plain):
        raise PackError(path, line, Code.MARKUP, f"stray mark {stray[0]!r} would be shown as it is")
    if ADDRESS.search(plain):
        raise PackError(path, line, Code.MARKUP, "a web address is not allowed")


def _joined(spans: list[Span]) -> Inline:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].strong == span.strong:
            joined[-1] = Span(joined[-1].text + span.text, span.strong)
        elif span.text:
            joined.append(span)
    return tuple(joined)
