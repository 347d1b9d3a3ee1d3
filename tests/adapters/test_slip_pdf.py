"""The slip on paper: all of it printed, readable by people and by scanners, in every script the kiosk has."""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import pytest
import uharfbuzz  # type: ignore[import-untyped]
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfbase import pdfmetrics

from kiosk.adapters import slip_codes as codes
from kiosk.adapters.slip_form import Form
from kiosk.adapters.slip_line import Line, Setter
from kiosk.adapters.slip_page import MM, PAPERS, stacked
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.adapters.slip_printable import NAME_ELSEWHERE, NO_NAME, WORDS_ELSEWHERE, printable
from kiosk.adapters.slip_type import Fonts, clean
from kiosk.core.procedure import Flag
from kiosk.core.record import Patient, State
from kiosk.core.slip import CLEAR, STOP_TITLE, Kind, slip_of
from kiosk.errors import SlipError
from kiosk.gallery import samples as records
from kiosk.gallery.samples import CALM, DRAFT, MYELOGRAM, line, note, record, stop
from kiosk.paths import RESOURCES

FONTS = RESOURCES / "fonts"
MAKER = SlipPdf()
DPI = 203


@cache
def drawn(name: str) -> bytes:
    return MAKER.draw(records.ALL[name]())


def pages(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def text_of(pdf: bytes) -> str:
    """All text, in one line, without the spaces that line breaks make."""
    document = pypdfium2.PdfDocument(pdf)
    return flat(" ".join(page.get_textpage().get_text_range() for page in document))


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text.replace("\ufffe", "-").replace("\u00ad", "-"))


def raster(pdf: bytes, dpi: int) -> npt.NDArray[np.uint8]:
    """The first page as a printer without grey would print it: 0 = black, 255 = white."""
    return np.where(grey_raster(pdf, dpi) < 128, 0, 255).astype(np.uint8)


def grey_raster(pdf: bytes, dpi: int) -> npt.NDArray[np.uint8]:
    """The first page with edges between dots in grey."""
    grey = pypdfium2.PdfDocument(pdf)[0].render(scale=dpi / 72, grayscale=True).to_numpy()
    levels: npt.NDArray[np.uint8] = grey.reshape(grey.shape[0], grey.shape[1])
    return levels


def scanned(image: npt.NDArray[np.uint8]) -> dict[str, zxingcpp.Barcode]:
    return {code.format.name: code for code in zxingcpp.read_barcodes(Image.fromarray(image))}


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for part in fields(value):
            if part.name not in ("qr", "bar_code", "reference"):
                yield from strings(getattr(value, part.name))


def plain(text: str) -> bool:
    """Drawn as typed: a shaped run is drawn with signs of the font's own."""
    return not any(unicodedata.bidirectional(sign) in ("AL", "R") for sign in text)


# --- all of it is there -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", records.ALL)
def test_every_string_of_the_slip_is_in_the_pdf(name: str) -> None:
    found = text_of(drawn(name))
    for text in strings(printable(slip_of(records.ALL[name]()), Fonts(FONTS).missing)):
        # the center makes room for number and name where there is more than one page
        if plain(text) and text != "RIVERSIDE IMAGING":
            assert flat(clean(text)) in found, text


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", records.ALL)
def test_no_line_and_no_question_is_dropped_on_any_paper(name: str, paper: str) -> None:
    """Where an answer is not repeated, its question is named, and a flag line says all of it."""
    made = records.ALL[name]()
    slip = printable(slip_of(made), Fonts(FONTS).missing)
    found = text_of(SlipPdf(paper).draw(made))
    said = [*slip.stops, *slip.notes, *slip.images_said, *slip.questions, *slip.not_complete, *slip.banners]
    for text in (*said, *slip.caution, slip.interpreter, slip.clear, slip.reason, slip.accession):
        assert not plain(text) or flat(clean(text)) in found, text
    assert found.count("told") == len(slip.stops)
    for topic in slip.answers:
        assert flat(topic.entries[0].label) in found
        for entry in topic.entries:
            if not topic.said and plain(entry.text):
                assert flat(clean(entry.text)) in found, entry


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", records.ALL)
def test_every_sample_is_one_page(name: str, paper: str) -> None:
    assert pages(SlipPdf(paper).draw(records.ALL[name]())) == 1


