"""What changes for a clinic when it takes settings over from another kiosk."""

from msgspec import Struct

from kiosk.domain.settings import ALL_SETTINGS, AnySetting, Settings


class Change(Struct, frozen=True):
    """A setting that would be another."""

    setting: AnySetting
    before: object
    after: object


def differences(before: Settings, after: Settings) -> tuple[Change, ...]:
    """Give what changes, in the order of the list of all settings.

    Args:
        before: What holds now.
        after: What is taken over; of what belongs to a machine nothing is.
    """
    carried = (setting for setting in ALL_SETTINGS if not setting.of_machine)
    changes = (Change(one, _of(before, one), _of(after, one)) for one in carried)
    return tuple(change for change in changes if change.before != change.after)


def values_of(changes: tuple[Change, ...]) -> dict[str, object]:
    """Give what is to be stored for changes, by key; None for a default."""
    return {
        change.setting.key: None if change.after == change.setting.default else change.after
        for change in changes
    }


def _of(settings: Settings, setting: AnySetting) -> object:
    return settings.values.get(setting.key, setting.default)
