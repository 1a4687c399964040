"""The body of a page becomes typed blocks."""

from pathlib import Path

import pytest

from kiosk.content.errors import PackError
from kiosk.content.markdown import parse_body
from kiosk.domain.blocks import (
    Block,
    BulletList,
    Callout,
    CalloutKind,
    Heading,
    NumberedList,
    Paragraph,
    Risk,
    RiskGroup,
    Span,
)

RISK = """\
```risk
measure = "felt better"
n = 55
of = 100
period = "after 3 weeks"
group = "people who got the drip"
compare = { n = 41, group = "people who got ECT" }
both_sides = "did not"
source = "S27"
```
"""


def blocks(text: str) -> tuple[Block, ...]:
    """Parse a body that starts at line 1."""
    return parse_body(Path("page.md"), text, 1).blocks


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Rest now.", Paragraph((Span("Rest now."),))),
        ("Rest\nnow.", Paragraph((Span("Rest now."),))),
        ("Rest **now**.", Paragraph((Span("Rest "), Span("now", strong=True), Span(".")))),
        ("**Rest\nnow**", Paragraph((Span("Rest now", strong=True),))),
        ("Room #5", Paragraph((Span("Room #5"),))),
        ("Salt &amp; water", Paragraph((Span("Salt & water"),))),
        ("A-\u200cB", Paragraph((Span("A-\u200cB"),))),
        ("## At **home**", Heading((Span("At "), Span("home", strong=True)))),
        ("- A\n- B", BulletList(((Span("A"),), (Span("B"),)))),
        ("* A\n\n* B", BulletList(((Span("A"),), (Span("B"),)))),
        ("1. A\n2. B", NumberedList(((Span("A"),), (Span("B"),)))),
        ("- A\n  B", BulletList(((Span("A B"),),))),
        ("> [!note]\n> Rest.", Callout(CalloutKind.NOTE, ((Span("Rest."),),))),
        ("> [!tip] Rest.", Callout(CalloutKind.TIP, ((Span("Rest."),),))),
        (
            "> [!warning]\n> **Rest.** Now.\n>\n> Stop.",
            Callout(
                CalloutKind.WARNING,
                ((Span("Rest.", strong=True), Span(" Now.")), (Span("Stop."),)),
            ),
        ),
        ("> [!danger]\n>\n> Rest.", Callout(CalloutKind.DANGER, ((Span("Rest."),),))),
    ],
)
def test_markup_becomes_a_block(text: str, block: Block) -> None:
    """Each allowed mark has one block."""
    assert blocks(text) == (block,)


def test_a_risk_block_becomes_a_risk() -> None:
    """All keys of a risk block arrive, the group it is held against among them."""
    assert blocks(RISK) == (
        Risk(
            "felt better",
            100,
            "after 3 weeks",
            RiskGroup(55, "people who got the drip"),
            RiskGroup(41, "people who got ECT"),
            "did not",
            "S27",
        ),
    )


def test_a_risk_needs_no_other_group() -> None:
    """A risk without comparison has None there."""
    text = "\n".join(line for line in RISK.splitlines() if "compare" not in line)
    (risk,) = blocks(text)
    assert isinstance(risk, Risk)
    assert risk.compare is None


def test_each_block_keeps_its_line() -> None:
    """Lines count from the line where the body starts in its file."""
    body = parse_body(Path("page.md"), f"\nRest.\n\n- A\n\n{RISK}\n## At home\n", 8)
    assert body.lines == (9, 11, 13, 24)


def test_a_fault_names_file_and_line() -> None:
    """The line of the fault counts from the start of the file."""
    with pytest.raises(PackError, match=r"^page\.md:12: P-MARKUP italic is not allowed$"):
        parse_body(Path("page.md"), "Rest.\n\n- A\n- B\n- *C*\n", 8)


def test_an_empty_body_has_no_blocks() -> None:
    """Nothing becomes nothing."""
    assert blocks("\n\n") == ()
