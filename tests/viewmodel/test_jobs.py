"""Work on another thread: its outcome comes back on the screen's thread, in order, as a value or as a bug."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError, StoreError
from kiosk.viewmodel.jobs import Worker


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    executor = ThreadPoolExecutor(1)
    yield Worker(executor)
    executor.shutdown()


def test_work_runs_elsewhere_and_its_outcome_comes_here(worker: Worker, qtbot: QtBot) -> None:
    threads: list[int] = []
    outcomes: list[object] = []

    def work() -> str:
        threads.append(threading.get_ident())
        return "done"

    def done(outcome: str | KnownError) -> None:
        threads.append(threading.get_ident())
        outcomes.append(outcome)

    worker.run(work, done)
    assert outcomes == [], "never before the caller is through"
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == ["done"]
    assert threads[0] != threads[1] == threading.get_ident()


def test_a_known_error_is_a_value(worker: Worker, qtbot: QtBot) -> None:
    outcomes: list[object] = []
    error = StoreError("the disk is full")

    def work() -> str:
        raise error

    worker.run(work, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == [error]


def test_a_bug_comes_out_in_the_main_thread(worker: Worker, qtbot: QtBot) -> None:
    outcomes: list[object] = []

    def work() -> str:
        raise ZeroDivisionError("a bug")

    with capture_exceptions() as caught:
        worker.run(work, outcomes.append)
        worker.run(lambda: "next", outcomes.append)
        qtbot.waitUntil(lambda: bool(outcomes))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert outcomes == ["next"], "one bug does not stop the thread"


def test_jobs_run_one_after_the_other_in_order(worker: Worker, qtbot: QtBot) -> None:
    running: list[int] = []
    most: list[int] = []
    outcomes: list[object] = []

    def job(number: int) -> int:
        running.append(number)
        most.append(len(running))
        running.remove(number)
        return number

    for number in range(50):
        worker.run(lambda number=number: job(number), outcomes.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(outcomes) == 50)
    assert outcomes == list(range(50))
    assert max(most) == 1


def test_an_outcome_may_start_further_work(worker: Worker, qtbot: QtBot) -> None:
    seen: list[object] = []
    worker.run(lambda: 1, lambda one: worker.run(lambda: (one, 2), seen.append))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(1, 2)]
