"""The codes on the real screen: another reader finds the whole list in its picture."""

from collections.abc import Iterator

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.route import Screen
from kiosk.items.qr_code import QrCode
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from kiosk.viewmodels.takeaway import TakeawayModel
from tests.visual.gates.words import cut_off, off_screen, overlapping
from tests.visual.live_window import read_screen
from tests.visual.matrix import PANEL_CASES, PANELS, Cell
from tests.visual.pictures import from_qt
from tests.visual.walk import live_kiosk

# From arm's length a phone tells modules of this size apart.
MODULE_MM, MODULE_PX = 0.8, 6
WIDEST_MODULES = 45
QUESTIONS = {
    "plain": ["Can I drive home?"],
    "accents": ["¿Cuándo podré conducir otra vez?", "Ça va durer combien de temps, déjà ?"],
    "Arabic": ["هل يمكنني القيادة بعد العلاج؟", "متى سأشعر بتحسن؟", "Ok?"],
    "emoji": ["\U0001f600 \U0001f1fa\U0001f1f8 safe? " * 12, "\U0001f44b\U0001f3fd?"],
    "ten": [f"{number}. question, long enough to need a code of its own" for number in range(10)],
}


@pytest.fixture(scope="module", params=PANEL_CASES)
def staged(
    request: pytest.FixtureRequest, qapp: QGuiApplication, bundled_font: str
) -> Iterator[StagedKiosk]:
    """The kiosk on each of the reference screens."""
    assert bundled_font
    with live_kiosk(qapp, Cell(request.param).staging) as staged:
        yield staged


def take_away(staged: StagedKiosk, questions: list[str]) -> TakeawayModel:
    """Begin a visit with these questions and open the screen."""
    staged.kiosk.end.finish()
    staged.kiosk.navigator.go(Screen.HOME)
    for question in questions:
        assert staged.kiosk.book.add_own(question) is None
    staged.kiosk.navigator.go(Screen.TAKEAWAY)
    model = staged.kiosk.models[Screen.TAKEAWAY]
    assert isinstance(model, TakeawayModel)
    return model


def pictures(staged: StagedKiosk, model: TakeawayModel) -> Iterator[Image.Image]:
    """Turn through the codes, and give what the screen shows with each."""
    settle(staged.window)
    yield from_qt(staged.window.grabWindow())
    while model.code_pager.has_further_part:
        model.code_pager.goOn()
        settle(staged.window)
        yield from_qt(staged.window.grabWindow())


def read_code(picture: Image.Image) -> zxingcpp.Barcode:
    """Read the one code in a picture."""
    [found] = zxingcpp.read_barcodes(picture)
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    return found


def written(staged: StagedKiosk) -> str:
    """Write the list of the visit as a phone should show it."""
    texts = [staged.kiosk.visit.texts.text(choice) for choice in staged.kiosk.book.visit.choices]
    lines = [f"{number}. {text}" for number, text in enumerate(texts, 1)]
    return "\n".join(["Questions for my visit", *lines])


@pytest.mark.parametrize("kind", list(QUESTIONS))
def test_a_phone_reads_the_list(staged: StagedKiosk, kind: str) -> None:
    """The codes in turn give each character of the list, and say which they are."""
    model = take_away(staged, QUESTIONS[kind])

    read = [read_code(picture).text for picture in pictures(staged, model)]

    if len(read) == 1:
        assert read == [written(staged)]
    else:
        labels, _ends, shares = zip(*(words.partition("\n") for words in read), strict=True)
        assert labels == tuple(f"{number} of {len(read)}" for number in range(1, len(read) + 1))
        assert "".join(shares) == written(staged)


def test_modules_are_large_enough(staged: StagedKiosk, request: pytest.FixtureRequest) -> None:
    """Even those of the fullest code, on each screen."""
    px_per_mm = PANELS[request.node.callspec.params["staged"]].px_per_mm
    model = take_away(staged, ["x" * 200])
    picture = next(iter(pictures(staged, model)))

    corners = read_code(picture).position
    module_px = (corners.top_right.x - corners.top_left.x + 1) / WIDEST_MODULES

    assert len(str(model.property("code")).encode()) == 120
    assert module_px >= MODULE_PX - 0.1
    assert module_px / px_per_mm >= MODULE_MM


def test_the_code_is_told_to_a_listener(staged: StagedKiosk) -> None:
    """As a picture of which it is."""
    take_away(staged, QUESTIONS["ten"])
    settle(staged.window)
    seen = read_screen(staged.window, "takeaway", "takeaway", 4.03)

    [code] = [item for item in _below(staged.window.contentItem()) if isinstance(item, QrCode)]
    assert code.isVisible()
    assert any(name.endswith("with your list as text") for name in seen.heard)


def test_every_question_stands_on_one_part(staged: StagedKiosk) -> None:
    """Each question of a full list of long ones can be copied, whole and on nothing else."""
    model = take_away(staged, [f"{number} is it safe to go on? " * 7 for number in range(10)])
    settle(staged.window)
    shown = []
    while True:
        seen = read_screen(staged.window, "takeaway", "takeaway", 4.03)
        assert [*cut_off(seen), *overlapping(seen), *off_screen(seen)] == []
        shown += [text.words for text in seen.texts if "safe" in text.words]
        if not model.pager.has_further_part:
            break
        model.pager.goOn()
        settle(staged.window)

    texts = staged.kiosk.visit.texts
    assert shown == [texts.text(choice) for choice in staged.kiosk.book.visit.choices]


def test_nothing_of_the_list_stays_on_the_screen(staged: StagedKiosk) -> None:
    """After the visit no code is left to be read."""
    take_away(staged, QUESTIONS["plain"])
    settle(staged.window)
    assert zxingcpp.read_barcodes(from_qt(staged.window.grabWindow()))

    staged.kiosk.end.finish()
    settle(staged.window)

    assert not zxingcpp.read_barcodes(from_qt(staged.window.grabWindow()))
    assert not [item for item in _below(staged.window.contentItem()) if isinstance(item, QrCode)]


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _below(child)
