"""The words of the program itself, in the language that it speaks just now."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.domain.languages import ENGLISH, language_of
from kiosk.services.words_file import sound_words


class UiWords:
    """Installs one translation at a time, with its direction and its names of months."""

    def __init__(self) -> None:
        """Begin with the words as they stand in the program."""
        self._installed: QTranslator | None = None
        self._turned = False

    def speak(self, code: str) -> None:
        """Say everything in a language from now on.

        Args:
            code: One of the program's languages; for any other the words stay English, and also
                where its translation is damaged.
        """
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        QCoreApplication.installTranslator(self.load(code))
        language = language_of(code) or ENGLISH
        QLocale.setDefault(QLocale(language.locale))
        self._turn(right_to_left=self._is_turned(code))

    def stop(self) -> None:
        """Take the words away, so that the next to speak in this process finds none of them."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        self._turn(right_to_left=False)

    def _is_turned(self, code: str) -> bool:
        language = language_of(code)
        return language is not None and language.right_to_left

    def load(self, code: str) -> QTranslator:
        """Have the words of a language at hand without any application of Qt."""
        self._installed = self._translator(code)
        return self._installed

    def translated(self, context: str, words: str) -> str:
        """Say something in the language that is spoken, also where Qt has no application yet."""
        said = self._installed.translate(context, words) if self._installed else ""
        return said or words

    def _translator(self, code: str) -> QTranslator:
        translator = QTranslator()
        if file := sound_words(code):
            translator.load(str(file))
        return translator

    def _turn(self, *, right_to_left: bool) -> None:
        if right_to_left == self._turned:
            return
        self._turned = right_to_left
        # Not before it is needed: PySide takes 20 ms to build Qt's own enumerations.
        from PySide6.QtCore import Qt

        direction = Qt.LayoutDirection
        QGuiApplication.setLayoutDirection(
            direction.RightToLeft if right_to_left else direction.LeftToRight
        )
