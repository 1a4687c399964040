# Sets what `askwell doctor` asks of Windows for the kiosk's user; run it as that user, before it
# gets the kiosk as its shell. With -Undo the values from before come back.
# Not yet run on Windows. See README.md.
param(
    [switch]$Undo
)
. "$PSScriptRoot\registry-values.ps1"

$Values = @(
    # Three and four fingers do nothing.
    @("HKCU", "Control Panel\Desktop", "TouchGestureSetting", 0)
    # No notes of Windows appear.
    @("HKCU", "SOFTWARE\Microsoft\Windows\CurrentVersion\PushNotifications", "ToastEnabled", 0)
    # No screen saver covers the kiosk.
    @("HKCU", "Control Panel\Desktop", "ScreenSaveActive", "0")
    # The default printer stays the one that was chosen.
    @("HKCU", "SOFTWARE\Microsoft\Windows NT\CurrentVersion\Windows", "LegacyDefaultPrinterMode", 1)
)
Set-RegistryValues -Values $Values -Before "$env:LOCALAPPDATA\Askwell\before-lock-down.json" -Undo:$Undo
Write-Output "Log off."
