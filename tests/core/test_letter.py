"""A letter's code: read back as it was made, and refused when anything in it is not the center's."""

import hmac
import random
import string
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.adapters.content_toml import load_content
from kiosk.adapters.letter_seal import LetterSeal
from kiosk.core import events as ev
from kiosk.core.flow import step
from kiosk.core.letter import (
    LONGEST_ACCESSION,
    LONGEST_CODE,
    MARK,
    Letter,
    accession_on,
    handle,
    is_letter,
    letter_code,
    read_letter,
)
from kiosk.core.visit import Confirming, Desk, DeskReason, Entering, Field, Method, Page, Problem, Visit
from tests.walk import APPOINTMENTS, DAY, MAN_62, NOW, WOMAN, Outside, Patient, rules_for

KEY, OTHER_KEY = "k" * 32, "o" * 32
SEAL = LetterSeal([KEY])
GRACE = 3
LETTER = Letter("A26112300102", DAY)
CODE = letter_code(LETTER, SEAL.make)
QR_ALPHANUMERIC = frozenset(string.ascii_uppercase + string.digits + " $%*+-./:")

letters = st.builds(
    Letter,
    st.text(min_size=1, max_size=LONGEST_ACCESSION).filter(lambda text: len(text.encode()) <= LONGEST_ACCESSION),
    st.dates(date(2020, 1, 1), date(2199, 6, 5)),
)


def opened(code: str, today: date = DAY, key: str = KEY) -> str | None:
    return accession_on(code, today, GRACE, LetterSeal([key]).holds)


@given(letters)
def test_a_code_is_read_as_it_was_made(letter: Letter) -> None:
    code = letter_code(letter, SEAL.make)
    assert read_letter(code, SEAL.holds) == letter
    assert len(code) <= LONGEST_CODE
    assert set(code) <= QR_ALPHANUMERIC
    assert is_letter(code)


def test_what_does_not_fit_is_not_made() -> None:
    for letter in (
        Letter("", DAY),
        Letter("x" * (LONGEST_ACCESSION + 1), DAY),
        Letter("A1", date(2019, 12, 31)),
        Letter("A1", date(2200, 1, 1)),
    ):
        with pytest.raises(ValueError, match="letter's code"):
            letter_code(letter, SEAL.make)
    assert LONGEST_ACCESSION >= 16, "as many as DICOM gives an accession number"


def test_nothing_of_the_person_is_in_it() -> None:
    """Two people under one accession would have the same code: it is made from accession and day alone."""
    assert len(CODE) == len(MARK) + 39
    assert letter_code(LETTER, SEAL.make) == CODE, "made again, it is the same code"


# --- what a scanner makes of it ------------------------------------------------------------------

US = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
LAYOUTS = {
    "German": '^1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-°!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_',
    "French": "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!²1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§",
    "Spanish": "º1234567890'¡qwertyuiop`+asdfghjklñ´zxcvbnm,.-ª!\"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨ZXCVBNM;:_",
    "Danish": '½1234567890+´qwertyuiopå¨asdfghjklæøzxcvbnm,.-§!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÆØZXCVBNM;:_',
}


@pytest.mark.parametrize("layout", LAYOUTS)
@given(letter=letters)
def test_another_keyboard_layout_is_read_through(layout: str, letter: Letter) -> None:
    code = letter_code(letter, SEAL.make)
    typed = code.translate(str.maketrans(US, LAYOUTS[layout]))
    assert read_letter(typed, SEAL.holds) == letter
    assert read_letter(code.lower().translate(str.maketrans(US, LAYOUTS[layout])), SEAL.holds) == letter
    assert is_letter(typed)


@given(letters, st.randoms())
def test_upper_and_lower_case_are_one(letter: Letter, chance: random.Random) -> None:
    code = letter_code(letter, SEAL.make)
    assert read_letter(code.lower(), SEAL.holds) == letter
    assert read_letter("".join(chance.choice((sign, sign.lower())) for sign in code), SEAL.holds) == letter


