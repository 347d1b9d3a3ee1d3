; Installer of the bundle for Windows, for Inno Setup 6. WRITTEN AND NOT RUN: nobody has built or tried it on Windows yet.
;   make bundle        (on Windows: python -m PyInstaller --noconfirm build.spec)
;   iscc deploy\windows\kiosk.iss
#define Name "imaging-checkin-kiosk"
#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{7E0B3C55-8C0B-4D0E-9B0C-3C2B1A6D5F10}
AppName=Imaging check-in kiosk
AppVersion={#Version}
AppPublisher=imaging-checkin-kiosk
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
DisableDirPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename={#Name}_{#Version}_x64
Compression=lzma2
LicenseFile=..\..\LICENSE
; a slip that is printing comes out first
CloseApplications=yes
UninstallDisplayName=Imaging check-in kiosk

[Dirs]
; the site's settings: administrators write them, users read them
Name: "{commonappdata}\{#Name}"; Permissions: admins-full users-readexec

[Files]
Source: "..\..\dist\kiosk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\linux\kiosk.toml"; DestDir: "{commonappdata}\{#Name}"; Flags: onlyifdoesntexist uninsneveruninstall
Source: "lock-down.ps1"; DestDir: "{app}\windows"; Flags: ignoreversion
Source: "release.ps1"; DestDir: "{app}\windows"; Flags: ignoreversion
Source: "README.md"; DestDir: "{app}\windows"; Flags: ignoreversion
Source: "..\..\docs\*.md"; DestDir: "{app}\docs"; Flags: ignoreversion

[Registry]
Root: HKLM; Subkey: "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"; ValueType: string; \
  ValueName: "KIOSK_CONFIG"; ValueData: "{commonappdata}\{#Name}\kiosk.toml"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\kiosk.exe"; Parameters: "doctor --selftest"; Flags: runhidden waituntilterminated; StatusMsg: "Trying the installation..."

[UninstallRun]
Filename: "powershell.exe"; Parameters: "-ExecutionPolicy Bypass -File ""{app}\windows\release.ps1"""; \
  Flags: runhidden waituntilterminated; RunOnceId: "Release"
