"""The slip as blocks on paper: one function per part, each for one step of the type scale."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property

from kiosk.adapters import slip_codes as codes
from kiosk.adapters.slip_line import Line, Setter
from kiosk.adapters.slip_page import MM, Block, Cell, Paper, Pen, Scale, size_of
from kiosk.core.record import State
from kiosk.core.slip import NOT_VERIFIED, STOP_TITLE, Box, Entry, Fact, Slip, Topic

LEADING = 1.22
_LONGEST_CELL = 14
"""Lines; a longer text is cut into cells, so that none is higher than a page."""
_STATES = {
    State.NOT_SURE: "NOT SURE",
    State.TELL: "WANTS TO TELL A PERSON",
    State.NOT_ANSWERED: "NOT ANSWERED",
    State.NOT_ASKED: "not asked",
}


class Form:
    """Sets one slip on one paper at one scale. ``qr`` = rows of black squares; ``dpi`` is the printer's."""

    def __init__(
        self, slip: Slip, qr: Sequence[Sequence[bool]], setter: Setter, paper: Paper, scale: Scale, dpi: int
    ) -> None:
        self._slip = slip
        self._qr = qr
        self._set = setter
        self._paper = paper
        self._scale = scale
        self._dpi = dpi
        self._width = paper.inner
        self._wide = paper.columns > 1
        self.gap = scale.gap

    @cached_property
    def blocks(self) -> list[Block]:
        """Everything above the foot, in the order of the brief; parts without content are left out."""
        slip = self._slip
        found = [
            *(self._banner(text) for text in slip.banners),
            *self._interpreter(),
            *(self._alarm(text) for text in slip.not_complete),
            *self._stops(),
            *self._clear(),
            self._identity(),
            *self._reason(),
            self._exam(),
            *self._list("NOTE", slip.notes),
            *self._answers("ANSWERS", slip.answers),
            *self._images(),
            *self._list("THE PATIENT'S QUESTIONS", slip.questions),
        ]
        return [block for block in found if block.height]

    def header(self, page: int, pages: int) -> Cell:
        """The line at the top of every page."""
        size = self._scale.small
        left, what = self._slip.center, "Check-in slip"
        if pages > 1:
            left, what = f"{self._slip.number}  {self._slip.name}", f"page {page} of {pages}"
        # An original is what everyone expects; anything else has to be seen.
        plain = self._slip.edition == ("ORIGINAL",)
        edition = self._set.line(" · ".join(self._slip.edition), size if plain else self._scale.lead, bold=True)
        kind = self._set.line(what, size, bold=pages > 1)
        names = self._set.wrap(left, size, self._width - kind.width - 3 * MM, bold=True)
        one_line = names[-1].width + kind.width + edition.width + 6 * MM <= self._width
        above = self._lines_height(names) - (self._capital(size) if one_line else -size * 0.4)
        tall = above + self._capital(edition.size) + size * 0.55

        def paint(pen: Pen, x: float, top: float) -> None:
            baseline = top - above - self._capital(edition.size)
            pen.text(edition, x + self._width - edition.width, baseline)
            last = baseline if one_line else top - self._lines_height(names)
            for up, line in enumerate(reversed(names)):
                pen.text(line, x, last + up * size * LEADING)
            pen.text(kind, x + names[-1].width + 3 * MM, last)
            pen.rule(x, top - tall, self._width, 0.8)

        return Cell(tall, paint)

    def foot(self) -> Block:
        """Boxes for the pen, the QR code and where the slip comes from."""
        matrix = self._qr
        square = codes.squares_width(matrix, self._dpi)
        beside = self._width - square - 2 * MM if self._wide else self._width
        boxes = self._boxes(beside)
        origin = self._origin(beside)
        # White above the code, beside the gap between blocks: its quiet zone.
        above, below = 1.2 * MM, 2.2 * MM
        text = above + boxes.height + below + origin.height

        def paint(pen: Pen, x: float, top: float) -> None:
            boxes.paint(pen, x, top - above)
            origin.paint(pen, x, top - above - boxes.height - below)
            if self._wide:
                # Below and on the right the quiet zone is the margin's, so that the code lines up with the rules.
                quiet = codes.QR_QUIET * codes.module(codes.SQUARE_MM, self._dpi)
                corner = x + self._width - square + quiet, top - above - square + quiet
            else:
                corner = x + (self._width - square) / 2, top - text - square
            codes.draw_squares(pen.canvas, matrix, *corner, self._dpi)

        return Block((Cell(max(text, above + square) if self._wide else text + square, paint),))

    @cached_property
    def first_room(self) -> float:
        """Height for blocks on the first page."""
        return self.later_room - self.foot().height - self.gap

    @cached_property
    def later_room(self) -> float:
        """Height for blocks on any other page."""
        return self._paper.height - 2 * self._paper.margin - self.header(1, 1).height - self.gap

    # --- loud ----------------------------------------------------------------------------------------

    def _banner(self, text: str) -> Block:
        return self._framed(text, self._scale.stop, weight=2.6)

    def _alarm(self, text: str) -> Block:
        return self._framed(text, self._scale.stop, weight=2.6)

    def _interpreter(self) -> Iterator[Block]:
        if self._slip.interpreter:
            yield self._framed(self._slip.interpreter, self._scale.stop, weight=1.2)

    def _clear(self) -> Iterator[Block]:
        if self._slip.clear:
            yield self._framed(self._slip.clear, self._scale.stop * 0.72, weight=0.8, bold=False)

    def _framed(self, text: str, capital_mm: float, weight: float, bold: bool = True) -> Block:
        size = size_of(capital_mm)
        pad = capital_mm * MM * 0.5 + weight
        lines = self._set.wrap(text, size, self._width - 2 * pad, bold)
        height = self._lines_height(lines) + 2 * pad

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.frame(x, top - height, self._width, height, weight)
            self._draw_lines(pen, lines, x + pad, top - pad)

        return Block((Cell(height, paint),))

    def _stops(self) -> Iterator[Block]:
        if self._slip.stops:
            cells = [cell for text in self._slip.stops for cell in self._stop(text)]
            yield Block(cells, 1.2, self._stop_title(), self._stop_title())

    def _stop_title(self) -> Cell:
        size = size_of(max(self._scale.stop, 5.0) if self._wide else self._scale.stop)
        if self._wide:
            # As large as it can be on one line: it is what has to be seen from afar.
            size *= min(1.2, self._width / self._set.line(STOP_TITLE, size, bold=True).width)
        lines = self._set.wrap(STOP_TITLE, size, self._width + 1, bold=True)
        height = self._lines_height(lines) + 2 * MM

        def paint(pen: Pen, x: float, top: float) -> None:
            self._draw_lines(pen, lines, x, top)

        return Cell(height, paint)

    def _stop(self, text: str) -> Iterator[Cell]:
        """White on black, and at its end white paper to write on."""
        size = size_of(self._scale.stop)
        pad = self._scale.stop * MM * 0.5
        pen_width = min(56.0, 16 * self._scale.stop) * MM if self._wide else self._width
        bar_width = self._width - pen_width if self._wide else self._width
        lines = self._set.wrap(text, size, bar_width - 2 * pad, bold=True)
        for part in _chunks(lines):
            yield self._stop_cell(part, pad, bar_width, pen_width)

    def _stop_cell(self, lines: Sequence[Line], pad: float, bar_width: float, pen_width: float) -> Cell:
        bar = self._lines_height(lines) + 2 * pad
        # High enough for a pen.
        bar = max(bar, self._pen_height) if self._wide else bar
        height = bar if self._wide else bar + self._pen_height

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.bar(x, top - bar, bar_width, bar)
            self._draw_lines(pen, lines, x + pad, top - (bar - self._lines_height(lines)) / 2, white=True)
            pen.frame(x, top - height, self._width, height, 1.2)
            self._told(pen, x + self._width - pen_width, top - height, pen_width)

        return Cell(height, paint)

    @property
    def _pen_height(self) -> float:
        return max(6.3 * MM, self._scale.stop * 1.8 * MM)

    def _told(self, pen: Pen, x: float, bottom: float, width: float) -> None:
        size = self._scale.small
        baseline = bottom + 2 * MM
        told, time = self._set.line("told", size), self._set.line("time", size)
        at = x + 2 * MM
        blank = (width - 4 * MM - told.width - time.width - 4 * MM) / 2
        for word in (told, time):
            pen.text(word, at, baseline)
            at += word.width + 1 * MM
            pen.rule(at, baseline - 0.6, blank, 0.6)
            at += blank + 2 * MM

    # --- who and what --------------------------------------------------------------------------------

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
        rows: list[list[tuple[Line, float]]] = []
        used = width
        for fact in facts:
            label = self._set.line(fact.label, self._scale.small)
            value = self._set.line(fact.text, self._scale.lead, bold=True)
            wide = label.width + 1.5 * MM + value.width + 8 * MM
            if not rows or used + wide > width + 8 * MM:
                rows.append([])
                used = 0.0
            rows[-1] += [(label, used), (value, used + label.width + 1.5 * MM)]
            used += wide
        return [self._side_by_side(row) for row in rows]

    def _side_by_side(self, row: Sequence[tuple[Line, float]]) -> Cell:
        height = self._capital(self._scale.lead)

        def paint(pen: Pen, x: float, top: float) -> None:
            for line, at in row:
                pen.text(line, x + at, top - height)

        return Cell(height, paint)

    def _reason(self) -> Iterator[Block]:
        if self._slip.reason:
            lines = self._set.wrap(self._slip.reason, size_of(self._scale.stop * 0.8), self._width, bold=True)
            yield Block((self._text_cell(lines),))

    def _exam(self) -> Block:
        """What is to be done; beside it the bar code and when."""
        code = self._accession()
        beside = self._wide and bool(self._slip.exam)
        right = max(self._code_width, self._column) if beside else self._width
        left = self._width - right - self._gutter if beside else self._width
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

    def _accession(self) -> Cell:
        if not self._slip.accession:
            return Cell(0.0, _nothing)
        width = self._code_width
        tall = codes.BAR_HEIGHT_MM * MM if width else 0.0
        size = self._scale.body
        label = self._set.line("Accession", self._scale.small)
        below = self._set.line(self._slip.accession, size, bold=True)
        down = tall + (1.7 * MM if tall else 0.0) + self._capital(size)

        def paint(pen: Pen, x: float, top: float) -> None:
            if width:
                codes.draw_bars(pen.canvas, self._slip.bar_code, x - self._quiet, top - tall, tall, self._dpi)
            pen.text(label, x, top - down)
            pen.text(below, x + label.width + 1.5 * MM, top - down)

        return Cell(down, paint)

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

    # --- lists ---------------------------------------------------------------------------------------

    def _list(self, title: str, texts: Sequence[str]) -> Iterator[Block]:
        if texts:
            width = self._column
            cells = [cell for text in texts for cell in self._item(text, width)]
            yield self._columns(cells, self._scale.body * 0.62, title)

    def _item(self, text: str, width: float) -> Iterator[Cell]:
        """``LABEL: words`` with the label in bold, as flag lines are written; any other text plain."""
        size, inset = self._scale.body, self._scale.body * 0.8
        before, colon, after = text.partition(": ")
        label = f"{before}:" if colon and before.isupper() else ""
        head = self._set.line(label, size, bold=True) if label else Line((), size)
        indent = head.width + size * 0.28 if label else 0.0
        lines = self._set.wrap(after if label else text, size, width - inset, indent=indent)
        for index, part in enumerate(_chunks(lines)):
            yield self._bullet(head if index == 0 else Line((), size), indent if index == 0 else 0.0, part, inset)

    def _bullet(self, head: Line, indent: float, lines: Sequence[Line], inset: float) -> Cell:
        size = self._scale.body

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.bar(x, top - self._capital(size) * 0.75, size * 0.28, self._capital(size) * 0.5)
            pen.text(head, x + inset, top - self._capital(size))
            for index, line in enumerate(lines):
                at = x + inset + (0 if index else indent)
                pen.text(line, at, top - self._capital(size) - index * size * LEADING)

        return Cell(self._lines_height(lines), paint)

    def _answers(self, title: str, topics: Sequence[Topic]) -> Iterator[Block]:
        if topics:
            yield self._columns([self._topic(topic) for topic in topics], 0.0, title)

    def _topic(self, topic: Topic) -> Cell:
        return self._ruled([self._entry(entry) for entry in topic.entries])

    def _ruled(self, rows: Sequence[Cell]) -> Cell:
        """Rows of one column with a rule below."""
        body = self._scale.body
        above, below, gap = body * 0.38, body * 0.45, body * 0.5
        height = sum(row.height + gap for row in rows) - gap + above + below

        def paint(pen: Pen, x: float, top: float) -> None:
            y = top - above
            for row in rows:
                row.paint(pen, x, y)
                y -= row.height + gap
            pen.rule(x, top - height, self._column, 0.25)

        return Cell(height, paint)

    def _entry(self, entry: Entry) -> Cell:
        size = self._scale.body
        inset = 3 * MM if entry.follow_up else 0.0
        at = self._column * 0.38
        label = self._set.wrap(entry.label, size, at - inset - 1.5 * MM)
        state = _STATES.get(entry.state, "")
        loud = entry.state in (State.NOT_SURE, State.TELL, State.NOT_ANSWERED)
        if entry.state is State.NOT_ASKED:
            text = f"{state} ({entry.text})" if entry.text else state
        else:
            text = ": ".join(part for part in (state, entry.text) if part)
        lines = self._set.wrap(text, size, self._column - at - (2 * MM if entry.loud else 0), bold=loud)
        height = max(self._lines_height(label), self._lines_height(lines))

        def paint(pen: Pen, x: float, top: float) -> None:
            self._draw_lines(pen, label, x + inset, top)
            if entry.loud:
                width = max(line.width for line in lines)
                pen.frame(
                    x + at - size * 0.28, top - height - size * 0.25, width + size * 0.56, height + size * 0.5, 1.0
                )
            self._draw_lines(pen, lines, x + at, top)

        return Cell(height, paint)

    def _images(self) -> Iterator[Block]:
        slip = self._slip
        said = [cell for text in slip.images_said for cell in self._item(text, self._column)]
        topics = [[self._entry(entry) for entry in topic.entries] for topic in slip.images]
        if said and topics:
            # What a finished line leaves out stands below it.
            said += topics.pop(0)
        cells = [self._ruled(rows) for rows in (said, *topics) if rows]
        if slip.answered_by:
            cells.append(self._topic(Topic((Entry("answered by", State.ANSWERED, slip.answered_by),))))
        if cells:
            yield self._columns(cells, 0.0, "PRIOR IMAGES, WHO ANSWERED")

    def _columns(self, cells: Sequence[Cell], gap: float, title: str) -> Block:
        again = self._head(f"{title} (continued)")
        return Block(cells, gap, self._head(title), again, self._paper.columns, self._column + self._gutter)

    @property
    def _gutter(self) -> float:
        return 6 * MM if self._wide else 0.0

    @property
    def _column(self) -> float:
        count = self._paper.columns
        return (self._width - (count - 1) * self._gutter) / count

    def _head(self, title: str) -> Cell:
        size = self._scale.small
        above = self._scale.body * 0.25
        line = self._set.line(title, size, bold=True)

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.text(line, x, top - above - self._capital(size))
            pen.rule(x, top - above - self._capital(size) * 1.7, self._width, 1.0)

        return Cell(above + self._capital(size) * 1.7 + self._scale.body * 0.5, paint)

    # --- foot ----------------------------------------------------------------------------------------

    def _boxes(self, width: float) -> Cell:
        size = self._scale.small
        height = max(10 * MM, self._scale.body * 1.1 * MM)
        shares = (0.28, 0.2, 0.52)

        def paint(pen: Pen, x: float, top: float) -> None:
            for box, share in zip(self._slip.boxes, shares, strict=True):
                pen.frame(x, top - height, width * share, height, 0.8)
                pen.text(self._set.line(box.label, size), x + 1.5 * MM, top - 1.5 * MM - self._capital(size))
                self._ticks(pen, box, x + 1.5 * MM, top - height + 2.5 * MM)
                x += width * share

        return Cell(height, paint)

    def _ticks(self, pen: Pen, box: Box, x: float, baseline: float) -> None:
        for tick in box.ticks:
            pen.frame(x, baseline - 0.5 * MM, 3.4 * MM, 3.4 * MM, 0.8)
            line = self._set.line(tick, self._scale.body)
            pen.text(line, x + 4.6 * MM, baseline)
            x += 4.6 * MM + line.width + 4 * MM

    def _origin(self, width: float) -> Cell:
        small, slip = self._scale.small, self._slip
        parts = [
            self._set.wrap(" · ".join((*slip.edition, NOT_VERIFIED)), small, width, bold=True),
            *(self._set.wrap(text, small, width, bold=True) for text in slip.caution),
            self._set.wrap(" · ".join(f"{fact.label} {fact.text}" for fact in slip.foot), small, width),
        ]
        gap = small * 0.55

        def paint(pen: Pen, x: float, top: float) -> None:
            for lines in parts:
                self._draw_lines(pen, lines, x, top)
                top -= self._lines_height(lines) + gap

        return Cell(sum(self._lines_height(lines) + gap for lines in parts) - gap, paint)

    # --- lines ---------------------------------------------------------------------------------------

    def _text_cell(self, lines: Sequence[Line]) -> Cell:
        return Cell(self._lines_height(lines), lambda pen, x, top: self._draw_lines(pen, lines, x, top))

    @staticmethod
    def _capital(size: float) -> float:
        return size * 0.668

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


def _accents(name: str) -> float:
    """White above capitals for the accents on them, over the font size: Ễ carries two."""
    bases = unicodedata.normalize("NFD", name)
    stacks = [len(marks) for base, marks in re.findall(r"(\w)([\u0300-\u036f]*)", bases) if base.isupper()]
    return min(2, max(stacks, default=0)) * 0.17


def _nothing(_pen: Pen, _x: float, _top: float) -> None:
    """Draws no part."""


def _chunks(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    for start in range(0, len(lines), _LONGEST_CELL):
        yield lines[start : start + _LONGEST_CELL]
