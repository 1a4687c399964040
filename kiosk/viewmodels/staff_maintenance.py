"""Maintenance: for how long IT wants to reach the operating system."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.maintenance import LENGTHS_MIN
from kiosk.services.maintenance import Maintenance
from kiosk.viewmodels.staff_list import StaffRow


class MaintenanceList:
    """One row for each length."""

    def __init__(self, maintenance: Maintenance) -> None:
        """Open nothing yet."""
        self._maintenance = maintenance

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("Maintenance", "Maintenance")

    @property
    def advice(self) -> str:
        """What happens."""
        return QCoreApplication.translate(
            "Maintenance",
            "The kiosk makes room for other programs. It comes back by itself.",
        )

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each length."""
        translate = QCoreApplication.translate
        return [
            StaffRow(
                str(minutes),
                translate("Maintenance", "%1 minutes").replace("%1", str(minutes)),
                "",
                "wrench",
            )
            for minutes in LENGTHS_MIN
        ]

    def open(self, target: str) -> None:
        """Let the kiosk stand aside."""
        self._maintenance.begin(int(target))
