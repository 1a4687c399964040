# Sets what `askwell doctor` asks of Windows for the whole computer; with -Undo the values from
# before come back. Not yet run on Windows. See README.md.
#Requires -RunAsAdministrator
param(
    [switch]$Undo
)
. "$PSScriptRoot\registry-values.ps1"

$Values = @(
    # Nothing slides in from an edge.
    @("HKLM", "SOFTWARE\Policies\Microsoft\Windows\EdgeUI", "AllowEdgeSwipe", 0)
    # The touch keyboard of Windows stays away; the kiosk has its own.
    @("HKLM", "SYSTEM\CurrentControlSet\Services\TabletInputService", "Start", 4)
    # Ctrl+Alt+Del leads nowhere, in case the Keyboard Filter is off.
    @("HKLM", "SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System", "DisableTaskMgr", 1)
    @("HKLM", "SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System", "HideFastUserSwitching", 1)
    # What is plugged in is neither opened nor used.
    @("HKLM", "SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer", "NoDriveTypeAutoRun", 255)
    @("HKLM", "SYSTEM\CurrentControlSet\Services\USBSTOR", "Start", 4)
    # No picture of memory stays on the disk.
    @("HKLM", "SYSTEM\CurrentControlSet\Control\CrashControl", "CrashDumpEnabled", 0)
    @("HKLM", "SOFTWARE\Microsoft\Windows\Windows Error Reporting", "Disabled", 1)
    @("HKLM", "SYSTEM\CurrentControlSet\Control\FileSystem", "NtfsEncryptPagingFile", 1)
    # Nobody sees the screen from elsewhere, and nothing records it.
    @("HKLM", "SYSTEM\CurrentControlSet\Control\Terminal Server", "fDenyTSConnections", 1)
    @("HKLM", "SYSTEM\CurrentControlSet\Control\Remote Assistance", "fAllowToGetHelp", 0)
    @("HKLM", "SOFTWARE\Policies\Microsoft\Windows\GameDVR", "AllowGameDVR", 0)
    # Updates are installed at a time that IT has set, and never restart the computer under a visitor.
    @("HKLM", "SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU", "AUOptions", 4)
    @("HKLM", "SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU", "NoAutoRebootWithLoggedOnUsers", 1)
)
Set-RegistryValues -Values $Values -Before "$env:ProgramData\Askwell\before-lock-down.json" -Undo:$Undo
Write-Output "Restart the computer."
