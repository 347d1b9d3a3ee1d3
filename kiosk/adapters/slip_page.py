"""Paper, type sizes and the blocks a slip is stacked from. Lengths are points unless a name says mm."""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import NamedTuple, Self, cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr, TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.adapters.slip_line import Line, Run
from kiosk.adapters.slip_type import CAP_HEIGHT

MM = 72 / 25.4


_PLAIN = re.compile(rb"[ -'*-\[\]-~]*")
"""What a PDF string holds as it is: no brackets, no backslash."""
LEAST_CAPITAL = 5.0
"""Height in mm of the capitals of a name, of a STOP's topic and of the title above it, at least: read from afar."""


@dataclass(frozen=True, slots=True)
class Scale:
    """One step of type sizes. ``stop``, ``detail`` and ``name`` are heights of capitals in mm, the others font sizes in
    points. ``stop`` and ``name`` are never less than ``LEAST_CAPITAL``."""

    stop: float
    """Topic of a STOP, and every banner."""
    detail: float
    """What a STOP says about its topic; where it is ``stop``, both are one line."""
    name: float
    lead: float
    body: float
    small: float
    gap: float
    """White between blocks."""
    tight: bool = False
    """STOP lines no higher than their words."""
    run_in: bool = False
    """Lists as one paragraph in place of a row for each question, heads in the line: only where rows do not fit."""
    once: bool = False
    """The last steps: answers that a STOP or NOTE line holds word for word are named, not repeated, and the given names
    of a long name may be smaller than the family name."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper size and how the slip is set on it. The first scale that takes one page is used.

    Scales in rows stand before those with ``run_in``; ``SlipPdf`` says what happens where none takes one page.
    """

    width_mm: float
    height_mm: float
    """Of a strip, the most that it may grow to: cut at the end of what it says."""
    margin_mm: float
    columns: int
    """Columns of answers, notes and questions."""
    scales: tuple[Scale, ...]
    strip: bool = False

    @property
    def width(self) -> float:
        return round(self.width_mm * MM, 2)

    @property
    def height(self) -> float:
        return round(self.height_mm * MM, 2)

    @property
    def margin(self) -> float:
        return self.margin_mm * MM

    @property
    def inner(self) -> float:
        return self.width - 2 * self.margin


_SHEET_SCALES = (
    Scale(stop=5.6, detail=5.6, name=7.0, lead=14.5, body=12.0, small=9.5, gap=14.0),
    Scale(stop=5.0, detail=5.0, name=6.5, lead=13.0, body=10.5, small=8.5, gap=11.0),
    Scale(stop=5.0, detail=5.0, name=5.6, lead=11.5, body=9.5, small=8.0, gap=8.5),
    Scale(stop=5.0, detail=4.3, name=5.2, lead=10.5, body=8.75, small=7.5, gap=7.0),
    Scale(stop=5.0, detail=3.6, name=5.0, lead=9.5, body=8.0, small=7.0, gap=6.0),
    Scale(stop=5.0, detail=3.6, name=5.0, lead=9.5, body=8.0, small=7.0, gap=6.0, tight=True),
    Scale(stop=5.0, detail=3.2, name=5.0, lead=9.0, body=7.5, small=6.75, gap=5.0, tight=True),
    Scale(stop=5.0, detail=3.6, name=5.0, lead=10.5, body=9.5, small=7.5, gap=7.0, tight=True, run_in=True),
    Scale(stop=5.0, detail=3.6, name=5.0, lead=10.0, body=9.0, small=7.25, gap=6.0, tight=True, run_in=True),
    Scale(stop=5.0, detail=3.3, name=5.0, lead=9.5, body=8.5, small=7.0, gap=5.0, tight=True, run_in=True),
    Scale(stop=5.0, detail=3.1, name=5.0, lead=9.0, body=8.0, small=7.0, gap=4.5, tight=True, run_in=True),
    Scale(stop=5.0, detail=2.8, name=5.0, lead=8.25, body=7.0, small=6.5, gap=4.0, tight=True, run_in=True),
)
_HALF_SHEET_SCALES = (
    Scale(stop=5.0, detail=5.0, name=6.0, lead=11.5, body=9.5, small=8.0, gap=9.0),
    Scale(stop=5.0, detail=4.3, name=5.4, lead=10.5, body=8.75, small=7.5, gap=7.0),
    Scale(stop=5.0, detail=3.6, name=5.0, lead=9.5, body=8.0, small=7.0, gap=6.0),
    Scale(stop=5.0, detail=3.2, name=5.0, lead=9.0, body=7.5, small=6.75, gap=5.0, tight=True),
    Scale(stop=5.0, detail=3.2, name=5.0, lead=9.5, body=8.0, small=7.0, gap=5.0, tight=True, run_in=True),
    Scale(stop=5.0, detail=2.6, name=5.0, lead=8.5, body=7.25, small=6.5, gap=3.5, tight=True, run_in=True),
    Scale(stop=5.0, detail=2.3, name=5.0, lead=8.0, body=6.75, small=6.0, gap=2.8, tight=True, run_in=True, once=True),
    Scale(stop=5.0, detail=2.1, name=5.0, lead=7.5, body=6.25, small=6.0, gap=1.9, tight=True, run_in=True, once=True),
)
_STRIP_SCALES = (Scale(stop=5.0, detail=4.0, name=5.4, lead=11.0, body=9.5, small=8.0, gap=9.0),)

