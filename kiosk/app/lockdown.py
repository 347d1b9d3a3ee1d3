"""The kiosk's window stays in front of whoever is there, on whatever screen there is."""

import logging
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice, QScreen, QSessionManager, QWindow

log = logging.getLogger(__name__)


def keep_in_place(app: QGuiApplication, window: QWindow) -> None:
    """For as long as the application runs. QML refuses to close the window; this is what it does not see."""
    # A window that the system takes away must not end the application: it would look like an end in order.
    app.setQuitOnLastWindowClosed(False)
    app.commitDataRequest.connect(refuse)
    Place(app, window)


def refuse(manager: QSessionManager) -> None:
    """A session's end that somebody asked for on the screen. Not on Windows: there the machine shuts down or installs
    updates, and would ask about this program on the screen."""
    if sys.platform != "win32":
        log.warning("the session's end was refused")
        manager.cancel()


class Place(QObject):
    """Follows the screens: one that goes, comes back, is turned or gets another resolution."""

    def __init__(self, app: QGuiApplication, window: QWindow) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        # Qt tells of each change while it is still under way
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.fill)
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._removed)
        app.primaryScreenChanged.connect(self._soon.start)
        for screen in app.screens():
            screen.geometryChanged.connect(self._soon.start)
        self._point()

    def fill(self) -> None:
        """All of the screen that is there now."""
        screen = self._app.primaryScreen()
        if not self._app.screens() or screen.geometry().isEmpty():
            # a visit that is on it ends by its own time
            log.error("there is no screen")
            return
        self._point()
        if not self._window.property("locked"):
            return
        if self._window.screen() is not screen:
            self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()

    def _added(self, screen: QScreen) -> None:
        log.warning("a screen has come")
        screen.geometryChanged.connect(self._soon.start)
        self._soon.start()

    def _removed(self, _screen: QScreen) -> None:
        log.warning("a screen has gone")
        self._soon.start()

    def _point(self) -> None:
        """No pointer over a screen that is touched."""
        touched = any(device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices())
        self._window.setCursor(Qt.CursorShape.BlankCursor if touched else Qt.CursorShape.ArrowCursor)