def test_smaller_type_is_never_higher() -> None:
    """The scale is found by halving, which takes that for granted."""
    fonts = Fonts(FONTS)
    for paper in PAPERS.values():
        for make in records.ALL.values():
            slip = printable(slip_of(make()), fonts.missing)
            for run_in in (False, True):
                heights = []
                for scale in (scale for scale in paper.scales if scale.run_in is run_in):
                    form = Form(slip, codes.squares(slip.qr), Setter(fonts), paper, scale, DPI)
                    heights.append(stacked(form.blocks, form.gap) - form.only_room)
                assert heights == sorted(heights, reverse=True)


PRINTABLE = st.text(
    alphabet=st.one_of(
        st.characters(min_codepoint=0x20, max_codepoint=0x7E),
        st.sampled_from("éñüßøŁčÖ“”’–ẾễợĐЖδ你小明針김민"),
    ),
    min_size=1,
    max_size=90,
).filter(lambda text: bool(text.strip()))


@settings(max_examples=25)
@given(st.lists(PRINTABLE, max_size=8), st.lists(PRINTABLE, max_size=6), st.lists(PRINTABLE, max_size=5))
def test_every_flag_line_of_a_record_is_printed(stops: list[str], notes: list[str], own: list[str]) -> None:
    made = record(
        flags=(
            *(stop(text, "today") for text in stops),
            *(note(text, "needs") for text in notes),
            *(note(text, "risks", patients_words=True) for text in own),
        )
    )
    found = text_of(MAKER.draw(made))
    for flag in made.draft.flags:
        assert flat(clean(flag.text)) in found
    assert (flat(STOP_TITLE) in found) == bool(stops)
    # a line for whom was told, and when, at the end of each
    assert found.count("toldtime") == len(stops)


WORDS = ("qqqyes", "qqqno", "qqqwarfarin", "qqqhives", "qqqtomorrow")


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(State), st.sampled_from(WORDS)), min_size=1, max_size=14))
def test_no_answer_is_printed_that_is_not_in_the_record(answers: list[tuple[State, str]]) -> None:
    lines = tuple(
        line(
            f"item{place}",
            *(() if state in (State.NOT_ANSWERED, State.NOT_ASKED) else (word,)),
            state=state,
            can_stop=True,
            rule="age 62" if state is State.NOT_ASKED else "",
        )
        for place, (state, word) in enumerate(answers)
    )
    found = text_of(MAKER.draw(record(lines=lines, flags=())))
    given_words = [word for asked in lines for word in asked.staff]
    assert sorted(re.findall("|".join(WORDS), found)) == sorted(given_words)
    unanswered = [state for state, _ in answers if state is State.NOT_ANSWERED]
    # in the banner, over the list, and beside each of them
    assert found.count("NOTANSWERED") == len(unanswered) + 2 * bool(unanswered)
    assert found.count("notasked(age62)") == sum(state is State.NOT_ASKED for state, _ in answers)
    assert (flat(CLEAR) in found) == all(state in (State.ANSWERED, State.NOT_ASKED) for state, _ in answers) * any(
        state is State.ANSWERED for state, _ in answers
    )


def test_what_does_not_fit_goes_to_a_marked_second_page() -> None:
    stops = tuple(
        stop(f"TODAY: line {place} of many, with words enough to fill more than one line", "today")
        for place in range(40)
    )
    made = record(flags=stops)
    pdf = MAKER.draw(made, 1)
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    assert count > 1
    for number, page in enumerate(document, start=1):
        found = flat(page.get_textpage().get_text_range())
        assert f"page{number}of{count}" in found
        assert "A27DELGADO,RosaElena" in found
        assert "REPRINT1" in found
    found = text_of(pdf)
    for flag in made.draft.flags:
        assert flat(flag.text) in found
    first = flat(document[0].get_textpage().get_text_range())
    assert flat("Identifiers checked") in first
    assert "QRCode" in scanned(raster(pdf, DPI))


