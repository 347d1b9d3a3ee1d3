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


@given(
    st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)
)
def test_every_syllable_can_be_typed(one: str, other: str) -> None:
    """From the keys alone; and behind another one, unless that would take its first letter for a final."""

    def keys(syllable: str) -> str:
        taken: list[str] = []
        while syllable:
            shorter = erased(syllable)
            for key in own_letters("ko"):
                if typed(shorter, key) == syllable:
                    taken.insert(0, key)
                    break
            syllable = shorter
        return "".join(taken)

    assert spelled(keys(one)) == one
    initial = keys(other)[0]
    if typed(one, initial) == one + initial:
        assert spelled(keys(one) + keys(other)) == one + other


def test_a_final_goes_on_with_the_vowel_in_every_syllable_of_one_final() -> None:
    """By Unicode's own arithmetic: a syllable and a vowel is the open syllable and that consonant with the vowel."""
    for final in "ㄱㄲㄴㄷㄹㅁㅂㅅㅆㅇㅈㅊㅋㅌㅍㅎ":
        closed = typed("하", final)
        assert len(closed) == 1
        assert typed(closed, "ㅏ") == "하" + typed(final, "ㅏ")
