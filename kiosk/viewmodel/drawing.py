"""An SVG as the image that a screen asks for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def drawn(svg: QSvgRenderer, size: QSize, requested: QSize) -> QImage:
    """It on nothing, in its own proportions; ``requested`` is in pixels, without one it has its own size. ``size`` is
    set to what it became."""
    svg.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    wanted = requested if requested.width() > 0 and requested.height() > 0 else svg.defaultSize()
    image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    svg.render(painter)
    painter.end()
    size.setWidth(wanted.width())
    size.setHeight(wanted.height())
    return image
