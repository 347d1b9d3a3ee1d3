"""``image://icon/<name>/<rrggbb>``: the icon set in the colour that the theme asks for."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.viewmodel.drawing import drawn


class Icons(QQuickImageProvider):
    """Draws the SVG of a name at the size that is asked for. An unknown name is an error that Qt reports."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._sources: dict[str, str] = {}

    def requestImage(self, icon: str, size: QSize, requested: QSize) -> QImage:
        name, _, colour = icon.partition("/")
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            if not path.is_file():
                return QImage()
            self._sources[name] = path.read_text(encoding="utf-8")
        drawing = self._sources[name].replace("currentColor", f"#{colour or '000000'}")
        return drawn(QSvgRenderer(QByteArray(drawing.encode())), size, requested)
