# WRITTEN AND NOT RUN: nobody has tried this on Windows yet. See README.md beside it.
#
# Makes this machine a kiosk: a user without rights who is logged in at start, the kiosk as that user's shell, started anew
# whenever it ends, the ways out by keys and edges closed, no sleep. release.ps1 takes it back.
#
#   powershell -ExecutionPolicy Bypass -File lock-down.ps1 [-Program "C:\Program Files\imaging-checkin-kiosk\kiosk.exe"]
#
# Needs Windows 10 or 11 Enterprise, Education or IoT Enterprise, an administrator, and a restart afterwards.
[CmdletBinding(SupportsShouldProcess)]
param(
    [string]$Program = "$env:ProgramFiles\imaging-checkin-kiosk\kiosk.exe",
    [string]$User = 'kiosk'
)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

$principal = [Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()
if (-not $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) { throw 'Run this as an administrator.' }
if (-not (Test-Path $Program)) { throw "There is no $Program: install the kiosk first, or name it with -Program." }

# 1. The parts of Windows that this needs. They are not in Pro and Home.
foreach ($feature in 'Client-DeviceLockdown', 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter') {
    $state = Get-WindowsOptionalFeature -Online -FeatureName $feature
    if (-not $state) { throw "This Windows has no $feature. It takes Enterprise, Education or IoT Enterprise." }
    if ($state.State -ne 'Enabled') { Enable-WindowsOptionalFeature -Online -FeatureName $feature -NoRestart -All | Out-Null }
}

# 2. The user. Windows lets nobody in over the network who has no password.
if (-not (Get-LocalUser -Name $User -ErrorAction SilentlyContinue)) {
    New-LocalUser -Name $User -NoPassword -UserMayNotChangePassword -AccountNeverExpires -Description 'Check-in kiosk' | Out-Null
    Set-LocalUser -Name $User -PasswordNeverExpires $true
    Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $User
}
$sid = (Get-LocalUser -Name $User).SID.Value
$logon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
Set-ItemProperty $logon AutoAdminLogon '1'
Set-ItemProperty $logon DefaultUserName $User
Set-ItemProperty $logon DefaultDomainName $env:COMPUTERNAME
Set-ItemProperty $logon DefaultPassword ''

# 3. The kiosk as that user's shell (Shell Launcher). 0 = start it anew, whatever it ended with.
$space = 'root\standardcimv2\embedded'
$launcher = [wmiclass]"\\localhost\${space}:WESL_UserSetting"
$administrators = 'S-1-5-32-544'
foreach ($each in $sid, $administrators) {
    try { $launcher.RemoveCustomShell($each) | Out-Null } catch { Write-Verbose "no shell was set for $each" }
}
$launcher.SetDefaultShell('explorer.exe', 0) | Out-Null
$launcher.SetCustomShell($administrators, 'explorer.exe') | Out-Null
$launcher.SetCustomShell($sid, "`"$Program`" run --supervised --unattended", $null, $null, 0) | Out-Null
$launcher.SetEnabled($true) | Out-Null

# 4. Keys that lead out (Keyboard Filter), for everybody but administrators
$admins = Get-CimInstance -Namespace $space -ClassName WEKF_Settings -Filter "Name='DisableKeyboardFilterForAdministrators'"
Set-CimInstance -InputObject $admins -Property @{ Value = 'true' }
$keys = 'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Ctrl+Esc', 'Ctrl+Alt+Del', 'Ctrl+F4', 'Ctrl+Tab', 'Shift+Ctrl+Esc', 'Windows',
    'Win+L', 'Win+D', 'Win+E', 'Win+R', 'Win+U', 'Win+M', 'Win+Break', 'Win+Up', 'Win+Down', 'Win+Left', 'Win+Right', 'Win+Enter',
    'Escape', 'LShift+LAlt+PrintScrn', 'LShift+LAlt+NumLock'
foreach ($id in $keys) {
    $key = Get-CimInstance -Namespace $space -ClassName WEKF_PredefinedKey -Filter "Id='$id'" -ErrorAction SilentlyContinue
    if ($key) { Set-CimInstance -InputObject $key -Property @{ Enabled = $true } } else { Write-Warning "Keyboard Filter knows no $id." }
}

# 5. Edges of the glass, touch feedback, press and hold, the questions of Sticky Keys, notifications
function Set-Policy([string]$Path, [string]$Name, $Value, [string]$Type = 'DWord') {
    if (-not (Test-Path $Path)) { New-Item -Path $Path -Force | Out-Null }
    New-ItemProperty -Path $Path -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
}
Set-Policy 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI' 'AllowEdgeSwipe' 0
Set-Policy 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer' 'DisableNotificationCenter' 1
Set-Policy 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU' 'NoAutoRebootWithLoggedOnUsers' 1
# of the kiosk's user, whose settings exist once it has logged in; until then those for new users
$hive = if (Test-Path "Registry::HKEY_USERS\$sid") { "Registry::HKEY_USERS\$sid" } else {
    reg.exe load 'HKU\KioskDefault' "$env:SystemDrive\Users\Default\NTUSER.DAT" | Out-Null
    'Registry::HKEY_USERS\KioskDefault'
}
Set-Policy "$hive\Control Panel\Accessibility\StickyKeys" 'Flags' '506' 'String'
Set-Policy "$hive\Control Panel\Accessibility\Keyboard Response" 'Flags' '122' 'String'
Set-Policy "$hive\Control Panel\Accessibility\ToggleKeys" 'Flags' '58' 'String'
Set-Policy "$hive\Control Panel\Cursors" 'ContactVisualization' 0
Set-Policy "$hive\Control Panel\Cursors" 'GestureVisualization' 0
Set-Policy "$hive\SOFTWARE\Microsoft\Wisp\Touch" 'TouchMode_hold' 0
Set-Policy "$hive\SOFTWARE\Microsoft\Windows\CurrentVersion\PushNotifications" 'ToastEnabled' 0
if ($hive -like '*KioskDefault') {
    [gc]::Collect()
    reg.exe unload 'HKU\KioskDefault' | Out-Null
}

# 6. No sleep, no screen saver; USB storage off
foreach ($what in 'monitor-timeout-ac', 'standby-timeout-ac', 'hibernate-timeout-ac') { powercfg.exe /change $what 0 }
Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Services\USBSTOR' Start 4

Write-Output 'Done. Restart the machine; it comes up as the kiosk.'
