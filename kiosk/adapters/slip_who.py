"""Who it is and what is to be done: name, identifiers, exam, bar code, times."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from kiosk.adapters import slip_codes as codes
from kiosk.adapters.slip_line import Line
from kiosk.adapters.slip_page import MM, Block, Cell, Pen, size_of
from kiosk.adapters.slip_part import Part
from kiosk.core.slip import Fact


class Who(Part):
    """Identity and exam."""

    def blocks(self) -> Iterator[Block]:
        """Identity, the reason where a person has to take over, exam and visit."""
        yield self._identity()
        yield from self._reason()
        yield self._exam()

    def _identity(self) -> Block:
        scale, slip = self._scale, self._slip
        number = self._set.line(slip.number, size_of(scale.name * 1.25), bold=True)
        pad = 2.4 * MM
        box = number.width + 2 * pad
        left = box + 4 * MM
        name = self._set.wrap(slip.name, size_of(scale.name), self._width - left, bold=True)
        writings = [
            line for text in slip.writings for line in self._set.wrap(text, scale.lead * 1.15, self._width - left)
        ]
        facts = self._pairs(slip.person, self._width - left)
        caption = [self._set.line("Name as typed", scale.small)] if slip.name_as_typed else []
        rows = [self._text_cell(part) for part in (caption, name, writings) if part] + facts
        gap = scale.body * 0.75
        text = sum(row.height + gap for row in rows) - gap
        above = _accents(slip.name) * size_of(scale.name)
        height = max(text, scale.name * 1.25 * MM + 2 * pad)

        def paint(pen: Pen, x: float, top: float) -> None:
            top -= above
            pen.frame(x, top - height, box, height, 1.2)
            pen.text(number, x + pad, top - height / 2 - scale.name * 1.25 * MM / 2)
            y = top - (height - text) / 2
            for row in rows:
                row.paint(pen, x + left, y)
                y -= row.height + gap

        return Block((Cell(above + height, paint),))

    def _pairs(self, facts: Sequence[Fact], width: float) -> list[Cell]:
        """Facts side by side where they fit, each a small label and a large value."""
        rows: list[Cell] = []
        beside: list[tuple[Line, float]] = []
        used = 0.0
        for fact in facts:
            label = self._set.line(fact.label, self._scale.small)
            value = label.width + 1.5 * MM
            lines = self._set.wrap(fact.text, self._scale.lead, width - value, bold=True)
            wide = value + max(line.width for line in lines)
            if beside and (used + wide > width or len(lines) > 1):
                rows.append(self._side_by_side(beside))
                beside, used = [], 0.0
            beside += [(label, used), (lines[0], used + value)]
            used += wide + 8 * MM
            if len(lines) > 1:
                rows += [self._side_by_side(beside), *(self._side_by_side([(line, value)]) for line in lines[1:])]
                beside, used = [], 0.0
        return [*rows, self._side_by_side(beside)] if beside else rows

    def _side_by_side(self, row: Sequence[tuple[Line, float]]) -> Cell:
        height = self._capital(self._scale.lead)
        placed = tuple(row)

        def paint(pen: Pen, x: float, top: float) -> None:
            for line, at in placed:
                pen.text(line, x + at, top - height)

        return Cell(height, paint)

    def _reason(self) -> Iterator[Block]:
        if self._slip.reason:
            lines = self._set.wrap(self._slip.reason, size_of(self._scale.stop * 0.8), self._width, bold=True)
            yield Block((self._text_cell(lines),))

    def _exam(self) -> Block:
        """What is to be done; beside it the bar code and when."""
        beside = self._wide and bool(self._slip.exam)
        right = max(self._code_width, self._column) if beside else self._width
        left = self._width - right - self._gutter if beside else self._width
        code = self._accession(right)
        what, when = self._facts(self._slip.exam, left), self._facts(self._slip.visit, right)
        below = code.height + self._scale.body if code.height else 0.0
        between = self._scale.body if what.height and not beside else 0.0
        height = max(what.height, below + when.height) if beside else what.height + between + below + when.height

        def paint(pen: Pen, x: float, top: float) -> None:
            what.paint(pen, x, top)
            if beside:
                x += self._width - right
            else:
                top -= what.height + between
            code.paint(pen, x, top)
            when.paint(pen, x, top - below)

        return Block((Cell(height, paint),))

    def _facts(self, facts: Sequence[Fact], width: float) -> Cell:
        """A table of labels and values."""
        label = max((self._set.line(fact.label, self._scale.small).width for fact in facts), default=0.0) + 2.5 * MM
        rows = [self._fact(fact, label, width) for fact in facts]
        gap = self._scale.body * 0.62

        def paint(pen: Pen, x: float, top: float) -> None:
            for row in rows:
                row.paint(pen, x, top)
                top -= row.height + gap

        return Cell(max(0.0, sum(row.height + gap for row in rows) - gap), paint)

    @property
    def _code_width(self) -> float:
        """0 = no bar code: no accession, a sign that Code 128 has not, or too long for the paper."""
        try:
            width = codes.bars_width(self._slip.bar_code, self._dpi)
        except ValueError:
            return 0.0
        return width if width <= self._width else 0.0

    def _accession(self, width: float) -> Cell:
        """Bars with the accession below, in ``width`` points."""
        if not self._slip.accession:
            return Cell(0.0, _nothing)
        has_bars = bool(self._code_width)
        tall = codes.BAR_HEIGHT_MM * MM if has_bars else 0.0
        label = self._set.line("Accession", self._scale.small)
        beside = label.width + 1.5 * MM
        lines = self._set.wrap(self._slip.accession, self._scale.body, width - beside, bold=True)
        down = tall + (1.7 * MM if tall else 0.0)

        def paint(pen: Pen, x: float, top: float) -> None:
            if has_bars:
                codes.draw_bars(pen.canvas, self._slip.bar_code, x - self._quiet, top - tall, tall, self._dpi)
            pen.text(label, x, top - down - self._capital(self._scale.body))
            self._draw_lines(pen, lines, x + beside, top - down)

        return Cell(down + self._lines_height(lines), paint)

    @property
    def _quiet(self) -> float:
        """The white before the bars reaches into the gutter, so that they line up with the text below."""
        return codes.BAR_QUIET * codes.module(codes.BAR_MM, self._dpi) if self._wide else 0.0

    def _fact(self, fact: Fact, label_width: float, width: float) -> Cell:
        scale = self._scale
        size = {"Exam": scale.lead * 1.25, "Ordered": scale.lead, "Patient says": scale.lead}.get(
            fact.label, scale.body
        )
        loud = fact.label in ("Exam", "Ordered", "Patient says", "ALSO TODAY")
        label = self._set.line(fact.label, scale.small)
        lines = self._set.wrap(fact.text, size, width - label_width, bold=loud)
        height = self._lines_height(lines)

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.text(label, x, top - self._capital(size))
            self._draw_lines(pen, lines, x + label_width, top)

        return Cell(height, paint)


def _accents(name: str) -> float:
    """White above capitals for the accents on them, over the font size: Ễ carries two."""
    bases = unicodedata.normalize("NFD", name)
    stacks = [len(marks) for base, marks in re.findall(r"(\w)([\u0300-\u036f]*)", bases) if base.isupper()]
    return min(2, max(stacks, default=0)) * 0.17


def _nothing(_pen: Pen, _x: float, _top: float) -> None:
    """Draws no part."""