def test_a_text_longer_than_a_page_is_printed_to_its_end() -> None:
    words = [f"word{place}." for place in range(1500)]
    found = text_of(MAKER.draw(record(flags=(stop(" ".join(words)), note(f"NEEDS: {' '.join(words)}", "needs")))))
    assert re.findall(r"word\d+\.", found) == words * 2


def test_follow_ups_never_leave_their_question() -> None:
    lines = tuple(
        entry
        for place in range(400)
        for entry in (line(f"main{place}", "yes"), line(f"follow{place}", "some", question=f"main{place}"))
    )
    document = pypdfium2.PdfDocument(MAKER.draw(record(lines=lines)))
    assert len(document) > 1
    for page in document:
        found = page.get_textpage().get_text_range()
        assert set(re.findall(r"main(\d+)", found)) == set(re.findall(r"follow(\d+)", found))


@pytest.mark.parametrize("name", ["not_matched", "several", "needs_person", "elsewhere"])
def test_a_person_who_is_not_known_or_not_here_gets_nothing_clinical(name: str) -> None:
    found = text_of(drawn(name))
    for word in ("MYELOGRAM", "ACC26", "ANSWERS", "NOTE", "00412907", "stopitems", "Ordered"):
        assert word not in found
    image = raster(drawn(name), DPI)
    assert "Code128" not in scanned(image)
    assert scanned(image)["QRCode"].text.startswith("RAD1::")


# --- how it looks -----------------------------------------------------------------------------------


def boxes_of(pdf: bytes, word: str) -> list[tuple[float, float, float, float]]:
    """The ink of each sign of ``word``'s first occurrence: left, bottom, right, top."""
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    start = page.get_text_range().index(word)
    return [page.get_charbox(start + place) for place in range(len(word)) if word[place] != " "]


@pytest.mark.parametrize(("word", "least_mm"), [("PREGNANCY", 5.0), ("DELGADO", 5.0), ("STOP", 5.0), ("TELL", 5.0)])
def test_name_and_stops_are_at_least_5_mm_high(word: str, least_mm: float) -> None:
    for paper in PAPERS:
        for _, bottom, _, top in boxes_of(SlipPdf(paper).draw(records.myelogram()), word):
            assert (top - bottom) / MM >= least_mm


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("word", ["STOP", "SAME", "ORDERED", "PREGNANCY", "DRIVER", "REACTION", "BLOOD", "VON", "CRUZ"])
def test_the_longest_slip_keeps_name_and_topics_large(word: str, paper: str) -> None:
    for _, bottom, _, top in boxes_of(SlipPdf(paper).draw(records.longest()), word):
        assert (top - bottom) / MM >= 5.0


def test_stops_are_white_on_black() -> None:
    pdf = drawn("myelogram")
    scale = 300 / 72
    image = raster(pdf, 300)
    for word in ("PREGNANCY", "DRIVER"):
        boxes = boxes_of(pdf, word)
        left, right = min(box[0] for box in boxes) - 2, max(box[2] for box in boxes) + 2
        bottom, top = min(box[1] for box in boxes) - 2, max(box[3] for box in boxes) + 2
        height = 792
        area = image[
            int((height - top) * scale) : int((height - bottom) * scale), int(left * scale) : int(right * scale)
        ]
        assert (area[0] == 0).all()
        assert (area[:, 0] == 0).all()
        assert 0.15 < (area == 255).mean() < 0.6


def test_nothing_is_grey() -> None:
    """Colours are set by ``g`` and ``G`` alone, to 0 or 1."""
    operators = set()
    for name in records.ALL:
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", drawn(name), re.DOTALL):
            try:
                content = zlib.decompress(stream)
            except zlib.error:
                continue
            if b" Tf" in content:
                operators |= set(re.findall(rb"([\d.]+) ([gG])\b", content))
                assert not re.search(rb"\b(rg|RG|k|K|sc|SC|scn|gs)\n", content)
    assert operators == {(b"0", b"g"), (b"1", b"g")}


def test_an_unanswered_question_that_can_stop_is_framed() -> None:
    """Apart from the words there is a shape that no answer has."""
    loud = records.partial()
    quiet = record(loud.draft, lines=tuple(replace(line, can_stop=False) for line in loud.draft.lines))
    frames = [raster_frames(MAKER.draw(made)) for made in (loud, quiet)]
    assert frames[0] == frames[1] + 2


