"""Signs of life: none when a thread hangs, none in another process's name, and a parent that has gone is noticed."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.app.outside import Outside
from kiosk.app.overseer import Overseer, Pulse, overseer_in
from kiosk.app.running import Running
from kiosk.core.visit import Confirming, Visit, Welcome


class Told:
    def __init__(self) -> None:
        self.said: list[str] = []
        self.alive, self.gone, self.orphaned = True, False, 0
        self.pulse = Pulse(Overseer(self.tell, 0.09), lambda: self.alive, self.orphan)

    def tell(self, message: str) -> None:
        if self.gone:
            raise BrokenPipeError
        self.said.append(message)

    def orphan(self) -> None:
        self.orphaned += 1

    @property
    def beats(self) -> int:
        return self.said.count("WATCHDOG=1")


@pytest.fixture
def told(qapp: object) -> Iterator[Told]:
    told = Told()
    yield told
    told.pulse.deleteLater()


def test_no_sign_before_it_is_ready_and_none_while_a_thread_hangs(told: Told, qtbot: Any) -> None:
    told.pulse.status("waits")
    assert told.said == ["STATUS=waits"]
    told.pulse.ready("at work")
    qtbot.waitUntil(lambda: told.beats >= 2)
    told.alive = False
    before = told.beats
    qtbot.wait(120)
    assert told.beats == before
    told.alive = True
    qtbot.waitUntil(lambda: told.beats > before)
    told.pulse.stopping()
    assert told.said[-1] == "STOPPING=1"


def test_what_was_late_is_told_at_once(qapp: object, qtbot: Any) -> None:
    """Not with the next beat, which may be the one too late."""
    asked: list[float] = []
    told: list[float] = []

    def alive() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 1

    def tell(said: str) -> None:
        if said == "WATCHDOG=1":
            told.append(time.monotonic())

    pulse = Pulse(Overseer(tell, 3), alive, lambda: None)
    pulse.ready("at work")
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0] - asked[0] < 0.8, "a beat is a second"
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] - told[0] > 0.8, "and it is one again"
    pulse.end()


def test_a_run_that_has_ended_gives_no_sign_in_the_place_of_the_next(told: Told, qtbot: Any) -> None:
    told.pulse.ready("at work")
    qtbot.waitUntil(lambda: told.beats >= 1)
    told.pulse.end()
    before = told.beats
    qtbot.wait(120)
    assert told.beats == before


def test_a_parent_that_has_gone_is_noticed_once(told: Told, qtbot: Any) -> None:
    told.pulse.ready("at work")
    told.gone = True
    qtbot.waitUntil(lambda: told.orphaned == 1)
    qtbot.wait(120)
    assert told.orphaned == 1


def test_what_it_starts_is_not_overseen(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        environment = {
            "NOTIFY_SOCKET": str(tmp_path / "notify"),
            "WATCHDOG_USEC": "2000000",
            "WATCHDOG_PID": "1",
            "A": "b",
        }
        overseer = overseer_in(environment)
        assert environment == {"A": "b"}
        assert overseer.patience == 2
        overseer.tell("READY=1")
        assert manager.recv(100) == b"READY=1"
    overseer.tell("a manager that does not listen is no error")
    overseer.close()


@pytest.mark.parametrize("place", ["", "vsock:2:1", "relative"])
def test_nobody_may_be_there(place: str) -> None:
    overseer = overseer_in({"NOTIFY_SOCKET": place, "WATCHDOG_USEC": "many"})
    overseer.tell("READY=1")
    assert overseer.patience == 0


@pytest.mark.parametrize(
    ("store", "printing", "stuck"), [(0, 0, False), (100, 100, False), (200, 0, True), (0, 250, False), (0, 400, True)]
)
def test_a_thread_is_stuck_after_all_its_deadlines(store: float, printing: float, stuck: bool) -> None:
    workers = [SimpleNamespace(at_it=store), SimpleNamespace(at_it=printing)]
    assert Outside.stuck.fget(SimpleNamespace(_workers=workers, _farewell=55.0)) is stuck  # type: ignore[attr-defined]


@pytest.mark.parametrize(("page", "works"), [(Welcome(), False), (Confirming("self"), True)])
def test_a_stuck_thread_takes_nobodys_visit(page: Any, works: bool) -> None:
    running = SimpleNamespace(_opened=SimpleNamespace(stuck=True), kiosk=SimpleNamespace(visit=Visit(page)))
    assert Running.works.fget(running) is works  # type: ignore[attr-defined]
