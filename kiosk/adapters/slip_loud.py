"""What has to be seen first: banners, what is not complete, and what to tell the radiologist."""

from collections.abc import Iterator, Sequence

from kiosk.adapters.slip_line import Line
from kiosk.adapters.slip_page import LEAST_CAPITAL, MM, Block, Cell, Pen, size_of
from kiosk.adapters.slip_part import Part, chunks
from kiosk.core.slip import STOP_TITLE


class Loud(Part):
    """The top of the slip."""

    def blocks(self) -> Iterator[Block]:
        """In the order of the brief; parts without content are left out."""
        slip, scale = self._slip, self._scale
        for text in slip.banners:
            yield self._framed(text, scale.stop, weight=2.6)
        if slip.interpreter and self._number_on_top:
            yield self._number_and_interpreter()
        elif slip.interpreter:
            yield self._framed(slip.interpreter, scale.stop, weight=1.2)
        for text in slip.not_complete:
            yield self._framed(text, scale.stop, weight=2.6)
        if slip.stops:
            cells = [cell for text in slip.stops for cell in self._stop(text)]
            yield Block(cells, 1.2, self._stop_title(), self._stop_title())
        if slip.clear:
            yield self._framed(slip.clear, scale.stop * 0.72, weight=0.8, bold=False)

    def _framed(self, text: str, capital_mm: float, weight: float, bold: bool = True) -> Block:
        size = size_of(capital_mm)
        pad = capital_mm * MM * (0.28 if self._scale.run_in else 0.5) + weight
        lines = self._set.wrap(text, size, self._width - 2 * pad, bold)
        height = self._lines_height(lines) + 2 * pad

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.frame(x, top - height, self._width, height, weight)
            self._draw_lines(pen, lines, x + pad, top - pad)

        return Block((Cell(height, paint),))

    def _number_and_interpreter(self) -> Block:
        """One row for both, where every millimetre counts."""
        size, pad = size_of(LEAST_CAPITAL), 2 * MM
        number = self._set.line(self._slip.number, size, bold=True)
        box = number.width + 2 * pad
        lines = self._set.wrap(self._slip.interpreter, size, self._width - box - 3 * pad, bold=True)
        height = self._lines_height(lines) + 1.9 * pad

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.frame(x, top - height, box, height, 1.2)
            pen.text(number, x + pad, top - height / 2 - self._capital(size) / 2)
            pen.frame(x + box + pad, top - height, self._width - box - pad, height, 1.2)
            self._draw_lines(pen, lines, x + box + 2 * pad, top - 0.8 * pad)

        return Block((Cell(height, paint),))

    def _stop_title(self) -> Cell:
        size = size_of(self._scale.stop)
        if self._scale.run_in and self._set.line(STOP_TITLE, size, bold=True).width > self._width:
            return self._stop_in_one_line(size)
        # As large as it can be on one line: it is what has to be seen from afar.
        one_line = size * min(1.2, self._width / self._set.line(STOP_TITLE, size, bold=True).width)
        size = max(one_line, size_of(LEAST_CAPITAL))
        lines = self._set.wrap(STOP_TITLE, size, self._width + 1, bold=True)
        height = self._lines_height(lines) + 2 * MM

        def paint(pen: Pen, x: float, top: float) -> None:
            self._draw_lines(pen, lines, x, top)

        return Cell(height, paint)

    def _stop_in_one_line(self, size: float) -> Cell:
        """STOP as large as ever, what to do beside it as large as it can be."""
        word, what = STOP_TITLE.split(" ", 1)
        stop = self._set.line(f"{word} ", size * 1.1, bold=True)
        room = self._width - stop.width - 1.5 * MM
        rest = self._set.line(what, size * room / self._set.line(what, size, bold=True).width, bold=True)
        height = self._capital(stop.size)

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.text(stop, x, top - height)
            pen.text(rest, x + self._width - rest.width, top - height)

        return Cell(height + 1.4 * MM, paint)

    def _stop(self, text: str) -> Iterator[Cell]:
        """White on black, and at its end white paper to write on."""
        scale = self._scale
        # Tails of letters, white on black, have to stay on the black.
        pad = max(0.16 * scale.stop, 0.38 * scale.detail) * MM if scale.tight else 0.5 * scale.stop * MM
        share = 0.17 if scale.once else 0.22 if scale.tight else 0.28
        pen_width = min(56 * MM, self._width * share) if self._wide else self._width
        bar_width = self._width - pen_width if self._wide else self._width
        room = bar_width - 2 * self._pad
        topic, colon, said = text.partition(": ")
        if scale.detail == scale.stop or not (colon and topic.isupper()):
            for part in chunks(self._set.wrap(text, size_of(scale.stop), room, bold=True)):
                yield self._stop_cell((), part, pad, bar_width, pen_width)
            return
        size = size_of(scale.detail)
        topics = self._set.wrap(f"{topic}:", size_of(scale.stop), room, bold=True)
        beside = topics[0].width + scale.stop * MM * 0.7
        under = self._set.wrap(said, size, room, bold=True)
        details = under
        if len(topics) == 1 and beside < 0.55 * room and self._wide:
            details = self._set.wrap(said, size, room - beside, bold=True)
        # A narrow column of many lines is slower to read than the topic with lines under it.
        if details is under or self._lines_height(details) > self._lines_height((*topics, *under)) + pad:
            beside, details = 0.0, under
        for part in chunks(details):
            yield self._stop_cell(topics, part, pad, bar_width, pen_width, beside)
            topics = ()

    def _stop_cell(
        self, topics: Sequence[Line], details: Sequence[Line], pad: float, bar_width: float, pen_width: float,
        beside: float = 0.0,
    ) -> Cell:  # fmt: skip
        above, below = self._lines_height(topics), self._lines_height(details)
        between = pad * 0.8 if topics and not beside else 0.0
        text = max(above, below) if beside else above + between + below
        # High enough for a pen.
        bar = max(text + 2 * pad, self._pen_height) if self._wide else text + 2 * pad
        height = bar if self._wide else bar + self._pen_height

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.bar(x, top - bar, bar_width, bar)
            at = x + self._pad
            middle = top - bar / 2
            if topics:
                self._draw_lines(pen, topics, at, middle + (above if beside else text) / 2, white=True)
            first = middle + below / 2 if beside else middle - text / 2 + below
            self._draw_lines(pen, details, at + beside, first, white=True)
            pen.frame(x, top - height, self._width, height, 1.2)
            self._told(pen, x + self._width - pen_width, top - height, pen_width)

        return Cell(height, paint)

    @property
    def _pad(self) -> float:
        return self._scale.stop * MM * 0.5

    @property
    def _pen_height(self) -> float:
        return (6.6 if self._scale.tight else max(6.6, self._scale.stop * 1.8)) * MM

    def _told(self, pen: Pen, x: float, bottom: float, width: float) -> None:
        size = self._scale.small
        told, time = self._set.line("told", size), self._set.line("time", size)
        if width < 28 * MM:
            at = max(told.width, time.width) + 2.5 * MM
            for up, word in ((0.46 * self._pen_height, told), (0.0, time)):
                pen.text(word, x + 1.5 * MM, bottom + up + 1.1 * MM)
                pen.rule(x + at, bottom + up + 1.1 * MM - 0.6, width - at - 1.5 * MM, 0.6)
            return
        baseline, at = bottom + 2 * MM, x + 2 * MM
        blank = (width - 4 * MM - told.width - time.width - 4 * MM) / 2
        for word in (told, time):
            pen.text(word, at, baseline)
            at += word.width + 1 * MM
            pen.rule(at, baseline - 0.6, blank, 0.6)
            at += blank + 2 * MM
