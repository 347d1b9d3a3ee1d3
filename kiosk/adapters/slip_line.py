"""One line of text on the slip: runs in visual order, Arabic shaped, ready to draw; and paragraphs broken into lines.

The order of runs follows the Unicode bidirectional algorithm (UAX 9) without its embeddings, which ``clean`` takes out.
"""

import unicodedata
from dataclasses import dataclass
from itertools import groupby, pairwise

# reportlab does without it in silence and prints Arabic in single letters: asked for here, its absence is an error.
import uharfbuzz  # type: ignore[import-untyped]  # noqa: F401
from reportlab.lib.abag import ABag
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import shapeFragWord
from reportlab.pdfgen.canvas import Canvas

from kiosk.adapters.slip_type import ARABIC, Family, Fonts, clean

_RIGHT = ("R", "AL")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
# Signs that hold a number together: a telephone number or a time reads the same in every line.
_IN_NUMBER = frozenset(" -./:,+()")


@dataclass(frozen=True, slots=True)
class Run:
    """Signs of one face, left to right as drawn. ``text`` may be reportlab's shaped string."""

    face: str
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """Runs in visual order. Sizes and widths are points."""

    runs: tuple[Run, ...]
    size: float

    @property
    def width(self) -> float:
        return sum(run.width for run in self.runs)

    def draw(self, canvas: Canvas, x: float, baseline: float) -> None:
        """Draws in the canvas's fill colour, from ``x`` on."""
        for run in self.runs:
            canvas.setFont(run.face, self.size)
            canvas.drawString(x, baseline, run.text)
            x += run.width


