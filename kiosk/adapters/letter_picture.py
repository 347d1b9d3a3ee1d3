"""The small picture of an appointment's code, for a center's own letters, as PNG: black and white, 300 dots an inch."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.adapters.slip_codes import QR_QUIET, squares
from kiosk.errors import SlipError

DPI = 300
_SQUARE = 9
"""Dots a module: 0.76 mm, and 6.1 dots where a label printer of 203 dpi sets it."""
_FONT = "AtkinsonHyperlegibleNext-Bold.ttf"
_TYPE = 34
_FOOT = 48
"""Dots below the white of the code, for the line that tells two pictures apart."""


def letter_picture(code: str, handle: str, fonts: Path) -> bytes:
    """The code with its quiet zone, and ``handle`` below it. Raises ``SlipError`` where the font cannot be read."""
    matrix = squares(code)
    side = (len(matrix) + 2 * QR_QUIET) * _SQUARE
    picture = Image.new("1", (side, side + _FOOT), 1)
    draw = ImageDraw.Draw(picture)
    for row, line in enumerate(matrix):
        for column, black in enumerate(line):
            if black:
                x, y = (column + QR_QUIET) * _SQUARE, (row + QR_QUIET) * _SQUARE
                draw.rectangle((x, y, x + _SQUARE - 1, y + _SQUARE - 1), fill=0)
    try:
        font = ImageFont.truetype(fonts / _FONT, _TYPE)
    except OSError as error:
        raise SlipError(f"the font {_FONT} cannot be read: install the kiosk anew") from error
    draw.text((side / 2, side + _FOOT / 2 - 6), handle, font=font, fill=0, anchor="mm")
    out = BytesIO()
    picture.save(out, "PNG", dpi=(DPI, DPI), optimize=True)
    return out.getvalue()
