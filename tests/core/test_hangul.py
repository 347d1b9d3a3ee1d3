"""Korean letters make the syllables that a Korean keyboard makes, and go again one by one."""

import unicodedata
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.hangul import LETTERS, erased, typed
from kiosk.viewmodel.letters import own_letters


def spelled(keys: str) -> str:
    return reduce(typed, keys, "")


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("ㄱ", "ㄱ"),
        ("ㄱㅏ", "가"),
        ("ㄱㅏㄴ", "간"),
        # a final moves on to the next syllable
        ("ㄱㅏㄴㅏ", "가나"),
        ("ㄱㅣㅁㅁㅣㄴㅈㅣ", "김민지"),
        ("ㅂㅏㄱㅅㅓㅇㅎㅗ", "박성호"),
        ("ㅇㅣㅈㅓㅇㅇㅡㄴ", "이정은"),
        # compound finals, which part again
        ("ㄷㅏㄹㄱ", "닭"),
        ("ㄷㅏㄹㄱㅣ", "달기"),
        ("ㅇㅓㅂㅅㅇㅓ", "없어"),
        ("ㅇㅓㅂㅅㅓ", "업서"),
        ("ㄱㅏㄱㅅㅣ", "각시"),
        ("ㅇㅏㄴㅎㄷㅏ", "않다"),
        # a final that doubles nothing: the same consonant begins anew
        ("ㄱㅏㄱㄱㅏㄱ", "각각"),
        ("ㅇㅣㅅㅅㅓ", "잇서"),
        # doubled consonants have keys of their own
        ("ㄲㅏㄲㄲㅏ", "깎까"),
        ("ㅃㅏㄹㄹㅣ", "빨리"),
        ("ㅇㅣㅆㅇㅓㅇㅛ", "있어요"),
        ("ㅇㅣㅆㅓ", "이써"),
        # no syllable ends with these
        ("ㄱㅏㄸ", "가ㄸ"),
        ("ㄱㅏㅃㅏ", "가빠"),
        # compound vowels
        ("ㅅㅗㅏ", "솨"),
        ("ㅇㅗㅐ", "왜"),
        ("ㅎㅗㅣ", "회"),
        ("ㅇㅜㅓㄴ", "원"),
        ("ㅇㅜㅔㄴ", "웬"),
        ("ㄱㅜㅣ", "귀"),
        ("ㅇㅡㅣㅅㅏ", "의사"),
        ("ㅊㅗㅣㅇㅡㄴㅈㅜ", "최은주"),
        ("ㄱㅏㅏ", "가ㅏ"),
        # letters alone
        ("ㅏㄱ", "ㅏㄱ"),
        ("ㅗㅏ", "ㅘ"),
        ("ㄱㄱ", "ㄱㄱ"),
        ("ㅋㅋㅋ", "ㅋㅋㅋ"),
        # other signs end a syllable
        ("ㄱㅏ ㄴㅏ", "가 나"),
        ("AㄱㅏB", "A가B"),
        ("ㄱㅏ-ㄴ", "가-ㄴ"),
    ],
)
def test_keys_make_syllables(keys: str, shown: str) -> None:
    assert spelled(keys) == shown


@pytest.mark.parametrize(
    ("shown", "steps"),
    [
        ("간", ["가", "ㄱ", ""]),
        ("닭", ["달", "다", "ㄷ", ""]),
        ("원", ["워", "우", "ㅇ", ""]),
        ("가나", ["가ㄴ", "가", "ㄱ", ""]),
        ("A가", ["Aㄱ", "A", ""]),
        ("B ", ["B", ""]),
        ("", [""]),
    ],
)
def test_erase_takes_one_letter(shown: str, steps: list[str]) -> None:
    for step in steps:
        shown = erased(shown)
        assert shown == step


@given(st.text(sorted(LETTERS) + list("A 1-"), max_size=12))
def test_what_is_typed_is_composed_and_nothing_is_lost(keys: str) -> None:
    text = spelled(keys)
    assert unicodedata.normalize("NFC", text) == text
    assert len(text) <= len(keys)
    rest = text
    for _ in range(len(keys) * 2):
        shorter = erased(rest)
        assert len(shorter) <= len(rest)
        rest = shorter
    assert rest == ""


def keys_of(syllable: str) -> str:
    """The keys that make it, found by taking letters away."""
    taken = ""
    while syllable:
        shorter = erased(syllable)
        taken = next(key for key in own_letters("ko") if typed(shorter, key) == syllable) + taken
        syllable = shorter
    return taken


def test_every_initial_vowel_and_final_can_be_typed() -> None:
    """Syllables lie in Unicode by initial, vowel and final: 19 by 21 open ones, and 28 with every final."""
    syllables = [chr(0xAC00 + place * 28) for place in range(19 * 21)] + [chr(0xAC00 + final) for final in range(28)]
    assert [spelled(keys_of(syllable)) for syllable in syllables] == syllables


SYLLABLE = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


@given(SYLLABLE, SYLLABLE)
def test_syllables_can_be_typed_one_after_the_other(one: str, other: str) -> None:
    """Unless the first takes the letter that begins the second for a final."""
    keys = keys_of(other)
    if typed(one, keys[0]) == one + keys[0]:
        assert spelled(keys_of(one) + keys) == one + other


def test_a_final_goes_on_with_the_vowel_in_every_syllable_of_one_final() -> None:
    """By Unicode's own arithmetic: a syllable and a vowel is the open syllable and that consonant with the vowel."""
    for final in "ㄱㄲㄴㄷㄹㅁㅂㅅㅆㅇㅈㅊㅋㅌㅍㅎ":
        closed = typed("하", final)
        assert len(closed) == 1
        assert typed(closed, "ㅏ") == "하" + typed(final, "ㅏ")
