"""Builds the screens behind the staff corner; imported when one of them is first wanted."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.route import Screen
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.domain.setting_editors import SETTINGS_SCREENS
from kiosk.domain.setup_steps import SETUP_SCREENS
from kiosk.domain.staff_area import RECORD_SCREENS
from kiosk.items.action_rows import ActionRows
from kiosk.storage.settings_edit import Stored, store_values
from kiosk.storage.settings_file import read_settings
from kiosk.viewmodels.calibrate import CalibrateModel
from kiosk.viewmodels.staff_corner import StaffCornerModel
from kiosk.viewmodels.staff_home import StaffHome
from kiosk.viewmodels.staff_list import StaffListModel
from kiosk.viewmodels.staff_pin import StaffPinModel
from kiosk.viewmodels.staff_ways import StaffWays

if TYPE_CHECKING:
    from kiosk.record_wiring import RecordParts
    from kiosk.settings_wiring import SettingsParts
    from kiosk.setup_wiring import SetupParts
    from kiosk.upkeep_wiring import UpkeepParts
    from kiosk.wiring import Kiosk

# Named so that the type that QML asks for by name is registered.
LOADED = (ActionRows,)


class StaffParts:
    """The models of the staff area."""

    def __init__(self, kiosk: "Kiosk") -> None:
        """Build on the kiosk; its door lets people in."""
        self._kiosk = kiosk
        self._ways = StaffWays(kiosk.navigator, kiosk.root)

    def model(self, screen: Screen) -> QObject:
        """Build the view model of a staff screen."""
        models: dict[Screen, Callable[[], QObject]] = {
            Screen.STAFF_CORNER: self._corner,
            Screen.STAFF_PIN: self._pin,
            Screen.STAFF_HOME: self._home,
            Screen.STAFF_CALIBRATE: self._calibrate,
        }
        if screen in models:
            return models[screen]()
        if screen in RECORD_SCREENS:
            return self.records.model(screen)
        if screen in SETTINGS_SCREENS:
            return self.settings.model(screen)
        return (self.setup if screen in SETUP_SCREENS else self.upkeep).model(screen)

    @cached_property
    def upkeep(self) -> "UpkeepParts":
        """What staff keep the kiosk going by; imported when it is first wanted."""
        from kiosk.upkeep_wiring import UpkeepParts

        return UpkeepParts(self._kiosk)

    @cached_property
    def records(self) -> "RecordParts":
        """The counts of use and the log; imported when one is first wanted."""
        from kiosk.record_wiring import RecordParts

        return RecordParts(self._kiosk)

    @cached_property
    def settings(self) -> "SettingsParts":
        """The screens on which settings are changed; imported when one is first wanted."""
        from kiosk.settings_wiring import SettingsParts

        return SettingsParts(self._kiosk)

    @cached_property
    def setup(self) -> "SetupParts":
        """The screens by which the kiosk is set up; imported when one is first wanted."""
        from kiosk.setup_wiring import SetupParts

        return SetupParts(self._kiosk)

    def stop(self) -> None:
        """End what runs in other processes."""
        if "settings" in vars(self):
            self.settings.stop()
        if "upkeep" in vars(self):
            self.upkeep.stop()

    def _corner(self) -> StaffCornerModel:
        kiosk = self._kiosk
        corner = StaffCornerModel(kiosk.navigator, kiosk.root)
        corner.cleaningWanted.connect(kiosk.comfort.cleaning.start)
        return corner

    def _pin(self) -> StaffPinModel:
        kiosk = self._kiosk
        pad = StaffPinModel(kiosk.door, self._ways, kiosk.navigator, kiosk.root)
        pad.cleaningWanted.connect(kiosk.comfort.cleaning.start)
        return pad

    def _home(self) -> StaffListModel:
        kiosk = self._kiosk
        home = StaffListModel(
            self._ways,
            StaffHome(kiosk.door, kiosk.navigator, kiosk.comfort.cleaning.start),
            kiosk.root,
        )
        kiosk.door.changed.connect(home.showAnew)
        return home

    def _calibrate(self) -> CalibrateModel:
        kiosk = self._kiosk

        profile = kiosk.given.pack_choice.profile

        def keep(px_per_mm: float) -> Stored:
            return store_values(profile, {PX_PER_MM.key: px_per_mm})

        saved, _rejected = read_settings(profile)
        calibrate = CalibrateModel(saved.get(PX_PER_MM), keep, kiosk.root)
        kiosk.navigator.moved.connect(calibrate.forget)
        calibrate.closed.connect(kiosk.navigator.back)
        return calibrate
