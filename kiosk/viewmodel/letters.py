"""Which letters a keypad offers, in the order of the alphabet, the one that everybody knows.

Names are matched and words are understood without accents, so that base letters do; what a word needs to stay that word
is added (Spanish ñ). A keypad has 30 keys of which space, erase and those that turn to its other sides take four: 26
letters of an alphabet come first, the rest on a sheet of its own (ui/Kiosk/Parts/Letters.qml).
"""

import string

_A_TO_Z = tuple(string.ascii_uppercase)
_OWN = {
    # the rare ones, and ё, for which everybody may write е
    "ru": (*"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩ", *"ЪЫЬЭЮЯЁ"),
    "ar": (*"ابتثجحخدذرزسشصضطظعغفقكلمنه", *"ويةىءأإآؤئ"),
    # as on a Korean keyboard: consonants and vowels; then what is behind its shift key (core/hangul.py makes syllables)
    "ko": (*"ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", *"ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅔ", *"ㄲㄸㅃㅆㅉㅒㅖ"),
}


def own_letters(language: str) -> tuple[str, ...]:
    """Those of a language that is not written in Latin letters; empty for the others and for Chinese.

    Chinese characters would take an input method; names are on the ID in Latin letters, and free words are optional.
    """
    return _OWN.get(language, ())


def latin_for_names(language: str) -> tuple[str, ...]:
    """An ID in the US is written in these. A hyphen or an apostrophe may be left out, so one of them can make room."""
    return (*_A_TO_Z, "-") if language in _OWN else (*_A_TO_Z, "-", "'")


def latin_for_words(language: str) -> tuple[str, ...]:
    """For free words: with an apostrophe where the language has one."""
    if language == "es":
        return tuple("ABCDEFGHIJKLMNÑOPQRSTUVWXYZ")
    return _A_TO_Z if language in _OWN else (*_A_TO_Z, "'")
