"""The site's exam table: what a code and an exam text of the schedule mean here."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.core.appointment import Level, Order, Side, Steroid

STEP = "step"
OTHER = "other"


@dataclass(frozen=True, slots=True)
class StepExam:
    """A further step of an exam: joins its accession."""


@dataclass(frozen=True, slots=True)
class OtherExam:
    """An exam that this kiosk does not check people in for."""


@dataclass(frozen=True, slots=True)
class UnknownExam:
    """Not in the table."""


Exam = Order | StepExam | OtherExam | UnknownExam


@dataclass(frozen=True, slots=True)
class ExamRow:
    """One row of the table. ``kind`` is a procedure id, ``step`` or ``other``."""

    kind: str
    code: str = ""
    text: tuple[str, ...] = ()
    """Words or phrases; they choose the row where the code is empty or in no row."""
    levels: tuple[Level, ...] = ()
    side: Side = Side.NONE
    steroid: Steroid = Steroid.UNKNOWN


@dataclass(frozen=True, slots=True)
class ExamWords:
    """A site's own words and phrases, beside the English ones; case and punctuation do not matter."""

    levels: Mapping[Level, tuple[str, ...]] = field(default_factory=dict)
    sides: Mapping[Side, tuple[str, ...]] = field(default_factory=dict)
    steroid: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    """What takes back a steroid word right behind it, e.g. ``ohne``."""


_LEVELS: Mapping[Level, tuple[str, ...]] = {
    Level.CERVICAL: ("cervical", "cerv", "cspine", "cesi", "cervicothoracic"),
    Level.THORACIC: ("thoracic", "thor", "tspine", "dorsal", "tesi", "cervicothoracic", "thoracolumbar"),
    Level.LUMBAR: ("lumbar", "lumb", "lspine", "ls spine", "lumbosacral", "lumbo sacral", "lesi", "thoracolumbar"),
    Level.SACRAL: ("sacral", "sacrum", "caudal", "tail bone", "tailbone"),
}
_SIDES: Mapping[Side, tuple[str, ...]] = {
    Side.LEFT: ("left", "lt"),
    Side.RIGHT: ("right", "rt"),
    Side.BOTH: ("bilateral", "bilat", "bilaterally", "both sides"),
}
_STEROID = (
    "esi", "esis", "tfesi", "ilesi", "cesi", "tesi", "lesi", "steroid", "steroids", "cortisone",
    "medrol", "depomedrol", "methylprednisolone", "dexamethasone", "decadron", "kenalog", "triamcinolone",
    "betamethasone", "celestone",
)  # fmt: skip
_EPIDURAL = tuple(f" {word} " for word in ("epidural", "epidurals", "epidurogram", "epidurography", "peridural"))
_WITHOUT = ("w o", "wo", "without", "no", "non")
# May stand between "without" and what it takes back. No other word: W/O CONTRAST, STEROID takes back no steroid.
_BETWEEN = frozenset({"epidural", "any", "the", "depo"})

_WITH = (" w ", " with ", " or ")
_WORD = re.compile(r"[^\W_]+")
# C/T/L SPINE names three regions, L/S SPINE one.
_SPINE = re.compile(r" ((?:[ctls] )+)spine ")
_LETTERS = {"C": Level.CERVICAL, "T": Level.THORACIC, "L": Level.LUMBAR, "S": Level.SACRAL}
# C1-8, T1-12 (Th in German), L1-6, S1-5.
_VERTEBRA = r"(?:C[1-8]|TH?(?:1[0-2]|[1-9])|L[1-6]|S[1-5])"
_DETAIL = re.compile(
    rf"(?<![^\W_])(?:L[456]\ ?S1|C[78]\ ?TH?1|TH?12\ ?L1|{_VERTEBRA}"
    rf"(?:\s?[-/\u2010-\u2015]\s?{_VERTEBRA}|[-/\u2010-\u2015](?:1[0-2]|[1-8]))*)"
    # never the first half of something longer: L4 is not what L4-5LT says
    r"(?![^\W_]|[-/]\d)",
    re.IGNORECASE,
)
# Bare figures behind a level are the rest of it, L4 5 and L4 - 5; but neither 5 MG nor 5 VIEWS are.
_REST = re.compile(
    rf"(?<![^\W_])({_VERTEBRA}(?:-\d+)*)(?:\s+[-/\u2010-\u2015]?\s*|[-/\u2010-\u2015]\s+)(1[0-2]|[1-8])"
    r"(?![^\W_]|[-/.,]\d|\s*(?:mls?|mgs?|mcg|ccs?|min|minutes|x|views?|levels?|regions?|inj|injections?|films?)\b)",
    re.IGNORECASE,
)
_LAST = {"C": 8, "T": 12, "L": 6, "S": 5}
# L5 1 is L5-S1.
_LAST_OF_REGION = {"C": (7, 8), "T": (12,), "L": (5, 6), "S": ()}
_BOTH_LETTERS = re.compile(r"(?<![^\W_])(?:[BR]\s?/\s?L|L\s?/\s?R)(?![^\W_])", re.IGNORECASE)
# An L that belongs to other letters is a region: C/T/L, CERVICAL/L, L + CERVICAL.
_REGION_LETTERS = re.compile(
    r"(?<![^\W_])[CTLS](?:\s?[-/+&]\s?[CTLS](?![^\W_]))+|(?<=[a-z])\s?[/+&]\s?L(?![^\W_])"
    r"|(?<![^\W_])L\s?[/+&]\s?(?=[a-z]{2})",
    re.IGNORECASE,
)
_LEVEL = "levelmark"
_LONE = {"l": Side.LEFT, "r": Side.RIGHT}


