"""Korean letters that make a syllable as they are typed: ㄱ, ㅏ, ㄴ -> 간; the next vowel takes the ㄴ with it.

Syllables are computed (Unicode, section 3.12): U+AC00 + (initial * 21 + vowel) * 28 + final. Letters are those of a
keypad, U+3131 to U+3163. Which letters join is what a Korean keyboard of two sets does (KS X 5002), where doubled
consonants have keys of their own.
"""

_FIRST = 0xAC00
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_JOINED = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ",
    "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip
_PARTED = {joined: parts for parts, joined in _JOINED.items()}

LETTERS = frozenset(_INITIALS) | frozenset(_VOWELS)


def typed(text: str, letter: str) -> str:
    """The text after one more key: a Korean letter joins the last syllable where it can, any other sign follows."""
    if not text or letter not in LETTERS:
        return text + letter
    before, last = text[:-1], text[-1]
    if letter in _VOWELS:
        return before + _with_vowel(last, letter)
    return before + _with_consonant(last, letter)


def erased(text: str) -> str:
    """The text without the last letter typed: 간 -> 가 -> ㄱ; any other sign goes as a whole."""
    before, last = text[:-1], text[-1:]
    return before + _together("".join(_letters(last)[:-1]))


def _with_vowel(last: str, vowel: str) -> str:
    initial, middle, final = _parts(last)
    if final:
        # the last consonant begins the new syllable
        stays, goes = (_PARTED[final][0], _PARTED[final][1]) if final in _PARTED else ("", final)
        return _syllable(initial, middle, stays) + _syllable(goes, vowel, "") if goes in _INITIALS else last + vowel
    if middle:
        joined = _JOINED.get(middle + vowel, "")
        return _syllable(initial, joined, "") if joined else last + vowel
    return _syllable(initial, vowel, "") if initial else last + vowel


def _with_consonant(last: str, consonant: str) -> str:
    initial, middle, final = _parts(last)
    joined = _JOINED.get(final + consonant, "") if final else consonant
    if initial and middle and joined and joined in _FINALS:
        return _syllable(initial, middle, joined)
    return last + consonant


def _parts(sign: str) -> tuple[str, str, str]:
    """Initial, vowel and final of a syllable or of one letter; a sign that is none has none."""
    number = ord(sign) - _FIRST
    if 0 <= number < len(_INITIALS) * 21 * 28:
        return _INITIALS[number // 588], _VOWELS[number // 28 % 21], _FINALS[number % 28].strip("\0")
    if sign in _INITIALS:
        return sign, "", ""
    return "", sign if sign in _VOWELS else "", ""


def _letters(sign: str) -> list[str]:
    """The keys that made a sign, in order; a sign that is not Korean was one key."""
    initial, middle, final = _parts(sign) if sign else ("", "", "")
    keys = [*initial, *_PARTED.get(middle, middle), *_PARTED.get(final, final)]
    return keys or [*sign]


def _together(letters: str) -> str:
    text = ""
    for letter in letters:
        text = typed(text, letter)
    return text


def _syllable(initial: str, vowel: str, final: str) -> str:
    if not initial:
        return vowel
    at = (_INITIALS.index(initial) * 21 + _VOWELS.index(vowel)) * 28 + _FINALS.index(final or "\0")
    return chr(_FIRST + at)
