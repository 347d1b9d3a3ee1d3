"""What a code and a text mean: the text first, then the table's row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.appointment import Level, Order, Side, Steroid
from kiosk.core.exam import Exam, ExamRow, ExamTable, ExamWords, OtherExam, StepExam, UnknownExam

C, T, L, S = Level
TABLE = ExamTable(
    [
        ExamRow("epidurography", "E"),
        ExamRow("epidurography", "EL", levels=(L,), side=Side.LEFT, steroid=Steroid.YES),
        ExamRow("myelogram", "M", levels=(L,), steroid=Steroid.NO),
        ExamRow("step", "CTSPM"),
        ExamRow("other", "71046"),
    ]
)
GERMAN = ExamTable(
    [ExamRow("epidurography", "E")],
    ExamWords(
        {C: ("HWS",), L: ("LWS",), S: ("sakral",)},
        {Side.LEFT: ("links",), Side.RIGHT: ("rechts",), Side.BOTH: ("bds.",)},
        ("Infiltration",),
        ("ohne",),
    ),
)


def order(code: str, text: str, table: ExamTable = TABLE) -> Order:
    exam = table.read(code, text)
    assert isinstance(exam, Order)
    return exam


@pytest.mark.parametrize(
    ("text", "levels", "detail"),
    [
        ("MYELOGRAM LUMBAR W CT", (L,), ""),
        ("MYELOGRAM 2+ REGIONS", (), ""),
        ("EPIDUROGRAM SACRAL/CAUDAL ESI", (S,), ""),
        ("EPIDUROGRAPHY CERVICAL/ESI", (C,), ""),
        ("EPIDUROGRAM LUMBAR W ESI L4-5 LT", (L,), "L4-5"),
        ("EPIDUROGRAM L5-S1 RT", (L,), "L5-S1"),
        ("EPIDUROGRAM L5S1", (L,), "L5S1"),
        ("EPIDUROGRAM SACRAL S1", (S,), "S1"),
        ("ESI S1", (S,), "S1"),
        ("ESI C5-6", (C,), "C5-6"),
        ("ESI C7-T1", (C,), "C7-T1"),
        ("Epidurography L3-L4 right", (L,), "L3-L4"),
        ("esi l3/4", (L,), "l3/4"),
        ("ESI L3-4, L4-5", (L,), "L3-4, L4-5"),
        ("ESI L3 / L4", (L,), "L3 / L4"),
        ("ESI Th12/L1", (T,), "Th12/L1"),
        ("LUMBAR ESI T12-L1", (L,), "T12-L1"),
        ("ESI T11-12", (T,), "T11-12"),
        ("CERVICAL AND L4-5 ESI", (C, L), "L4-5"),
        # bare figures behind a space are the rest of the level, never left out
        ("EPIDUROGRAM L4 5 LT", (L,), "L4-5"),
        ("EPIDUROGRAM l4  5", (L,), "l4-5"),
        ("ESI L4 - 5", (L,), "L4-5"),
        ("ESI L4/ 5", (L,), "L4-5"),
        ("ESI L3 4 5", (L,), "L3-4-5"),
        ("ESI T11 12", (T,), "T11-12"),
        ("ESI L5 1", (L,), "L5-1"),
        ("ESI L4 5 S1", (L, S), "L4-5, S1"),
        # not the rest of a level
        ("ESI L4 2 VIEWS", (L,), "L4"),
        ("ESI L4 5 MG", (L,), "L4"),
        ("ESI L5 1 LEVEL", (L,), "L5"),
        ("ESI L4 5.5", (L,), "L4"),
        ("ESI L4 62323", (L,), "L4"),
        ("MYELOGRAM C/T/L SPINE", (C, T, L), ""),
        ("MYELOGRAM C-SPINE", (C,), ""),
        ("MYELOGRAM L/S SPINE", (L,), ""),
        ("MYELOGRAM THORACOLUMBAR", (T, L), ""),
        # not a level: no such vertebra, or part of a longer word
        ("ESI L9", (), ""),
        ("ESI C13", (), ""),
        ("ROOM XL4", (), ""),
        ("ESI L4-5LT", (), ""),
        ("CT 3D", (), ""),
        ("CERVICALGIA", (), ""),
    ],
)
def test_levels(text: str, levels: tuple[Level, ...], detail: str) -> None:
    found = order("E", text)
    assert (found.levels, found.detail) == (levels, detail)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("ESI L4-5 LT", Side.LEFT),
        ("ESI LEFT", Side.LEFT),
        ("ESI (RT)", Side.RIGHT),
        ("right ESI", Side.RIGHT),
        ("ESI BILAT", Side.BOTH),
        ("ESI BILATERAL", Side.BOTH),
        ("ESI LT/RT", Side.BOTH),
        ("ESI LUMBAR", Side.NONE),
        ("RIGHTLY LTD", Side.NONE),
        # one letter next to a level
        ("ESI L4-5 L", Side.LEFT),
        ("ESI L4 5 R", Side.RIGHT),
        ("ESI L4-5 (L)", Side.LEFT),
        ("ESI (R) L4-5", Side.RIGHT),
        ("L L4-5 ESI", Side.LEFT),
        ("ESI C5-6,R", Side.RIGHT),
        ("LESI R", Side.RIGHT),
        ("R LUMBAR ESI", Side.RIGHT),
        ("ESI L4-5 B/L", Side.BOTH),
        ("ESI L4-5 (B/L)", Side.BOTH),
        ("B/L TFESI L4-5", Side.BOTH),
        ("ESI L4-5 L/R", Side.BOTH),
        ("ESI L4-5 R/L", Side.BOTH),
        ("ESI L4-5 L, L5-S1 R", Side.BOTH),
        ("L-SPINE R", Side.RIGHT),
        # the letter is a region, or far from any level
        ("ESI L4", Side.NONE),
        ("ESI L4-L5", Side.NONE),
        ("ESI LUMBAR L 4-5", Side.NONE),
        ("LUMBAR L SPINE", Side.NONE),
        ("LUMBAR L/S SPINE", Side.NONE),
        ("LUMBAR L/S", Side.NONE),
        ("MYELOGRAM C/T/L SPINE", Side.NONE),
        ("MYELOGRAM CERVICAL/L", Side.NONE),
        ("MYELOGRAM CERVICAL/T/L", Side.NONE),
        ("MYELOGRAM L + CERVICAL", Side.NONE),
        ("LUMBAR ESI DR L", Side.NONE),
    ],
)
def test_sides(text: str, side: Side) -> None:
    assert order("E", text).side is side


@pytest.mark.parametrize(
    ("text", "steroid"),
    [
        ("LUMBAR ESI", Steroid.YES),
        ("EPIDUROGRAM W STEROID", Steroid.YES),
        ("TFESI", Steroid.YES),
        ("EPIDUROGRAM W/O STEROID", Steroid.NO),
        ("EPIDUROGRAM WITHOUT STEROID", Steroid.NO),
        ("EPIDUROGRAM WITHOUT ESI", Steroid.NO),
        ("EPIDUROGRAM, NO EPIDURAL STEROID", Steroid.NO),
        # only what stands before the word takes it back
        ("EPIDUROGRAM W/O CONTRAST, STEROID", Steroid.YES),
        ("STEROID W/O CONTRAST", Steroid.YES),
        # said both ways: unknown, which counts as yes
        ("EPIDUROGRAM W/WO STEROID", Steroid.UNKNOWN),
        ("EPIDUROGRAM WITH OR WITHOUT STEROID", Steroid.UNKNOWN),
        ("ESI W/O STEROID", Steroid.UNKNOWN),
        # by the name of the drug
        ("EPIDUROGRAM DEPO-MEDROL 80", Steroid.YES),
        ("EPIDUROGRAM DEPOMEDROL", Steroid.YES),
        ("EPIDUROGRAM MEDROL", Steroid.YES),
        ("EPIDUROGRAM METHYLPREDNISOLONE", Steroid.YES),
        ("EPIDUROGRAM, DEXAMETHASONE 10MG", Steroid.YES),
        ("EPIDUROGRAM DECADRON", Steroid.YES),
        ("EPIDUROGRAM KENALOG-40", Steroid.YES),
        ("EPIDUROGRAM TRIAMCINOLONE", Steroid.YES),
        ("EPIDUROGRAM BETAMETHASONE", Steroid.YES),
        ("EPIDUROGRAM W CELESTONE", Steroid.YES),
        ("EPIDUROGRAM W/O DEPO-MEDROL", Steroid.NO),
        ("EPIDUROGRAM WITHOUT DEXAMETHASONE", Steroid.NO),
        ("EPIDUROGRAM", Steroid.UNKNOWN),
        ("ESIC", Steroid.UNKNOWN),
    ],
)
def test_steroids(text: str, steroid: Steroid) -> None:
    assert order("E", text).steroid is steroid


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("LUMBAR ESI", True),
        ("EPIDURAL INJECTION", True),
        ("INJECTION W/WO STEROID", True),
        ("KENALOG KNEE", True),
        ("MR LUMBAR", False),
        ("FACET INJECTION WITHOUT STEROID", False),
        ("", False),
    ],
)
def test_what_may_be_a_steroid_injection(text: str, may_be: bool) -> None:
    assert TABLE.may_inject_steroid(text) is may_be


def test_the_text_comes_before_the_row() -> None:
    assert order("EL", "EPIDUROGRAM") == Order("epidurography", "EL", "EPIDUROGRAM", (L,), "", Side.LEFT, Steroid.YES)
    text = "CERVICAL RT W/O STEROID"
    assert order("EL", text) == Order("epidurography", "EL", text, (C,), "", Side.RIGHT, Steroid.NO)
    # both ways in the text is not silence: the row does not decide
    assert order("M", "MYELOGRAM W/WO STEROID").steroid is Steroid.UNKNOWN
    assert order("M", "MYELOGRAM").steroid is Steroid.NO
    assert order("M", "LUMBAR INJECTION DEPO-MEDROL").steroid is Steroid.YES


@pytest.mark.parametrize(
    ("code", "exam"),
    [("CTSPM", StepExam()), (" ctspm ", StepExam()), ("71046", OtherExam()), ("X", UnknownExam()), ("", UnknownExam())],
)
def test_kinds(code: str, exam: Exam) -> None:
    assert TABLE.read(code, "MYELOGRAM LUMBAR") == exam


def test_words_of_a_site() -> None:
    text = "Epidurographie LWS, Infiltration L4/5 links"
    assert order("E", text, GERMAN) == Order("epidurography", "E", text, (L,), "L4/5", Side.LEFT, Steroid.YES)
    assert order("E", "HWS bds, ohne Infiltration", GERMAN).steroid is Steroid.NO
    assert order("E", "HWS bds, ohne Infiltration", GERMAN).side is Side.BOTH
    # the English ones still hold
    assert order("E", "ESI CERVICAL RIGHT", GERMAN).side is Side.RIGHT


def test_rows_by_text_where_the_code_is_in_none() -> None:
    table = ExamTable(
        [
            ExamRow("myelogram", text=("myelogram", "myelo")),
            ExamRow("step", text=("post myelogram",)),
            ExamRow("other", "99"),
        ]
    )
    assert order("", "MYELOGRAM LUMBAR", table).levels == (L,)
    assert order("72265", "Lumbar Myelo", table).procedure == "myelogram"
    # the longer phrase decides
    assert table.read("", "CT SPINE POST-MYELOGRAM") == StepExam()
    # a code that is in the table is not second-guessed
    assert table.read("99", "MYELOGRAM") == OtherExam()
    assert table.read("", "MYELOGRAPHY") == UnknownExam()


def test_the_kinds_that_need_a_procedure() -> None:
    assert TABLE.kinds == ("epidurography", "myelogram")


@given(st.sampled_from(["E", "EL", "M", "", "X"]), st.text(max_size=60))
def test_any_text_can_be_read(code: str, text: str) -> None:
    exam = TABLE.read(code, text)
    if isinstance(exam, Order):
        assert all(signs(part) in signs(text) for part in exam.detail.split(", "))


def signs(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())
