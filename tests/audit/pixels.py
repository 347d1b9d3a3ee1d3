"""Contrast as it is painted. A picture is an array of 0xffRRGGBB, rows first, as ``QImage.Format_RGB32`` has it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

Picture = NDArray[np.uint32]
_STEPS = np.arange(256) / 255
_LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4)
_SAME = 1.12
"""Colours that differ by less than this contrast are one to the eye."""
_MOSTLY = 0.4
"""Share of a place that is ground."""
_FLAT = 0.8
"""Share of the pixels of the background's lightness that must have its very colour."""


@dataclass(frozen=True, slots=True)
class Tone:
    """What is painted in a place: the colour most of it has, and the one farthest from that. 0xRRGGBB each."""

    ground: int
    front: int
    contrast: float
    flat: bool
    """Nothing but one ground and what is drawn on it; a gradient or a photograph is not."""


def picture_of(image: QImage) -> Picture:
    """A copy of the pixels: (height, width)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()].copy()


def crop(picture: Picture, rect: QRectF) -> Picture:
    """The pixels that lie in ``rect`` as a whole; may be empty."""
    height, width = picture.shape
    left, top = max(0, int(np.ceil(rect.left() - 0.01))), max(0, int(np.ceil(rect.top() - 0.01)))
    right, bottom = min(width, int(rect.right() + 0.01)), min(height, int(rect.bottom() + 0.01))
    return picture[top : max(top, bottom), left : max(left, right)]


def luminance(colours: NDArray[np.uint32]) -> NDArray[np.float64]:
    """WCAG relative luminance, 0 to 1, of 0xRRGGBB."""
    red, green, blue = ((colours >> shift) & 0xFF for shift in (16, 8, 0))
    light: NDArray[np.float64] = 0.2126 * _LINEAR[red] + 0.7152 * _LINEAR[green] + 0.0722 * _LINEAR[blue]
    return light


def contrast(one: int, other: int) -> float:
    """WCAG contrast of two colours, 1 to 21."""
    low, high = sorted(luminance(np.array([one, other], np.uint32)))
    return float((high + 0.05) / (low + 0.05))


def tone(pixels: Picture, around: Picture | None = None, least: float = 0.002) -> Tone | None:
    """Ground and front of a place; ``None`` where there are no pixels. ``around``: where to look for the ground, for
    what fills its own place.

    Thin strokes are hardly anywhere in full colour, so the front is the farthest colour that ``least`` of the pixels
    (and at least three) reach.
    """
    if pixels.size == 0:
        return None
    colours, counts = np.unique(pixels & 0xFFFFFF, return_counts=True)
    light = luminance(colours)
    modal = int(np.argmax(counts))
    if around is not None and around.size:
        wide, often = np.unique(around & 0xFFFFFF, return_counts=True)
        ground = int(np.searchsorted(colours, wide[int(np.argmax(often))]))
        modal = ground if ground < len(colours) and colours[ground] == wide[int(np.argmax(often))] else modal
    ratio = (np.maximum(light, light[modal]) + 0.05) / (np.minimum(light, light[modal]) + 0.05)
    order = np.argsort(-ratio)
    enough = max(3.0, least * pixels.size)
    reached = order[int(np.searchsorted(np.cumsum(counts[order]), enough).clip(0, len(order) - 1))]
    near = counts[ratio < _SAME].sum()
    share = counts[modal] / pixels.size
    if around is not None and around.size:
        share = np.count_nonzero((around & 0xFFFFFF) == colours[modal]) / around.size
    flat = counts[modal] / near >= _FLAT and share >= _MOSTLY
    return Tone(int(colours[modal]), int(colours[reached]), float(ratio[reached]), bool(flat))


def edge_contrast(picture: Picture, rect: QRectF, depth: int) -> list[float]:
    """How much the edge of ``rect`` stands out from what is beside it: one number for each side that is on the picture.

    Each is the median, over points along the straight part of the side, of the best contrast between the pixel just
    outside and the ``depth`` pixels from the edge inward.
    """
    height, width = picture.shape
    left, top, right, bottom = (round(v) for v in (rect.left(), rect.top(), rect.right(), rect.bottom()))
    found: list[float] = []
    xs = np.linspace(left + (right - left) * 0.3, left + (right - left) * 0.7, 9).astype(int).clip(0, width - 1)
    ys = np.linspace(top + (bottom - top) * 0.4, top + (bottom - top) * 0.6, 9).astype(int).clip(0, height - 1)
    out = 2
    if top - out >= 0 and top + depth < height:
        found.append(_across(picture[top - out, xs], picture[top - 1 : top + depth, xs]))
    if bottom + out < height and bottom - depth >= 0:
        found.append(_across(picture[bottom + out - 1, xs], picture[bottom - depth : bottom + 1, xs]))
    if left - out >= 0 and left + depth < width:
        found.append(_across(picture[ys, left - out], picture[ys, left - 1 : left + depth].T))
    if right + out < width and right - depth >= 0:
        found.append(_across(picture[ys, right + out - 1], picture[ys, right - depth : right + 1].T))
    return found


def _across(outside: Picture, inward: Picture) -> float:
    one, many = luminance(outside), luminance(inward)
    ratio = (np.maximum(one, many) + 0.05) / (np.minimum(one, many) + 0.05)
    return float(np.median(ratio.max(axis=0)))


def changed(before: Picture, after: Picture, least: float) -> int:
    """How many pixels changed by at least this contrast."""
    one, other = luminance(before), luminance(after)
    ratio = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return int((ratio >= least).sum())


def ink(pixels: Picture, ground: int) -> tuple[int, int] | None:
    """First and last column in which something is drawn on ``ground``; ``None`` = nothing is."""
    colours = pixels & 0xFFFFFF
    different = (colours != ground).any(axis=0)
    columns = np.flatnonzero(different)
    return (int(columns[0]), int(columns[-1])) if columns.size else None
