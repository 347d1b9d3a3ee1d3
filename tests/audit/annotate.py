"""Pictures of leaves, with a numbered box round each fault."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.paths import RESOURCES
from tests.audit.fault import Fault
from tests.audit.pixels import Picture

_COLOURS = ("#d6006c", "#0057d9", "#c25700", "#007a3d", "#7a00c2")
_FONT = RESOURCES / "fonts" / "AtkinsonHyperlegibleNext-Bold.ttf"


def image_of(picture: Picture) -> Image.Image:
    rgb = picture.view("uint8").reshape(*picture.shape, 4)[:, :, 2::-1]
    return Image.fromarray(rgb.copy())


def save(picture: Picture, faults: Sequence[Fault], path: Path) -> None:
    """Writes the PNG; a box and a number for each fault, in the order in which the report lists them."""
    image = image_of(picture)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(_FONT), 20)
    for number, fault in enumerate(faults, 1):
        colour = _COLOURS[(number - 1) % len(_COLOURS)]
        for box in fault.boxes:
            left, top = max(0.0, box.x - 2), max(0.0, box.y - 2)
            right, bottom = (
                min(image.width - 1.0, box.x + box.width + 2),
                min(image.height - 1.0, box.y + box.height + 2),
            )
            if right <= left or bottom <= top:
                continue
            draw.rectangle((left, top, right, bottom), outline=colour, width=3)
            wide = draw.textlength(str(number), font=font) + 8
            # beside the box where there is room, so that it hides nothing
            corner = max(0.0, left - wide)
            draw.rectangle((corner, top, corner + wide, top + 24), fill=colour)
            draw.text((corner + 4, top), str(number), font=font, fill="white")
    path.parent.mkdir(parents=True, exist_ok=True)
    image.quantize(64, dither=Image.Dither.NONE).save(path, compress_level=3)