def raster_frames(pdf: bytes) -> int:
    """Stroked rectangles on the first page."""
    page = pypdfium2.PdfDocument(pdf)[0]
    return sum(1 for item in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH]) if segments(item.raw) == 5)


def segments(path: Any) -> int:
    return int(pdfium_c.FPDFPath_CountSegments(path))


def margins_are_white(pdf: bytes, margin_mm: float = 8) -> bool:
    margin = round(margin_mm * MM * DPI / 72)
    image = raster(pdf, DPI)
    image[margin:-margin, margin:-margin] = 255
    return bool((image == 255).all())


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", records.ALL)
def test_every_mark_is_on_the_paper(name: str, paper: str) -> None:
    """No printer reaches the edge: 4.2 mm are white on most, and an 80 mm printer's head is 72 mm wide."""
    pdf = SlipPdf(paper).draw(records.ALL[name]())
    # tails of letters reach below the last line
    assert margins_are_white(pdf, PAPERS[paper].margin_mm - 1)
    if paper == "receipt80":
        black = np.flatnonzero((raster(pdf, DPI) == 0).any(axis=0))
        assert black[-1] - black[0] < 72 / 25.4 * DPI + 1
        assert abs(black[0] - 4 / 25.4 * DPI) < 2


@pytest.mark.parametrize("long", ["W" * 64, "long words " * 12, "LONG LABEL WITHOUT AN END " * 6 + ": x"])
def test_no_text_runs_off_the_paper(long: str) -> None:
    made = record(
        patient=Patient(long, (long,), DRAFT.patient.birth_date, 45, "F", long, long),
        exam=replace(MYELOGRAM, accession=long[:60], staff=long, text=long, ordered=long, patient_says=long, room=long),
        also_today=(long,),
        language_name=long,
        interpreter=True,
        lines=(line(long, long, can_stop=True), line(f"follow {long}", long, question=long)),
        flags=(stop(long, "today"), note(long, "needs"), note(long, "risks", patients_words=True)),
        center=long,
        kiosk=long,
        content_version=long,
    )
    for number in range(2):
        pdf = MAKER.draw(made, number)
        assert margins_are_white(pdf)
        # 4 in identity, 2 in the header at most, 6 of the exam, 2 of the visit, 4 answers, 3 flags, 3 at the foot
        assert text_of(pdf).count(flat(long)) >= 18


# --- codes ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", records.ALL)
def test_both_codes_read_on_a_203_dpi_printer(name: str, paper: str) -> None:
    made = records.ALL[name]()
    slip = slip_of(made)
    found = scanned(raster(SlipPdf(paper).draw(made), DPI))
    assert found["QRCode"].text == slip.qr
    assert found["QRCode"].ec_level == "H"
    if (name, paper) == ("longest", "receipt80"):
        # 79 mm of bars on 72 mm of paper
        assert "Code128" not in found
        assert flat("no bar code: too long for this paper, type it") in text_of(SlipPdf(paper).draw(made))
    elif slip.kind is Kind.CHECK_IN:
        assert found["Code128"].text == made.draft.accession
    else:
        assert "Code128" not in found


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_both_codes_read_at_the_printers_own_resolution(dpi: int) -> None:
    found = scanned(raster(SlipPdf(dpi=dpi).draw(records.myelogram()), dpi))
    assert found["QRCode"].text == "RAD1:ACC2611230042:7Q3FX2KM:5"
    assert found["Code128"].text == "ACC2611230042"


@pytest.mark.parametrize(("dpi", "bar", "square"), [(203, 3, 4), (300, 5, 6), (600, 9, 12)])
def test_modules_are_whole_dots_and_wide_enough(dpi: int, bar: int, square: int) -> None:
    assert codes.module(codes.BAR_MM, dpi) == pytest.approx(bar * codes.dot(dpi))
    assert codes.module(codes.SQUARE_MM, dpi) == pytest.approx(square * codes.dot(dpi))
    assert bar * 25.4 / dpi >= 0.375
    assert square * 25.4 / dpi >= 0.5