@pytest.mark.parametrize("code", ["A1", "LETTER1", "LET12345", "LET1", "RAD1:A1:ABCDEFGH:X", "1LET1:A", "", "LET1 A"])
def test_an_accession_is_no_letter(code: str) -> None:
    assert not is_letter(code)


# --- what is refused -----------------------------------------------------------------------------


def test_a_code_ends_with_its_day_and_the_grace() -> None:
    assert opened(CODE, DAY - timedelta(60)) == LETTER.accession, "an appointment may be moved to an earlier day"
    assert opened(CODE, DAY) == LETTER.accession
    assert opened(CODE, DAY + timedelta(GRACE)) == LETTER.accession
    assert opened(CODE, DAY + timedelta(GRACE + 1)) is None
    assert accession_on(CODE, DAY + timedelta(1), 0, SEAL.holds) is None


def test_another_center_s_code_is_refused() -> None:
    assert opened(CODE, key=OTHER_KEY) is None
    assert opened(letter_code(LETTER, LetterSeal([OTHER_KEY]).make)) is None


def test_a_key_goes_and_another_comes() -> None:
    rotated = LetterSeal([OTHER_KEY, KEY])
    assert read_letter(CODE, rotated.holds) == LETTER, "the old key is still believed"
    new = letter_code(LETTER, rotated.make)
    assert new == letter_code(LETTER, LetterSeal([OTHER_KEY]).make), "the first key seals"
    assert read_letter(CODE, LetterSeal([OTHER_KEY]).holds) is None, "and then no more"


def test_the_seal_is_no_other_hmac_of_that_key() -> None:
    """Were the key used for something else too, nothing of that would be a letter."""
    plain = letter_code(LETTER, lambda body: hmac.digest(KEY.encode(), body, "sha256")[:10])
    assert read_letter(plain, SEAL.holds) is None


@given(letters, st.data())
def test_one_bit_less_or_more_is_no_letter(letter: Letter, data: st.DataObject) -> None:
    signs = string.ascii_uppercase + "234567"
    code = letter_code(letter, SEAL.make)
    place = data.draw(st.integers(len(MARK), len(code) - 1))
    bit = data.draw(st.integers(0, 4))
    other = signs[signs.index(code[place]) ^ 1 << bit]
    assert read_letter(code[:place] + other + code[place + 1 :], SEAL.holds) is None


def test_one_appointment_has_one_text() -> None:
    """The last sign has bits that stand for nothing; with another text the same code could be scanned as a new one."""
    signs = string.ascii_uppercase + "234567"
    last = signs.index(CODE[-1])
    assert last & 0b111 == 0, "24 bytes leave three bits"
    for spare in range(1, 8):
        assert read_letter(CODE[:-1] + signs[last | spare], SEAL.holds) is None


@given(letters, st.data())
def test_a_part_of_a_code_is_no_letter(letter: Letter, data: st.DataObject) -> None:
    code = letter_code(letter, SEAL.make)
    assert read_letter(code[: data.draw(st.integers(0, len(code) - 1))], SEAL.holds) is None
    cut = data.draw(st.integers(len(MARK), len(code) - 1))
    assert read_letter(code[:cut] + code[cut + 1 :], SEAL.holds) is None
    assert read_letter(code + data.draw(st.sampled_from("A7=: \x00é")), SEAL.holds) is None


@given(st.text(string.ascii_uppercase + "234567", max_size=70))
def test_no_token_is_guessed(token: str) -> None:
    assert read_letter(MARK + token, SEAL.holds) is None


@given(letters, letters)
def test_the_seal_of_another_letter_does_not_hold(one: Letter, other: Letter) -> None:
    assume(one != other)
    taken: list[bytes] = []

    def keep(body: bytes) -> bytes:
        taken.append(SEAL.make(body))
        return taken[0]

    assert read_letter(letter_code(other, keep), SEAL.holds) == other
    assert read_letter(letter_code(one, lambda _body: taken[0]), SEAL.holds) is None


def test_the_handle_says_nothing() -> None:
    assert len(handle(CODE)) == 8
    assert handle(CODE) not in CODE
    assert handle(CODE) != handle(letter_code(replace(LETTER, accession="A26112300103"), SEAL.make))


