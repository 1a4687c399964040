"""The kinds of settings there are: each knows what it accepts and says so in words."""

from abc import ABCMeta, abstractmethod
from enum import Enum
from typing import Generic, TypeVar, cast

from msgspec import Struct, StructMeta

from kiosk.domain.marked_words import marked
from kiosk.domain.opening_hours import (
    EXAMPLE,
    HoursFault,
    OpeningHours,
    read_hours,
    written_hours,
)
from kiosk.domain.planned_restart import minute_of_day
from kiosk.domain.staff_level import StaffLevel

T = TypeVar("T")
# What a value looks like in the settings file.
RawValue = bool | int | float | str


class SettingGroup(Enum):
    """What settings are about; the staff area shows those of a group together, in this order."""

    CLINIC = marked("Settings", "Clinic")
    CONTENT = marked("Settings", "Content")
    LANGUAGES = marked("Settings", "Languages")
    SCREEN = marked("Settings", "Screen")
    KEYPAD = marked("Settings", "Keypad and switches")
    SOUND = marked("Settings", "Sound")
    PRINTING = marked("Settings", "Printing")
    VISIT = marked("Settings", "Visit")
    PRIVACY = marked("Settings", "Privacy")


class _AbstractRecord(StructMeta, ABCMeta):
    """Makes records of which some methods are still to be written."""


class Setting(Struct, Generic[T], metaclass=_AbstractRecord, frozen=True, kw_only=True):
    """One thing that a clinic may change.

    Attributes:
        key: Dotted name in the settings file.
        label: A few words for a list of settings.
        group: What it is about.
        level: Who may change it at the kiosk.
        default: What holds where the file says nothing, or nothing usable.
        help: One sentence for the person who sets the kiosk up.
        of_machine: Whether it was measured on this machine or names something of it, so that it
            makes no sense on another one.
    """

    key: str
    label: str
    group: SettingGroup
    level: StaffLevel
    default: T
    help: str
    of_machine: bool = False

    @abstractmethod
    def accepted(self, raw: object) -> T | None:
        """Give the value that ``raw`` stands for, or None where it is not acceptable."""

    def raw(self, value: T) -> RawValue:
        """Give a value as it stands in the settings file; :meth:`accepted` takes it back."""
        return cast("RawValue", value)

    @property
    @abstractmethod
    def rule(self) -> str:
        """What is acceptable, in words that follow "must be"."""

    def complaint(self, _raw: object) -> str:
        """Say what is wrong with a value that is not acceptable, in words that follow the key."""
        return f"must be {self.rule}"


class NumberSetting(Setting[float], frozen=True, kw_only=True):
    """A measure between two bounds, both included.

    Attributes:
        unit: Unit of the default and the bounds.
    """

    minimum: float
    maximum: float
    unit: str

    def accepted(self, raw: object) -> float | None:
        """Accept a number within the bounds."""
        if isinstance(raw, bool) or not isinstance(raw, (int, float)):
            return None
        return float(raw) if self.minimum <= raw <= self.maximum else None

    @property
    def rule(self) -> str:
        """Both bounds with their unit."""
        return f"a number from {self.minimum:g} to {self.maximum:g} {self.unit}"


class CountSetting(Setting[int], frozen=True, kw_only=True):
    """A whole number between two bounds, both included."""

    minimum: int
    maximum: int

    def accepted(self, raw: object) -> int | None:
        """Accept a whole number within the bounds."""
        if isinstance(raw, bool) or not isinstance(raw, int):
            return None
        return raw if self.minimum <= raw <= self.maximum else None

    @property
    def rule(self) -> str:
        """Both bounds."""
        return f"a whole number from {self.minimum} to {self.maximum}"


class TextSetting(Setting[str], frozen=True, kw_only=True):
    """One line of plain text.

    Attributes:
        max_length: Most characters it may have.
        may_be_empty: Whether no text is acceptable.
    """

    max_length: int
    may_be_empty: bool = True

    def accepted(self, raw: object) -> str | None:
        """Accept printable text of one line; blanks around it go."""
        if not isinstance(raw, str) or not raw.isprintable():
            return None
        text = raw.strip()
        shortest = 0 if self.may_be_empty else 1
        return text if shortest <= len(text) <= self.max_length else None

    @property
    def rule(self) -> str:
        """The length."""
        return (
            f"one line of text of {0 if self.may_be_empty else 1} to {self.max_length} characters"
        )


class PrinterSetting(TextSetting, frozen=True, kw_only=True):
    """The name of a print queue, of which the machine can list those that it has."""


class ChoiceSetting(Setting[str], frozen=True, kw_only=True):
    """One word out of a few.

    Attributes:
        choices: As they stand in the settings file.
        words: What staff read in the stead of each.
    """

    choices: tuple[str, ...]
    words: tuple[str, ...]

    def accepted(self, raw: object) -> str | None:
        """Accept one of the choices as it is written."""
        return raw if isinstance(raw, str) and raw in self.choices else None

    @property
    def rule(self) -> str:
        """The choices."""
        return "one of " + ", ".join(f'"{choice}"' for choice in self.choices)


class FlagSetting(Setting[bool], frozen=True, kw_only=True):
    """Yes or no."""

    def accepted(self, raw: object) -> bool | None:
        """Accept true and false only."""
        return raw if isinstance(raw, bool) else None

    @property
    def rule(self) -> str:
        """Both values."""
        return "true or false"


class TimeSetting(Setting[str], frozen=True, kw_only=True):
    """A time of the day, or none."""

    def accepted(self, raw: object) -> str | None:
        """Accept hour and minute as staff write them."""
        if not isinstance(raw, str):
            return None
        text = raw.strip()
        return text if not text or minute_of_day(text) is not None else None

    @property
    def rule(self) -> str:
        """An example."""
        return 'a time such as "03:30", or empty'


class HoursSetting(Setting[OpeningHours], frozen=True, kw_only=True):
    """Days and times of a week, as staff write them."""

    def accepted(self, raw: object) -> OpeningHours | None:
        """Accept a text that :func:`read_hours` can read."""
        read = self._read(raw)
        return read if isinstance(read, OpeningHours) else None

    def raw(self, value: OpeningHours) -> str:
        """Write them as staff do."""
        return written_hours(value)

    def complaint(self, raw: object) -> str:
        """Name the entry that cannot be read."""
        read = self._read(raw)
        where = f"; in entry {read.entry}, {read.reason}" if isinstance(read, HoursFault) else ""
        return f"must be {self.rule}{where}"

    @property
    def rule(self) -> str:
        """An example."""
        return f'days and times such as "{EXAMPLE}", or empty'

    @staticmethod
    def _read(raw: object) -> OpeningHours | HoursFault | None:
        if isinstance(raw, OpeningHours):
            return raw
        return read_hours(raw) if isinstance(raw, str) and raw.isprintable() else None