def test_modules_fall_on_whole_dots_of_the_page() -> None:
    """At 300 dpi, of which Letter is a whole number, every module is six dots square without a grey edge."""
    image = grey_raster(SlipPdf(dpi=300).draw(records.myelogram()), 300)
    corner = scanned(image)["QRCode"].position
    matrix = np.array(codes.squares("RAD1:ACC2611230042:7Q3FX2KM:5"))
    left, top, pixels, quiet = corner.top_left.x, corner.top_left.y, len(matrix) * 6, 4 * 6
    area = image[top - quiet : top + pixels + quiet, left - quiet : left + pixels + quiet]
    expected = np.where(np.kron(np.pad(matrix, 4), np.ones((6, 6), dtype=bool)), 0, 255)
    # half a dot off would be 127
    assert np.abs(area.astype(int) - expected).max() <= 60


def test_bars_are_10_mm_high_with_white_beside_them() -> None:
    image = raster(drawn("longest"), DPI)
    found = scanned(image)["Code128"].position
    row = (found.top_left.y + found.bottom_left.y) // 2
    left, right = found.top_left.x, found.top_right.x
    start = left if image[row, left] == 0 else left + int(np.argmax(image[row, left:] == 0))
    column = image[:, start]
    up = row - int(np.argmax(column[row::-1] == 255)) + 1
    down = row + int(np.argmax(column[row:] == 255))
    assert (down - up) * 25.4 / DPI >= 10.0
    assert (image[up:down, start - 30 : start] == 255).all()
    assert (image[up:down, right + 4 : right + 30] == 255).all()


def read_bars(text: str) -> str:
    """Code 128 drawn one dot per module and read by another implementation."""
    row = [255] * 30
    for index, width in enumerate(codes.bars(text)):
        row += [0 if index % 2 == 0 else 255] * width * 3
    image = np.repeat(np.array([row + [255] * 30], dtype=np.uint8), 60, axis=0)
    return scanned(image)["Code128"].text


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=24))
def test_code_128_holds_any_printable_ascii(text: str) -> None:
    assert read_bars(text) == text


@given(st.from_regex(r"[A-Z]{0,3}[0-9]{1,12}[A-Z]?[0-9]{0,6}", fullmatch=True))
def test_code_128_of_accessions_packs_digits(text: str) -> None:
    assert read_bars(text) == text
    if text.isdigit() and len(text) % 2 == 0:
        assert sum(codes.bars(text)) == (len(text) // 2 + 2) * 11 + 13


@pytest.mark.parametrize("text", ["", "é", "a\tb", "\x7f"])
def test_code_128_refuses_other_signs(text: str) -> None:
    with pytest.raises(ValueError, match="printable ASCII"):
        codes.bars(text)


def test_an_accession_without_bars_is_still_printed() -> None:
    for accession in ("ŻÓŁW-1", "X" * 60):
        pdf = MAKER.draw(record(exam=replace(MYELOGRAM, accession=accession)))
        assert accession in text_of(pdf)
        assert "Code128" not in scanned(raster(pdf, DPI))


def test_a_replaced_accession_is_never_coded() -> None:
    """The note for signs that cannot be printed is plain ASCII: it must not get into the bars."""
    pdf = MAKER.draw(record(exam=replace(MYELOGRAM, accession="शर्मा-7")))
    assert "Code128" not in scanned(raster(pdf, DPI))


# --- scripts ----------------------------------------------------------------------------------------


def setter() -> Setter:
    return Setter(Fonts(FONTS))


def glyphs(line: Line) -> list[tuple[str, int]]:
    """Face and glyph of each sign, as drawn from left to right."""
    return [
        (run.face, pdfmetrics.getFont(run.face).face.charToGlyph[ord(sign)])  # type: ignore[attr-defined]
        for run in line.runs
        for sign in run.text
    ]


def shaped(text: str, face: str) -> list[tuple[str, int]]:
    """The same by HarfBuzz itself."""
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(FONTS / f"{face}.ttf"))))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "rtl", "Arab", "ar"
    uharfbuzz.shape(font, buffer, {"kern": True, "liga": True})
    return [(face, info.codepoint) for info in buffer.glyph_infos]


