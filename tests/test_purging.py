"""When a kiosk that runs purges, and what staff hear of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.adapters.store.purge import Purge, Purged, Swept
from kiosk.app.purging import Purging
from kiosk.core.retention import Doubt
from kiosk.core.visit import Desk, DeskReason, Visit
from kiosk.errors import KnownError, StoreBusy
from kiosk.viewmodel.kiosk import Kiosk
from tests.viewmodel.fakes import ByHand


class Screen(QObject):
    """As much of a kiosk as the purge looks at."""

    visitOver = Signal()  # noqa: N815  (its name is QML's)
    visit = Visit()

    def busy(self) -> None:
        self.visit = Visit(page=Desk(DeskReason.SEVERAL))

    def free(self) -> None:
        self.visit = Visit()
        self.visitOver.emit()


@dataclass
class Counted:
    """A purge that only counts."""

    did: list[str] = field(default_factory=list)
    told: Purged = field(default_factory=Purged)
    fails: KnownError | None = None

    def files(self) -> Swept:
        self.did.append("files")
        if self.fails:
            raise self.fails
        return Swept()

    def rows(self, swept: Swept) -> Purged:
        assert swept == Swept()
        self.did.append("rows")
        return self.told


class World:
    def __init__(self) -> None:
        self.screen, self.purge = Screen(), Counted()
        self.files, self.rows = ByHand(), ByHand()
        self.said: list[str] = []
        make = cast("Callable[[], Purge]", lambda: self.purge)
        self.purging = Purging(make, self.rows, self.files, cast("Kiosk", self.screen), self.said.append)
        self.purging.begin()

    def work(self) -> None:
        while self.files.jobs or self.rows.jobs:
            (self.files if self.files.jobs else self.rows).step()


@pytest.fixture
def world(qtbot: QtBot) -> World:
    return World()


def test_it_purges_at_the_start(world: World) -> None:
    world.work()
    assert world.purge.did == ["files", "rows"]
    assert world.said == [""]
    world.screen.free()
    assert not world.files.jobs, "not after each visit"


def test_it_waits_until_the_visit_is_over(world: World) -> None:
    world.work()
    world.screen.busy()
    world.purging.come_due()
    assert not world.files.jobs
    world.screen.free()
    world.work()
    assert world.purge.did == ["files", "rows"] * 2


def test_who_comes_while_files_are_deleted_keeps_their_appointment(world: World) -> None:
    world.screen.busy()
    world.work()
    assert world.purge.did == ["files"]
    world.screen.free()
    world.work()
    assert world.purge.did == ["files", "rows"]


def test_a_folder_that_hangs_is_told_and_holds_nobody_up(world: World) -> None:
    world.purging.come_due()
    assert len(world.files.jobs) == 1
    assert not world.rows.jobs
    assert "does not answer" in world.said[-1]
    world.work()
    assert world.said[-1] == ""


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Purged(Doubt.AHEAD), "The clock is days later than the last thing the kiosk knows"),
        (Purged(failed=1), "Old files of patients could not be deleted"),
        (Purged(records=3), ""),
    ],
)
def test_staff_hear_what_is_wrong(world: World, told: Purged, words: str) -> None:
    world.purge.told = told
    world.work()
    assert world.said[-1].startswith(words)
    assert bool(world.said[-1]) == bool(words)


def test_a_store_that_is_in_use_is_tried_again(world: World) -> None:
    world.purge.fails = StoreBusy("the store is in use")
    world.work()
    assert world.said == ["Old patient data was not purged: the store is in use"]
    world.purge.fails = None
    world.purging.come_due()
    world.work()
    assert world.said[-1] == ""


def test_a_kiosk_that_ends_begins_nothing_more(world: World) -> None:
    world.purging.stop()
    jobs: list[Any] = list(world.files.jobs)
    assert len(jobs) == 1
    world.work()
    assert world.purge.did == ["files"]
