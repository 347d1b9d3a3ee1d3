"""The slip's codes as scanners meet them: two rasterizers, two decoders that share nothing, and dirt."""

import random
import subprocess
from collections.abc import Callable
from functools import cache
from io import BytesIO

import numpy as np
import numpy.typing as npt
import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter
from pyzbar import pyzbar  # type: ignore[import-untyped]

from kiosk.adapters import slip_codes as codes
from kiosk.adapters.slip_page import PAPERS
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.core.slip import slip_of
from kiosk.gallery import samples as records
from kiosk.gallery.cases import Case, cases

DPI = 203
CASES = cases()
_maker = cache(SlipPdf)


def by_pdfium(pdf: bytes, dpi: int, *, mono: bool = True) -> Image.Image:
    """The first page."""
    grey: Image.Image = pypdfium2.PdfDocument(pdf)[0].render(scale=dpi / 72, grayscale=True).to_pil()
    return black_and_white(grey) if mono else grey


def by_poppler(pdf: bytes, dpi: int, *, mono: bool = True) -> Image.Image:
    """The first page, by the library that print servers use."""
    command = ["pdftoppm", "-r", str(dpi), "-f", "1", "-l", "1", "-mono" if mono else "-gray", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return Image.open(BytesIO(done.stdout)).convert("L")


def black_and_white(image: Image.Image) -> Image.Image:
    return image.point(lambda level: 255 * (level > 127))


def by_zxing(image: Image.Image) -> dict[str, str]:
    """Kind of code -> what it says."""
    names = {"QRCode": "QR", "Code128": "128"}
    return {names[code.format.name]: code.text for code in zxingcpp.read_barcodes(image) if code.format.name in names}


def by_zbar(image: Image.Image) -> dict[str, str]:
    """The same by the other decoder."""
    names = {"QRCODE": "QR", "CODE128": "128"}
    kinds = [pyzbar.ZBarSymbol.QRCODE, pyzbar.ZBarSymbol.CODE128]
    return {names[code.type]: code.data.decode() for code in pyzbar.decode(image, symbols=kinds)}


DECODERS = (by_zxing, by_zbar)


def said(case: Case, paper: str) -> dict[str, str]:
    """What both codes have to say; bars that no printer could print wide enough are not there."""
    slip = slip_of(case.record, case.reprint)
    found = {"QR": slip.qr}
    try:
        wide = codes.bars_width(slip.bar_code, DPI) if slip.bar_code else 0.0
    except ValueError:
        wide = 0.0
    # The quiet zones may be the paper's margins.
    if wide and wide - 2 * codes.BAR_QUIET * codes.module(codes.BAR_MM, DPI) <= PAPERS[paper].inner:
        found["128"] = slip.bar_code
    return found


def check(case: Case, paper: str) -> None:
    image = by_pdfium(_maker(paper).draw(case.record, case.reprint), DPI)
    expected = said(case, paper)
    if case.pages > 1 and not PAPERS[paper].strip:
        # who it is stands on a later page
        expected.pop("128")
    for decoder in DECODERS:
        assert decoder(image) == expected, decoder.__name__


@pytest.mark.parametrize(("place", "case"), list(enumerate(CASES)), ids=[case.name for case in CASES])
def test_both_decoders_read_every_slip(place: int, case: Case) -> None:
    """203 dots an inch, black and white; each case on one of the papers, the others in the long run."""
    check(case, list(PAPERS)[place % len(PAPERS)])


@pytest.mark.long
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_both_decoders_read_every_slip_on_every_paper(case: Case, paper: str) -> None:
    check(case, paper)


@pytest.mark.parametrize("mono", [True, False])
@pytest.mark.parametrize("dpi", [150, 203, 300])
@pytest.mark.parametrize("paper", PAPERS)
def test_both_decoders_read_both_rasterizers(paper: str, dpi: int, mono: bool) -> None:
    pdf = _maker(paper).draw(records.myelogram())
    expected = {"QR": "RAD1:ACC2611230042:7Q3FX2KM:5", "128": "ACC2611230042"}
    for raster in (by_pdfium, by_poppler):
        image = raster(pdf, dpi, mono=mono)
        for decoder in DECODERS:
            assert decoder(image) == expected, (raster.__name__, decoder.__name__)


@pytest.mark.parametrize("paper", ["a4", "a5"])
def test_a_fax_of_200_dots_is_read(paper: str) -> None:
    image = by_poppler(_maker(paper).draw(records.longest()), 200)
    assert set(np.unique(np.asarray(image))) == {0, 255}
    expected = {"QR": slip_of(records.longest()).qr, "128": "RIV-2026-1123-42"}
    for decoder in DECODERS:
        assert decoder(image) == expected


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_slip_is_read_from_every_side(paper: str, turned: int) -> None:
    image = by_pdfium(_maker(paper).draw(records.myelogram()), DPI).rotate(turned, expand=True)
    for decoder in DECODERS:
        assert set(decoder(image)) == {"QR", "128"}


@pytest.mark.parametrize("turned", [-8, -3, 3, 8])
@pytest.mark.parametrize("blur", [0.0, 1.0])
def test_a_crooked_copy_out_of_focus_is_read(turned: int, blur: float) -> None:
    """As a scanner of twice the printer's dots sees it."""
    image = by_pdfium(_maker("letter").draw(records.myelogram()), DPI)
    image = image.resize((image.width * 2, image.height * 2))
    image = image.rotate(turned, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    image = image.filter(ImageFilter.GaussianBlur(blur))
    for decoder in DECODERS:
        assert decoder(image)["QR"] == "RAD1:ACC2611230042:7Q3FX2KM:5"
    assert by_zxing(image)["128"] == "ACC2611230042"


# --- dots -------------------------------------------------------------------------------------------


def runs(row: npt.NDArray[np.bool_]) -> list[int]:
    """Lengths of black, white, black and so on, from the first black to the last."""
    black = np.flatnonzero(row)
    inner = row[black[0] : black[-1] + 1]
    edges = np.flatnonzero(np.diff(inner.astype(int))) + 1
    return [int(length) for length in np.diff(np.concatenate(([0], edges, [len(inner)])))]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(("dpi", "bar", "square"), [(203, 3, 4), (300, 5, 6), (600, 9, 12)])
def test_every_module_is_a_whole_number_of_dots_on_paper(paper: str, dpi: int, bar: int, square: int) -> None:
    """Measured on the raster, through both codes, not reckoned."""
    image = by_poppler(SlipPdf(paper, dpi).draw(records.myelogram()), dpi)
    black = np.asarray(image) == 0
    found = {code.format.name: code.position for code in zxingcpp.read_barcodes(image)}
    corners = found["Code128"]
    row = black[(corners.top_left.y + corners.bottom_left.y) // 2]
    quiet = codes.BAR_QUIET * bar
    near = row[max(0, corners.top_left.x - bar) : corners.top_right.x + bar]
    lengths = runs(near)
    assert [length / bar for length in lengths] == [float(width) for width in codes.bars("ACC2611230042")]
    assert bar * 25.4 / dpi >= 0.375
    assert not row[max(0, corners.top_left.x - quiet + 2) : corners.top_left.x - 1].any()
    assert not row[corners.top_right.x + 2 : corners.top_right.x + quiet - 2].any()

    matrix = np.array(codes.squares("RAD1:ACC2611230042:7Q3FX2KM:5"))
    corner = found["QRCode"]
    left, top, wide = corner.top_left.x, corner.top_left.y, len(matrix) * square
    area = black[top : top + wide, left : left + wide]
    assert (area == np.kron(matrix, np.ones((square, square), dtype=bool))).all()
    assert square * 25.4 / dpi >= 0.5
    around = black[top - 4 * square : top + wide + 4 * square, left - 4 * square : left + wide + 4 * square]
    assert around.sum() == area.sum(), "four modules of white all around"


# --- dirt -------------------------------------------------------------------------------------------

FINDER = 8
"""Modules of a finder pattern with the white beside it."""


def smudged(matrix: npt.NDArray[np.bool_], share: float, chance: random.Random) -> Image.Image:
    """The code in four dots a module with round spots of black or white on ``share`` of its data area."""
    dots, quiet, size = 4, 4, len(matrix)
    page = np.where(np.kron(np.pad(matrix, quiet), np.ones((dots, dots), dtype=bool)), 0, 255).astype(np.uint8)
    image = Image.fromarray(page)
    data = np.ones((size, size), dtype=bool)
    data[:FINDER, :FINDER] = data[:FINDER, -FINDER:] = data[-FINDER:, :FINDER] = False
    free = np.pad(np.kron(data, np.ones((dots, dots), dtype=bool)), quiet * dots)
    spoiled = np.zeros(free.shape, dtype=bool)
    while spoiled.sum() < share * free.sum():
        radius = chance.uniform(1.0, 2.5) * dots
        x, y = (chance.uniform(quiet * dots, (quiet + size) * dots) for _ in range(2))
        one = Image.new("L", image.size, 0)
        ImageDraw.Draw(one).ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
        mask = (np.asarray(one) > 0) & free
        page[mask] = chance.choice((0, 255))
        spoiled |= mask
    return Image.fromarray(page)


@pytest.mark.parametrize("decoder", DECODERS)
def test_a_tenth_of_the_code_may_be_smudged(decoder: Callable[[Image.Image], dict[str, str]]) -> None:
    """Seven in ten of a hundred random smudges decode."""
    matrix = np.array(codes.squares("RAD1:ACC2611230042:7Q3FX2KM:5"))
    chance = random.Random(20261123)
    read = 0
    for _ in range(100):
        image = smudged(matrix, 0.10, chance)
        image = image.resize((image.width * 2, image.height * 2))
        read += decoder(image).get("QR") == "RAD1:ACC2611230042:7Q3FX2KM:5"
    assert read >= 70