@pytest.mark.parametrize("text", ["الحسن ليلى", "محمد", "فاطمة الزهراء", "هل سيؤلمني"])
def test_arabic_letters_are_joined_from_right_to_left(text: str) -> None:
    assert glyphs(setter().line(text, 10)) == shaped(text, "NotoSansArabic-Regular")
    assert glyphs(setter().line(text, 10, bold=True)) == shaped(text, "NotoSansArabic-Bold")


def faces(text: str, bold: bool = False) -> list[str]:
    return [run.face for run in setter().line(text, 10, bold).runs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DELGADO, Rosa", ["AtkinsonHyperlegibleNext-Regular"]),
        ("NGUYỄN, Thị Ánh", ["NotoSans-Regular"]),
        ("王小明", ["DroidSansFallbackFull"]),
        ("김 민지", ["NanumGothic"]),
        ("김 민지 (Kim)", ["NanumGothic"]),
        ("Иванова", ["NotoSans-Regular"]),
        ("打完針 ợ", ["DroidSansFallbackFull", "NotoSans-Regular"]),
    ],
)
def test_a_string_is_set_whole_in_the_first_family_that_has_all(text: str, expected: list[str]) -> None:
    assert list(dict.fromkeys(faces(text))) == expected


def test_a_paragraph_keeps_its_family_from_line_to_line() -> None:
    lines = setter().wrap("NGUYỄN has many words that Atkinson could set alone", 10, 80)
    assert len(lines) > 2
    assert {run.face for line in lines for run in line.runs} == {"NotoSans-Regular"}


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("driver: علي 555 0134, soon", ["driver: ", "555 0134", " ", "علي", ", soon"]),
        ("الساعة 14:30", ["14:30", "الساعة "]),
        ("السائق +1 (555) 0134", ["+1 (555) 0134", "السائق "]),
        ("(مهم)", ["(مهم)"]),
    ],
)
def test_numbers_read_from_the_left_in_every_line(text: str, seen: list[str]) -> None:
    runs = ["*" if hasattr(run.text, "__shapeData__") else run.text for run in setter().line(text, 10).runs]
    expected = [part if plain(part) else "*" for part in seen]
    assert re.sub(r"[* ]+", "*", "".join(runs)) == re.sub(r"[* ]+", "*", "".join(expected))


def test_marks_are_composed_and_invisible_signs_left_out() -> None:
    decomposed = unicodedata.normalize("NFD", "NGUYỄN")
    assert clean(decomposed) == "NGUYỄN"
    assert clean("a\u202eb\u200bc\x00d\u2066 e\u00a0f\n g") == "abcd e f g"
    assert clean("می\u200cخواهم") == "می\u200cخواهم"
    assert clean("a\u200cb") == "ab"
    assert "NGUYỄN" in text_of(MAKER.draw(record(patient=Patient(decomposed, (), None, None))))


def test_han_breaks_between_signs_but_not_before_a_full_stop() -> None:
    lines = setter().wrap("打完針後多久可以開車。", 10, 10 * 5.5)
    texts = ["".join(run.text for run in line.runs) for line in lines]
    assert texts == ["打完針後多", "久可以開車。"] or all(not text.startswith("。") for text in texts)
    assert "".join(texts) == "打完針後多久可以開車。"


@given(PRINTABLE, st.integers(20, 200))
def test_no_line_is_wider_than_asked_and_no_sign_is_lost(text: str, width: int) -> None:
    lines = setter().wrap(text, 10, width)
    joined = "".join(run.text for line in lines for run in line.runs)
    assert flat(joined) == flat(clean(text))
    for one in lines:
        assert one.width <= width + 0.01 or sum(len(run.text) for run in one.runs) == 1


# --- signs that no font has -------------------------------------------------------------------------


def test_a_missing_sign_is_an_error_where_it_is_drawn() -> None:
    with pytest.raises(SlipError, match="no font"):
        setter().line("शर्मा", 10)
    with pytest.raises(SlipError) as caught:
        setter().wrap("Priya शर्मा", 10, 100)
    assert "श" not in str(caught.value)


