"""A sheet that is ready to be printed."""

from dataclasses import replace
from functools import cached_property

from kiosk.domain.paper import Paper
from kiosk.sheet.layout import lay_out
from kiosk.sheet.model import SheetRequest
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.pdf import layout_pdf


class SheetDocument:
    """One sheet, laid out for a paper when it is first needed."""

    def __init__(self, request: SheetRequest, paper: Paper, title: str) -> None:
        """Take the sheet.

        Args:
            request: What is on it.
            paper: What it is laid out for.
            title: What the queue shows as the job's name.
        """
        self.title = title
        self.paper = paper
        self._request = request

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        return len(self._layout.pages)

    def pdf(self) -> bytes:
        """Give it as a PDF file, in memory."""
        return layout_pdf(self._layout)

    def paint(self, printer: str) -> bool:
        """Print it through the system's own driver, under its title.

        Args:
            printer: Name of the printer, as the system has it.

        Returns:
            Whether the system took all of its pages.
        """
        from kiosk.sheet.native_printer import print_layout

        return print_layout(self._layout, printer, self.title)

    @cached_property
    def _layout(self) -> SheetLayout:
        request = self._request
        return lay_out(replace(request.model, paper=self.paper), request.words)
