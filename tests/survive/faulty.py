"""`kiosk`, with faults that a signal sets off: SIGUSR1 an exception in a slot, SIGUSR2 a loop that never ends.

Run as a module; a kiosk that it supervises is this again.
"""

import os
import signal
import sys
from collections.abc import Callable

import kiosk.cli
from kiosk.app import supervisor

CANARY = "Zzcanary"
STOPPED_EARLY = "KIOSK_TEST_STOPPED_EARLY"
"""In the environment: SIGTERM comes before the application runs."""
NEVER_OPENS = "KIOSK_TEST_NEVER_OPENS"
"""In the environment: opening it is an exception."""


def _bug(*_: object) -> None:
    raise RuntimeError(f"{CANARY}, born 1964-02-11, could not be shown")


def _loop(*_: object) -> None:
    while True:
        pass


def main() -> None:
    """Arms the faults once a kiosk runs here."""

    def supervise(config: object, *, unattended: bool = False) -> int:
        how = ["--unattended"] if unattended else []
        command = [sys.executable, "-m", "tests.survive.faulty", "--config", str(config), "run", *how]
        return supervisor.Supervisor(command).run()

    supervisor.supervise = supervise
    from PySide6.QtCore import QTimer, SignalInstance

    from kiosk.app.running import Running

    begin = Running.begin

    def begun(running: Running) -> None:
        if os.environ.get(NEVER_OPENS):
            _bug()
        begin(running)
        signal.signal(signal.SIGUSR1, lambda *_: QTimer.singleShot(0, _bug))
        signal.signal(signal.SIGUSR2, lambda *_: QTimer.singleShot(0, _loop))

    Running.begin = begun  # type: ignore[method-assign,assignment]
    if os.environ.get(STOPPED_EARLY):
        from kiosk.app import start

        after_first = start._after_first

        def ordered(painted: SignalInstance, do: Callable[[], None]) -> None:
            after_first(painted, do)
            signal.raise_signal(signal.SIGTERM)

        start._after_first = ordered
    os.environ["PYTHONUNBUFFERED"] = "1"
    sys.exit(kiosk.cli.main(sys.argv[1:]))


if __name__ == "__main__":
    main()
