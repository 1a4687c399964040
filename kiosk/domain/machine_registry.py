"""What the registry of Windows should say on a kiosk: the table that ``doctor`` goes by.

Written from Microsoft's documentation; it has not yet been run on Windows.

Source:
    learn.microsoft.com: Keyboard Filter, Shell Launcher, policy settings of LockDown, EdgeUI,
    Explorer, WindowsUpdate, Power and GameDVR; Automatic logon; kernel crash dumps.
"""

from functools import partial

from kiosk.domain.machine_windows import RegistryPlace, RegistryWish

_NT = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
_WINDOWS = r"SOFTWARE\Microsoft\Windows\CurrentVersion"
_POLICIES = r"SOFTWARE\Policies\Microsoft\Windows"
_CONTROL = r"SYSTEM\CurrentControlSet\Control"
_SERVICES = r"SYSTEM\CurrentControlSet\Services"
_DESKTOP = r"Control Panel\Desktop"

_machine = partial(RegistryPlace, "HKLM")
_user = partial(RegistryPlace, "HKCU")

# Source: Microsoft, "CreateService function": how a service is started.
_BY_ITSELF, _SWITCHED_OFF = 2, 4
_ALL_DRIVES = 0xFF
# Source: Microsoft, "Configure Automatic Updates": 2 asks, 3 asks before it installs.
_ASK_FIRST = frozenset({2, 3})
_SLEEP_AFTER = (
    r"238c9fa8-0aad-41ed-83f4-97be242c8f20\29f6c1db-86da-48c5-9fdb-f2b67b1f44da",
    "the computer goes to sleep after a while",
    "Run as administrator: powercfg /change standby-timeout-ac 0",
)
_DARK_AFTER = (
    r"7516b95f-f776-4464-8c53-06167f40cc99\3c0bc021-c8a8-4e07-a973-6b14cbcb2b7e",
    "the screen goes dark after a while",
    "Run as administrator: powercfg /change monitor-timeout-ac 0",
)
# The plan that Windows takes unless another is chosen.
_BALANCED = "381b4222-f694-41f0-9685-ff5bb260df2e"
_FILES = "assets/session/windows"
_LOCK_DOWN = f"Run as administrator: {_FILES}/lock-down.ps1"
_FOR_THE_USER = f"Run as the kiosk's user: {_FILES}/lock-down-user.ps1"


def _wish(
    check: str,
    place: RegistryPlace,
    allowed: frozenset[str | int],
    message: str,
    fix: str = _LOCK_DOWN,
    *,
    may_be_missing: bool = False,
) -> RegistryWish:
    return RegistryWish(check, place, allowed, message, fix, may_be_missing)


def _power(check: str, setting: tuple[str, str, str]) -> RegistryWish:
    path, message, fix = setting
    key = rf"{_CONTROL}\Power\User\PowerSchemes\{_BALANCED}\{path}"
    return _wish(check, _machine(key, "ACSettingIndex"), frozenset({0}), message, fix)


