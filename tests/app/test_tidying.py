"""What a visit left in memory goes with it."""

import gc
import weakref
from pathlib import Path

from kiosk.adapters import memory
from tests.window import Lobby


class Loop:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_is_collected_when_a_visit_is_over(tmp_path: Path) -> None:
    lobby = Lobby(tmp_path)
    gc.disable()
    try:
        for _ in range(2):
            # behind the first visit too, when what stays is set aside
            left = weakref.ref(Loop())
            assert left() is not None
            lobby.kiosk.visitOver.emit()
            lobby.finger.until(lambda left=left: left() is None, lambda: AssertionError("it is still there"))  # type: ignore[misc]
    finally:
        gc.enable()
        gc.unfreeze()
        lobby.close()


def test_memory_is_given_back_on_any_system() -> None:
    memory.hold_little()
    memory.give_back()