class Setter:
    """Sets text for one document; what it measured is forgotten with it. Raises ``SlipError`` as ``Fonts`` does."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._widths: dict[tuple[str, bool, Family | None], float] = {}

    def line(self, text: str, size: float, bold: bool = False) -> Line:
        """``text`` on one line, however long."""
        text = clean(text)
        return self._line(text, size, bold, self._fonts.whole(text))

    def wrap(self, text: str, size: float, width: float, bold: bool = False, indent: float = 0.0) -> tuple[Line, ...]:
        """``text`` in lines of at most ``width`` points; a word that is wider is broken. At least one line.

        The first line is ``indent`` points shorter, and empty where nothing fits there.
        """
        text = clean(text)
        family = self._fonts.whole(text)
        broken = self._broken(text, size, width, bold, family, indent)
        return tuple(self._line(line, size, bold, family) for line in broken)

    def _line(self, text: str, size: float, bold: bool, family: Family | None) -> Line:
        if family and text.isascii():
            return Line((_run(text, family, 0, size, bold),), size)
        families = (family,) * len(text) if family else self._fonts.families(text)
        levels = _levels(text)
        pieces = [
            (level, face, "".join(text[index] for index in indexes))
            for (level, face), indexes in groupby(range(len(text)), key=lambda index: (levels[index], families[index]))
        ]
        return Line(tuple(_run(piece, face, level, size, bold) for level, face, piece in _visual(pieces)), size)

    def _width(self, text: str, size: float, bold: bool, family: Family | None) -> float:
        found = self._widths.get((text, bold, family))
        if found is None:
            found = self._widths[text, bold, family] = self._line(text, 1000, bold, family).width
        return found * size / 1000

    def _broken(
        self, text: str, size: float, width: float, bold: bool, family: Family | None, indent: float
    ) -> list[str]:
        lines: list[str] = []
        current, used = "", indent
        space = self._width("a a", size, bold, None) - self._width("aa", size, bold, None)
        for gap, unit in _units(text):
            wide = self._width(unit, size, bold, family)
            before = space if gap and current else 0.0
            if used and used + before + wide > width:
                lines.append(current)
                current, used, before = "", 0.0, 0.0
            while wide > width and len(unit) > 1:
                fits = self._fitting(unit, size, width, bold, family)
                lines.append(unit[:fits])
                unit = unit[fits:]
                wide = self._width(unit, size, bold, family)
            current += (" " if before else "") + unit
            used += before + wide
        return [*lines, current]

    def _fitting(self, word: str, size: float, width: float, bold: bool, family: Family | None) -> int:
        """How many signs of ``word`` fit, at least one."""
        count = 1
        while count < len(word) and self._width(word[: count + 1], size, bold, family) <= width:
            count += 1
        while 1 < count < len(word) and unicodedata.combining(word[count]):
            count -= 1
        # A name of two names is broken between them.
        return word.rfind("-", 1, count) + 1 or count


def _units(text: str) -> list[tuple[bool, str]]:
    """What a line may be broken between: words, and every Han or kana sign. The flag says that a space goes before."""
    units: list[tuple[bool, str]] = []
    for word in text.split(" "):
        gap, start = True, 0
        for index in range(1, len(word)):
            wide = unicodedata.east_asian_width(word[index]) in "WF"
            # No break before closing punctuation, nor inside a Latin word.
            if wide and unicodedata.category(word[index]) not in ("Pe", "Po", "Pf"):
                units.append((gap, word[start:index]))
                gap, start = False, index
        units.append((gap, word[start:]))
    return units


def _run(text: str, family: Family, level: int, size: float, bold: bool) -> Run:
    face = family.face(bold)
    if text.isascii() and not level % 2:
        return Run(face, text, pdfmetrics.stringWidth(text, face, size))
    directions = {unicodedata.bidirectional(sign) for sign in text}
    if (family is ARABIC and not directions.isdisjoint(_RIGHT)) or any(map(unicodedata.combining, text)):
        # drawString(shaping=True) does nothing without rlbidi, and shapeStr asks for discretionary ligatures, which put
        # vowel signs into some names that nobody typed.
        plain = [0, (ABag(fontName=face, fontSize=size), text)]
        shaped = shapeFragWord(plain, features={"kern": True, "liga": True})[1][1]
        data = getattr(shaped, "__shapeData__", None)
        if data is not None:
            return Run(face, shaped, sum(glyph.x_advance for glyph in data) * size / 1000)
        text = shaped
    elif level % 2:
        text = text[::-1].translate(_MIRRORED)
    return Run(face, text, pdfmetrics.stringWidth(text, face, size))


def _visual(pieces: list[tuple[int, Family, str]]) -> list[tuple[int, Family, str]]:
    """UAX 9, rule L2: from the highest level down, every sequence at that level or above is turned around."""
    for level in range(max((level for level, _, _ in pieces), default=0), 0, -1):
        turned: list[tuple[int, Family, str]] = []
        start = 0
        for index, piece in enumerate(pieces):
            if piece[0] < level:
                turned += [*reversed(pieces[start:index]), piece]
                start = index + 1
        pieces = [*turned, *reversed(pieces[start:])]
    return pieces


def _levels(text: str) -> list[int]:
    """Embedding level of each sign: even = left to right."""
    if text.isascii():
        return [0] * len(text)
    kinds = [unicodedata.bidirectional(sign) for sign in text]
    if not any(kind in ("R", "AL", "AN") for kind in kinds):
        return [0] * len(text)
    base = next((int(kind in _RIGHT) for kind in kinds if kind in ("L", *_RIGHT)), 0)
    kinds = _numbers_whole(text, kinds)
    strong: list[str] = []
    for kind in kinds:
        if kind == "NSM":
            strong.append(strong[-1] if strong else "")
        elif kind in _RIGHT:
            strong.append("R")
        elif kind in ("L", "N"):
            strong.append(kind)
        else:
            strong.append("")
    # A number after Latin letters belongs to them (rule W7).
    last = "L" if not base else "R"
    for index, kind in enumerate(strong):
        if kind in ("L", "R"):
            last = kind
        elif kind == "N" and last == "L":
            strong[index] = "L"
    _fill_neutrals(strong, "R" if base else "L")
    high = {"L": 2 * base, "R": 1, "N": 2}
    return [high[kind] for kind in strong]


def _numbers_whole(text: str, kinds: list[str]) -> list[str]:
    """Digits and what holds them together become ``N``.

    UAX 9 would print the groups of ``555 0134`` after an Arabic word in reverse; read from the left, as staff do, that
    is another number.
    """
    out = list(kinds)
    digits = [index for index, kind in enumerate(kinds) if kind in ("EN", "AN")]
    for index in digits:
        out[index] = "N"
        if text[index - 1 : index] in ("+", "("):
            out[index - 1] = "N"
    for before, after in pairwise(digits):
        if after - before > 1 and all(sign in _IN_NUMBER for sign in text[before + 1 : after]):
            out[before + 1 : after] = ["N"] * (after - before - 1)
    return out


def _fill_neutrals(strong: list[str], base: str) -> None:
    """Neutral signs between two of one direction take it, others the line's (N1, N2); a number counts as right."""
    index = 0
    while index < len(strong):
        if strong[index]:
            index += 1
            continue
        end = index
        while end < len(strong) and not strong[end]:
            end += 1
        before = "R" if index and strong[index - 1] in "RN" else strong[index - 1] if index else base
        after = "R" if end < len(strong) and strong[end] in "RN" else strong[end] if end < len(strong) else base
        strong[index:end] = [before if before == after else base] * (end - index)
        index = end
