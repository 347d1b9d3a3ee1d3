"""Who it is and what is to be done: name, identifiers, exam, bar code, times."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property

from kiosk.adapters import slip_codes as codes
from kiosk.adapters.slip_line import Line
from kiosk.adapters.slip_page import MM, Block, Cell, Pen, size_of
from kiosk.adapters.slip_part import LEADING, Part
from kiosk.core.slip import Fact

_GIVEN = 0.76
"""Size of given names over the family name's, where a name is too long for its place."""


class Who(Part):
    """Identity and exam."""

    def blocks(self) -> Iterator[Block]:
        """Identity, the reason where a person has to take over, exam and visit."""
        yield self._identity()
        yield from self._reason()
        yield self._exam()

    def _identity(self) -> Block:
        scale, slip = self._scale, self._slip
        capital = scale.name * (1.25 if self._wide else 1.0)
        number = self._set.line(slip.number, size_of(capital), bold=True)
        pad = 2.4 * MM
        box = 0.0 if self._number_on_top else number.width + 2 * pad
        left = box + 4 * MM if box else 0.0
        # On a strip the name has the whole width, and the facts stand beside the number.
        width = self._width - (left if self._wide else 0.0)
        caption = [self._set.line("Name as typed", scale.small)] if slip.name_as_typed else []
        names = [*(self._text_cell(part) for part in (caption,) if part), self._name(width)]
        writings = [Fact("", text) for text in slip.writings]
        if scale.run_in:
            facts = [self._in_rows((*writings, *slip.person), width)]
        else:
            names += [self._in_rows([writing], width) for writing in writings]
            facts = self._pairs(slip.person, self._width - left)
        gap = scale.body * 0.8
        above = _accents(slip.name) * size_of(scale.name)
        tall = capital * MM + 2 * pad if box else 0.0

        def number_in_box(pen: Pen, x: float, top: float, height: float) -> None:
            if box:
                pen.frame(x, top - height, box, height, 1.2)
                pen.text(number, x + pad, top - height / 2 - capital * MM / 2)

        def paint(pen: Pen, x: float, top: float) -> None:
            top -= above
            if self._wide:
                number_in_box(pen, x, top, height)
                _down(pen, [*names, *facts], x + left, top - (height - _tall([*names, *facts], gap)) / 2, gap)
                return
            _down(pen, names, x, top, gap)
            top -= _tall(names, gap) + 1.6 * gap
            number_in_box(pen, x, top, lower)
            _down(pen, facts, x + left, top - (lower - _tall(facts, gap)) / 2, gap)

        lower = max(_tall(facts, gap), tall)
        height = max(_tall([*names, *facts], gap), tall) if self._wide else _tall(names, gap) + 1.6 * gap + lower
        return Block((Cell(above + height, paint),))

    def _name(self, width: float) -> Cell:
        size = size_of(self._scale.name)
        family, comma, given = self._slip.name.partition(", ")
        lines = self._set.wrap(self._slip.name, size, width, bold=True)
        if len(lines) < 3 or not (comma and self._scale.once):
            return self._text_cell(lines)
        lines = self._set.wrap(f"{family},", size, width, bold=True)
        smaller = size * _GIVEN
        at = lines[-1].width + smaller * 0.3
        rest = self._set.wrap(given, smaller, width, bold=True, indent=at)
        height = self._lines_height(lines)
        below = sum(line.size * LEADING for line in rest[1:])

        def paint(pen: Pen, x: float, top: float) -> None:
            self._draw_lines(pen, lines, x, top)
            for down, line in enumerate(rest):
                pen.text(line, x + (0 if down else at), top - height - down * smaller * LEADING)

        return Cell(height + below, paint)

    def _pairs(self, facts: Sequence[Fact], width: float) -> list[Cell]:
        """Facts side by side where they fit, each a small label and a large value."""
        rows: list[Cell] = []
        beside: list[tuple[float, Line]] = []
        used = 0.0
        for fact in facts:
            label = self._set.line(fact.label, self._scale.small)
            value = label.width + 1.5 * MM
            lines = self._set.wrap(fact.text, self._weight(fact)[0], width - value, bold=True)
            wide = value + max(line.width for line in lines)
            if beside and (used + wide > width or len(lines) > 1):
                rows.append(self._side_by_side(beside))
                beside, used = [], 0.0
            beside += [(used, label), (used + value, lines[0])]
            used += wide + 8 * MM
            if len(lines) > 1:
                rows += [self._side_by_side(beside), *(self._side_by_side([(value, line)]) for line in lines[1:])]
                beside, used = [], 0.0
        return [*rows, self._side_by_side(beside)] if beside else rows

    def _side_by_side(self, row: Sequence[tuple[float, Line]]) -> Cell:
        height = self._capital(max(line.size for _, line in row))
        placed = tuple(row)

        def paint(pen: Pen, x: float, top: float) -> None:
            for at, line in placed:
                pen.text(line, x + at, top - height)

        return Cell(height, paint)

    def _reason(self) -> Iterator[Block]:
        if self._slip.reason:
            lines = self._set.wrap(self._slip.reason, size_of(self._scale.stop * 0.8), self._width, bold=True)
            yield Block((self._text_cell(lines),))

    def _exam(self) -> Block:
        """What is to be done; beside it the bar code and when."""
        if self._wide and self._scale.run_in and self._slip.exam:
            return self._exam_in_rows()
        beside = self._wide and bool(self._slip.exam)
        if beside and self._code_width > self._column * 1.2:
            return self._exam_above_bars()
        right = max(self._code_width, self._column) if beside else self._width
        left = self._width - right - self._gutter if beside else self._width
        code = self._accession(right)
        # Below one another they share the column of their labels.
        every = () if beside else (*self._slip.exam, *self._slip.visit)
        what, when = (
            self._facts(facts, width, every or facts)
            for facts, width in ((self._slip.exam, left), (self._slip.visit, right))
        )
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

    def _exam_above_bars(self) -> Block:
        """The same where the bars would leave what is to be done no room beside them."""
        what, when = (self._facts(facts, self._column, facts) for facts in (self._slip.exam, self._slip.visit))
        code = self._accession(self._width)
        facts = max(what.height, when.height)
        gap = self._scale.body

        def paint(pen: Pen, x: float, top: float) -> None:
            what.paint(pen, x, top)
            when.paint(pen, x + self._column + self._gutter, top)
            code.paint(pen, x, top - facts - gap)

        return Block((Cell(facts + gap + code.height, paint),))

    def _exam_in_rows(self) -> Block:
        """The same in the full width, several facts in a row."""
        rows = [self._in_rows((*self._slip.exam, *self._slip.visit), self._width), self._accession(self._width)]
        gap = self._scale.body * 0.6
        return Block((Cell(_tall(rows, gap), lambda pen, x, top: _down(pen, rows, x, top, gap)),))

    def _in_rows(self, facts: Sequence[Fact], width: float) -> Cell:
        scale = self._scale
        rows: list[list[tuple[float, Line]]] = [[]]
        at, between = 0.0, 5 * MM
        for fact in facts:
            size, loud = self._weight(fact)
            label = self._set.line(fact.label, scale.small)
            value = label.width + 1.2 * MM if fact.label else 0.0
            lines = self._set.wrap(fact.text, size, width - value, bold=loud)
            wide = value + max(line.width for line in lines)
            if rows[-1] and (at + wide > width or len(lines) > 1):
                rows.append([])
                at = 0.0
            rows[-1] += [(at, label), (at + value, lines[0])]
            rows += [[(value, line)] for line in lines[1:]]
            at += wide + between if len(lines) == 1 else width
        cells = [self._side_by_side(row) for row in rows if row]
        gap = scale.body * 0.5
        return Cell(_tall(cells, gap), lambda pen, x, top: _down(pen, cells, x, top, gap))

    def _weight(self, fact: Fact) -> tuple[float, bool]:
        """Size, and whether it is bold."""
        scale = self._scale
        match fact.label:
            case "Exam":
                return scale.lead * 1.25, True
            case "Ordered" | "Patient says":
                return scale.lead, True
            case "Born" | "Born, as typed" | "MRN":
                return scale.lead if self._wide else scale.body * 1.08, True
            case "Language" if fact.text != "English":
                return scale.lead, True
            case "ALSO TODAY":
                return scale.body, True
            case "":
                return scale.lead * 1.15, False
        return scale.body, False

    def _facts(self, facts: Sequence[Fact], width: float, beside: Sequence[Fact]) -> Cell:
        """A table of labels and values, these as far right as those of ``beside``."""
        label = max((self._set.line(fact.label, self._scale.small).width for fact in beside), default=0.0) + 2.5 * MM
        rows = [self._fact(fact, label, width) for fact in facts]
        gap = self._scale.body * 0.62

        def paint(pen: Pen, x: float, top: float) -> None:
            for row in rows:
                row.paint(pen, x, top)
                top -= row.height + gap

        return Cell(max(0.0, sum(row.height + gap for row in rows) - gap), paint)

    @cached_property
    def _code_width(self) -> float:
        """From the first bar to the last; 0 = no bar code: see ``_why_no_bars``."""
        if not self._slip.bar_code:
            return 0.0
        quiet = codes.BAR_QUIET * codes.module(codes.BAR_MM, self._dpi)
        width = codes.bars_width(self._slip.bar_code, self._dpi) - 2 * quiet
        # The white beside the bars may be the paper's own.
        over = 2 * max(0.0, quiet - self._paper.margin)
        return width if width <= self._width - over else 0.0

    def _why_no_bars(self) -> str:
        """Bars thinner than they can be read are worse than none."""
        if not self._slip.accession or self._code_width:
            return ""
        if not self._slip.bar_code:
            return "no bar code: it has signs that bar codes lack"
        return "no bar code: too long for this paper, type it"

    def _accession(self, width: float) -> Cell:
        """Bars with the accession below, in ``width`` points; beside them where rows are set in the full width."""
        if not self._slip.accession:
            return Cell(0.0, _nothing)
        bars, scale = self._code_width, self._scale
        tall = codes.BAR_HEIGHT_MM * MM if bars else 0.0
        label = self._set.line("Accession", scale.small)
        value = label.width + 1.5 * MM
        right = bars + 5 * MM if bars and scale.run_in and self._wide else 0.0
        if width - right < value + 20 * MM:
            right = 0.0
        lines = self._set.wrap(self._slip.accession, scale.body, width - right - value, bold=True)
        why = self._set.wrap(self._why_no_bars(), scale.small, width) if not bars else ()
        down = 0.0 if right or not bars else tall + 1.7 * MM
        text = down + self._lines_height(lines)
        under = text + (scale.small * 0.6 if why else 0.0)

        def paint(pen: Pen, x: float, top: float) -> None:
            if bars:
                codes.draw_bars(pen.canvas, self._slip.bar_code, x - self._quiet, top - tall, tall, self._dpi)
            pen.text(label, x + right, top - down - self._capital(scale.body))
            self._draw_lines(pen, lines, x + right + value, top - down)
            if why:
                self._draw_lines(pen, why, x, top - under)

        return Cell(max(tall, under + self._lines_height(why)), paint)

    @property
    def _quiet(self) -> float:
        """The white before the bars reaches into gutter or margin, so that they line up with the text below."""
        quiet = codes.BAR_QUIET * codes.module(codes.BAR_MM, self._dpi)
        return quiet if self._wide else min(quiet, self._paper.margin)

    def _fact(self, fact: Fact, label_width: float, width: float) -> Cell:
        scale = self._scale
        size, loud = self._weight(fact)
        label = self._set.line(fact.label, scale.small)
        lines = self._set.wrap(fact.text, size, width - label_width, bold=loud)
        height = self._lines_height(lines)

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.text(label, x, top - self._capital(size))
            self._draw_lines(pen, lines, x + label_width, top)

        return Cell(height, paint)


def _tall(cells: Sequence[Cell], gap: float) -> float:
    """Height of cells below one another; an empty one takes no gap."""
    heights = [cell.height for cell in cells if cell.height]
    return sum(heights) + gap * max(0, len(heights) - 1)


def _down(pen: Pen, cells: Sequence[Cell], x: float, top: float, gap: float) -> None:
    for cell in cells:
        if cell.height:
            cell.paint(pen, x, top)
            top -= cell.height + gap


def _accents(name: str) -> float:
    """White above capitals for the accents on them, over the font size: Ễ carries two."""
    bases = unicodedata.normalize("NFD", name)
    stacks = [len(marks) for base, marks in re.findall(r"(\w)([\u0300-\u036f]*)", bases) if base.isupper()]
    return min(2, max(stacks, default=0)) * 0.17


def _nothing(_pen: Pen, _x: float, _top: float) -> None:
    """Draws no part."""
