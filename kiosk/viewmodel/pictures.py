"""``image://picture/<name>``: the drawings of what to expect, at the size that the screen asks for."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.viewmodel.drawing import drawn


class Pictures(QQuickImageProvider):
    """Draws the SVG of a name. An unknown name is an error that Qt reports."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        path = self._folder / f"{name}.svg"
        return drawn(QSvgRenderer(str(path)), size, requested) if path.is_file() else QImage()
