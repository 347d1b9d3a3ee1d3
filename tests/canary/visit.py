"""One kiosk as a process of its own: an export comes in, two planted people come, and in the middle of it is a bug."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings

from kiosk.app.running import application
from kiosk.app.start import _crash
from kiosk.config import log_folder
from kiosk.log import crash_on_bugs, log_to
from kiosk.viewmodel.qt_messages import log_qt_messages
from tests.canary.planted import answers, born, export, people, typed
from tests.flows.play import play
from tests.walk import NOW
from tests.window import Lobby


def main(folder: Path) -> None:
    """Ends with the exit status of a crash."""
    (folder / "in").mkdir()
    (folder / "in" / "day.csv").write_text(export(), encoding="utf-8")
    (folder / "in" / "day.csv.ok").touch()
    # one that is refused, and would name somebody
    (folder / "in" / "headless.csv").write_text(export().splitlines()[1] + "\n", encoding="utf-8")
    (folder / "in" / "headless.csv.ok").touch()
    application()
    log_to(log_folder(), "LOBBY-1")
    log_qt_messages()
    lobbies: list[Lobby] = []
    crash_on_bugs(_crash, log_folder(), "LOBBY-1", lambda: lobbies[0].kiosk.page_name)
    lobby = Lobby(folder, schedule=str(folder / "in"))
    lobbies.append(lobby)
    first, second = people()
    lobby.finger.until(
        lambda: bool(lobby.running.ports.schedule.arriving(NOW.date(), born())),
        lambda: TimeoutError("no import"),
    )
    play(lobby, answers(), first)
    lobby.onward("Confirm")
    lobby.await_slip()
    lobby.leave()
    play(lobby, answers(), second, until="reaction.what")
    lobby.finger.spell(typed())
    QSettings().sync()
    print("the bug", flush=True)

    def bug() -> None:
        words = typed()
        try:
            int(words)
        except ValueError as error:
            raise LookupError(f"{words}: {second}") from error

    lobby.kiosk.overlayChanged.connect(bug)
    lobby.finger.tap("Get help")
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
