"""A text is taken apart where its sentences end, and nowhere else."""

import pytest

from kiosk.domain.blocks import Span, plain_text
from kiosk.domain.sentences import cut, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Rest at home.", ["Rest at home."]),
        ("Rest at home. Do not drive!", ["Rest at home.", "Do not drive!"]),
        ("Can I drive? No.", ["Can I drive?", "No."]),
        ('She said "Rest." Then she left.', ['She said "Rest."', "Then she left."]),
        ("Call 988. 911 helps too.", ["Call 988.", "911 helps too."]),
        ("Ask Dr. Lee. She knows.", ["Ask Dr. Lee.", "She knows."]),
        ("The U.S. Food agency approved it.", ["The U.S. Food agency approved it."]),
        ("It takes 1.5 hours. Wait.", ["It takes 1.5 hours.", "Wait."]),
        ("Some fruit, e.g. Apples.", ["Some fruit, e.g. Apples."]),
        ("¿Puedo conducir? ¡No! Espere.", ["¿Puedo conducir?", "¡No!", "Espere."]),
        ("اذهب. ثم عد.", ["اذهب.", "ثم عد."]),
        ("It ends... and goes on.", ["It ends... and goes on."]),
    ],
)
def test_a_text_has_its_sentences(text: str, expected: list[str]) -> None:
    """Each is whole and has no blank around it."""
    assert [plain_text(one) for one in sentences((Span(text),))] == expected


def test_words_keep_their_weight() -> None:
    """Also where a bold run goes over the end of a sentence."""
    inline = (Span("Rest. "), Span("No car. No", strong=True), Span(" bike."))

    assert sentences(inline) == (
        (Span("Rest."),),
        (Span("No car.", strong=True),),
        (Span("No", strong=True), Span(" bike.")),
    )


def test_a_cut_leaves_the_blank_at_its_end() -> None:
    """A line that was broken at a blank does not end with it."""
    assert cut((Span("one "), Span("two three", strong=True)), 0, 8) == (
        Span("one "),
        Span("two", strong=True),
    )
