# Has Windows ignore the keys that lead out of the kiosk; with -Undo they work again.
# Administrators keep all keys. Not yet run on Windows. See README.md.
#Requires -RunAsAdministrator
param(
    [switch]$Undo
)
$ErrorActionPreference = "Stop"

# Keys that visitors with a keyboard need: capitals are typed with Shift.
$Left = @("Shift")
# Keys that are no combination of Windows' own list.
$More = @("Ctrl+P", "Ctrl+O", "Ctrl+S", "Ctrl+N", "Ctrl+W", "Ctrl+Q")
$Settings = @{
    # IT can work on the computer.
    "DisableKeyboardFilterForAdministrators" = "true"
    # Five times Shift opens no question about sticky keys.
    "ForceOffAccessibility" = "true"
}

$Feature = "Client-KeyboardFilter"
$Namespace = @{ Namespace = "root\standardcimv2\embedded" }
if ((Get-WindowsOptionalFeature -Online -FeatureName $Feature).State -ne "Enabled") {
    if ($Undo) { return }
    Enable-WindowsOptionalFeature -Online -FeatureName $Feature -All -NoRestart | Out-Null
    Write-Output "The Keyboard Filter is switched on. Restart the computer, then run this once more."
    return
}

foreach ($Key in Get-CimInstance @Namespace -ClassName WEKF_PredefinedKey) {
    $Key.Enabled = -not $Undo -and $Key.Id -notin $Left
    Set-CimInstance -InputObject $Key
}
foreach ($Id in $More) {
    $Key = Get-CimInstance @Namespace -ClassName WEKF_CustomKey | Where-Object { $_.Id -eq $Id }
    if ($Key) {
        $Key.Enabled = -not $Undo
        Set-CimInstance -InputObject $Key
    } elseif (-not $Undo) {
        New-CimInstance @Namespace -ClassName WEKF_CustomKey -Property @{ Id = $Id; Enabled = $true } | Out-Null
    }
}
if (-not $Undo) {
    foreach ($Setting in Get-CimInstance @Namespace -ClassName WEKF_Settings) {
        if ($Settings.ContainsKey($Setting.Name)) {
            $Setting.Value = $Settings[$Setting.Name]
            Set-CimInstance -InputObject $Setting
        }
    }
}
Set-Service -Name MsKeyboardFilter -StartupType $(if ($Undo) { "Disabled" } else { "Automatic" })
Write-Output "Restart the computer."
