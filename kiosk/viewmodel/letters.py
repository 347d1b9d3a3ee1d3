"""Which letters a keypad offers, in the order of the alphabet, the one that everybody knows.

Names and words are matched and printed without accents, so that base letters do; what a word needs to stay that word
is added (Spanish ñ).
"""

import string

LATIN = (*string.ascii_uppercase, "-", "'")
"""For names: an ID in the US is written in these."""

LATIN_WORDS = {
    "en": (*string.ascii_uppercase, "'"),
    "es": (*"ABCDEFGHIJKLMNÑOPQRSTUVWXYZ", "'"),
}

_OWN = {
    "ru": tuple("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
    "ar": tuple("ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىؤئ"),
    # consonants, their doubles, vowels; the rest is composed (core/hangul.py)
    "ko": tuple("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㄲㄸㅃㅆㅉㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅔㅒㅖ"),
}


def own_letters(language: str) -> tuple[str, ...]:
    """Those of a language that is not written in Latin letters; empty for the others and for Chinese.

    Chinese characters would take an input method; names are on the ID in Latin letters, and free words are optional.
    """
    return _OWN.get(language, ())
