"""A setting that names a folder of the machine."""

import re

from kiosk.domain.setting_kinds import TextSetting

# Source: NAME_MAX in Linux's limits.h; NTFS allows as many units of UTF-16.
NAME_BYTES_MAX = 255
_BETWEEN_NAMES = re.compile(r"[/\\]")


class FolderSetting(TextSetting, frozen=True, kw_only=True):
    """The path of a folder; nothing says that it is there."""

    def accepted(self, raw: object) -> str | None:
        """Accept a path that some disk can have."""
        text = TextSetting.accepted(self, raw)
        names = _BETWEEN_NAMES.split(text or "")
        return text if all(len(name.encode()) <= NAME_BYTES_MAX for name in names) else None

    @property
    def rule(self) -> str:
        """The lengths."""
        each = f"each name of at most {NAME_BYTES_MAX} bytes"
        return f"a path of 0 to {self.max_length} characters, {each}"
