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
    pagers = model.findChildren(PartPager), earlier.findChildren(PartPager)
    for pager, pager_before in zip(*pagers, strict=False):
        pager.resume(pager_before)
    lists = model.findChildren(PagedRows), earlier.findChildren(PagedRows)
    for rows, rows_before in zip(*lists, strict=False):
        rows.resume(rows_before)