# --- at the screen -------------------------------------------------------------------------------

RULES = replace(
    rules_for(load_content(Path(__file__).resolve().parents[2] / "resources")),
    letters=lambda code, today: accession_on(code, today, GRACE, SEAL.holds),
)
OF_A2 = letter_code(Letter("A2", DAY), SEAL.make)


@pytest.fixture
def patient() -> Patient:
    return Patient(RULES, Outside(APPOINTMENTS), random.Random(0))


def here(patient: Patient) -> Page:
    return patient.visit.page


def found(patient: Patient) -> str:
    """The accession that the visit is for; empty = none yet."""
    return patient.visit.found.appointment.accession if patient.visit.found else ""


def test_a_letter_still_asks_for_the_birth_date(patient: Patient) -> None:
    patient.send(ev.Scanned(OF_A2, NOW))
    assert here(patient) == Entering(Method.SCAN, Field.DAY)
    assert patient.visit.entry.code == "A2"
    assert not found(patient)
    patient.born(MAN_62.birth_date)
    assert isinstance(here(patient), Confirming)
    assert found(patient) == "A2"


REFUSED = {
    "forged": MARK + "A" * 40,
    "damaged": OF_A2[:-1],
    "foreign": letter_code(Letter("A2", DAY), LetterSeal([OTHER_KEY]).make),
    "expired": letter_code(Letter("A2", DAY - timedelta(GRACE + 1)), SEAL.make),
    "of a slip": "RAD1:A2:7Q3FX2KM:5",
    "a link": "https://example.org/A2",
    "a card": "BEGIN:VCARD",
    "of a kind to come": "SLP1:A2",
    "expired, on a German keyboard": letter_code(Letter("A2", DAY - timedelta(GRACE + 1)), SEAL.make).replace(":", "Ö"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_wrong_with_a_code_is_not_told(patient: Patient, kind: str) -> None:
    before = Visit()
    after, effects = step(before, ev.Scanned(REFUSED[kind], NOW), RULES)
    assert effects == ()
    assert after == replace(before, page=Entering(Method.SCAN, Field.CODE, Problem.CODE), started=NOW)
    after, _ = step(after, ev.Start(Method.TYPE, NOW), RULES)
    assert after.page == Entering(Method.TYPE, Field.DAY), "and typing goes on from there"


def test_a_wrong_birth_date_counts_as_one_that_was_typed(patient: Patient) -> None:
    for tries in (1, 2):
        patient.send(ev.Scanned(OF_A2, NOW))
        patient.born(WOMAN.birth_date)
        assert here(patient) == Entering(Method.TYPE, Field.DAY, Problem.CODE_NOT_FOUND)
        assert patient.visit.misses == tries
        patient.send(ev.Back())
    patient.send(ev.Scanned(OF_A2, NOW))
    patient.born(WOMAN.birth_date)
    end = here(patient)
    assert isinstance(end, Desk)
    assert end.reason is DeskReason.NOT_MATCHED


def test_a_code_that_was_used_is_as_its_accession_is(patient: Patient) -> None:
    """Only who has the birth date too hears that the visit has begun: to anyone else it is a code like others."""
    used = Outside(tuple(replace(row, recorded=row.accession == "A2") for row in APPOINTMENTS))
    for code in ("A2", OF_A2):
        again = Patient(RULES, used, random.Random(0))
        again.send(ev.Scanned(code, NOW))
        again.born(MAN_62.birth_date)
        assert again.visit.page == Desk(DeskReason.ALREADY)
        stranger = Patient(RULES, used, random.Random(0))
        stranger.send(ev.Scanned(code, NOW))
        stranger.born(WOMAN.birth_date)
        assert stranger.visit.page == Entering(Method.TYPE, Field.DAY, Problem.CODE_NOT_FOUND)
    assert used.records == []


def test_a_kiosk_without_a_key_believes_no_letter() -> None:
    after, _ = step(Visit(), ev.Scanned(OF_A2, NOW), rules_for(RULES.content))
    assert after.page == Entering(Method.SCAN, Field.CODE, Problem.CODE)
