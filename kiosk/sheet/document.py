"""A sheet that is ready to be printed."""

from functools import cached_property

from msgspec.structs import replace

from kiosk.domain.paper import Paper
from kiosk.sheet.laid_out import LaidOutPages
from kiosk.sheet.layout import lay_out
from kiosk.sheet.model import SheetRequest


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
        return self._pages.page_count

    def pdf(self) -> bytes:
        """Give it as a PDF file, in memory."""
        return self._pages.pdf()

    def paint(self, printer: str) -> bool:
        """Print it through the system's own driver, under its title.

        Args:
            printer: Name of the printer, as the system has it.

        Returns:
            Whether the system took all of its pages.
        """
        return self._pages.paint(printer)

    @cached_property
    def _pages(self) -> LaidOutPages:
        request = self._request
        layout = lay_out(replace(request.model, paper=self.paper), request.words)
        return LaidOutPages(layout, self.title)