WISHES = (
    _wish(
        "session",
        _machine(rf"{_NT}\Winlogon", "Shell"),
        frozenset({"eshell.exe", "customshellhost.exe"}),
        "the desktop of Windows starts, not Shell Launcher",
        f"Run as administrator: {_FILES}/shell-launcher.ps1",
    ),
    _wish(
        "keyboard-filter",
        _machine(rf"{_SERVICES}\MsKeyboardFilter", "Start"),
        frozenset({_BY_ITSELF}),
        "the Keyboard Filter does not run, so Alt+Tab, Alt+F4 and the Windows key work",
        f"Run as administrator: {_FILES}/keyboard-filter.ps1",
    ),
    _wish(
        "edge-swipes",
        _machine(rf"{_POLICIES}\EdgeUI", "AllowEdgeSwipe"),
        frozenset({0}),
        "a swipe from an edge opens what belongs to Windows",
    ),
    _wish(
        "touch-gestures",
        _user(_DESKTOP, "TouchGestureSetting"),
        frozenset({0}),
        "three and four fingers switch windows",
        _FOR_THE_USER,
    ),
    _wish(
        "touch-keyboard",
        _machine(rf"{_SERVICES}\TabletInputService", "Start"),
        frozenset({_SWITCHED_OFF}),
        "the touch keyboard of Windows may cover the kiosk",
        may_be_missing=True,
    ),
    _wish(
        "security-screen",
        _machine(rf"{_WINDOWS}\Policies\System", "DisableTaskMgr"),
        frozenset({1}),
        "Ctrl+Alt+Del offers the Task Manager",
    ),
    _wish(
        "security-screen",
        _machine(rf"{_WINDOWS}\Policies\System", "HideFastUserSwitching"),
        frozenset({1}),
        "Ctrl+Alt+Del offers to switch the user",
    ),
    _wish(
        "usb-automount",
        _machine(rf"{_WINDOWS}\Policies\Explorer", "NoDriveTypeAutoRun"),
        frozenset({_ALL_DRIVES}),
        "AutoPlay opens what is plugged in",
    ),
    _wish(
        "usb-storage",
        _machine(rf"{_SERVICES}\USBSTOR", "Start"),
        frozenset({_SWITCHED_OFF}),
        "a stick that is plugged in can be used",
    ),
    _wish(
        "core-dumps",
        _machine(rf"{_CONTROL}\CrashControl", "CrashDumpEnabled"),
        frozenset({0}),
        "the memory of a crashed computer is kept",
    ),
    _wish(
        "core-dumps",
        _machine(r"SOFTWARE\Microsoft\Windows\Windows Error Reporting", "Disabled"),
        frozenset({1}),
        "Windows reports crashed programs, with parts of their memory",
    ),
    _wish(
        "swap",
        _machine(rf"{_CONTROL}\FileSystem", "NtfsEncryptPagingFile"),
        frozenset({1}),
        "memory goes to the disk in the clear, unless BitLocker covers it",
    ),
    _wish(
        "remote-view",
        _machine(rf"{_CONTROL}\Terminal Server", "fDenyTSConnections"),
        frozenset({1}),
        "Remote Desktop can show the screen elsewhere",
    ),
    _wish(
        "remote-view",
        _machine(rf"{_CONTROL}\Remote Assistance", "fAllowToGetHelp"),
        frozenset({0}),
        "Remote Assistance can show the screen elsewhere",
    ),
    _wish(
        "recording",
        _machine(rf"{_POLICIES}\GameDVR", "AllowGameDVR"),
        frozenset({0}),
        "the Game Bar can record the screen",
    ),
    _wish(
        "notifications",
        _user(rf"{_WINDOWS}\PushNotifications", "ToastEnabled"),
        frozenset({0}),
        "notes of Windows appear on the screen",
        _FOR_THE_USER,
    ),
    _power("sleep", _SLEEP_AFTER),
    _power("blanking", _DARK_AFTER),
    _wish(
        "blanking",
        _user(_DESKTOP, "ScreenSaveActive"),
        frozenset({"0"}),
        "the screen saver covers the kiosk after a while",
        _FOR_THE_USER,
    ),
    _wish(
        "autologon",
        _machine(rf"{_NT}\Winlogon", "AutoAdminLogon"),
        frozenset({"1"}),
        "nobody is logged on when the computer starts, so there is no kiosk",
        "Set it with Autologon of Microsoft's Sysinternals, which keeps the password encrypted",
    ),
    _wish(
        "autologon",
        _machine(rf"{_NT}\Winlogon", "DefaultPassword"),
        frozenset(),
        "the password of the kiosk's user stands in the registry for all to read",
        "Delete DefaultPassword there, and use Autologon of Microsoft's Sysinternals",
        may_be_missing=True,
    ),
    _wish(
        "updates",
        _machine(rf"{_POLICIES}\WindowsUpdate\AU", "AUOptions"),
        _ASK_FIRST | {4},
        "Windows installs updates when it likes",
    ),
    _wish(
        "updates",
        _machine(rf"{_POLICIES}\WindowsUpdate\AU", "NoAutoRebootWithLoggedOnUsers"),
        frozenset({1}),
        "Windows may restart for an update while visitors are here",
    ),
    _wish(
        "default-printer",
        _user(rf"{_NT}\Windows", "LegacyDefaultPrinterMode"),
        frozenset({1}),
        "Windows takes the printer that was used last as the default",
        _FOR_THE_USER,
    ),
    _wish(
        "time-server",
        _machine(rf"{_SERVICES}\W32Time\Parameters", "Type"),
        frozenset({"ntp", "nt5ds", "allsync"}),
        "the clock follows no time server",
        "Run as administrator: w32tm /config /syncfromflags:manual /manualpeerlist:NAME, "
        "with the name of a time server",
    ),
)

FINE = {
    "session": "Shell Launcher starts the kiosk",
    "keyboard-filter": "runs",
    "edge-swipes": "a swipe from an edge opens nothing",
    "touch-gestures": "three and four fingers do nothing",
    "touch-keyboard": "that of Windows stays away",
    "security-screen": "Ctrl+Alt+Del leads nowhere",
    "usb-automount": "nothing opens what is plugged in",
    "usb-storage": "sticks are not used",
    "core-dumps": "the memory of crashed programs is not kept",
    "swap": "no memory goes to the disk in the clear",
    "remote-view": "nothing shows the screen elsewhere",
    "recording": "nothing records the screen",
    "notifications": "no notes of Windows appear",
    "sleep": "the computer never goes to sleep",
    "blanking": "the screen stays on",
    "autologon": "the kiosk's user is logged on by itself",
    "updates": "none is installed while visitors are here",
    "default-printer": "stays the one that was chosen",
    "time-server": "the clock follows a time server",
}
