"""How hard English wording is to read: Flesch-Kincaid, counted here so that no word list has to be fetched."""

import re

_VOWELS = re.compile(r"[aeiouy]+")
# an e that is not heard: spine, while (but table), pictures (but places), numbed (but needed)
_SILENT = re.compile(r"([^aeiouyl]|[aeiouy]l)e$|([^aeiouylscgzx]|[aeiouy]l)es$|[^aeiouytd]ed$")
# two vowels that are heard apart: radiologist, diabetes, reaction
_APART = re.compile(r"i[au]|io(?!n)|eo|rea(?=c)")
_HEARD = {"diabetes": 4, "something": 2, "someone": 2, "everyone": 3}


def syllables(word: str) -> int:
    """Near enough; where unsure, one too many."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if word in _HEARD:
        return _HEARD[word]
    return max(1, len(_VOWELS.findall(word)) + len(_APART.findall(word)) - bool(_SILENT.search(word)))


def sentences(*texts: str, names: frozenset[str] = frozenset()) -> list[list[str]]:
    """The words of each sentence, without ``names``; a title or an answer without a full stop is one sentence."""
    parts = [part for text in texts for part in re.split(r"(?<=[.?!:])\s+", text)]
    found = [[word for word in re.findall(r"[A-Za-z][A-Za-z'-]*", part) if word not in names] for part in parts]
    return [words for words in found if words]


def grade(*texts: str, names: frozenset[str] = frozenset()) -> float:
    """The Flesch-Kincaid grade of all texts of one screen, joined: short strings alone give nonsense."""
    told = sentences(*texts, names=names)
    words = [word for sentence in told for word in sentence]
    return 0.39 * len(words) / len(told) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
