"""A typed last name finds its person however it is written, and nobody else's."""

import string
import unicodedata
from functools import reduce

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core import hangul
from kiosk.core.appointment import NameGroup, PersonName
from kiosk.core.names import Likeness, fold, likeness
from kiosk.core.written_name import read_name
from kiosk.viewmodel.letters import own_letters

EXACT, SPELLING, NONE = Likeness.EXACT, Likeness.SPELLING, Likeness.NONE


def named(text: str) -> PersonName:
    name = read_name(text)
    assert name is not None
    return name


@pytest.mark.parametrize(
    ("typed", "written", "expected"),
    [
        # case, accents, apostrophes, hyphens and spaces do not matter
        ("O'Neil", "O'NEIL, MARY ANN", EXACT),
        ("ONEIL", "O'NEIL, MARY ANN", EXACT),
        ("o neil", "O'NEIL, MARY ANN", EXACT),
        ("o’neil", "O'NEIL, MARY ANN", EXACT),
        ("Neil", "O'NEIL, MARY ANN", NONE),
        ("O'Neill", "O'NEIL, MARY ANN", NONE),
        ("Nguyễn", "NGUYỄN, THỊ HOA", EXACT),
        ("Nguyen", "NGUYỄN, THỊ HOA", EXACT),
        ("NGUYEN", "Nguyễn, Thị Hoa", EXACT),
        ("Hoa", "NGUYỄN, THỊ HOA", NONE),
        ("Joël", "JOEL, ANNA", EXACT),
        ("Åse", "ASE, KARI", EXACT),
        ("Sorensen", "SØRENSEN, OLE", EXACT),
        ("Lukasz", "ŁUKASZ, JAN", EXACT),
        ("Yildiz", "YILDIZ, AYŞE", EXACT),
        ("yıldız", "YILDIZ, AYŞE", EXACT),
        ("İnan", "INAN, CAN", EXACT),
        ("Gross", "Groß^Käthe", EXACT),
        ("GROSS", "Groß^Käthe", EXACT),
        # the whole of two last names, or the first
        ("García López", "GARCÍA LÓPEZ, JOSÉ LUIS", EXACT),
        ("garcialopez", "GARCÍA LÓPEZ, JOSÉ LUIS", EXACT),
        ("Garcia-Lopez", "GARCÍA LÓPEZ, JOSÉ LUIS", EXACT),
        ("Garcia", "GARCÍA LÓPEZ, JOSÉ LUIS", EXACT),
        ("Lopez", "GARCÍA LÓPEZ, JOSÉ LUIS", NONE),
        ("Jose", "GARCÍA LÓPEZ, JOSÉ LUIS", NONE),
        ("Smith-Jones", "SMITH-JONES, AVA", EXACT),
        ("Smith Jones", "SMITH-JONES, AVA", EXACT),
        ("smithjones", "SMITH-JONES, AVA", EXACT),
        ("Smith", "SMITH-JONES, AVA", EXACT),
        ("Jones", "SMITH-JONES, AVA", NONE),
        ("Smith", "SMITHSON, AVA", NONE),
        ("Smi", "SMITH, AVA", NONE),
        # particles belong to the name; left out is a matter of spelling
        ("de la Cruz", "DE LA CRUZ, ROSA", EXACT),
        ("Delacruz", "DE LA CRUZ, ROSA", EXACT),
        ("DE LA CRUZ", "DELACRUZ, ROSA", EXACT),
        ("Cruz", "DE LA CRUZ, ROSA", SPELLING),
        ("de la", "DE LA CRUZ, ROSA", NONE),
        ("de", "DE LA CRUZ, ROSA", NONE),
        ("von der Leyden", "von der Leyden, Åse", EXACT),
        ("Leyden", "von der Leyden, Åse", SPELLING),
        ("d'Angelo", "d'Angelo, Françoise", EXACT),
        ("Dangelo", "d'Angelo, Françoise", EXACT),
        # umlauts: without dots like any accent, written out only in the second pass
        ("Müller", "MÜLLER, JÜRGEN", EXACT),
        ("Muller", "MÜLLER, JÜRGEN", EXACT),
        ("Mueller", "MÜLLER, JÜRGEN", SPELLING),
        ("Müller", "MUELLER, JÜRGEN", SPELLING),
        ("Muller", "MUELLER, JÜRGEN", SPELLING),
        ("Goethe", "GÖTHE, A", SPELLING),
        ("Jaeger", "JÄGER, A", SPELLING),
        # an e behind a vowel is no umlaut
        ("Bauer", "BAUER, A", EXACT),
        ("Baur", "BAUER, A", NONE),
        ("Bauer", "BAUR, A", NONE),
        ("Feuer", "FEUR, A", NONE),
        ("Quelle", "QULLE, A", NONE),
        # a suffix need not be typed
        ("Brown", "BROWN JR, LEE", EXACT),
        ("Brown Jr", "BROWN, LEE JR", EXACT),
        ("King", "KING III^LEE", EXACT),
        # every group of a DICOM name, alone or together
        ("Yamada", "Yamada^Tarou=山田^太郎=やまだ^たろう", EXACT),
        ("山田", "Yamada^Tarou=山田^太郎=やまだ^たろう", EXACT),
        ("やまだ", "Yamada^Tarou=山田^太郎=やまだ^たろう", EXACT),
        ("Yamada 山田", "Yamada^Tarou=山田^太郎=やまだ^たろう", EXACT),
        ("山田太郎", "Yamada^Tarou=山田^太郎=やまだ^たろう", EXACT),
        ("山田 太郎", "Yamada^Tarou=山田^太郎=やまだ^たろう", EXACT),
        ("Yamada 鈴木", "Yamada^Tarou=山田^太郎=やまだ^たろう", NONE),
        ("やまた", "Yamada^Tarou=山田^太郎=やまだ^たろう", NONE),
        ("Tarou", "Yamada^Tarou=山田^太郎=やまだ^たろう", NONE),
        ("Wang", "WANG, XIAOMING 王小明", EXACT),
        ("王小明", "WANG, XIAOMING 王小明", EXACT),
        ("小明", "WANG, XIAOMING 王小明", NONE),
        ("يوسف", "يوسف^محمد", EXACT),
        # which part is the family name differs by custom: found, and staff are told
        ("محمد", "يوسف^محمد", SPELLING),
        ("مُحَمَّد", "محمد", EXACT),
        ("أحمد", "احمد^علي", EXACT),
        ("Kim", "KIM^MIN JI", EXACT),
        # Arabic as a keypad writes it and as an export does: hamza, alef, ya, ta marbuta, vowel signs, a long stroke
        ("احمد", "أَحْمَد^علي", EXACT),
        ("ابراهيم", "إبراهيم^منى", EXACT),
        ("ادم", "آدم^يحيى", EXACT),
        ("فاطمه", "فاطمة^نور", EXACT),
        ("مصطفي", "مصطفى^سامي", EXACT),
        ("فؤاد", "فواد^سامي", EXACT),
        ("فايز", "فائز^سامي", EXACT),
        ("علا", "علاء^سامي", SPELLING),
        ("محمـــد", "محمد^سامي", EXACT),
        ("عبدالرحمن", "عبد الرحمن^سامي", EXACT),
        ("كريم", "کریم^سامي", EXACT),
        ("سالم", "سليم^سامي", NONE),
        ("Haddad", "Haddad^Samir=حداد^سمير", EXACT),
        ("حداد", "Haddad^Samir=حداد^سمير", EXACT),
        # Korean composed on the keypad, decomposed in the export
        ("김", "김^민지", EXACT),
        ("김민지", "김^민지", EXACT),
        ("김", "\u1100\u1175\u11b7^\u1106\u1175\u11ab\u110c\u1175", EXACT),
        ("김민지", "Kim^Minji=金^珉志=김^민지", EXACT),
        ("강", "김^민지", NONE),
        # Russian without the dots, and as it is sorted
        ("Семенов", "СЕМЁНОВ, ПЁТР", EXACT),
        ("СЕМЁНОВ", "Семенов^Пётр", EXACT),
        ("Ковалев-Ильин", "КОВАЛЁВ ИЛЬИН, ПЁТР", EXACT),
        ("Иванов", "ИВАНОВА, АННА", NONE),
        # Vietnamese and Spanish letters that the keypad writes without their signs
        ("DO", "Đỗ^Thị Hạnh", EXACT),
        ("DANG", "ĐẶNG, VĂN ĐỨC", EXACT),
        ("NUNEZ", "Núñez^Ana", EXACT),
        ("Иванова", "ИВАНОВА, АННА", EXACT),
        ("иванова", "Иванова^Анна", EXACT),
        # a single name is a last name
        ("Sukarno", "Sukarno", EXACT),
        # nothing typed is nobody
        ("", "SMITH, AVA", NONE),
        (" - ' ", "SMITH, AVA", NONE),
    ],
)  # fmt: skip
def test_typed_names(typed: str, written: str, expected: Likeness) -> None:
    assert likeness(typed, named(written)) is expected


