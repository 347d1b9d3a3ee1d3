"""How long a thread has been at one job."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import pytest

from kiosk.viewmodel.jobs import Worker


def test_a_worker_says_how_long_it_has_been_at_it(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("kiosk.viewmodel.jobs.time.monotonic", lambda: now[0])
    begun, go_on = Event(), Event()
    with ThreadPoolExecutor(1) as executor:
        worker = Worker(executor)
        assert worker.at_it == 0

        def work() -> None:
            begun.set()
            go_on.wait(10)

        worker.run(work, lambda _: None)
        worker.run(lambda: None, lambda _: None)
        assert begun.wait(10)
        now[0] += 70
        assert worker.at_it == 70
        go_on.set()
        qtbot.waitUntil(lambda: not worker.busy)
        assert worker.at_it == 0
