"""One line of text on the slip: runs in visual order, Arabic shaped, ready to draw; and paragraphs broken into lines.

The order of runs follows the Unicode bidirectional algorithm (UAX 9) without its embeddings, which ``clean`` takes out.
"""

import unicodedata
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

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


class Run(NamedTuple):
    """Signs of one face, left to right as drawn. ``text`` may be reportlab's shaped string."""

    face: str
    text: str
    width: float


class Line:
    """Runs in visual order, made when they are asked for: most lines are measured and never drawn.

    Sizes and widths are points.
    """

    __slots__ = ("_bold", "_family", "_fonts", "_text", "_width", "size")

    def __init__(
        self, text: str, size: float, bold: bool, family: Family | None, fonts: Fonts, width: float | None = None
    ) -> None:
        """``text`` is cleaned; ``family`` has all of it, if one does; ``width`` over the size, where it is known.

        Raises ``SlipError`` for a sign that no family has.
        """
        if family is None:
            fonts.families(text)
        self._text = text
        self.size = size
        self._bold = bold
        self._family = family
        self._fonts = fonts
        self._width = width

    @property
    def runs(self) -> tuple[Run, ...]:
        """As drawn from left to right."""
        text, family = self._text, self._family
        if family and text.isascii():
            return (Run(family.face(self._bold), text, self.width),)
        families = (family,) * len(text) if family else self._fonts.families(text)
        levels = _levels(text)
        pieces = [
            (level, face, "".join(text[index] for index in indexes))
            for (level, face), indexes in groupby(range(len(text)), key=lambda index: (levels[index], families[index]))
        ]
        return tuple(_run(piece, face, level, self.size, self._bold) for level, face, piece in _visual(pieces))

    @property
    def width(self) -> float:
        """From the left end to the right."""
        if self._width is None:
            if self._family and self._text.isascii():
                self._width = _ascii_width(self._text, self._family.face(self._bold)) / 1000
            else:
                self._width = sum(run.width for run in self.runs) / self.size
        return self._width * self.size

    def draw(self, canvas: Canvas, x: float, baseline: float) -> None:
        """Draws in the canvas's fill colour, from ``x`` on."""
        for run in self.runs:
            canvas.setFont(run.face, self.size)
            canvas.drawString(x, baseline, run.text)
            x += run.width


class _Text(NamedTuple):
    """A text as measured once; widths are over the font size."""

    text: str
    family: Family | None
    width: float


class Setter:
    """Sets text for one document; what it measured is forgotten with it. Raises ``SlipError`` as ``Fonts`` does."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._widths: dict[tuple[str, bool, Family | None], float] = {}
        self._texts: dict[tuple[str, bool], _Text] = {}
        self._spaces = [self._width("a a", bold, None) - self._width("aa", bold, None) for bold in (False, True)]

    def line(self, text: str, size: float, bold: bool = False) -> Line:
        """``text`` on one line, however long."""
        text = clean(text)
        return self._line(text, size, bold, self._fonts.whole(text))

    def wrap(self, text: str, size: float, width: float, bold: bool = False, indent: float = 0.0) -> tuple[Line, ...]:
        """``text`` in lines of at most ``width`` points; a word that is wider is broken. At least one line.

        The first line is ``indent`` points shorter, and empty where nothing fits there.
        """
        measured = self._measured(text, bold)
        if measured.width * size <= width - indent:
            return (self._line(measured.text, size, bold, measured.family, measured.width),)
        broken = self._broken(measured, size, width, bold, indent)
        return tuple(self._line(line, size, bold, measured.family) for line in broken)

    def _line(self, text: str, size: float, bold: bool, family: Family | None, width: float | None = None) -> Line:
        return Line(text, size, bold, family, self._fonts, width)

    def _measured(self, text: str, bold: bool) -> _Text:
        """Every scale that is tried sets the same texts."""
        found = self._texts.get((text, bold))
        if found is None:
            cleaned = clean(text)
            family = self._fonts.whole(cleaned)
            found = self._texts[text, bold] = _Text(
                cleaned, family, self._line(cleaned, 1000, bold, family).width / 1000
            )
        return found

    def _units(self, text: str, bold: bool, family: Family | None) -> list[tuple[bool, str, float]]:
        """What a line may be broken between: whether a space goes before, the unit, its width over the font size."""
        if family and text.isascii():
            face = family.face(bold)
            return [(True, word, _ascii_width(word, face) / 1000) for word in text.split(" ")]
        return [(gap, unit, self._width(unit, bold, family)) for gap, unit in _units(text)]

    def _width(self, text: str, bold: bool, family: Family | None) -> float:
        """Over the font size."""
        found = self._widths.get((text, bold, family))
        if found is None:
            found = self._widths[text, bold, family] = self._line(text, 1000, bold, family).width / 1000
        return found

    def _broken(self, measured: _Text, size: float, width: float, bold: bool, indent: float) -> list[str]:
        lines: list[str] = []
        current, used = "", indent
        space = self._spaces[bold] * size
        for gap, unit, share in self._units(measured.text, bold, measured.family):
            wide = share * size
            before = space if gap and current else 0.0
            if used and used + before + wide > width:
                lines.append(current)
                current, used, before = "", 0.0, 0.0
            while wide > width and len(unit) > 1:
                fits = self._fitting(unit, size, width, bold, measured.family)
                lines.append(unit[:fits])
                unit = unit[fits:]
                wide = self._width(unit, bold, measured.family) * size
            current += (" " if before else "") + unit
            used += before + wide
        return [*lines, current]

    def _fitting(self, word: str, size: float, width: float, bold: bool, family: Family | None) -> int:
        """How many signs of ``word`` fit, at least one."""
        count = 1
        while count < len(word) and self._width(word[: count + 1], bold, family) * size <= width:
            count += 1
        while 1 < count < len(word) and unicodedata.category(word[count])[0] == "M":
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
        return Run(face, text, _ascii_width(text, face) * size / 1000)
    directions = {unicodedata.bidirectional(sign) for sign in text}
    arabic = family is ARABIC and not directions.isdisjoint(_RIGHT)
    if arabic or family.site or any(map(unicodedata.combining, text)):
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


@cache
def _ascii_widths(face: str) -> tuple[float, ...]:
    """Per thousand of the size, by code."""
    glyphs = pdfmetrics.getFont(face).face  # type: ignore[attr-defined]
    return tuple(glyphs.charWidths.get(code, glyphs.defaultWidth) for code in range(128))


def _ascii_width(text: str, face: str) -> float:
    return sum(map(_ascii_widths(face).__getitem__, text.encode("ascii")))


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
