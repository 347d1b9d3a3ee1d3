"""The letter's page and picture: two decoders read the code as a printer sets it, and nothing says who it is about."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import numpy.typing as npt
import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image
from pyzbar import pyzbar  # type: ignore[import-untyped]

from kiosk.adapters.letter_page import PAPERS, LetterPage, Page
from kiosk.adapters.letter_picture import DPI, letter_picture
from kiosk.adapters.letter_seal import LetterSeal
from kiosk.adapters.slip_type import Fonts
from kiosk.config import catalogue_folders, load_config
from kiosk.core.letter import LONGEST_ACCESSION, MARK, Letter, handle, letter_code
from kiosk.errors import LetterError
from kiosk.letter import page_of
from kiosk.paths import RESOURCES
from kiosk.viewmodel.language import LINGUIST, Catalogues
from tests.walk import DAY, WOMAN, appointment

MM = 72 / 25.4
FONTS = Fonts(RESOURCES / "fonts")
CONFIG = load_config(RESOURCES / "demo" / "kiosk.toml")
CATALOGUES = Catalogues(*catalogue_folders(CONFIG))
BOOKED = appointment(WOMAN, "A26112300102", "myelogram")
SEAL = LetterSeal(["k" * 32])
CODE = letter_code(Letter(BOOKED.accession, DAY), SEAL.make)
LONGEST = letter_code(Letter("W" * LONGEST_ACCESSION, DAY), SEAL.make)


def page(language: str = "en", code: str = CODE) -> Page:
    return page_of(CONFIG, CATALOGUES, language, BOOKED, code)


def drawn(made: Page, paper: str = "letter") -> bytes:
    return LetterPage(FONTS, paper).draw(made)


def one_bit(pdf: bytes, dpi: int) -> Image.Image:
    grey: Image.Image = pypdfium2.PdfDocument(pdf)[0].render(scale=dpi / 72, grayscale=True).to_pil()
    return grey.point(lambda level: 255 * (level > 127)).convert("L")


def ink(image: Image.Image) -> npt.NDArray[np.bool_]:
    return np.asarray(image.convert("L")) < 128


def read_by_both(image: Image.Image) -> None:
    """Each decoder finds one code, and the same."""
    (found,) = zxingcpp.read_barcodes(image)
    (other,) = pyzbar.decode(image)
    assert found.text == other.data.decode()


def decoded(image: Image.Image) -> str:
    read_by_both(image)
    return str(zxingcpp.read_barcodes(image)[0].text)


def text_of(pdf: bytes) -> str:
    return str(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range())


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("code", [CODE, LONGEST], ids=["usual", "longest"])
@pytest.mark.parametrize("dpi", [150, 203, 300])
def test_both_decoders_read_the_page(paper: str, code: str, dpi: int) -> None:
    assert decoded(one_bit(drawn(page(code=code), paper), dpi)) == code


@pytest.mark.parametrize("code", [CODE, LONGEST], ids=["usual", "longest"])
@pytest.mark.parametrize("dpi", [150, 203, 300, 600])
def test_both_decoders_read_the_picture(code: str, dpi: int) -> None:
    """As a printer of that many dots an inch sets it, one bit a dot."""
    picture = Image.open(BytesIO(letter_picture(code, handle(code), RESOURCES / "fonts")))
    assert picture.mode == "1"
    assert [round(each) for each in picture.info["dpi"]] == [DPI, DPI]
    set_at = picture.convert("L").resize([round(side * dpi / DPI) for side in picture.size])
    paper = Image.new("L", (set_at.width + 200, set_at.height + 200), 255)
    paper.paste(set_at.point(lambda level: 255 * (level > 127)), (100, 100))
    assert decoded(paper) == code


def test_the_picture_has_its_quiet_zone_and_its_handle() -> None:
    black = ink(Image.open(BytesIO(letter_picture(CODE, handle(CODE), RESOURCES / "fonts"))))
    side = black.shape[1]
    rows, columns = np.nonzero(black[:side])
    module = side // 41
    assert (columns.min(), columns.max()) == (4 * module, side - 4 * module - 1), "four modules on either side"
    assert (rows.min(), rows.max()) == (4 * module, side - 4 * module - 1)
    assert module / DPI * 25.4 >= 0.75
    below = black[side:]
    assert below.any(), "the handle"
    assert not below[-2:].any(), "whole"


def test_the_page_s_code_is_large_white_around_and_off_the_folds() -> None:
    for paper in PAPERS:
        dpi = 300
        black = ink(one_bit(drawn(page(), paper), dpi))
        (found,) = zxingcpp.read_barcodes(one_bit(drawn(page(), paper), dpi))
        corner, opposite = found.position.top_left, found.position.bottom_right
        width_mm = (opposite.x - corner.x) / dpi * 25.4
        assert width_mm / 33 >= 0.95, "about a millimetre each"
        quiet = round(3.5 * width_mm / 33 / 25.4 * dpi)
        around = black[corner.y - quiet : opposite.y + quiet, corner.x - quiet : opposite.x + quiet].copy()
        around[quiet - 3 : -quiet + 3, quiet - 3 : -quiet + 3] = False
        assert not around.any()
        for fold in (black.shape[0] / 3, black.shape[0] * 2 / 3):
            assert not corner.y - quiet < fold < opposite.y + quiet


@pytest.mark.parametrize("language", LINGUIST)
def test_every_language_has_all_the_words_and_one_page(language: str) -> None:
    made = page(language)
    for paper in PAPERS:
        pdf = drawn(made, paper)
        document = pypdfium2.PdfDocument(pdf)
        assert len(document) == 1
        black = ink(one_bit(pdf, 100))
        edge = round(20 / 25.4 * 100)
        assert not black[:, :edge].any()
        assert not black[:, -edge:].any()
        assert decoded(one_bit(pdf, 203)) == CODE
    english = page("en")
    if language != "en":
        assert made.head != english.head
        assert not set(made.steps) & set(english.steps), "nothing is left in English"
    assert made.right_to_left == (language == "ar")
    assert len(made.when) == 2


def test_a_lost_letter_says_where_and_when_and_no_more() -> None:
    pdf = drawn(page())
    said = text_of(pdf)
    for word in ("Lakeside", "November 23", "9:34"):
        assert word in said
    for secret in ("Rivera", "Elena", "1990", BOOKED.accession, "yelogram", "umbar", WOMAN.issuer, "spine", "needle"):
        assert secret.casefold() not in said.casefold()
        assert secret.encode() not in pdf
    metadata = pypdfium2.PdfDocument(pdf).get_metadata_dict()
    assert {key: value for key, value in metadata.items() if value and value != "anonymous"}.keys() <= {
        *("Title", "Producer", "CreationDate", "ModDate")
    }
    assert metadata["Title"] == handle(CODE)
    assert MARK not in said


def test_the_site_s_own_lines_are_there_and_must_fit() -> None:
    lines = ("Please bring earlier pictures of your spine.", "Questions? 555-0134")
    said = text_of(drawn(replace(page(), lines=lines)))
    for line in lines:
        assert line in " ".join(said.split())
    with pytest.raises(LetterError, match=r"letters\.lines"):
        drawn(replace(page(), lines=lines * 20))


def test_a_long_name_of_a_center_pushes_the_code_down_and_not_off() -> None:
    made = replace(page(), center="The Lakeside Center for Diagnostic and Interventional Spine Imaging " * 3)
    for paper in PAPERS:
        assert decoded(one_bit(drawn(made, paper), 203)) == CODE


def test_the_same_appointment_gives_the_same_bytes() -> None:
    assert drawn(page()) == drawn(page())
