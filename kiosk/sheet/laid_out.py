"""Pages that are laid out already, ready to be printed."""

from kiosk.domain.paper import Paper
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.pdf import layout_pdf


class LaidOutPages:
    """A document for any queue."""

    def __init__(self, layout: SheetLayout, title: str) -> None:
        """Take the pages.

        Args:
            layout: One page at least.
            title: What the queue shows as the job's name.
        """
        self.title = title
        self._layout = layout

    @property
    def paper(self) -> Paper:
        """What it is laid out for."""
        return self._layout.pages[0].paper

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
