"""The two codes on the slip as bars and squares on a printer's dot grid: Code 128 of the accession, QR for the app.

Sizes were measured: a QR module under 0.5 mm and a bar under 0.375 mm do not survive dot gain, smears and dead columns.
"""

import math
import re
from collections.abc import Iterator, Sequence

from qrcode.constants import ERROR_CORRECT_H
from qrcode.main import QRCode
from reportlab.pdfgen.canvas import Canvas

BAR_MM = 0.375
"""Least width of a Code 128 module."""
BAR_HEIGHT_MM = 10.0
SQUARE_MM = 0.5
"""Least width of a QR module."""
BAR_QUIET = 10
"""Modules of white on either side of Code 128 (ISO/IEC 15417)."""
QR_QUIET = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""

_BLACK = re.compile(b"\x01+")
_MASK = 5
"""Of the eight patterns. Trying all takes a third of the time of a whole slip, and dirt spoils no fewer of the best."""
_PARTS = 20
"""Of a dot: what shapes are measured in, so that all numbers in the file are short."""
_INSET = 1
"""Parts, or 0.05 dots: more than a RIP rounds (Ghostscript reckons in 1/256 of a dot), less than half of one."""
_POINTS_PER_INCH = 72.0
_MM_PER_INCH = 25.4

# Bar and space widths of the values 0 to 105 and of the stop sign (ISO/IEC 15417, table 1).
_TABLE = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"
)
_PATTERNS = tuple(_TABLE.split())
_TO_B, _TO_C, _START_B, _START_C, _STOP = 100, 99, 104, 105, 106
# A run of digits this long is not longer in code set C than in B, the change of set and back included.
_DIGITS_WORTH_IT = 4


def dot(dpi: int) -> float:
    """One printer dot in points."""
    return _POINTS_PER_INCH / dpi


def module(least_mm: float, dpi: int) -> float:
    """The narrowest module of whole dots that is at least ``least_mm`` wide, in points."""
    return _dots_of(least_mm, dpi) * dot(dpi)


def bars(text: str) -> tuple[int, ...]:
    """Code 128 of ``text``: widths in modules of bar, space, bar and so on, without quiet zones.

    Raises ``ValueError`` for an empty text and for signs outside printable ASCII.
    """
    if not text or not all(" " <= sign <= "~" for sign in text):
        raise ValueError("a bar code takes printable ASCII only")
    values = list(_values(text))
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    return tuple(int(width) for value in (*values, check, _STOP) for width in _PATTERNS[value])


def bars_width(text: str, dpi: int) -> float:
    """Width in points with both quiet zones. Raises as ``bars``."""
    return (sum(bars(text)) + 2 * BAR_QUIET) * module(BAR_MM, dpi)


def draw_bars(canvas: Canvas, text: str, x: float, bottom: float, height: float, dpi: int) -> None:
    """Draws Code 128 in the fill colour; ``x`` is the left end of the quiet zone, snapped to the dot grid."""
    wide, tall = _dots_of(BAR_MM, dpi) * _PARTS, math.ceil(height / dot(dpi) - 1e-9) * _PARTS
    shapes, left = [], BAR_QUIET * wide
    for index, width in enumerate(bars(text)):
        if index % 2 == 0:
            shapes.append((left, 0, width * wide, tall))
        left += width * wide
    _draw(canvas, shapes, x, bottom, dpi)


def squares(payload: str) -> list[list[bool]]:
    """QR code of ``payload``, error correction H, without its quiet zone; rows from the top, ``True`` = black."""
    code = QRCode(error_correction=ERROR_CORRECT_H, border=0, mask_pattern=_MASK)
    code.add_data(payload, optimize=0)
    code.make(fit=True)
    return code.get_matrix()


def squares_width(matrix: Sequence[Sequence[bool]], dpi: int) -> float:
    """Width in points with the quiet zone."""
    return (len(matrix) + 2 * QR_QUIET) * module(SQUARE_MM, dpi)


def draw_squares(canvas: Canvas, matrix: Sequence[Sequence[bool]], x: float, bottom: float, dpi: int) -> None:
    """Draws a QR code in the fill colour as one path; ``x``, ``bottom`` = corner of the quiet zone, snapped to dots."""
    unit = _dots_of(SQUARE_MM, dpi) * _PARTS
    quiet = QR_QUIET * unit
    rows = list(reversed(matrix))
    shapes = [
        (quiet + start * unit, quiet + row * unit, length * unit, unit)
        for row, line in enumerate(rows)
        for start, length in _runs(line)
    ]
    # Upright too, over the seams between the rows.
    shapes += [
        (quiet + column * unit, quiet + start * unit, unit, length * unit)
        for column, line in enumerate(zip(*rows, strict=True))
        for start, length in _runs(line)
        if length > 1
    ]
    _draw(canvas, shapes, x, bottom, dpi)


def _draw(canvas: Canvas, shapes: Sequence[tuple[int, int, int, int]], x: float, bottom: float, dpi: int) -> None:
    """Rectangles as left, bottom, width, height in parts of dots from a corner that is snapped to dots.

    PDF blackens every dot that a shape touches, by however little: what is rounded outwards is a dot wider on paper,
    and the white beside it a dot narrower. A little is left off all around. One path, filled where any of them is.
    """
    path = "\n".join(
        f"{left + _INSET} {low + _INSET} {wide - 2 * _INSET} {tall - 2 * _INSET} re" for left, low, wide, tall in shapes
    )
    part = dot(dpi) / _PARTS
    canvas.saveState()
    canvas.addLiteral(f"{part:.9f} 0 0 {part:.9f} {_snap(x, dpi):.6f} {_snap(bottom, dpi):.6f} cm\n{path}\nf")
    canvas.restoreState()


def _values(text: str) -> Iterator[int]:
    """Code values: sets B and C, C for runs of digits."""
    in_c: bool | None = None
    index = 0
    while index < len(text):
        digits = _digits_from(text, index)
        if digits >= _DIGITS_WORTH_IT or (digits == len(text) and digits % 2 == 0):
            if digits % 2:
                # An odd run starts with one digit in B.
                yield from _enter(in_c, wanted=False)
                yield ord(text[index]) - 32
                in_c, index = False, index + 1
            yield from _enter(in_c, wanted=True)
            in_c = True
            end = index + digits // 2 * 2
            for pair in range(index, end, 2):
                yield int(text[pair : pair + 2])
            index = end
        else:
            yield from _enter(in_c, wanted=False)
            in_c = False
            yield ord(text[index]) - 32
            index += 1


def _enter(in_c: bool | None, *, wanted: bool) -> tuple[int, ...]:
    if in_c is None:
        return (_START_C if wanted else _START_B,)
    if in_c == wanted:
        return ()
    return (_TO_C if wanted else _TO_B,)


def _digits_from(text: str, index: int) -> int:
    end = index
    while end < len(text) and text[end] in "0123456789":
        end += 1
    return end - index


def _runs(line: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Start and length of every run of black."""
    for run in _BLACK.finditer(bytes(line)):
        yield run.start(), run.end() - run.start()


def _dots_of(least_mm: float, dpi: int) -> int:
    return math.ceil(least_mm / _MM_PER_INCH * dpi - 1e-9)


def _snap(points: float, dpi: int) -> float:
    return round(points / dot(dpi)) * dot(dpi)
