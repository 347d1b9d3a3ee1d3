"""Small pictures of the gallery, kept beside the tests: how much ink each 3 mm square of every slip has.

``python -m tests.adapters.slip_pictures`` draws them anew after a change of the layout that was looked at.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pypdfium2  # type: ignore[import-untyped]
from PIL import Image

from kiosk.adapters.slip_page import PAPERS
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.gallery.cases import cases

FOLDER = Path(__file__).with_name("slips")
CELL_MM = 3.0
_DOTS = 8
"""Per cell and direction when a page is drawn."""
_LEVELS = 16
_STEP = 255 // (_LEVELS - 1)
MOST = 45.0
"""Of 255, by which a cell may differ: a line of text that moved by a millimetre is more, another rasterizer is less."""
MEAN = 1.5
"""Of 255, by which all cells may differ on average."""


def picture(pdf: bytes) -> npt.NDArray[np.uint8]:
    """All pages below one another, in 16 levels; 255 = white."""
    pages = []
    for page in pypdfium2.PdfDocument(pdf):
        dots = page.render(scale=_DOTS / CELL_MM * 25.4 / 72, grayscale=True).to_numpy()
        grey = dots.reshape(dots.shape[:2]).astype(float)
        tall, wide = (-(-side // _DOTS) for side in grey.shape)
        whole = np.full((tall * _DOTS, wide * _DOTS), 255.0)
        whole[: grey.shape[0], : grey.shape[1]] = grey
        pages.append(whole.reshape(tall, _DOTS, wide, _DOTS).mean(axis=(1, 3)))
    return (np.rint(np.vstack(pages) / 255 * (_LEVELS - 1)) * _STEP).astype(np.uint8)


def kept(paper: str, name: str) -> npt.NDArray[np.uint8] | None:
    """The stored picture; ``None`` where there is none."""
    file = FOLDER / paper / f"{name}.png"
    if not file.is_file():
        return None
    with Image.open(file) as image:
        return np.asarray(image.convert("L"))


def differs(one: npt.NDArray[np.uint8], other: npt.NDArray[np.uint8]) -> str:
    """In words; empty where they are alike."""
    if one.shape != other.shape:
        return f"{one.shape[0]} cells high, was {other.shape[0]}"
    apart = np.abs(one.astype(float) - other.astype(float))
    if apart.max() > MOST:
        row, column = np.unravel_index(int(apart.argmax()), apart.shape)
        return f"{apart.max():.0f} at {column * CELL_MM:.0f} mm from the left, {row * CELL_MM:.0f} mm from the top"
    return f"{apart.mean():.1f} on average" if apart.mean() > MEAN else ""


def main() -> None:
    """Draws all of them."""
    for paper in PAPERS:
        folder = FOLDER / paper
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
        maker = SlipPdf(paper)
        for case in cases():
            image = Image.fromarray(picture(maker.draw(case.record, case.reprint)) // _STEP).convert("P")
            image.putpalette([level * _STEP for level in range(_LEVELS) for _ in range(3)])
            image.save(folder / f"{case.name}.png", optimize=True, bits=4)


if __name__ == "__main__":
    main()
