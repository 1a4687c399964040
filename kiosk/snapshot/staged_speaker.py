"""A speaker that says nothing and never comes to an end."""

from collections.abc import Collection

from PySide6.QtCore import QObject

from kiosk.services.speaker import Speaker


class StagedSpeaker(Speaker):
    """Stands in for the voices while pictures are made: one of each language."""

    def __init__(self, languages: Collection[str], parent: QObject | None = None) -> None:
        """Speak some languages."""
        super().__init__(parent)
        self._languages = frozenset(languages)

    def speaks(self, language: str) -> bool:
        """Tell whether the language is one of them."""
        return language in self._languages

    def say(self, words: str, language: str) -> None:
        """Say nothing, for ever."""

    def stop(self) -> None:
        """Stop nothing."""

    def set_rate(self, factor: float) -> None:
        """Stay as it is."""

    def set_volume(self, share: float) -> None:
        """Stay as it is."""

    def close(self) -> None:
        """End nothing."""

    def lose_voices(self) -> None:
        """Have no voice any more."""
        self._languages = frozenset()
        self.failed.emit()
        self.voicesChanged.emit()

    def find_voices(self, languages: Collection[str]) -> None:
        """Have voices again."""
        self._languages = frozenset(languages)
        self.voicesChanged.emit()
