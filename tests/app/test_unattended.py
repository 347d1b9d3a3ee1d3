"""Where nobody reads a terminal, a configuration that is wrong closes the screen until it is mended."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import unattended
from kiosk.app.running import Running
from kiosk.app.unattended import run_unattended
from kiosk.cli import main
from kiosk.config import Config, load_config
from kiosk.errors import AlreadyRunning, ConfigChanged
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
