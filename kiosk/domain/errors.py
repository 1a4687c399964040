"""The family of errors that the kiosk raises on purpose."""


class KioskError(Exception):
    """Something went wrong that a sentence can explain.

    Attributes:
        code: The failure code, as documented in ``docs/failure-codes.md``.
    """

    code = "K-000"


class UsageError(KioskError):
    """The command was called with words that do not fit (exit status 2)."""

    code = "K-001"


class DisplayError(KioskError):
    """There is no screen to show anything on."""

    code = "K-101"


class FontError(KioskError):
    """The bundled font could not be loaded."""

    code = "K-102"


class InterfaceError(KioskError):
    """The screens of the program itself could not be loaded."""

    code = "K-103"


class InstanceError(KioskError):
    """Another kiosk runs with the same profile."""

    code = "K-104"


class CrashLoopError(KioskError):
    """The screen has crashed or hung again and again."""

    code = "K-105"


class TouchError(KioskError):
    """The screen feels touches that nobody makes."""

    code = "K-106"


class LibraryError(KioskError):
    """A library of the system that the program needs is not installed."""

    code = "K-107"


class ProfileError(KioskError):
    """The profile folder cannot be used."""

    code = "K-301"


class OutputError(KioskError):
    """A file or folder that was asked for cannot be written."""

    code = "K-302"


class StorageError(KioskError):
    """Nothing can be written in the profile."""

    code = "K-303"


class PinError(KioskError):
    """The file with the PINs of staff is damaged or cannot be read."""

    code = "K-304"


class PrintError(KioskError):
    """A print job could not be handed over."""

    code = "K-401"


class SpeechError(KioskError):
    """A language cannot be read aloud on this machine."""

    code = "K-501"


class SoundError(KioskError):
    """The voices that were there are gone."""

    code = "K-502"
