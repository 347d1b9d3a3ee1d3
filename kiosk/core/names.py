"""Whether a typed last name is this person's: folds of writing that people do not notice, and no others."""

import re
import unicodedata
from enum import IntEnum

from kiosk.core.appointment import NameGroup, Person, PersonName


class Likeness(IntEnum):
    """How a typed name meets a name of the schedule."""

    NONE = 0
    SPELLING = 1
    """Only after a second pass: umlauts written out, a particle left out, another name part. Staff are told."""
    EXACT = 2


# Letters that Unicode does not decompose into a base letter and a mark; in Arabic those that are written for each other
# (alef and ya with or without their signs, ta marbuta as ha).
_BASE = str.maketrans(
    {
        "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "ŧ": "t", "þ": "th", "æ": "ae", "œ": "oe", "ŋ": "n",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ہ": "ه", "ھ": "ه",
        "ـ": "",
    }
)  # fmt: skip
# Marks that may be left out when a name is typed: Latin/Greek/Cyrillic accents, Hebrew points, Arabic vowel signs.
# Kana voicing and Indic vowel signs are letters, not accents: they stay.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670]")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd"})
_PARTICLES = frozenset(
    {"al", "bin", "da", "das", "de", "degli", "dei", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn"}
    | {"la", "las", "le", "lo", "los", "mac", "san", "st", "ten", "ter", "van", "vande", "vander", "von", "vom", "y"}
    | {"zu", "zum", "zur"}
)
_VOWELS = frozenset("aeiouy")


def fold(text: str) -> str:
    """Letters and digits alone: case, accents, spaces, hyphens and apostrophes do not matter."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    plain = unicodedata.normalize("NFC", _MARKS.sub("", plain)).translate(_BASE)
    return "".join(sign for sign in plain if sign.isalnum() or unicodedata.category(sign) in ("Mn", "Mc"))


def likeness(typed: str, name: PersonName) -> Likeness:
    """How ``typed`` (a last name, or a whole name as text) meets any writing of ``name``."""
    typed = _without_suffix(typed)
    wanted = fold(typed)
    if not wanted:
        return Likeness.NONE
    words = {fold(word) for word in re.split(r"[\s,]+", typed)}
    exact = {key for group in name.groups for key in _exact_keys(group)}
    # "Yamada 山田": every word is a writing of the last name.
    if wanted in exact or (len(words) > 1 and words <= exact):
        return Likeness.EXACT
    loose = {key for group in name.groups for key in _loose_keys(group)}
    if _contracted(wanted) in loose or {_contracted(word) for word in words} <= loose:
        return Likeness.SPELLING
    return Likeness.NONE


def _without_suffix(typed: str) -> str:
    words = typed.split()
    while len(words) > 1 and is_suffix(words[-1]):
        words.pop()
    return " ".join(words)


PersonKey = tuple[str, ...]


def person_key(person: Person) -> PersonKey:
    """Issuer + MRN; without an MRN, name + birth date (brief section 2)."""
    return ("mrn", person.issuer, person.mrn) if person.mrn else name_key(person)


def name_key(person: Person) -> PersonKey:
    """Name and birth date, in one writing."""
    group = person.name.first
    return ("name", fold(group.family), fold(group.given + group.middle), person.birth_date.isoformat())


def is_suffix(word: str) -> bool:
    """Jr., III, MD and the like: behind a name, but no part of it."""
    return fold(word) in _SUFFIXES


def _exact_keys(group: NameGroup) -> set[str]:
    """The whole last name and the first of two; without a suffix such as Jr."""
    words = [word for word in re.split(r"[\s\-\u2010-\u2015]+", group.family) if word]
    while len(words) > 1 and is_suffix(words[-1]):
        words.pop()
    keys = {fold(group.family), fold("".join(words))}
    for count, word in enumerate(words, start=1):
        if fold(word) not in _PARTICLES:
            keys.add(fold("".join(words[:count])))
            break
    if not _latin(group.family):
        # A name in Han or Hangul is typed whole, family and given together; in other scripts as words.
        keys.add(fold(group.family + group.given))
        keys.add(fold(group.family + group.middle + group.given))
    return keys - {""}


def _loose_keys(group: NameGroup) -> set[str]:
    keys = {_contracted(key) for key in _exact_keys(group)}
    words = [fold(word) for word in re.split(r"[\s\-\u2010-\u2015]+", group.family)]
    kept = [word for word in words if word and word not in _PARTICLES]
    if len(words) == 2:
        # Le, Do and Van are particles in one country and surnames in another.
        keys.add(_contracted(words[0]))
    if kept:
        keys |= {_contracted("".join(kept)), _contracted(kept[0])}
    if not _latin(group.family):
        # Which part is the family name differs by custom and by who typed it into the RIS.
        keys |= {_contracted(fold(part)) for part in (group.given, group.middle, group.given + group.family)}
    return keys - {""}


def _contracted(folded: str) -> str:
    """ae/oe/ue taken as an umlaut written out, never after a vowel (Bauer) or a q; no hamza that stands alone, which
    many leave out, though it tells names apart."""
    folded = folded.replace("ء", "")
    out: list[str] = []
    index = 0
    while index < len(folded):
        sign = folded[index]
        before = folded[index - 1] if index else ""
        out.append(sign)
        index += 1
        follower = folded[index : index + 1]
        if sign in "aou" and follower == "e" and before not in _VOWELS and before != "q":
            index += 1
    return "".join(out)


def _latin(text: str) -> bool:
    return all("LATIN" in unicodedata.name(sign, "") for sign in text if sign.isalpha())
