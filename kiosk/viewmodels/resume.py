"""Keeps the place in a text or list when its model is made anew in another language."""

from PySide6.QtCore import QObject

from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.paged_rows import PagedRows
from kiosk.viewmodels.part_pager import PartPager


def resume(model: QObject, earlier: QObject) -> None:
    """Turn to the part and page that the earlier model of the same screen was at.

    Args:
        model: The new one.
        earlier: The one that it replaces.
    """
    if isinstance(model, PageModel) and isinstance(earlier, PageModel):
        model.resume(earlier)
    for pager, before in zip(
        model.findChildren(PartPager), earlier.findChildren(PartPager), strict=False
    ):
        pager.resume(before)
    for rows, before in zip(
        model.findChildren(PagedRows), earlier.findChildren(PagedRows), strict=False
    ):
        rows.resume(before)
