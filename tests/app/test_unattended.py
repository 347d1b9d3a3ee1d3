"""Where nobody reads a terminal, a configuration that is wrong closes the screen until it is mended."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import unattended
from kiosk.app.outside import lock_file
from kiosk.app.reporting import ClosedReport
from kiosk.app.running import Running
from kiosk.app.unattended import run_unattended
from kiosk.cli import main
from kiosk.config import Config, StorePlace, load_config
from kiosk.errors import AlreadyRunning, ConfigChanged
from kiosk.status import status_file
from tests.voice import Voice

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(unattended, "_AGAIN_MS", 30)
    monkeypatch.setattr("kiosk.app.running.speech_of", lambda *_: Voice(languages=set()))
    handlers = {kind: signal.getsignal(kind) for kind in (signal.SIGTERM, signal.SIGINT)}
    yield
    for kind, handler in handlers.items():
        signal.signal(kind, handler)


class Shown:
    """Notes what each closed screen says to staff."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: list[tuple[str, str]] = []
        self.languages = 0
        attend = Running.attend

        def attended(running: Running) -> None:
            kiosk = running.kiosk
            assert kiosk.property("page") == "closed"
            self.languages = kiosk.property("languageCount")
            self.told += [(one.seen, one.remedy) for one in kiosk.property("closedRows").rows]
            attend(running)

        monkeypatch.setattr(Running, "attend", attended)


def test_a_wrong_configuration_is_shown_until_it_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = Shown(monkeypatch)
    file = tmp_path / "kiosk.toml"
    file.write_text("nothing = 1", encoding="utf-8")
    reads = 0
    ran: list[Config] = []

    def find() -> Config:
        nonlocal reads
        reads += 1
        if reads == 4:
            # the questions are not signed: another thing that keeps it closed
            file.write_text("", encoding="utf-8")
        elif reads == 6:
            file.write_text("allow_unsigned = true", encoding="utf-8")
        return load_config(file)

    def run(config: Config, _overseer: object) -> int:
        ran.append(config)
        if len(ran) == 1:
            raise ConfigChanged("changed again")
        return 0

    monkeypatch.setattr(unattended, "run", run)
    assert run_unattended(find) == 0
    ((seen, remedy),) = shown.told
    assert "nothing" in seen
    assert remedy == "Correct it in the configuration file, then try again."
    assert shown.languages == 10
    assert f"kiosk: {file}" in capsys.readouterr().err, "a person at a terminal reads it, too"
    assert [config.allow_unsigned for config in ran] == [True, True]


def test_monitoring_is_told_why_it_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the same file as of a kiosk at work, which goes when it is mended; as far as the configuration can be read."""
    file = tmp_path / "kiosk.toml"
    site = f'[store]\nfile = "{tmp_path}/k.db"\nencryption = "disk"\n'
    file.write_text("nothing = 1", encoding="utf-8")
    reads = 0
    seen: list[tuple[int, dict[str, Any]]] = []

    def status() -> dict[str, Any]:
        capsys.readouterr()
        code = main(["--config", str(file), "status", "--json"])
        shown: dict[str, Any] = json.loads(capsys.readouterr().out)
        seen.append((code, shown))
        return shown

    def find() -> Config:
        nonlocal reads
        reads += 1
        if reads == 3:
            status()
            file.write_text(site, encoding="utf-8")
        elif reads == 5:
            status()
            assert status_file(load_config(file)).is_file()
            file.write_text(f"allow_unsigned = true\n{site}", encoding="utf-8")
        return load_config(file)

    def run(config: Config, _overseer: object) -> int:
        assert not status_file(config).exists(), "what it says is over"
        return 0

    monkeypatch.setattr(unattended, "run", run)
    assert run_unattended(find) == 0
    unread, unsigned = seen
    assert (unread[0], unread[1]["running"], unread[1]["healthy"], unread[1]["fit"]) == (1, None, False, False)
    assert [(one["check"], "nothing" in one["seen"]) for one in unread[1]["findings"]] == [("config", True)]
    assert (unsigned[0], unsigned[1]["running"], unsigned[1]["healthy"], unsigned[1]["fit"]) == (1, True, False, False)
    assert unsigned[1]["pid"] == os.getpid()
    assert [one["health"] for one in unsigned[1]["findings"]] == ["failed"]
    assert "signed" in unsigned[1]["findings"][0]["seen"]
    assert set(unread[1]) == set(unsigned[1]), "all fields"


def test_a_kiosk_that_ends_closed_leaves_no_status(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[store]\nfile = "{tmp_path}/k.db"\n', encoding="utf-8")
    reads = 0

    def find() -> Config:
        nonlocal reads
        reads += 1
        if reads == 4:
            assert list(tmp_path.glob("*.status"))
            signal.raise_signal(signal.SIGTERM)
        return load_config(file)

    assert run_unattended(find) == 0
    assert not list(tmp_path.glob("*.status"))


def test_a_kiosk_that_runs_tells_of_itself(tmp_path: Path, qtbot: QtBot) -> None:
    """Another with its configuration, started by hand, does not speak for it, nor takes its file away."""
    config = Config(store=StorePlace(file=str(tmp_path / "k.db")))
    file = status_file(config)
    file.write_text("its own", encoding="utf-8")
    report = ClosedReport(lambda: datetime.now(UTC))

    def tell(known: Config | None) -> None:
        report.tell(known, ())
        qtbot.waitUntil(lambda: not report.busy)

    held = f"from PySide6.QtCore import QLockFile; lock = QLockFile({str(lock_file(config))!r}); assert lock.tryLock(0)"
    other = subprocess.Popen(
        [sys.executable, "-c", f"{held}; print(flush=True); input()"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdout is not None
    other.stdout.readline()
    tell(config)
    assert file.read_text(encoding="utf-8") == "its own"
    other.kill()
    other.communicate()
    assert lock_file(config).exists()
    tell(config)
    assert "pid" in file.read_text(encoding="utf-8"), "a lock that was left behind is nobody's"
    tell(None)
    assert not file.exists()
    tell(config)
    report.tell(config, ())
    report.stop()
    qtbot.waitUntil(lambda: not report.busy)
    assert not file.exists(), "a thread that is late brings nothing back"


def test_a_kiosk_that_runs_is_not_covered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.touch()

    def run(_config: Config, _overseer: object) -> int:
        raise AlreadyRunning("it runs already")

    monkeypatch.setattr(unattended, "run", run)
    assert main(["--config", str(file), "run", "--unattended"]) == 1


def test_attended_it_ends(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("nothing = 1", encoding="utf-8")
    assert main(["--config", str(file), "run"]) == 2
    assert "nothing" in capsys.readouterr().err
