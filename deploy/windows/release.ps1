# WRITTEN AND NOT RUN: nobody has tried this on Windows yet. See README.md beside it.
#
# Takes back what lock-down.ps1 did. The user and its store stay; delete them by hand when the records are no longer needed.
[CmdletBinding()]
param([string]$User = 'kiosk')
$ErrorActionPreference = 'Continue'

$space = 'root\standardcimv2\embedded'
$account = Get-LocalUser -Name $User -ErrorAction SilentlyContinue
try {
    $launcher = [wmiclass]"\\localhost\${space}:WESL_UserSetting"
    if ($account) { $launcher.RemoveCustomShell($account.SID.Value) | Out-Null }
    $launcher.SetEnabled($false) | Out-Null
} catch { Write-Warning "Shell Launcher: $_" }
Get-CimInstance -Namespace $space -ClassName WEKF_PredefinedKey -ErrorAction SilentlyContinue |
    Where-Object Enabled | ForEach-Object { Set-CimInstance -InputObject $_ -Property @{ Enabled = $false } }

$logon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
Set-ItemProperty $logon AutoAdminLogon '0'
Remove-ItemProperty $logon DefaultPassword -ErrorAction SilentlyContinue
foreach ($policy in @(
        @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI', 'AllowEdgeSwipe'),
        @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer', 'DisableNotificationCenter'),
        @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU', 'NoAutoRebootWithLoggedOnUsers'))) {
    Remove-ItemProperty $policy[0] $policy[1] -ErrorAction SilentlyContinue
}
Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Services\USBSTOR' Start 3
if ($account) { Disable-LocalUser -Name $User }
Write-Output 'Done. Restart the machine.'
