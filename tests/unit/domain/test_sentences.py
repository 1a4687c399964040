"""Where one sentence ends and the next begins, for reading aloud and for calm."""

import pytest

from kiosk.domain.blocks import Inline, Span, plain_text
from kiosk.domain.sentences import cut, sentence_spans, sentences


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param([], id="nothing"),
        pytest.param(["No end"], id="words without an end"),
        pytest.param(["One here.", "Two there."], id="full stops"),
        pytest.param(["Who?", "You!", "Wait…", "Yes."], id="other ends"),
        pytest.param(["Really?!", "Yes."], id="two marks are one end"),
        pytest.param(['He said "no."', "Then he left."], id="a quotation ends with its mark"),
        pytest.param(["هل أنت بخير؟", "نعم."], id="Arabic"),
        pytest.param(["Ask Dr. Chen.", "She knows."], id="a title"),
        pytest.param(["Lea la pág. 4 hoy.", "Es fácil."], id="a shortened word in Spanish"),
        pytest.param(["No.", "Have an adult take you home."], id="the answer no"),
        pytest.param(["You can say no.", "Ask us."], id="no at the end"),
        pytest.param(["Go to door no. 5 now.", "Ring."], id="no. for a number"),
        pytest.param(["Come at 8 a.m. on Monday.", "Eat nothing."], id="a time within"),
        pytest.param(["Come at 8 a.m.", "Eat nothing."], id="a time at the end"),
        pytest.param(["Come at 8 a.m. (or later)."], id="a time before a small letter"),
        pytest.param(["Come at 8 a.m. 5 days a week."], id="a time before a number"),
        pytest.param(["It is 0.5 mg for each.", "Ask us."], id="a number"),
        pytest.param(["Call 988.", "It is free."], id="a number at the end"),
        pytest.param(["1. Ask a friend.", "Then go."], id="the number of a step stays with it"),
        pytest.param(["Reviewed by A. Nurse today."], id="an initial"),
        pytest.param(["See example.org for more.", "Or ask."], id="an address"),
        pytest.param([".", "Then."], id="a mark alone"),
    ],
)
def test_a_text_is_divided_where_its_sentences_end(parts: list[str]) -> None:
    """Each is whole, and together they are the text."""
    words = " ".join(parts)

    assert [words[start:end] for start, end in sentence_spans(words)] == parts


def test_blanks_around_belong_to_no_sentence() -> None:
    """They are neither said nor shown."""
    words = "  One.   Two. \n"

    assert [words[start:end] for start, end in sentence_spans(words)] == ["One.", "Two."]


INLINE: Inline = (Span("Wait a "), Span("day. Then", strong=True), Span(" drive. "))


def test_a_sentence_keeps_its_weights() -> None:
    """A bold run that goes over the end of a sentence goes on in the next."""
    assert sentences(INLINE) == (
        (Span("Wait a "), Span("day.", strong=True)),
        (Span("Then", strong=True), Span(" drive.")),
    )


def test_no_words_are_no_sentences() -> None:
    """Nothing is shown for nothing."""
    assert sentences(()) == ()
    assert sentences((Span("  "),)) == ()


def test_a_piece_is_cut_from_letter_to_letter() -> None:
    """Runs outside are gone, blanks at the end too."""
    assert cut(INLINE, 0, 7) == (Span("Wait a"),)
    assert cut(INLINE, 7, 12) == (Span("day.", strong=True),)
    assert plain_text(cut(INLINE, 12, 99)) == "Then drive."
    assert cut(INLINE, 3, 3) == ()
