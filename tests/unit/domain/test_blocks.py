"""Typed blocks."""

from kiosk.domain.blocks import Span, plain_text


def test_plain_text_has_no_marks() -> None:
    """The words of a run are joined as they are, strong or not."""
    assert plain_text((Span("Do "), Span("not", strong=True), Span(" drive."))) == "Do not drive."


def test_an_empty_run_is_empty_text() -> None:
    """No spans are no words."""
    assert plain_text(()) == ""
