"""The log and the crash hook: kinds, ids and places in the code, never a value."""

import faulthandler
import io
import json
import logging
import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal, Slot, qInstallMessageHandler, qWarning

from kiosk import __version__
from kiosk.errors import ConfigError, StoreError
from kiosk.log import crash_on_bugs, drop_old, log_to, say
from kiosk.viewmodel.qt_messages import log_qt_messages

CANARY = "Quetzalia Zanzibarova"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The file that a kiosk in this folder writes."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    log_to(tmp_path / "log", "K1")
    yield tmp_path / "log" / "kiosk.log"
    for handler in root.handlers:
        if handler not in before:
            handler.close()
    root.handlers[:] = before
    root.setLevel(level)


def lines_of(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The crash hook is in place; how often it has stopped the kiosk."""
    stops: list[str] = []
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    crash_on_bugs(lambda: stops.append("stop"))
    return stops


def crash(name: str) -> None:
    """A bug with a patient's name in its text, in its cause and in every frame."""
    try:
        int(name)
    except ValueError as error:
        raise KeyError(f"no visit for {name}") from error


def hook() -> None:
    """What Qt does with an exception that comes out of a slot."""
    sys.excepthook(*sys.exc_info())


def test_a_crash_is_logged_by_kind_and_place_without_values(
    log: Path, stopped: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        crash(CANARY)
    except KeyError:
        hook()
    written = log.read_text(encoding="utf-8")
    said = capsys.readouterr()
    line = lines_of(log)[-1]
    assert (line["level"], line["logger"]) == ("CRITICAL", "kiosk.crash")
    assert line["event"].startswith("KeyError tests/viewmodel/test_log.py:")
    assert line["event"].endswith(":crash"), "the place is told"
    assert said.err == "kiosk: KeyError; see the log\n"
    for part in CANARY.split():
        assert part not in written + said.err + said.out
    assert stopped == ["stop"]


@pytest.mark.parametrize("kind", [StoreError, ExceptionGroup])
def test_an_error_that_carries_others_tells_no_more(log: Path, stopped: list[str], kind: type[Exception]) -> None:
    error = kind(CANARY, [ValueError(CANARY)]) if kind is ExceptionGroup else kind(CANARY)
    error.add_note(CANARY)
    try:
        raise error
    except Exception:
        hook()
    assert "Zanzibarova" not in log.read_text(encoding="utf-8")
    assert kind.__name__ in log.read_text(encoding="utf-8")


def test_control_c_is_no_crash(log: Path, stopped: list[str]) -> None:
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        hook()
    assert stopped == []


class Buggy(QObject):
    """Has a slot with a bug."""

    pressed = Signal(str)

    @Slot(str)
    def press(self, name: str) -> None:
        crash(name)


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_a_slot_stops_the_kiosk(log: Path, stopped: list[str], qapp: object) -> None:
    buggy = Buggy()
    buggy.pressed.connect(buggy.press)
    buggy.pressed.emit(CANARY)
    assert stopped == ["stop"]
    assert "KeyError" in log.read_text(encoding="utf-8")
    assert "Zanzibarova" not in log.read_text(encoding="utf-8")


def test_a_process_that_crashes_tells_nothing_on_the_terminal(tmp_path: Path) -> None:
    """As a whole process, where nothing of the test stands between: file, stdout and stderr."""
    script = tmp_path / "crash.py"
    script.write_text(
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.log import crash_on_bugs, log_to\n"
        f"log_to(Path({str(tmp_path / 'log')!r}))\n"
        "crash_on_bugs(lambda: None)\n"
        "name = sys.stdin.read()\n"
        "{}[name]\n"
    )
    root = Path(__file__).resolve().parents[2]
    ran = subprocess.run(
        [sys.executable, str(script)],
        input=CANARY,
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
        env={"PYTHONPATH": str(root)},
    )
    assert ran.returncode == 1
    written = (tmp_path / "log" / "kiosk.log").read_text(encoding="utf-8")
    assert "KeyError" in written
    assert "Zanzibarova" not in written + ran.stdout + ran.stderr


def test_the_log_is_the_kiosks_alone_and_keeps_no_more_than_it_may(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
    for number in range(3000):
        logging.getLogger("kiosk.test").info("line %d %s", number, "x" * 2500)
    files = sorted(path.name for path in log.parent.iterdir())
    assert files == ["kiosk.log", *(f"kiosk.log.{number}" for number in range(1, 6))]
    assert all(path.stat().st_size <= 1_000_000 for path in log.parent.iterdir())


@pytest.mark.parametrize("place", ["file/log", "folder"])
def test_a_folder_that_cannot_hold_a_log_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder" / "kiosk.log").mkdir(parents=True)
    before = list(logging.getLogger().handlers)
    with pytest.raises(ConfigError, match=rf"{place} cannot take the log: "):
        log_to(tmp_path / place)
    assert logging.getLogger().handlers == before


def test_qt_speaks_into_the_log(log: Path) -> None:
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages()
        qWarning("a binding loop")
    finally:
        qInstallMessageHandler(before)
    (line,) = lines_of(log)
    assert (line["level"], line["logger"]) == ("WARNING", "qt")
    assert "a binding loop" in line["event"]


def test_the_store_logs_no_query(log: Path, tmp_path: Path) -> None:
    """peewee logs every value of a query where it is let."""
    from kiosk.adapters.store import open_store

    logging.getLogger().setLevel(logging.DEBUG)
    with open_store(tmp_path / "kiosk.db") as store, store.reading() as database:
        database.execute_sql("SELECT ?", (CANARY,)).fetchall()  # type: ignore[no-untyped-call]
    assert "Zanzibarova" not in log.read_text(encoding="utf-8")


def test_a_line_tells_when_how_grave_where_and_what(log: Path) -> None:
    logging.getLogger("kiosk.test").warning("slip %s: %s", "ABCD2345", "failed\nat once")
    (text,) = log.read_text(encoding="utf-8").splitlines()
    line = json.loads(text)
    assert abs((datetime.now(UTC) - datetime.fromisoformat(line.pop("time"))).total_seconds()) < 60
    assert line == {
        "level": "WARNING",
        "logger": "kiosk.test",
        "event": "slip ABCD2345: failed\nat once",
        "kiosk": "K1",
        "version": __version__,
    }


def test_an_exception_that_is_logged_tells_no_more_than_one_that_crashes(log: Path) -> None:
    try:
        crash(CANARY)
    except KeyError:
        logging.getLogger("kiosk.test").exception("odd")
    (line,) = lines_of(log)
    assert [error["kind"] for error in line["errors"]] == ["KeyError", "ValueError"]
    assert line["errors"][0]["frames"][-1].endswith(":crash")
    assert "Zanzibarova" not in log.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_shows_no_message(
    log: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (handler,) = (each for each in logging.getLogger().handlers if isinstance(each, RotatingFileHandler))

    def full(_: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handler, "shouldRollover", full)
    for _ in range(3):
        logging.getLogger("kiosk.test").warning("slip of %s", CANARY)
    assert capsys.readouterr().err == "kiosk: the log cannot be written: OSError\n"


def test_what_is_too_old_is_dropped(tmp_path: Path) -> None:
    days = {
        "kiosk.log.1": 31,
        "kiosk.log.2": 29,
        "kiosk.log": 31,
        "other.log": 400,
        "crash-20260101T000000000000Z.json": 31,
        "crash-20260102T000000000000Z-native.txt": 2,
    }
    for name, age in days.items():
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time.time() - age * 86_400,) * 2)
    drop_old(tmp_path, 30)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "crash-20260102T000000000000Z-native.txt",
        "kiosk.log.2",
        "other.log",
    ]


class TestCrashReports:
    @pytest.fixture
    def folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
        """The crash hooks are in place, with reports in this folder."""
        for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
            monkeypatch.setattr(module, name, getattr(module, name))
        was = faulthandler.is_enabled()
        self.stops: list[str] = []
        crash_on_bugs(lambda: self.stops.append("stop"), tmp_path / "log", "LOBBY-1", lambda: "question.thinner")
        yield tmp_path / "log"
        if was:
            faulthandler.enable()

    def report(self, folder: Path) -> dict[str, Any]:
        (path,) = folder.glob("crash-*.json")
        text = path.read_text(encoding="utf-8")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert "Zanzibarova" not in text + path.name
        found: dict[str, Any] = json.loads(text)
        return found

    def test_a_crash_leaves_kinds_places_versions_and_the_page(self, folder: Path) -> None:
        try:
            crash(CANARY)
        except KeyError:
            hook()
        told = self.report(folder)
        assert (told["kiosk"], told["page"], told["thread"]) == ("LOBBY-1", "question.thinner", "MainThread")
        assert [error["kind"] for error in told["errors"]] == ["KeyError", "ValueError"]
        assert told["errors"][0]["frames"][-1].startswith("tests/viewmodel/test_log.py:")
        assert told["versions"]["kiosk"] == __version__
        assert told["versions"]["qt"]
        assert told["uptime_seconds"] >= 0
        assert self.stops == ["stop"]

    def test_a_thread_that_dies_is_a_crash_and_says_nothing_on_the_terminal(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        thread = threading.Thread(target=crash, args=(CANARY,), name="schedule")
        thread.start()
        thread.join()
        assert self.report(folder)["thread"] == "schedule"
        assert capsys.readouterr().err == "kiosk: KeyError; see the log\n"
        assert self.stops == ["stop"]

    def test_what_cannot_be_raised_is_logged_without_its_words(
        self, folder: Path, log: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        class Buggy:
            def __del__(self) -> None:
                crash(CANARY)

        Buggy()
        (line,) = lines_of(log)
        assert line["event"].startswith("not raised: KeyError tests/viewmodel/test_log.py:")
        assert "Zanzibarova" not in capsys.readouterr().err
        assert (list(folder.glob("crash-*")), self.stops) == ([], [])

    def test_a_page_that_cannot_be_asked_and_a_full_disk_hide_no_crash(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        crash_on_bugs(lambda: self.stops.append("stop"), folder, "K1", lambda: str(1 / 0))
        try:
            crash(CANARY)
        except KeyError:
            hook()
        assert self.report(folder)["page"] == "unknown: ZeroDivisionError"

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "open", full)
        try:
            crash(CANARY)
        except KeyError:
            hook()
        assert self.stops == ["stop", "stop"]

    def test_the_newest_twenty_are_kept(self, folder: Path) -> None:
        for number in range(25):
            (folder / f"crash-202601{number + 1:02}T000000000000Z.json").touch()
        drop_old(folder, 30)
        kept = sorted(path.name for path in folder.glob("crash-*"))
        assert len(kept) == 20
        assert kept[0] == "crash-20260106T000000000000Z.json"

    def test_a_crash_outside_python_is_kept_by_the_next_start(self, tmp_path: Path) -> None:
        script = (
            "import faulthandler, sys\n"
            "from pathlib import Path\n"
            "from kiosk.log import crash_on_bugs\n"
            "crash_on_bugs(lambda: None, Path(sys.argv[1]))\n"
            "def of_a_patient(name):\n"
            "    faulthandler._sigsegv()\n"
            f"if len(sys.argv) > 2: of_a_patient({CANARY!r})\n"
        )
        root = Path(__file__).resolve().parents[2]
        for arguments in (("die",), ()):
            subprocess.run(
                [sys.executable, "-c", script, str(tmp_path), *arguments],
                capture_output=True,
                check=False,
                cwd=root,
            )
        (kept,) = tmp_path.glob("crash-*-native.txt")
        assert "of_a_patient" in kept.read_text()
        assert "Zanzibarova" not in kept.read_text()


def test_a_terminal_that_has_gone_ends_no_kiosk(monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stderr", Gone())
    say("kiosk: closed: store\n")