def test_a_name_that_cannot_be_printed_is_not_printed_in_part() -> None:
    found = text_of(drawn("undrawable"))
    assert flat(NAME_ELSEWHERE) in found
    assert "SHARMA,Priya" in found
    assert "00555025" in found
    assert flat(WORDS_ELSEWHERE) in found


@pytest.mark.parametrize(
    ("name", "writings", "printed", "others"),
    [
        ("शर्मा, प्रिया", ("SHARMA, Priya",), "SHARMA, Priya", (NAME_ELSEWHERE,)),
        ("शर्मा, Priya", (), NO_NAME, ()),
        ("शर्मा", ("शर्मा",), NO_NAME, (NAME_ELSEWHERE,)),
        ("WANG, Xiaoming", ("王小明", "𠮷田"), "WANG, Xiaoming", ("王小明", NAME_ELSEWHERE)),
        ("\u200b", (), NO_NAME, ()),
    ],
)
def test_what_stands_for_a_name(name: str, writings: tuple[str, ...], printed: str, others: tuple[str, ...]) -> None:
    slip = printable(slip_of(record(patient=Patient(name, writings, None, None))), Fonts(FONTS).missing)
    assert (slip.name, slip.writings) == (printed, others)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("क्या यह दर्द करेगा?", f"{WORDS_ELSEWHERE}?"),
        ("pain 😀 much", f"pain {WORDS_ELSEWHERE} much"),
        ("REACTION: X-ray dye; what happened: “क्या यह”", f"REACTION: X-ray dye; what happened: “{WORDS_ELSEWHERE}”"),
        ("ש", WORDS_ELSEWHERE),
        ("\u200b", WORDS_ELSEWHERE),
        ("\ue000", WORDS_ELSEWHERE),
        ("plain words", "plain words"),
    ],
)
def test_words_that_cannot_be_printed_are_marked(typed: str, printed: str) -> None:
    slip = printable(slip_of(record(flags=(stop(typed), note(typed, "x", patients_words=True)))), Fonts(FONTS).missing)
    assert slip.stops == (printed,)
    assert slip.questions == (printed,)


def test_private_signs_of_shaped_text_are_never_taken_for_signs_of_the_font() -> None:
    """Shaping adds private signs to the library's table of a font; a typed one must stay missing."""
    fonts = Fonts(FONTS)
    assert Setter(fonts).line("ېۍ", 10).runs
    added = set(pdfmetrics.getFont("NotoSansArabic-Regular").face.charToGlyph)  # type: ignore[attr-defined]
    assert any(0xE000 <= code < 0xF900 for code in added)
    assert fonts.missing("\ue000") == {"\ue000"}


@settings(max_examples=25)
@given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=30))
def test_no_typed_text_stops_a_slip(words: str, name: str) -> None:
    made = record(
        patient=Patient(name, (words,), None, None),
        lines=(*CALM, line("typed", words, question="risks", own_words=True)),
        flags=(stop(words, "today"), note(words, "risks", patients_words=True)),
    )
    pdf = MAKER.draw(made)
    assert pdf.startswith(b"%PDF-")
    assert flat("STOP - TELL") in text_of(pdf)


DEVANAGARI = Path("/usr/share/fonts/truetype/lohit-devanagari/Lohit-Devanagari.ttf")


