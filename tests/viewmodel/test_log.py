"""The log and the crash hook: kinds, ids and places in the code, never a value."""

import logging
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal, Slot, qInstallMessageHandler, qWarning

from kiosk.errors import ConfigError, StoreError
from kiosk.log import crash_on_bugs, log_to
from kiosk.viewmodel.qt_messages import log_qt_messages

CANARY = "Quetzalia Zanzibarova"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The file that a kiosk in this folder writes."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    log_to(tmp_path / "log")
    yield tmp_path / "log" / "kiosk.log"
    for handler in root.handlers:
        if handler not in before:
            handler.close()
    root.handlers[:] = before
    root.setLevel(level)


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The crash hook is in place; how often it has stopped the kiosk."""
    stops: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
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
    assert "CRITICAL kiosk.crash KeyError" in written
    assert "test_log.py" in written
    assert "in crash" in written, "the place is told"
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
    assert "WARNING qt" in log.read_text(encoding="utf-8")
    assert "a binding loop" in log.read_text(encoding="utf-8")


def test_the_store_logs_no_query(log: Path, tmp_path: Path) -> None:
    """peewee logs every value of a query where it is let."""
    from kiosk.adapters.store import open_store

    logging.getLogger().setLevel(logging.DEBUG)
    with open_store(tmp_path / "kiosk.db") as store, store.reading() as database:
        database.execute_sql("SELECT ?", (CANARY,)).fetchall()  # type: ignore[no-untyped-call]
    assert "Zanzibarova" not in log.read_text(encoding="utf-8")


def test_a_line_tells_when_how_grave_where_and_what(log: Path) -> None:
    logging.getLogger("kiosk.test").warning("slip %s: %s", "ABCD2345", "failed")
    assert log.read_text(encoding="utf-8").endswith(" WARNING kiosk.test slip ABCD2345: failed\n")
