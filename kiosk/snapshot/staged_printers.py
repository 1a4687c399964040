"""Printers that a machine could have, so that every machine makes the same picture."""

from kiosk.services.printer_list import PrinterList


class StagedPrinters(PrinterList):
    """Stands in for the real list while pictures are made."""

    def __init__(self) -> None:
        """Know of two printers."""
        super().__init__(())

    @property
    def names(self) -> tuple[str, ...]:
        """The queues."""
        return ("Front_desk", "Nurses_station_second_floor")

    @property
    def looks(self) -> bool:
        """Whether somebody has asked and the answer is still to come."""
        return False

    def look(self) -> None:
        """Ask nobody."""
