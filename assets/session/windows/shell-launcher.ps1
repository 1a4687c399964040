# Makes the kiosk the shell of one user; with -Undo that user gets the desktop again.
# Not yet run on Windows. See README.md.
#Requires -RunAsAdministrator
param(
    [string]$User = "askwell",
    [string]$Program = "$env:ProgramFiles\Askwell\askwell.exe",
    [switch]$Undo
)
$ErrorActionPreference = "Stop"

# What Shell Launcher does: 0 restarts the shell, 1 restarts the computer, 2 shuts it down,
# 3 does nothing. The exit status of the kiosk stands above its action.
$Statuses = 0, 10, 20, 30
$Actions = 0, 3, 1, 2
$AfterACrash = 0
$ForOthers = 3

$Feature = "Client-EmbeddedShellLauncher"
if ((Get-WindowsOptionalFeature -Online -FeatureName $Feature).State -ne "Enabled") {
    if ($Undo) { return }
    Enable-WindowsOptionalFeature -Online -FeatureName $Feature -All -NoRestart | Out-Null
    Write-Output "Shell Launcher is switched on. Restart the computer, then run this once more."
    return
}

$Launcher = [wmiclass]"\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
$Account = New-Object System.Security.Principal.NTAccount($User)
$Sid = $Account.Translate([System.Security.Principal.SecurityIdentifier]).Value

if ($Undo) {
    $Launcher.RemoveCustomShell($Sid) | Out-Null
    $Launcher.SetEnabled($false) | Out-Null
    Write-Output "$User gets the desktop again."
    return
}
$Launcher.SetDefaultShell("explorer.exe", $ForOthers) | Out-Null
$Launcher.SetCustomShell($Sid, "$Program run --first-run-setup", $Statuses, $Actions, $AfterACrash) | Out-Null
$Launcher.SetEnabled($true) | Out-Null
Write-Output "$User gets the kiosk at the next logon."
