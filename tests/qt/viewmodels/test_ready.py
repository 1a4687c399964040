"""The ready questions by stage, to tick."""

from typing import cast

import pytest

from kiosk.domain.route import Place, Screen
from kiosk.domain.visit import QUESTIONS_MAX
from kiosk.viewmodels.ready import ReadyModel, StagesModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.tiny_pack import QUESTIONS, TinyPack

SECOND_STAGE = """
[[stage]]
id = "before"
title = "Before the visit"

[[question]]
id = "eat"
stage = "before"
text = "When must I stop eating?"
"""


@pytest.fixture
def pack(pack: TinyPack) -> TinyPack:
    """Two stages, the second with one question."""
    pack.write("en/questions.toml", QUESTIONS + SECOND_STAGE)
    return pack


@pytest.fixture
def ready(kiosk: Kiosk) -> ReadyModel:
    """The first stage, all on one page."""
    model = cast("ReadyModel", kiosk.models[Screen.READY])
    shown(model, "list").setProperty("capacity", 5)
    kiosk.navigator.go(Screen.READY, "after")
    return model


def ticks(model: ReadyModel) -> dict[str, tuple[bool, bool]]:
    """Read for each question whether it is chosen and whether it can be touched."""
    return {row["target"]: (row["chosen"], row["usable"]) for row in listed(model)}


def test_stages_tell_how_many_are_chosen(kiosk: Kiosk) -> None:
    """Nothing where none is."""
    kiosk.book.add_ready("drive")
    stages = cast("StagesModel", kiosk.models[Screen.STAGES])
    shown(stages, "list").setProperty("capacity", 5)
    kiosk.navigator.go(Screen.STAGES)

    own, after, before = listed(stages)
    assert (own["target"], own["sign"], own["usable"]) == ("", "pencil", True)
    assert (after["target"], after["title"]) == ("after", "After the visit")
    assert after["chosen"].startswith("1 ")
    assert before["chosen"] == ""


def test_an_own_question_stands_before_the_stages(kiosk: Kiosk) -> None:
    """It opens the keyboard, unless the list is full."""
    stages = cast("StagesModel", kiosk.models[Screen.STAGES])
    kiosk.navigator.go(Screen.STAGES)
    stages.open(listed(stages)[0]["target"])
    assert kiosk.navigator.place == Place(Screen.KEYBOARD)

    for number in range(QUESTIONS_MAX):
        kiosk.book.add_own(f"Own {number}?")
    kiosk.navigator.go(Screen.STAGES)
    assert not listed(stages)[0]["usable"]


def test_a_stage_opens_its_questions(kiosk: Kiosk, ready: ReadyModel) -> None:
    """And no others."""
    cast("StagesModel", kiosk.models[Screen.STAGES]).open("before")

    assert kiosk.navigator.place == Place(Screen.READY, "before")
    assert shown(ready, "title") == "Before the visit"
    assert [row["text"] for row in listed(ready)] == ["When must I stop eating?"]


def test_a_touch_ticks_and_another_unticks(kiosk: Kiosk, ready: ReadyModel) -> None:
    """The list follows at once."""
    assert ticks(ready) == {"drive": (False, True), "who": (False, True)}

    ready.toggle("who")
    assert kiosk.book.visit.ready_ids == ("who",)
    assert ticks(ready) == {"drive": (False, True), "who": (True, True)}

    ready.toggle("who")
    assert kiosk.book.visit.ready_ids == ()
    assert ticks(ready) == {"drive": (False, True), "who": (False, True)}


def test_a_full_list_takes_no_more(kiosk: Kiosk, ready: ReadyModel) -> None:
    """Ticked ones can still be taken off, which makes room again."""
    ready.toggle("drive")
    for number in range(QUESTIONS_MAX - 1):
        kiosk.book.add_own(f"Own {number}?")
    assert ticks(ready) == {"drive": (True, True), "who": (False, False)}
    assert shown(ready, "advice").startswith("Your list is full.")

    ready.toggle("who")
    assert "who" not in kiosk.book.visit.ready_ids
    ready.toggle("drive")
    assert ticks(ready)["who"] == (False, True)
    assert shown(ready, "advice") == "Touch a question to add it to your list."


def test_the_way_to_the_list(kiosk: Kiosk, ready: ReadyModel) -> None:
    """From the questions and from the stages."""
    ready.openMine()
    assert kiosk.navigator.place == Place(Screen.QUESTIONS)

    kiosk.navigator.go(Screen.STAGES)
    cast("StagesModel", kiosk.models[Screen.STAGES]).openMine()
    assert kiosk.navigator.place == Place(Screen.QUESTIONS)
