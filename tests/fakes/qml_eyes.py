"""What QML sees of a view model: its properties, and the rows of its lists."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject

# Before these stands what every QObject has: its objectName.
OWN = 1


def shown(model: QObject, name: str) -> Any:  # noqa: ANN401 (whatever the property holds)
    """Read a property by name, as a binding does."""
    assert model.metaObject().indexOfProperty(name) >= 0, f"{model} has no {name}"
    return model.property(name)


def rows(model: QAbstractListModel) -> list[dict[str, Any]]:
    """Read all rows by the names of their roles, as delegates do."""
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def listed(model: QObject, name: str = "list") -> list[dict[str, Any]]:
    """Read the rows on the present page of a paged list."""
    return rows(shown(shown(model, name), "rows"))


def state(model: QObject) -> dict[str, Any]:
    """Read all that a view model shows, with the lists and models inside it."""
    seen: dict[str, Any] = {}
    about = model.metaObject()
    for index in range(OWN, about.propertyCount()):
        name, kind = str(about.property(index).name()), str(about.property(index).typeName())
        if kind.endswith("*") and kind != "QObject*":
            continue  # a model of its own, which Python cannot read by its name
        value = model.property(name)
        seen[name] = state(value) if isinstance(value, QObject) else value
    if isinstance(model, QAbstractListModel):
        seen["rows"] = rows(model)
    return seen


def page_number(page: QObject) -> int:
    """Count the dashes that the page reaches."""
    return sum(row["reached"] for row in rows(shown(page, "dashes")))
