"""References, the check character and the code on the slip."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_37_36

from kiosk.core.reference import ALPHABET, check_character, make_reference, read_slip_code, slip_code, waiting_number

ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
"""What QR alphanumeric mode holds (ISO/IEC 18004, table 5)."""

REFERENCES = st.binary(min_size=8, max_size=8).map(make_reference)
ACCESSIONS = st.text(max_size=20)


@given(st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=40))
def test_the_check_character_is_that_of_another_implementation(text: str) -> None:
    assert check_character(text) == mod_37_36.calc_check_digit(text)
    assert mod_37_36.is_valid(text + check_character(text))


def test_only_letters_and_digits_are_checked() -> None:
    assert check_character("RAD1:ACC-7/2.:7Q3FX2KM") == check_character("RAD1ACC727Q3FX2KM")
    assert check_character("rad1") == check_character("RAD1")


@given(st.binary(min_size=8, max_size=16))
def test_a_reference_is_eight_characters_without_look_alikes(entropy: bytes) -> None:
    reference = make_reference(entropy)
    assert len(reference) == 8
    assert set(reference) <= set(ALPHABET)
    assert not set(ALPHABET) & set("01IO")
    assert len(set(ALPHABET)) == 32


def test_every_character_of_a_reference_is_as_likely_as_any_other() -> None:
    seen = [make_reference(bytes([byte]) * 8)[0] for byte in range(256)]
    assert {seen.count(sign) for sign in ALPHABET} == {8}


def test_too_few_random_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="8 random bytes"):
        make_reference(b"1234567")


@given(ACCESSIONS, REFERENCES)
def test_a_slip_code_can_be_read_back(accession: str, reference: str) -> None:
    code = slip_code(accession, reference)
    assert set(code) <= ALPHANUMERIC
    read = read_slip_code(code.lower() + "\r\n")
    assert read is not None
    assert unquote(read[0]) == accession
    assert read[1] == reference


@given(ACCESSIONS, REFERENCES, st.data())
def test_one_wrong_letter_or_digit_is_found(accession: str, reference: str, data: st.DataObject) -> None:
    code = slip_code(accession, reference)
    places = [place for place, sign in enumerate(code) if sign.isalnum()]
    place = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ").filter(lambda sign: sign != code[place]))
    assert read_slip_code(code[:place] + other + code[place + 1 :]) is None


@pytest.mark.parametrize("code", ["", "ACC2611230042", "LET1:K", "RAD1:A:B", "RAD2:A:7Q3FX2KM:5", "RAD1:A:7Q3FX2KM:"])
def test_what_is_no_slip_code(code: str) -> None:
    assert read_slip_code(code) is None


def test_accessions_are_encoded_outside_capitals_digits_and_three_signs() -> None:
    assert slip_code("A/1.2-3", "7Q3FX2KM").startswith("RAD1:A/1.2-3:7Q3FX2KM:")
    assert slip_code("a_b~%", "7Q3FX2KM").startswith("RAD1:%61%5F%62%7E%25:7Q3FX2KM:")
    assert slip_code("", "7Q3FX2KM").startswith("RAD1::7Q3FX2KM:")


def test_waiting_number() -> None:
    assert waiting_number("A", 27) == "A27"
