"""A kiosk whose outside cannot be opened stays on the closed page, tries again, and opens by itself."""

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLockFile

from kiosk.adapters.store import site_store
from kiosk.app.fitness import Check, Fitness
from kiosk.app.running import Running, application
from kiosk.config import Config, load_config
from kiosk.core import events as ev
from kiosk.core.finding import Finding, Health
from kiosk.errors import AlreadyRunning
from kiosk.paths import RESOURCES
from tests.voice import Voice
from tests.window import StandingClock, config_in

pytestmark = pytest.mark.usefixtures("qapp")


class Front:
    """A kiosk in a window, with its fitness."""

    def __init__(
        self, config: Config, standing: tuple[Finding, ...] = (), check: Check | None = None, *, held: bool = False
    ) -> None:
        application()
        self.running = Running(config, clock=StandingClock(), voice=Voice(languages=set()))
        self.running.load(full_screen=False, double_strike=0)
        self.seen_to = 0
        self.fitness = Fitness(self.running, check, standing, self._see_to, held=held)

    def _see_to(self) -> None:
        self.seen_to += 1

    @property
    def page(self) -> str:
        return str(self.running.kiosk.property("page"))

    @property
    def told(self) -> list[tuple[str, str]]:
        return [(one.seen, one.remedy) for one in self.running.kiosk.property("closedRows").rows]

    def close(self) -> None:
        self.fitness.stop()
        self.running.close()


def test_a_store_that_cannot_be_opened(tmp_path: Path) -> None:
    folder = tmp_path
    config = config_in(folder)
    Path(config.store.file).parent.mkdir(exist_ok=True)
    Path(config.store.file).write_bytes(b"not a database at all" * 100)
    front = Front(config)
    try:
        front.fitness.begin()
        assert front.page == "closed"
        ((seen, remedy),) = front.told
        assert "kiosk.db is not a kiosk store" in seen
        assert remedy == "Choose another file, or move this one away; nothing was changed."
        front.running.kiosk.start("scan")
        front.running.kiosk.openHelp()
        front.running.kiosk.closeOverlay()
        assert front.page == "closed"
        front.running.kiosk.tryAgain()
        assert front.page == "closed"
        Path(config.store.file).unlink()
        front.running.kiosk.tryAgain()
        assert (front.page, front.told) == ("welcome", [])
        front.running.kiosk.start("scan")
        assert front.page == "scan"
    finally:
        front.close()


def test_a_printer_that_cannot_be_used_and_the_timer_that_tries_again(tmp_path: Path) -> None:
    config = config_in(tmp_path)
    printer = msgspec.structs.replace(config.printer, kind="ipp")
    config = msgspec.structs.replace(config, printer=printer, file="")
    front = Front(config)
    try:
        front.fitness.begin()
        assert front.page == "closed"
        assert "needs address" in front.told[0][0]
        assert front.fitness._timer.interval() == 30_000
        assert front.fitness._timer.isActive()
        good = msgspec.structs.replace(config.printer, kind="folder")
        front.running._config = msgspec.structs.replace(config, printer=good)
        front.fitness._timer.timeout.emit()
        assert front.page == "welcome"
        assert front.fitness._timer.interval() == 300_000
    finally:
        front.close()


def test_a_second_kiosk_does_not_cover_the_first(tmp_path: Path) -> None:
    config = config_in(tmp_path)
    Path(config.store.file).parent.mkdir(exist_ok=True)
    lock = QLockFile(f"{config.store.file}.{config.kiosk.id}.lock")
    assert lock.tryLock(0)
    front = Front(config)
    try:
        with pytest.raises(AlreadyRunning, match="runs already"):
            front.fitness.begin()
    finally:
        front.close()
        lock.unlock()


def test_what_stands_until_staff_have_seen_to_it(tmp_path: Path) -> None:
    crashes = Finding("crashes", Health.FAILED, "Crashed 3 times in 5 minutes.", "Restart the machine.")
    front = Front(config_in(tmp_path), (crashes,))
    try:
        front.fitness.begin()
        assert front.told == [(crashes.seen, crashes.remedy)]
        front.fitness.look()
        assert front.page == "closed"
        front.running.kiosk.tryAgain()
        assert (front.page, front.seen_to) == ("welcome", 1)
    finally:
        front.close()


def test_where_opening_crashes_it_waits_for_staff(tmp_path: Path) -> None:
    crashes = Finding("crashes", Health.FAILED, "Crashed 4 times in 5 minutes.", "Restart the machine.")
    front = Front(config_in(tmp_path), (crashes,), held=True)
    try:
        front.fitness.begin()
        front.fitness.look()
        assert (front.page, front.running.is_open) == ("closed", False)
        front.running.kiosk.tryAgain()
        assert (front.page, front.running.is_open, front.seen_to) == ("welcome", True, 1)
    finally:
        front.close()


