"""The systemd unit: its sandbox is as tight as promised, and its promises are those of the documents."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.app.overseer import leave_word
from tests.outside.desktop import ROOT

UNIT = ROOT / "deploy" / "linux" / "imaging-checkin-kiosk.service"
LOOSEST = 2.0


def setting(name: str) -> str:
    (value,) = re.findall(rf"^{name}=(.*)$", UNIT.read_text(encoding="utf-8"), re.MULTILINE)
    return str(value)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_the_sandbox_is_tight() -> None:
    said = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNIT)],
        capture_output=True,
        text=True,
        check=False,
    )
    level = re.search(r"exposure level for \S+: ([\d.]+)", said.stdout)
    assert level is not None, said.stdout + said.stderr
    assert float(level[1]) <= LOOSEST


def test_a_hang_or_a_crash_is_over_within_five_seconds() -> None:
    """Silence, the end and the pause before the next start leave 1.9 s for the start itself, also where the first
    signal is not taken."""
    pause = float(setting("RestartSec").removesuffix("ms")) / 1000
    assert float(setting("WatchdogSec")) + float(setting("TimeoutAbortSec")) + pause <= 3.1
    decided = (ROOT / "docs" / "decisions" / "0050-who-starts-the-kiosk-anew.md").read_text(encoding="utf-8")
    for name in ("WatchdogSec", "TimeoutAbortSec", "Restart", "RestartSec", "NotifyAccess"):
        assert f"`{name}={setting(name)}`" in decided
    assert setting("Restart") == "always"
    assert setting("StartLimitIntervalSec") == "0"


def test_an_order_to_stop_waits_for_the_last_slip() -> None:
    assert setting("TimeoutStopSec") == "120"
    assert "TimeoutStopSec=120" in (ROOT / "docs" / "printing.md").read_text(encoding="utf-8")


def test_nobody_leaves_by_another_terminal() -> None:
    command = setting("ExecStart").split()
    assert command[0] == "/usr/bin/cage"
    assert "-s" not in command[: command.index("--")]
    assert setting("Conflicts") == "getty@tty1.service"


def test_what_watches_the_kiosk_and_what_confines_it_reach_it() -> None:
    """A session of logind's would take cage and the kiosk out of the unit's control group."""
    text = UNIT.read_text(encoding="utf-8")
    assert "PAMName=" not in text
    assert setting("NotifyAccess") == "all"
    assert setting("Requires") == "seatd.service"


def test_a_kiosk_that_staff_ended_stays_down_until_somebody_starts_it(tmp_path: Path) -> None:
    """`Restart=always` and a cage that answers 0 would bring it back at once."""
    shell, option, command = shlex.split(setting("ExecCondition"))

    def may_start() -> bool:
        return not subprocess.run(
            [shell, option, command], env={"RUNTIME_DIRECTORY": str(tmp_path)}, check=False
        ).returncode

    assert may_start()
    leave_word({"RUNTIME_DIRECTORY": str(tmp_path)})
    assert not may_start()
    assert may_start(), "held back once"


def test_without_systemd_no_word_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    leave_word({})
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_gone_does_not_keep_the_kiosk_from_ending(tmp_path: Path) -> None:
    leave_word({"RUNTIME_DIRECTORY": str(tmp_path / "gone")})
