"""Every word of a part goes through the function, and nothing but words."""

from kiosk.content.pack import open_pack
from kiosk.content.rewording import reworded_page
from kiosk.domain.blocks import Callout, Heading, NumberedList, Paragraph, Risk, plain_text
from tests.fakes.tiny_pack import TinyPack


def marked(text: str) -> str:
    """Mark words."""
    return f"<{text}>"


def test_each_kind_of_block_is_reworded(pack: TinyPack) -> None:
    """A paragraph, its strong words, a heading, a chance with both groups, a callout."""
    page = reworded_page(open_pack(pack.root, "en").page("going-home/no-driving"), marked)
    paragraph, heading, risk, callout = page.blocks

    assert page.title == "<When can I drive again?>"
    assert isinstance(paragraph, Paragraph)
    assert paragraph.inline[1].text == "<next day>"
    assert isinstance(heading, Heading)
    assert plain_text(heading.inline) == "<What a study saw>"
    assert isinstance(risk, Risk)
    assert risk.compare is not None
    assert (risk.measure, risk.first.group, risk.compare.group, risk.period, risk.both_sides) == (
        "<felt dizzy>", "<people who got the drip>", "<people who got salt water>",
        "<after 3 weeks>", "<did not>",
    )  # fmt: skip
    assert (risk.source, risk.first.n) == ("S2", 50)
    assert isinstance(callout, Callout)
    assert [plain_text(each) for each in callout.paragraphs][1] == "<Tell your clinic too.>"


def test_each_point_of_a_list_is_reworded(pack: TinyPack) -> None:
    """A step is one point."""
    page = reworded_page(open_pack(pack.root, "en").page("going-home/your-ride"), marked)
    steps = page.blocks[1]
    assert isinstance(steps, NumberedList)
    assert plain_text(steps.items[0]) == "<Ask a friend.>"


def test_a_chance_without_a_second_group_stays_one(pack: TinyPack) -> None:
    """Nothing is compared that was not."""
    pack.change(
        "en/topics/01-going-home/01-no-driving.md",
        'compare = { n = 20, group = "people who got salt water" }\n', "",
    )  # fmt: skip
    page = reworded_page(open_pack(pack.root, "en").page("going-home/no-driving"), marked)
    risk = page.blocks[2]
    assert isinstance(risk, Risk)
    assert risk.compare is None
