"""The body of a page: a little Markdown into typed blocks, and a fault for all the rest."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec import Struct

from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.inline import parse_inline
from kiosk.content.risk import parse_risk
from kiosk.domain.blocks import (
    Block,
    BulletList,
    Callout,
    CalloutKind,
    Heading,
    Inline,
    NumberedList,
    Paragraph,
    Span,
)

NAMES = {
    "html_block": "HTML",
    "hr": "a line across the page",
    "code_block": "indented code",
    "table_open": "a table",
}
CALLOUTS = {f"[!{kind.value}]": kind for kind in CalloutKind}


class Body(Struct, frozen=True):
    """The blocks of a page and the line where each starts."""

    blocks: tuple[Block, ...]
    lines: tuple[int, ...]


def parse_body(path: Path, text: str, first_line: int) -> Body:
    """Read the body of a page.

    Args:
        path: The file, for findings.
        text: The body.
        first_line: Line of the file where it starts.

    Raises:
        PackError: It holds anything but paragraphs, ``##`` headings, plain lists, strong words,
            callouts and risk blocks.
    """
    environment: dict[str, object] = {}
    tokens = _parser().parse(text, environment)
    reader = _Reader(path, first_line, iter(tokens))
    _refuse_references(reader, environment)
    found = list(reader.blocks())
    return Body(tuple(block for block, _ in found), tuple(line for _, line in found))


@lru_cache(1)
def _parser() -> MarkdownIt:
    # All of CommonMark is recognised, so that what is not allowed is a fault and not odd text.
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _refuse_references(reader: "_Reader", environment: dict[str, object]) -> None:
    references = environment.get("references")
    if isinstance(references, dict):
        rows = [reference["map"][0] for reference in references.values()]
        raise reader.fault(min(rows), "a link is not allowed")


class _Reader:
    def __init__(self, path: Path, first_line: int, tokens: Iterator[Token]) -> None:
        self._path = path
        self._first_line = first_line
        self._tokens = tokens
        self._row = 0

    def fault(self, row: int, message: str) -> PackError:
        return PackError(self._path, self._first_line + row, Code.MARKUP, message)

    def blocks(self) -> Iterator[tuple[Block, int]]:
        for token in self._tokens:
            row = self._at(token)
            yield self._block(token), self._first_line + row

    def _at(self, token: Token) -> int:
        self._row = token.map[0] if token.map else self._row
        return self._row

    def _next(self) -> Token:
        token = next(self._tokens)
        self._at(token)
        return token

    def _block(self, token: Token) -> Block:
        match token.type:
            case "paragraph_open":
                return Paragraph(self._inline())
            case "heading_open":
                return self._heading(token)
            case "bullet_list_open":
                return BulletList(self._items("bullet_list_close"))
            case "ordered_list_open":
                return self._numbered(token)
            case "blockquote_open":
                return self._callout()
            case "fence":
                return self._fence(token)
            case other:
                name = NAMES.get(other, other)
                raise self.fault(self._row, f"{name} is not allowed")

    def _inline(self, *, callout: bool = False) -> Inline:
        token = self._next()
        inline = parse_inline(self._path, self._first_line + self._row, token, callout=callout)
        self._next()  # what closes the block
        return inline

    def _heading(self, token: Token) -> Heading:
        if token.markup != "##":
            raise self.fault(self._row, "only `## ` headings are allowed")
        row = self._row
        inline = self._inline()
        if not inline:
            raise self.fault(row, "a heading has no words")
        return Heading(inline)

    def _numbered(self, token: Token) -> NumberedList:
        if token.attrs.get("start", 1) != 1:
            raise self.fault(self._row, "a numbered list starts at 1")
        return NumberedList(self._items("ordered_list_close"))

    def _items(self, close: str) -> tuple[Inline, ...]:
        items: list[Inline] = []
        while self._next().type != close:
            items.append(self._item())
        return tuple(items)

    def _item(self) -> Inline:
        row = self._row
        token = self._next()
        if token.type == "list_item_close":
            raise self.fault(row, "a list item has no words")
        if token.type != "paragraph_open":
            raise self.fault(self._row, "a list item holds only words (no list, no block)")
        inline = self._inline()
        if self._next().type != "list_item_close":
            raise self.fault(self._row, "a list item holds only one paragraph (no list in a list)")
        return inline

    def _callout(self) -> Callout:
        row = self._row
        paragraphs: list[Inline] = []
        while (token := self._next()).type != "blockquote_close":
            if token.type != "paragraph_open":
                raise self.fault(self._row, "a callout holds only paragraphs")
            paragraphs.append(self._inline(callout=not paragraphs))
        kind, rest = _callout_kind(paragraphs)
        if kind is None:
            marks = ", ".join(CALLOUTS)
            raise self.fault(row, f"a block quote is not allowed; a callout starts with {marks}")
        if not rest:
            raise self.fault(row, "a callout has no words")
        return Callout(kind, rest)

    def _fence(self, token: Token) -> Block:
        if token.info.strip() != "risk":
            raise self.fault(self._row, "a code block is not allowed; only ```risk")
        return parse_risk(self._path, token.content, self._first_line + self._row + 1)


def _callout_kind(paragraphs: list[Inline]) -> tuple[CalloutKind | None, tuple[Inline, ...]]:
    if not paragraphs or not paragraphs[0]:
        return None, ()
    first, *others = paragraphs[0]
    mark, _, words = first.text.partition(" ")
    kind = CALLOUTS.get(mark)
    opening = (*((Span(words, first.strong),) if words else ()), *others)
    return kind, tuple(p for p in (opening, *paragraphs[1:]) if p)