def test_a_name_without_letters_is_found_by_nothing() -> None:
    assert likeness("-", PersonName((NameGroup("-"),))) is NONE


@given(st.text(max_size=40))
def test_fold_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


LATIN = st.text(string.ascii_letters + "äöüéèñçøåßđłÄÖÜÉÑØŁễọ", min_size=1, max_size=12)


@given(LATIN, LATIN)
def test_ways_of_typing_the_same_name(one: str, two: str) -> None:
    """Case, accents, hyphens, spaces and apostrophes change nothing, in any script's last name."""
    family = f"{one} {two}"
    name = PersonName((NameGroup(family, "Ann"),))
    bare = "".join(sign for sign in unicodedata.normalize("NFD", family) if not unicodedata.combining(sign))
    for typed in (
        family, family.upper(), family.lower(), family.swapcase(), f"{one}-{two}", f"{one}'{two}", one + two,
        f"  {family} ", unicodedata.normalize("NFD", family), bare,
    ):  # fmt: skip
        assert likeness(typed, name) is EXACT, typed


@given(st.text(st.characters(categories=["L"]), min_size=1, max_size=8))
def test_a_name_of_any_script_finds_itself(family: str) -> None:
    assume(fold(family))
    assert likeness(family, PersonName((NameGroup(family),))) is EXACT


