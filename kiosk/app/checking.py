"""The quick checks of a kiosk that runs, off the screen's thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from kiosk.app.running import Running
from kiosk.config import Config
from kiosk.core.finding import Finding
from kiosk.doctor.findings import of_error
from kiosk.errors import KnownError
from kiosk.viewmodel.jobs import Worker

Found = tuple[Finding, ...]


class Checking:
    """Fulfils ``fitness.Check``: the machine on a thread of its own, the store on the store's."""

    def __init__(self, config: Config, running: Running) -> None:
        self._config, self._running = config, running
        self._executor = ThreadPoolExecutor(1, "check")
        self._worker = Worker(self._executor, running.kiosk)

    def __call__(self, tell: Callable[[Found], None]) -> None:
        """Begins; ``tell`` is called on this thread with all that was found. The store has to be open."""
        config, clock, ports = self._config, self._running.clock, self._running

        def machine_checked(machine: Found | KnownError) -> None:
            mine = _found(machine)
            ports.ask_store(_of_store, lambda store: tell((*mine, *_found(store))))

        def _of_machine() -> Found:
            # its libraries load here, off the way to the first screen
            from kiosk.doctor.quick import of_machine

            return of_machine(config)

        def _of_store(store: "object") -> Found:
            from kiosk.adapters.store import Store
            from kiosk.doctor.quick import of_store

            assert isinstance(store, Store)
            return of_store(config, store, clock.now(), clock.utc())

        self._worker.run(_of_machine, machine_checked)

    def stop(self) -> None:
        """What has begun ends; nothing more begins."""
        self._executor.shutdown(wait=True, cancel_futures=True)


def _found(outcome: Found | KnownError) -> Found:
    return (of_error(outcome),) if isinstance(outcome, KnownError) else outcome
