"""The floor of a start: the same Python, PySide6 and platform, and one label in a window. Prints when it is painted.

Run as a file, so that nothing of the kiosk is imported.
"""

import os
import sys
import time

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

LABEL = b"""
import QtQuick
Window {
    visible: true
    visibility: Window.FullScreen
    Text { anchors.centerIn: parent; text: "Welcome"; font.pixelSize: 60 }
}
"""


def painted() -> None:
    """Says so and ends at once: what ending takes is no part of a start."""
    os.write(1, b"%d\n" % time.monotonic_ns())
    os._exit(0)


def main() -> None:
    """Shows the label."""
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(LABEL, QUrl("bare.qml"))
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        raise TypeError("no window")
    window.frameSwapped.connect(painted)
    app.exec()


if __name__ == "__main__":
    main()