@given(LATIN, LATIN)
def test_another_name_is_not_found(one: str, two: str) -> None:
    """Names that differ by more than umlauts and particles never meet."""

    def skeleton(text: str) -> str:
        return fold(text).replace("e", "")

    assume(skeleton(one) != skeleton(two))
    assert likeness(one, PersonName((NameGroup(two),))) is NONE


@given(st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", min_size=1, max_size=10), st.data())
def test_vowel_signs_and_strokes_change_nothing_in_arabic(family: str, data: st.DataObject) -> None:
    signs = st.text("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640", max_size=2)
    written = "".join(letter + data.draw(signs) for letter in family)
    assert likeness(family, PersonName((NameGroup(written),))) is EXACT
    assert likeness(written, PersonName((NameGroup(family),))) is EXACT


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=4))
def test_korean_is_the_same_composed_and_decomposed(family: str) -> None:
    parted = unicodedata.normalize("NFD", family)
    assert fold(parted) == fold(family)
    assert likeness(family, PersonName((NameGroup(parted),))) is EXACT


@given(st.lists(st.sampled_from(sorted(own_letters("ko"))), min_size=1, max_size=10))
def test_what_a_korean_keypad_types_finds_itself(keys: list[str]) -> None:
    family = reduce(hangul.typed, keys, "")
    assert likeness(family, PersonName((NameGroup(family),))) is EXACT
