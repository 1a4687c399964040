; The installer for Windows. Inno Setup 6.3 or newer reads it, after PyInstaller:
;   ISCC.exe /DVersion=0.1.0 assets\package\windows\askwell.iss
; .github/workflows/build.yml is to build it and try it; neither that nor a clinic's PC has seen it yet
; (docs/it-guide.md).

#ifndef Version
  #error "Say which version: ISCC.exe /DVersion=..."
#endif
#define Root "..\..\.."
#define Contents "_internal-" + Version

[Setup]
; The same in all versions: by it a newer one finds the older.
AppId={{2D0A9A3C-7C0E-4E57-9E0B-6B7C3A1F5D84}
AppName=Askwell
AppVersion={#Version}
AppVerName=Askwell {#Version}
VersionInfoVersion={#Version}
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\windows\askwell.ico
UninstallDisplayIcon={app}\askwell.exe
OutputDir={#Root}\dist
OutputBaseFilename=askwell-{#Version}-windows-x86_64-setup
Compression=lzma2/max
SolidCompression=yes
SetupLogging=yes
; Windows 10 1809; older ones lack what Qt needs of ICU.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; For all users, where the kiosk's user can read and not write.
PrivilegesRequired=admin
DefaultDirName={autopf}\Askwell
; Shell Launcher is told this folder.
DisableDirPage=yes
DisableProgramGroupPage=yes
DefaultGroupName=Askwell
; A kiosk that runs is named, and closed only if whoever installs says so.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

; The launcher comes last: until then the older version starts.
[Files]
Source: "{#Root}\dist\askwell\{#Contents}\*"; DestDir: "{app}\{#Contents}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\assets\session\windows\*"; DestDir: "{app}\session"; Flags: ignoreversion
Source: "{#Root}\dist\askwell\askwell.exe"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Askwell in a window"; Filename: "{app}\askwell.exe"; Parameters: "run --windowed 1280x800"
Name: "{group}\Set Askwell up"; Filename: "{app}\askwell.exe"; Parameters: "setup"
Name: "{group}\Look at this computer"; Filename: "{cmd}"; Parameters: "/k """"{app}\askwell.exe"" doctor"""
Name: "{group}\Remove Askwell"; Filename: "{uninstallexe}"

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal-*"
Type: dirifempty; Name: "{app}"
Type: dirifempty; Name: "{commonappdata}\Askwell"

[Code]
procedure RemoveOtherVersions();
var
  Found: TFindRec;
begin
  if FindFirst(ExpandConstant('{app}\_internal-*'), Found) then
  try
    repeat
      if CompareText(Found.Name, '{#Contents}') <> 0 then
        DelTree(ExpandConstant('{app}\') + Found.Name, True, True, True);
    until not FindNext(Found);
  finally
    FindClose(Found);
  end;
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep = ssPostInstall then
    RemoveOtherVersions();
end;

procedure Undo(Script: String);
var
  Status: Integer;
begin
  Exec(ExpandConstant('{sys}\WindowsPowerShell\v1.0\powershell.exe'),
    '-NoProfile -ExecutionPolicy Bypass -File "' + ExpandConstant('{app}\session\') + Script + '" -Undo',
    '', SW_HIDE, ewWaitUntilTerminated, Status);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  // Only where lock-down.ps1 has left what was before; another program may use the same features.
  if (CurUninstallStep = usUninstall)
    and FileExists(ExpandConstant('{commonappdata}\Askwell\before-lock-down.json')) then
  begin
    Undo('shell-launcher.ps1');
    Undo('keyboard-filter.ps1');
    Undo('lock-down.ps1');
  end;
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent() then
    MsgBox('The program is gone. What stays: the kiosk''s profile (settings, PINs, log and counts; nothing of a visitor) in AppData\Local\askwell of the user who ran it, and that user. Delete both if no kiosk comes back here.', mbInformation, MB_OK);
end;