class ExamTable:
    """A site's rows and words; ``read`` is pure."""

    def __init__(self, rows: Iterable[ExamRow], words: ExamWords | None = None) -> None:
        """Of two rows with one code the first holds."""
        words = words or ExamWords()
        self._rows = tuple(rows)
        self._codes = {_code(row.code): row for row in reversed(self._rows) if row.code}
        # The longest phrase decides: POST MYELOGRAM is a step although MYELOGRAM is an exam.
        self._texts = sorted(
            ((_spaced(phrase), row) for row in self._rows for phrase in row.text), key=lambda pair: -len(pair[0])
        )
        self._levels = [(level, _phrases(_LEVELS.get(level, ()), words.levels.get(level, ()))) for level in Level]
        self._sides = [(side, _phrases(_SIDES.get(side, ()), words.sides.get(side, ()))) for side in Side if side]
        self._steroid = _phrases(_STEROID, words.steroid)
        self._without = _phrases(_WITHOUT, words.without)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The procedure ids that the rows name, each once."""
        return tuple(dict.fromkeys(row.kind for row in self._rows if row.kind not in (STEP, OTHER)))

    def read(self, code: str, text: str) -> Exam:
        """What a row of the schedule is.

        Level, side and steroid come from the text first; what it leaves open is the table row's. A level as written
        (``L4-5``) is its first letter's region: L5-S1 is lumbar.
        """
        spaced = _spaced(text)
        row = self._codes.get(_code(code)) or next((row for phrase, row in self._texts if phrase in spaced), None)
        if row is None:
            return UnknownExam()
        if row.kind == STEP:
            return StepExam()
        if row.kind == OTHER:
            return OtherExam()
        details = _DETAIL.findall(_closed_up(text))
        return Order(
            procedure=row.kind,
            code=code,
            text=text,
            levels=self._levels_in(spaced, details) or row.levels,
            detail=", ".join(dict.fromkeys(details)),
            side=self._side_in(text, spaced) or row.side,
            steroid=self._steroid_in(spaced) or row.steroid,
        )

    def may_inject_steroid(self, text: str) -> bool:
        """Whether a text says a steroid or an epidural, also of an exam that is not in the table."""
        spaced = _spaced(text)
        return self._steroid_in(spaced) not in (None, Steroid.NO) or _any(_EPIDURAL, spaced)

    def _levels_in(self, spaced: str, details: Iterable[str]) -> tuple[Level, ...]:
        named = {level for level, phrases in self._levels if _any(phrases, spaced)}
        for letters in _SPINE.findall(spaced):
            named.update(_LETTERS[letter] for letter in letters.upper().split() if letter != "S")
        for detail in details:
            touched = [_LETTERS[letter] for letter in re.findall("[CTLS]", detail.upper())]
            if not named.intersection(touched):
                named.add(touched[0])
        return tuple(level for level in Level if level in named)

    def _side_in(self, text: str, spaced: str) -> Side:
        named = {side for side, phrases in self._sides if _any(phrases, spaced)} | self._letters_in(text)
        if len(named) > 1:
            return Side.BOTH
        return next(iter(named), Side.NONE)

    def _letters_in(self, text: str) -> set[Side]:
        """B/L anywhere; L and R where they stand alone next to a level, never the L of L4 or of L SPINE."""
        pairs = _BOTH_LETTERS.subn(" ", text)
        sides = {Side.BOTH} if pairs[1] else set()
        marked = _spaced(_REGION_LETTERS.sub(" ", _DETAIL.sub(f" {_LEVEL} ", _closed_up(pairs[0]))))
        marked = _SPINE.sub(f" {_LEVEL} ", marked)
        for _, phrases in self._levels:
            for phrase in phrases:
                marked = marked.replace(phrase, f" {_LEVEL} ")
        words = marked.split()
        for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
            if word in _LONE and _LEVEL in (before, after) and not (word == "l" and after[:1].isdigit()):
                sides.add(_LONE[word])
        return sides

    def _steroid_in(self, spaced: str) -> Steroid | None:
        """``None`` where the text does not speak of it; ``UNKNOWN`` where it says both (W/WO STEROID)."""
        given: set[bool] = set()
        for phrase in self._steroid:
            start = spaced.find(phrase)
            while start >= 0:
                words = spaced[: start + 1].split()
                while words and words[-1] in _BETWEEN:
                    words.pop()
                before = f" {' '.join(words)} "
                taken_back = next((words for words in self._without if before.endswith(words)), "")
                given.add(not taken_back)
                if taken_back and before.removesuffix(taken_back[1:]).endswith(_WITH):
                    given.add(True)
                start = spaced.find(phrase, start + 1)
        if not given:
            return None
        if len(given) > 1:
            return Steroid.UNKNOWN
        return Steroid.YES if given == {True} else Steroid.NO


def _closed_up(text: str) -> str:
    """``L4 5`` as ``L4-5``."""

    def joined(match: re.Match[str]) -> str:
        head, rest = match.groups()
        region, last = head[0].upper(), int(re.findall(r"\d+", head)[-1])
        follows = last < int(rest) <= _LAST[region] or (rest == "1" and last in _LAST_OF_REGION[region])
        return f"{head}-{rest}" if follows else match.group()

    while (closed := _REST.sub(joined, text)) != text:
        text = closed
    return text


def _code(code: str) -> str:
    return code.strip().casefold()


def _spaced(text: str) -> str:
    """Words in one case, one space around each: `` epidurogram l4 5 lt ``, so that a phrase is found by ``in``."""
    return " " + " ".join(_WORD.findall(text.casefold())) + " "


def _phrases(*lists: Iterable[str]) -> tuple[str, ...]:
    return tuple(_spaced(phrase) for phrases in lists for phrase in phrases)


def _any(phrases: Iterable[str], spaced: str) -> bool:
    return any(phrase in spaced for phrase in phrases)
