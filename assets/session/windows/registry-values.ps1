# Sets values of the registry and keeps those from before; the other scripts load this one.
$ErrorActionPreference = "Stop"

function Set-RegistryValues {
    param(
        [object[]]$Values,
        [string]$Before,
        [switch]$Undo
    )
    if ($Undo) {
        foreach ($Old in Get-Content $Before -Raw | ConvertFrom-Json) {
            if ($null -eq $Old.Value) {
                Remove-ItemProperty -Path $Old.Path -Name $Old.Name -ErrorAction SilentlyContinue
            } else {
                Set-ItemProperty -Path $Old.Path -Name $Old.Name -Value $Old.Value
            }
        }
        Remove-Item $Before
        return
    }
    if (-not (Test-Path $Before)) {
        New-Item -ItemType Directory -Force (Split-Path $Before) | Out-Null
        $Olds = foreach ($Value in $Values) {
            $Path = "$($Value[0]):\$($Value[1])"
            $Old = (Get-ItemProperty -Path $Path -Name $Value[2] -ErrorAction SilentlyContinue).($Value[2])
            @{ Path = $Path; Name = $Value[2]; Value = $Old }
        }
        ConvertTo-Json @($Olds) | Set-Content $Before -Encoding UTF8
    }
    foreach ($Value in $Values) {
        $Path = "$($Value[0]):\$($Value[1])"
        if (-not (Test-Path $Path)) { New-Item -Path $Path -Force | Out-Null }
        $Type = if ($Value[3] -is [string]) { "String" } else { "DWord" }
        New-ItemProperty -Path $Path -Name $Value[2] -Value $Value[3] -PropertyType $Type -Force | Out-Null
    }
}
