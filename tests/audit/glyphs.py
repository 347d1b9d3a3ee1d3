"""Which fonts really draw a text, and how high their letters are."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont, QTextLayout, QTextOption


@dataclass(frozen=True, slots=True)
class Drawn:
    """``families`` in the order of their first glyph; ``missing`` = some sign has no glyph in any of them."""

    families: tuple[str, ...]
    missing: bool


_SIZES: dict[tuple[str, int, int, str], tuple[float, float]] = {}
# Signs as high as a Latin capital I for their script: alef stands in for Arabic, a closed box for Han and Hangul.
_TALL = "I\u0627\u53e3\uad6d"


@cache
def _drawn(text: str, family: str, weight: int) -> Drawn:
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(24)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    families: dict[str, None] = {}
    missing = False
    for run in layout.glyphRuns():
        families.setdefault(run.rawFont().familyName())
        missing = missing or 0 in run.glyphIndexes()
    return Drawn(tuple(families), missing)


def drawn(text: str, font: QFont) -> Drawn:
    """The fonts that draw ``text`` where ``font`` is asked for."""
    return _drawn(" ".join(text.split()), font.family(), font.weight())


@cache
def _capital(family: str, weight: int) -> float:
    """Height of a capital I in em, or of the sign that is as high in a font without one."""
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(200)
    raw = QRawFont.fromFont(font)
    sign = next((sign for sign in _TALL if raw.supportsCharacter(ord(sign))), "I")
    return QFontMetricsF(font).tightBoundingRect(sign).height() / 200


def capital_height(font: QFont, pixel_size: float) -> float:
    """In pixels."""
    return _capital(font.family(), font.weight()) * pixel_size


def ink_range(text: str, font: QFont, pixel_size: float) -> tuple[float, float]:
    """How far the ink of ``text`` goes above and below its baseline, in pixels; above is negative."""
    key = (font.family(), font.weight(), round(pixel_size), text)
    if key not in _SIZES:
        sized = QFont(font)
        sized.setPixelSize(max(1, round(pixel_size)))
        rect = QFontMetricsF(sized).tightBoundingRect(text)
        _SIZES[key] = (rect.top(), rect.bottom())
    return _SIZES[key]


def longest_line(text: str, font: QFont, width: float) -> int:
    """Signs in the longest line of ``text`` set in ``width`` pixels."""
    longest = 0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(_wrapping())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            longest = max(longest, line.textLength())
        layout.endLayout()
    return longest


@cache
def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
