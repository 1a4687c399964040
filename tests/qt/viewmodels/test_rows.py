"""Rows of a frozen dataclass as QML reads them."""

import pytest
from msgspec import Struct
from PySide6.QtCore import QIdentityProxyModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.rows import RowsModel
from tests.fakes.qml_eyes import rows


class Dish(Struct, frozen=True):
    """A row with a name of several words."""

    name: str
    can_be_spicy: bool = False


@pytest.fixture
def dishes(qapp: object) -> RowsModel:
    """Two rows."""
    assert qapp is not None
    model = RowsModel(Dish)
    model.replace([Dish("soup"), Dish("curry", can_be_spicy=True)])
    return model


def test_fields_become_roles(dishes: RowsModel) -> None:
    """A field of several words is written as QML writes names."""
    assert rows(dishes) == [
        {"name": "soup", "canBeSpicy": False},
        {"name": "curry", "canBeSpicy": True},
    ]


def test_it_is_a_model_as_qt_wants_it(dishes: RowsModel) -> None:
    """Qt's own examiner finds nothing while rows change."""
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    examiner = QAbstractItemModelTester(dishes, mode)
    dishes.replace([Dish("bread")])
    dishes.replace([])

    assert examiner.failureReportingMode() is mode
    assert rows(dishes) == []


def test_as_many_rows_keep_their_delegates(dishes: RowsModel, qtbot: QtBot) -> None:
    """Only the words change, so that a pressed button stays what it is."""
    with qtbot.assertNotEmitted(dishes.modelReset), qtbot.waitSignal(dishes.dataChanged):
        dishes.replace([Dish("rice"), Dish("beans")])
    assert [row["name"] for row in rows(dishes)] == ["rice", "beans"]


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(["rice"], id="fewer and others"),
        pytest.param(["soup"], id="fewer"),
        pytest.param(["rice", "beans", "bread"], id="more and others"),
        pytest.param(["soup", "curry", "bread"], id="more"),
        pytest.param([], id="none"),
    ],
)
def test_a_list_that_watches_sees_what_there_is(dishes: RowsModel, names: list[str]) -> None:
    """A second model that follows every signal ends with the same rows."""
    watching = QIdentityProxyModel()
    watching.setSourceModel(dishes)
    role = next(iter(dishes.roleNames()))
    dishes.replace([Dish(name) for name in names])

    seen = [watching.index(row, 0).data(role) for row in range(watching.rowCount())]
    assert seen == names == [row["name"] for row in rows(dishes)]


def test_the_same_rows_change_nothing(dishes: RowsModel, qtbot: QtBot) -> None:
    """Nothing is drawn anew without need."""
    with qtbot.assertNotEmitted(dishes.modelReset), qtbot.assertNotEmitted(dishes.dataChanged):
        dishes.replace([Dish("soup"), Dish("curry", can_be_spicy=True)])


def test_rows_have_no_rows_of_their_own(dishes: RowsModel) -> None:
    """It is a list, not a tree."""
    assert dishes.rowCount(dishes.index(0)) == 0
    assert dishes.rowCount(QModelIndex()) == 2
