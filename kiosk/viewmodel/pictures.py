"""``image://picture/<name>``: the drawings of what to expect, at the size that the screen asks for."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer


class Pictures(QQuickImageProvider):
    """Draws the SVG of a name. An unknown name is an error that Qt reports."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        path = self._folder / f"{name}.svg"
        if not path.is_file():
            return QImage()
        renderer = QSvgRenderer(str(path))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        wanted = requested if requested.width() > 0 and requested.height() > 0 else renderer.defaultSize()
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        return image
