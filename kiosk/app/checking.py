"""The quick checks of a kiosk that runs, off the screen's thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.config import Config
from kiosk.core.finding import Finding
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from kiosk.app.running import Running
    from kiosk.viewmodel.jobs import Worker

Found = tuple[Finding, ...]


class Checking:
    """Fulfils ``fitness.Check``: the machine on a thread of its own, the store on the store's. What that takes is
    loaded with the first check, behind the first screen."""

    def __init__(self, config: Config, running: "Running") -> None:
        self._config, self._running = config, running
        self._own: tuple[ThreadPoolExecutor, Worker] | None = None

    def __call__(self, tell: Callable[[Found], None]) -> None:
        """Begins; ``tell`` is called on this thread with all that was found. The store has to be open."""
        config, clock, ports = self._config, self._running.clock, self._running

        def machine_checked(machine: Found | KnownError) -> None:
            mine = _found(machine)
            ports.ask_store(_of_store, lambda store: tell((*mine, *_found(store))))

        def _of_machine() -> Found:
            from kiosk.doctor.quick import of_machine

            return of_machine(config)

        def _of_store(store: "object") -> Found:
            from kiosk.adapters.store import Store
            from kiosk.doctor.quick import of_store

            assert isinstance(store, Store)
            return of_store(config, store, clock.now(), clock.utc())

        if self._own is None:
            from concurrent.futures import ThreadPoolExecutor

            from kiosk.viewmodel.jobs import Worker

            executor = ThreadPoolExecutor(1, "check")
            self._own = executor, Worker(executor, self._running.kiosk)
        self._own[1].run(_of_machine, machine_checked)

    def stop(self) -> None:
        """What has begun ends; nothing more begins."""
        if self._own is not None:
            self._own[0].shutdown(wait=True, cancel_futures=True)


def _found(outcome: Found | KnownError) -> Found:
    if isinstance(outcome, KnownError):
        from kiosk.doctor.findings import of_error

        return (of_error(outcome),)
    return outcome
