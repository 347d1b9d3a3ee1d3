"""A kiosk whose outside cannot be opened stays on the closed page, tries again, and opens by itself."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLockFile

from kiosk.app.fitness import Fitness
from kiosk.app.running import Running, application
from kiosk.config import Config, load_config
from kiosk.core.finding import Finding, Health
from kiosk.errors import AlreadyRunning
from tests.voice import Voice
from tests.window import StandingClock, config_in

pytestmark = pytest.mark.usefixtures("qapp")


class Front:
    """A kiosk in a window, with its fitness."""

    def __init__(self, config: Config, standing: tuple[Finding, ...] = ()) -> None:
        application()
        self.running = Running(config, clock=StandingClock(), voice=Voice(languages=set()))
        self.running.load(full_screen=False, double_strike=0)
        self.seen_to = 0
        self.fitness = Fitness(self.running, standing=standing, seen_to=self._see_to)

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
    finally:
        front.close()
