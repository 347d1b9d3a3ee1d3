"""What every part of the slip is set with: lines, columns, heads."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.adapters.slip_line import Line, Setter
from kiosk.adapters.slip_page import MM, Block, Cell, Paper, Pen, Scale
from kiosk.adapters.slip_type import CAP_HEIGHT
from kiosk.core.slip import Slip

LEADING = 1.22
"""From baseline to baseline, over the font size."""
_LONGEST_CELL = 14


class Piece(NamedTuple):
    """Words of one weight in a paragraph."""

    text: str
    bold: bool = False
    framed: bool = False


class _Placed(NamedTuple):
    """A line in a row, ``at`` points from its left end; without one, a mark."""

    at: float
    line: Line | None
    framed: bool = False


class Part:
    """Sets a part of one slip on one paper at one scale. ``dpi`` is the printer's, for the codes."""

    def __init__(self, slip: Slip, setter: Setter, paper: Paper, scale: Scale, dpi: int) -> None:
        self._slip = slip
        self._set = setter
        self._paper = paper
        self._scale = scale
        self._dpi = dpi
        self._width = paper.inner
        self._wide = paper.columns > 1

    @property
    def _number_on_top(self) -> bool:
        """The waiting number shares a row with the interpreter."""
        return self._wide and self._scale.run_in and bool(self._slip.interpreter)

    @property
    def _gutter(self) -> float:
        return 6 * MM if self._wide else 0.0

    @property
    def _column(self) -> float:
        count = self._paper.columns
        return (self._width - (count - 1) * self._gutter) / count

    def _columns(self, cells: Sequence[Cell], gap: float, title: str, *, loud: bool = False) -> Block:
        again = self._head(f"{title} (continued)", loud=loud)
        head = self._head(title, loud=loud)
        return Block(cells, gap, head, again, self._paper.columns, self._column + self._gutter)

    def _paragraph(self, items: Sequence[Sequence[Piece]], title: str, *, loud: bool = False) -> Block:
        """Items one behind the other in the full width, each behind a mark; the title at the start of the first row."""
        size, space = self._scale.body, self._scale.body * 0.28
        inset = size * 0.62
        head = self._set.line(title, size, bold=True)
        rows: list[list[_Placed]] = [[_Placed(0.0, head)]]
        at = head.width + space
        for item in items:
            at += space * 2 if at else 0.0
            for number, piece in enumerate(item):
                before = (inset if number == 0 else 0.0) + (space if piece.framed else 0.0)
                lines = self._set.wrap(piece.text, size, self._width, piece.bold, indent=at + before)
                if at and (not lines[0].width or (piece.framed and len(lines) > 1)):
                    # A mark is not left alone at the end of a row, and a frame is not broken.
                    rows.append([])
                    at = 0.0
                    lines = self._set.wrap(piece.text, size, self._width, piece.bold, indent=before)
                if number == 0:
                    rows[-1].append(_Placed(at, None))
                at += before
                for index, line in enumerate(lines):
                    if index:
                        rows.append([])
                        at = 0.0
                    rows[-1].append(_Placed(at, line, piece.framed))
                    at += line.width
                at += space * (2 if piece.framed else 1)
        rule = self._above_paragraph(2.2 if loud else 0.8)
        return Block([self._row(row, size) for row in rows], size * (LEADING - CAP_HEIGHT), rule, rule)

    def _above_paragraph(self, weight: float) -> Cell:
        def paint(pen: Pen, x: float, top: float) -> None:
            pen.rule(x, top - weight / 2, self._width, weight)

        return Cell(weight + self._scale.body * 0.42, paint)

    def _row(self, row: Sequence[_Placed], size: float) -> Cell:
        capital, pad = self._capital(size), size * 0.16

        def paint(pen: Pen, x: float, top: float) -> None:
            for placed in row:
                left, line = x + placed.at, placed.line
                if line is None:
                    self._mark(pen, left, top, size)
                    continue
                pen.text(line, left, top - capital)
                if placed.framed and line.width:
                    pen.frame(left - pad, top - capital - pad, line.width + 2 * pad, capital + 2 * pad, 0.7)

        return Cell(self._capital(size), paint)

    def _mark(self, pen: Pen, x: float, top: float, size: float) -> None:
        pen.bar(x, top - self._capital(size) * 0.75, size * 0.28, self._capital(size) * 0.5)

    def _head(self, title: str, *, loud: bool = False) -> Cell:
        size = self._scale.body if loud else self._scale.small
        above = self._scale.body * 0.25
        line = self._set.line(title, size, bold=True)

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.text(line, x, top - above - self._capital(size))
            pen.rule(x, top - above - self._capital(size) * 1.7, self._width, 2.2 if loud else 1.0)

        return Cell(above + self._capital(size) * 1.7 + self._scale.body * 0.5, paint)

    def _text_cell(self, lines: Sequence[Line]) -> Cell:
        return Cell(self._lines_height(lines), lambda pen, x, top: self._draw_lines(pen, lines, x, top))

    @staticmethod
    def _capital(size: float) -> float:
        return size * CAP_HEIGHT

    def _lines_height(self, lines: Sequence[Line]) -> float:
        """From the top of the first line's capitals to the last baseline."""
        if not lines:
            return 0.0
        return self._capital(lines[0].size) + sum(line.size * LEADING for line in lines[1:])

    def _draw_lines(self, pen: Pen, lines: Sequence[Line], x: float, top: float, *, white: bool = False) -> None:
        y = top - self._capital(lines[0].size)
        for index, line in enumerate(lines):
            if index:
                y -= line.size * LEADING
            pen.text(line, x, y, white=white)


def chunks(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Lines in pieces, so that no cell is higher than a page."""
    for start in range(0, len(lines), _LONGEST_CELL):
        yield lines[start : start + _LONGEST_CELL]