@pytest.fixture
def site_fonts(tmp_path: Path) -> Path:
    """A site's folder with a font for Devanagari, in one weight."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    (folder / DEVANAGARI.name).symlink_to(DEVANAGARI)
    return folder


@pytest.mark.parametrize("text", ["शर्मा", "प्रिया", "कृष्णमूर्ति", "निशि"])
def test_a_font_of_the_site_is_shaped(site_fonts: Path, text: str) -> None:
    """Vowel signs before their letter, letters joined: as HarfBuzz sets them."""
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(DEVANAGARI))))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {"kern": True, "liga": True})
    face = f"site-{DEVANAGARI.stem}"
    set_as = Setter(Fonts(FONTS, site=site_fonts)).line(text, 10)
    assert glyphs(set_as) == [(face, info.codepoint) for info in buffer.glyph_infos]
    assert len(glyphs(set_as)) < len(text) or "ि" in text


def test_a_name_in_the_sites_script_is_printed(site_fonts: Path) -> None:
    made = records.undrawable()
    found = text_of(SlipPdf(site_fonts=site_fonts).draw(made))
    for words in (NAME_ELSEWHERE, WORDS_ELSEWHERE):
        assert flat(words) not in found
    assert flat(NAME_ELSEWHERE) in text_of(SlipPdf().draw(made))


def test_a_folder_without_fonts_is_named(tmp_path: Path) -> None:
    with pytest.raises(SlipError, match=r"printer\.fonts"):
        SlipPdf(site_fonts=tmp_path)
    (tmp_path / "Broken.ttf").write_bytes(b"not a font")
    with pytest.raises(SlipError, match="TrueType outlines"):
        SlipPdf(site_fonts=tmp_path).warm()


def test_missing_and_broken_fonts_are_named(tmp_path: Path) -> None:
    with pytest.raises(SlipError, match="AtkinsonHyperlegibleNext-Regular"):
        SlipPdf(fonts=tmp_path)
    for font in FONTS.glob("*.ttf"):
        (tmp_path / font.name).write_bytes(b"not a font")
    with pytest.raises(SlipError, match="cannot be read"):
        SlipPdf(fonts=tmp_path).warm()


# --- the file ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", records.ALL)
def test_the_same_record_gives_the_same_bytes(name: str) -> None:
    assert SlipPdf().draw(records.ALL[name]()) == drawn(name)


def test_an_original_and_its_reprints_differ() -> None:
    made = records.myelogram()
    assert len({MAKER.draw(made, number) for number in range(3)}) == 3
    assert "REPRINT2" in text_of(MAKER.draw(made, 2))
    assert "ORIGINAL" not in text_of(MAKER.draw(made, 2))


def test_the_metadata_holds_the_reference_and_no_person() -> None:
    document = pypdfium2.PdfDocument(drawn("myelogram"))
    found = document.get_metadata_dict()
    assert found["Title"] == "7Q3FX2KM"
    assert (found["Author"], found["Subject"], found["Keywords"], found["Creator"]) == ("", "", "", "")
    raw = drawn("myelogram")
    for word in (b"DELGADO", b"Rosa", b"00412907", b"ACC26", str(FONTS).encode()):
        assert word not in raw


def test_pages_are_compressed_and_small() -> None:
    assert len(drawn("longest")) < 40_000
    assert drawn("longest").count(b"/FlateDecode") >= 3


def test_only_embedded_fonts() -> None:
    for name in ("myelogram", "arabic", "chinese", "vietnamese"):
        raw = drawn(name)
        assert b"Helvetica" not in raw
        assert raw.count(b"/FontFile2") == raw.count(b"/Type /FontDescriptor") > 0


def test_paper_sizes() -> None:
    for paper, width, height in (("letter", 612, 792), ("a4", 595.28, 841.89), ("a5", 419.53, 595.28)):
        for dpi in (203, 300, 600):
            page = pypdfium2.PdfDocument(SlipPdf(paper, dpi).draw(records.myelogram()))[0]
            # never higher than the sheet, so that no printer scales it; whole dots high
            found = page.get_size()
            assert found[0] == pytest.approx(width, abs=0.1)
            assert height - codes.dot(dpi) - 0.01 <= found[1] <= height + 0.01
            assert found[1] / codes.dot(dpi) == pytest.approx(round(found[1] / codes.dot(dpi)), abs=1e-3)
    with pytest.raises(KeyError):
        SlipPdf("foolscap")


def test_a_strip_ends_with_its_words() -> None:
    heights = [pypdfium2.PdfDocument(SlipPdf("receipt80").draw(make()))[0].get_size() for make in records.ALL.values()]
    assert {round(width / MM, 1) for width, _ in heights} == {80.0}
    assert 90 < min(height for _, height in heights) / MM < 150
    assert 600 < max(height for _, height in heights) / MM < 1200


def test_the_longest_sample_is_as_long_as_a_visit_can_be() -> None:
    flags = records.longest().draft.flags
    assert sum(flag.flag is Flag.STOP for flag in flags) == 8
    assert sum(flag.flag is Flag.NOTE and not flag.patients_words for flag in flags) == 10
    assert len({line.question for line in records.longest().draft.lines}) == 14
