"""Under which code the voices of a language are known."""

from PySide6.QtCore import QLocale


def voice_language(locale: QLocale | str) -> str:
    """Give the code of a language as Qt names it, such as ``zh`` for ``zh-Hant``.

    Args:
        locale: Of a voice, or the code of a language as our content names it. Both ways to write
            Chinese are read by the same voice, and Tagalog (``tl``) by a Filipino one (``fil``).

    Returns:
        ``C`` for a language that Qt does not know.
    """
    return QLocale(locale).name().split("_", maxsplit=1)[0]