def test_a_touch_does_not_open_it_while_a_check_is_under_way(tmp_path: Path) -> None:
    full = Finding("space", Health.FAILED, "Only 41 MB free.", "Make room.")
    asked: list[Callable[[tuple[Finding, ...]], None]] = []
    front = Front(config_in(tmp_path), check=asked.append)
    try:
        front.fitness.begin()
        asked[0]((full,))
        assert front.page == "closed"
        front.running.kiosk.tryAgain()
        front.running.kiosk.tryAgain()
        assert (front.page, len(asked)) == ("closed", 2)
        asked[1](())
        assert front.page == "welcome"
    finally:
        front.close()


def test_another_program_that_has_the_store_does_not_hold_the_screen(tmp_path: Path) -> None:
    """A screen that stands still for two seconds is one that hangs."""
    config = config_in(tmp_path)
    plain = msgspec.structs.replace(config.store, encryption="disk")
    config = msgspec.structs.replace(config, store=plain)
    site_store(config).close()
    front = Front(config)
    try:
        with closing(sqlite3.connect(config.store.file, isolation_level=None)) as other:
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
            other.execute("BEGIN EXCLUSIVE")
            front.fitness.begin()
            assert "in use" in front.told[0][0]
            began = time.monotonic()
            front.running.kiosk.tryAgain()
            assert time.monotonic() - began < 1.2
        front.running.kiosk.tryAgain()
        assert front.page == "welcome"
        with front.running.store.reading() as database:
            waits = database.execute_sql("PRAGMA busy_timeout").fetchone()  # type: ignore[no-untyped-call]
            assert waits == (10_000,), "a save waits longer"
    finally:
        front.close()


def test_a_font_that_is_missing_is_not_there_because_somebody_touches_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(RESOURCES / "fonts", resources / "fonts")
    gone = (resources / "fonts" / "NotoSans-Bold.ttf").rename(tmp_path / "NotoSans-Bold.ttf")
    config = config_in(tmp_path)
    with monkeypatch.context() as installed:
        for name in ("icons", "pictures", "i18n", "sounds"):
            if (RESOURCES / name).exists():
                (resources / name).symlink_to(RESOURCES / name)
        installed.setattr("kiosk.app.running.RESOURCES", resources)
        front = Front(config)
        try:
            front.fitness.begin()
            assert "NotoSans-Bold.ttf does not load" in front.told[0][0]
            front.running.kiosk.tryAgain()
            assert front.page == "closed"
            gone.rename(resources / "fonts" / "NotoSans-Bold.ttf")
            front.running.kiosk.tryAgain()
            assert front.page == "welcome"
        finally:
            front.close()


def test_staff_s_page_over_a_kiosk_that_is_shut_goes_by_itself(tmp_path: Path) -> None:
    config = config_in(tmp_path)
    Path(config.store.file).parent.mkdir(exist_ok=True)
    Path(config.store.file).write_bytes(b"not a database at all" * 100)
    front = Front(config)
    kiosk = front.running.kiosk
    try:
        front.fitness.begin()
        kiosk.openStaff()
        assert kiosk.property("overlay") == "staff"
        for _ in range(61):
            kiosk.staff_mode.pulse()
        assert (kiosk.property("overlay"), front.page) == ("", "closed")
    finally:
        front.close()


def test_a_configuration_that_was_mended_is_read_anew(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    own = 'allow_unsigned = true\n[store]\nfile = "k.db"\nencryption = "disk"\n[printer]\n'
    file.write_text(f'{own}kind = "ipp"\n', encoding="utf-8")
    front = Front(load_config(file))
    outdated: list[bool] = []
    front.fitness.outdated.connect(lambda: outdated.append(True))
    try:
        front.fitness.begin()
        front.running.kiosk.tryAgain()
        assert (front.page, outdated) == ("closed", [])
        file.write_text(f"{own}kind = 1\n", encoding="utf-8")
        front.running.kiosk.tryAgain()
        assert "line 6" in front.told[0][0], "what is wrong now"
        file.write_text(f'{own}folder = "slips"\n', encoding="utf-8")
        front.running.kiosk.tryAgain()
        assert outdated == [True]
        front.fitness.stop()
        front.fitness.look()
        assert outdated == [True], "the next run in this process is not ended by this one"
    finally:
        front.close()


def test_a_store_that_fails_in_a_visit_is_looked_at_before_the_next_patient(tmp_path: Path) -> None:
    asked: list[Callable[[tuple[Finding, ...]], None]] = []
    front = Front(config_in(tmp_path), check=asked.append)
    try:
        front.fitness.begin()
        asked.pop()((Finding("store", Health.OK, "open"),))
        kiosk = front.running.kiosk
        kiosk.start("type")
        kiosk.send(ev.IdleOver())
        assert asked == []
        kiosk.start("type")
        kiosk.send(ev.FindFailed())
        assert asked == [], "the patient is still there"
        kiosk.send(ev.IdleOver())
        asked.pop()((Finding("store", Health.FAILED, "read-only", "See to it."),))
        assert front.page == "closed"
        kiosk.tryAgain()
        asked.pop()((Finding("store", Health.OK, "open"),))

        front.fitness.look()
        begun = asked.pop()
        kiosk.start("type")
        kiosk.send(ev.FindFailed())
        kiosk.send(ev.IdleOver())
        assert asked == []
        begun((Finding("store", Health.OK, "open, before it failed"),))
        assert len(asked) == 1
    finally:
        front.close()