PAPERS = {
    "letter": Paper(215.9, 279.4, 9.0, 2, _SHEET_SCALES),
    "a4": Paper(210.0, 297.0, 9.0, 2, _SHEET_SCALES),
    "a5": Paper(148.0, 210.0, 7.0, 2, _HALF_SHEET_SCALES),
    # 72 mm is what the head of an 80 mm printer reaches.
    "receipt80": Paper(80.0, 3000.0, 4.0, 1, _STRIP_SCALES, strip=True),
}


def size_of(capital_mm: float) -> float:
    """Font size whose capitals are ``capital_mm`` high, in whole hundredths upwards: a PDF holds no more."""
    return math.ceil(capital_mm * MM / CAP_HEIGHT * 100) / 100


class Pen:
    """Black and white on one page; ``y`` runs up, as in PDF.

    Text lies above all shapes, however they take turns. Both are written here and kept until ``finish``: reportlab has
    a text object for each line and writes each number with care, which takes half the time of a slip.
    """

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self._shapes: list[str] = []
        self._words: list[str] = []
        # reportlab has no public way to write text without its text object.
        self._document = canvas._doc  # type: ignore[attr-defined]
        self._escaped = canvas._escape  # type: ignore[attr-defined]
        self._set: tuple[str, int, float] | None = None
        self._white = False

    def text(self, line: Line, x: float, baseline: float, *, white: bool = False) -> None:
        """``line`` from ``x`` on."""
        if white is not self._white:
            self._words.append("1 g" if white else "0 g")
            self._white = white
        for run in line.runs:
            self._run(run, line.size, x, baseline)
            x += run.width

    def _run(self, run: Run, size: float, x: float, baseline: float) -> None:
        if isinstance(run.text, ShapedStr):
            text = self.canvas.beginText(x, baseline)
            text.setFont(run.face, size)
            text.textLine(run.text)
            self._words += ["ET", text.getCode(), "BT"]
            self._set = None
            return
        self._words.append(f"1 0 0 1 {x:.2f} {baseline:.2f} Tm")
        for subset, signs in _face(run.face).splitString(run.text, self._document):
            if self._set != (run.face, subset, size):
                self._set = run.face, subset, size
                name = _face(run.face).getSubsetInternalName(subset, self._document)
                self._words.append(f"{name} {size:.2f} Tf")
            plain = signs.decode("ascii") if _PLAIN.fullmatch(signs) else self._escaped(signs)
            self._words.append(f"({plain}) Tj")

    def bar(self, x: float, bottom: float, width: float, height: float) -> None:
        """A filled rectangle."""
        self._shapes.append(f"{x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, x: float, bottom: float, width: float, height: float, weight: float = 0.8) -> None:
        """An outline that stays inside the given rectangle."""
        left, low, wide, tall = x + weight / 2, bottom + weight / 2, width - weight, height - weight
        self._shapes.append(f"{weight:.2f} w {left:.2f} {low:.2f} {wide:.2f} {tall:.2f} re S")

    def rule(self, x: float, y: float, width: float, weight: float = 0.5) -> None:
        """A line from ``x`` to the right."""
        self._shapes.append(f"{weight:.2f} w {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S")

    def finish(self) -> None:
        """Puts shapes and text on the page."""
        self.canvas.addLiteral("\n".join(self._shapes))
        self.canvas.addLiteral("\n".join(["BT", *self._words, "ET"]))


@cache
def _face(name: str) -> TTFont:
    return cast(TTFont, pdfmetrics.getFont(name))


Paint = Callable[[Pen, float, float], None]
"""Draws with the left end and the top given."""


class Cell(NamedTuple):
    """A piece that stays whole."""

    height: float
    paint: Paint


@dataclass(frozen=True)
class Block:
    """Cells below one another under a head. In several columns they run down one and on in the next.

    The head stays with the first cell.
    """

    cells: Sequence[Cell]
    gap: float = 0.0
    head: Cell | None = None
    again: Cell | None = None
    """The head of what goes to another page; as high as ``head``."""
    columns: int = 1
    pitch: float = 0.0
    """From the left end of one column to the next."""

    @cached_property
    def height(self) -> float:
        return self._above + max((_stacked(part, self.gap) for part in self._parts), default=0.0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draws with the left end and the top given."""
        if self.head:
            self.head.paint(pen, x, top)
        for part in self._parts:
            y = top - self._above
            for cell in part:
                cell.paint(pen, x, y)
                y -= cell.height + self.gap
            x += self.pitch

    def split(self, room: float) -> tuple[Self, Self] | None:
        """A part that is at most ``room`` high, and the rest; ``None`` where no part fits."""
        fitting = [count for count in range(1, len(self.cells)) if self._with(self.cells[:count]).height <= room]
        if not fitting:
            return None
        return self._with(self.cells[: fitting[-1]]), replace(self, cells=self.cells[fitting[-1] :], head=self.again)

    @cached_property
    def _parts(self) -> list[Sequence[Cell]]:
        return _balanced(self.cells, self.columns, self.gap)

    @property
    def _above(self) -> float:
        return self.head.height if self.head else 0.0

    def _with(self, cells: Sequence[Cell]) -> Self:
        return replace(self, cells=cells)


def stacked(blocks: Sequence[Block], gap: float) -> float:
    """Height of blocks below one another."""
    return sum(block.height for block in blocks) + gap * max(0, len(blocks) - 1)


def paginate(blocks: Sequence[Block], first: float, later: float, gap: float) -> list[list[Block]]:
    """Blocks page by page, in their order: ``first`` points of room on the first page, ``later`` on the others.

    A cell that is higher than a page stands alone and runs over its end: cells are made smaller than that.
    """
    pages: list[list[Block]] = [[]]
    waiting = list(blocks)
    room = first
    while waiting:
        block = waiting.pop(0)
        before = gap if pages[-1] else 0.0
        if block.height + before <= room:
            pages[-1].append(block)
            room -= block.height + before
            continue
        parts = block.split(room - before)
        if parts is not None:
            pages[-1].append(parts[0])
            waiting.insert(0, parts[1])
        elif not pages[-1]:
            pages[-1].append(block)
        else:
            waiting.insert(0, block)
        if waiting:
            pages.append([])
            room = later
    return pages


def _stacked(cells: Sequence[Cell], gap: float) -> float:
    return sum(cell.height for cell in cells) + gap * max(0, len(cells) - 1)


def _balanced(cells: Sequence[Cell], count: int, gap: float) -> list[Sequence[Cell]]:
    """Cells in at most ``count`` columns of about one height, in order."""
    if count == 1 or len(cells) < 2:
        return [cells]
    best = min(
        range(1, len(cells) + 1),
        key=lambda first: max(_stacked(cells[:first], gap), _stacked(cells[first:], gap) / (count - 1)),
    )
    return [cells[:best], *_balanced(cells[best:], count - 1, gap)] if best < len(cells) else [cells]
