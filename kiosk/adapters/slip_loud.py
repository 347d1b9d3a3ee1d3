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
        if slip.interpreter:
            yield self._framed(slip.interpreter, scale.stop, weight=1.2)
        for text in slip.not_complete:
            yield self._framed(text, scale.stop, weight=2.6)
        if slip.stops:
            cells = [cell for text in slip.stops for cell in self._stop(text)]
            yield Block(cells, 0.8 if scale.run_in else 1.2, self._stop_title(), self._stop_title())
        if slip.clear:
            yield self._framed(slip.clear, scale.stop * 0.72, weight=0.8, bold=False)

    def _framed(self, text: str, capital_mm: float, weight: float, bold: bool = True) -> Block:
        size = size_of(capital_mm)
        pad = capital_mm * MM * 0.5 + weight
        lines = self._set.wrap(text, size, self._width - 2 * pad, bold)
        height = self._lines_height(lines) + 2 * pad

        def paint(pen: Pen, x: float, top: float) -> None:
            pen.frame(x, top - height, self._width, height, weight)
            self._draw_lines(pen, lines, x + pad, top - pad)

        return Block((Cell(height, paint),))

    def _stop_title(self) -> Cell:
        size = size_of(self._scale.stop)
        # As large as it can be on one line: it is what has to be seen from afar.
        one_line = size * min(1.2, self._width / self._set.line(STOP_TITLE, size, bold=True).width)
        size = max(one_line, size_of(LEAST_CAPITAL))
        lines = self._set.wrap(STOP_TITLE, size, self._width + 1, bold=True)
        height = self._lines_height(lines) + 2 * MM

        def paint(pen: Pen, x: float, top: float) -> None:
            self._draw_lines(pen, lines, x, top)

        return Cell(height, paint)

    def _stop(self, text: str) -> Iterator[Cell]:
        """White on black, and at its end white paper to write on."""
        scale = self._scale
        pad = scale.stop * MM * (0.22 if scale.run_in else 0.5)
        pen_width = min(56 * MM, self._width * (0.22 if scale.run_in else 0.28)) if self._wide else self._width
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
        if len(topics) == 1 and beside < 0.55 * room and self._wide:
            details = self._set.wrap(said, size, room - beside, bold=True)
        else:
            beside, details = 0.0, self._set.wrap(said, size, room, bold=True)
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
        return (6.6 if self._scale.run_in else max(6.6, self._scale.stop * 1.8)) * MM

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
