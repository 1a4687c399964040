"""A setting that is a number: changed by minus and plus, so that none is out of its bounds."""

from decimal import Decimal

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.printing_settings import MAX_PRINTS
from kiosk.domain.setting_kinds import CountSetting, NumberSetting
from kiosk.domain.setting_steps import Steps, stepped, steps_of
from kiosk.services.setting_draft import SettingDraft
from kiosk.viewmodels.setting_card import SettingCard
from kiosk.viewmodels.setting_words import bounds_words, number_words, unit_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingNumberModel(QObject):
    """The number, its unit and bounds, and the steps up and down."""

    changed = Signal()

    def __init__(
        self, draft: SettingDraft, card: SettingCard, parent: QObject | None = None
    ) -> None:
        """Show a draft that is a number.

        Args:
            draft: Is what staff change.
            card: What all settings have.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._draft = draft
        self._card = card
        draft.changed.connect(self.changed)

    @Property(QObject, constant=True)
    def card(self) -> SettingCard:
        """What all settings have."""
        return self._card

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number as it is written."""
        return number_words(self._value)

    @Property(str, notify=changed)
    def unit(self) -> str:
        """Its unit, or nothing."""
        return unit_of(self._setting)

    @Property(str, notify=changed)
    def bounds(self) -> str:
        """What it may be."""
        return bounds_words(self._setting)

    @Property(str, notify=changed)
    def small(self) -> str:
        """How much a small step is."""
        return number_words(float(self._steps.small))

    @Property(str, notify=changed)
    def large(self) -> str:
        """How much a large step is, or nothing where there is none."""
        return number_words(float(self._steps.large)) if self._steps.large else ""

    @Property(str, notify=changed)
    def lessWords(self) -> str:
        """What a small step down is called by those who only hear it."""
        return self._named(QCoreApplication.translate("Setting", "less"), self._steps.small)

    @Property(str, notify=changed)
    def moreWords(self) -> str:
        """What a small step up is called."""
        return self._named(QCoreApplication.translate("Setting", "more"), self._steps.small)

    @Property(str, notify=changed)
    def muchLessWords(self) -> str:
        """What a large step down is called."""
        return self._named(QCoreApplication.translate("Setting", "less"), self._steps.large)

    @Property(str, notify=changed)
    def muchMoreWords(self) -> str:
        """What a large step up is called."""
        return self._named(QCoreApplication.translate("Setting", "more"), self._steps.large)

    @Property(bool, notify=changed)
    def canShrink(self) -> bool:
        """Whether it can be less."""
        return self._value > self._setting.minimum

    @Property(bool, notify=changed)
    def canGrow(self) -> bool:
        """Whether it can be more."""
        return self._value < self._setting.maximum

    @Slot()
    def less(self) -> None:
        """Go a small step down."""
        self._step(-self._steps.small)

    @Slot()
    def more(self) -> None:
        """Go a small step up."""
        self._step(self._steps.small)

    @Slot()
    def muchLess(self) -> None:
        """Go a large step down."""
        self._step(-(self._steps.large or self._steps.small))

    @Slot()
    def muchMore(self) -> None:
        """Go a large step up."""
        self._step(self._steps.large or self._steps.small)

    @property
    def _setting(self) -> NumberSetting | CountSetting:
        setting = self._draft.setting
        # Behind other screens there may be a draft of another kind.
        return setting if isinstance(setting, (NumberSetting, CountSetting)) else MAX_PRINTS

    @property
    def _value(self) -> float:
        value = self._draft.value
        return value if isinstance(value, (int, float)) else self._setting.default

    @property
    def _steps(self) -> Steps:
        return steps_of(self._setting)

    def _step(self, step: Decimal) -> None:
        self._draft.put(stepped(self._setting, self._value, step))

    def _named(self, direction: str, step: Decimal | None) -> str:
        # What stands on the button comes first in every language.
        amount = f"{number_words(float(step or 0))} {unit_of(self._setting)}".strip()
        return f"{amount}, {direction}"
