"""A speaker that says nothing aloud and remembers what it was told to say."""

from collections.abc import Collection

from PySide6.QtCore import QObject

from kiosk.services.speaker import Speaker


class FakeSpeaker(Speaker):
    """Speaks as quickly as a test lets it."""

    def __init__(self, languages: Collection[str] = ("en",), parent: QObject | None = None) -> None:
        """Have a voice for some languages."""
        super().__init__(parent)
        self.languages = set(languages)
        self.said: list[tuple[str, str]] = []
        self.saying = ""
        self.stops = 0
        self.rate = 1.0
        self.volume = 1.0

    @property
    def words(self) -> list[str]:
        """All that it was told to say, in order."""
        return [words for words, _language in self.said]

    def speaks(self, language: str) -> bool:
        """See the Speaker."""
        return language in self.languages

    def say(self, words: str, language: str) -> None:
        """See the Speaker."""
        self.said.append((words, language))
        self.saying = words
        self.began.emit()

    def stop(self) -> None:
        """See the Speaker."""
        self.stops += 1
        self.saying = ""

    def set_rate(self, factor: float) -> None:
        """See the Speaker."""
        self.rate = factor

    def set_volume(self, share: float) -> None:
        """See the Speaker."""
        self.volume = share

    def close(self) -> None:
        """See the Speaker."""
        self.stop()

    def finish(self) -> None:
        """Let the utterance come to its end."""
        self.saying = ""
        self.ended.emit()

    def finish_all(self) -> None:
        """Let every utterance that follows come to its end too."""
        while self.saying:
            self.finish()

    def die(self) -> None:
        """Fail in the middle."""
        self.saying = ""
        self.failed.emit()
