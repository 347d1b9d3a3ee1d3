"""What a visit left in memory goes with it: garbage is collected while nobody waits, and free memory is given back.

Python and QML collect when they have grown by a part of what they hold: a kiosk would grow for weeks, a patient's
words would lie in its memory for hours, and the collection would come in the middle of somebody's touch.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlEngine

from kiosk.adapters.memory import give_back
from kiosk.viewmodel.kiosk import Kiosk


class Tidying(QObject):
    """Some milliseconds after each visit, on the screen's thread."""

    def __init__(self, kiosk: Kiosk, engine: Callable[[], QQmlEngine | None]) -> None:
        super().__init__(kiosk)
        self._engine = engine
        self._frozen = False
        # Welcome first
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tidy)
        kiosk.visitOver.connect(self._timer.start)

    def tidy(self) -> None:
        """Collects and gives back."""
        engine = self._engine()
        if engine is not None:
            engine.collectGarbage()
        gc.collect()
        if not self._frozen:
            # what is there after the first visit stays: the next collections pass over it
            self._frozen = True
            gc.freeze()
        give_back()
