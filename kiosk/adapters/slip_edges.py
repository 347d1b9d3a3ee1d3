"""The edges of a page: the line at the top, and the foot with boxes for a pen, the QR code and the origin."""

from collections.abc import Sequence

from kiosk.adapters import slip_codes as codes
from kiosk.adapters.slip_line import Line
from kiosk.adapters.slip_page import MM, Block, Cell, Pen
from kiosk.adapters.slip_part import LEADING, Part
from kiosk.core.slip import NOT_VERIFIED, Box, grouped


class Edges(Part):
    """Header and foot."""

    def header(self, page: int, pages: int) -> Cell:
        """The line at the top of every page."""
        size = self._scale.small
        left, what = self._slip.center, "Check-in slip"
        if pages > 1:
            left, what = f"{self._slip.number}  {self._slip.name}", f"page {page} of {pages}"
            what += f" · {grouped(self._slip.reference)}"
        # An original is what everyone expects; anything else has to be seen.
        plain = self._slip.edition == ("ORIGINAL",)
        edition = self._set.line(" · ".join(self._slip.edition), size if plain else self._scale.lead, bold=True)
        kind = self._set.line(what, size, bold=pages > 1)
        # On one page the name stands large below.
        wide = self._scale.lead if pages > 1 else size
        names = self._set.wrap(left, wide, self._width - kind.width - 3 * MM, bold=True)
        one_line = names[-1].width + kind.width + edition.width + 9 * MM <= self._width
        above = self._lines_height(names) - (self._capital(wide) if one_line else -size * 0.8)
        pad = 0.0 if plain else edition.size * 0.3
        below = size * 0.55 + pad
        tall = pad + above + self._capital(max(edition.size, wide if one_line else 0.0)) + below

        def paint(pen: Pen, x: float, top: float) -> None:
            baseline = top - tall + below
            self._edition(pen, edition, x + self._width, baseline, pad)
            last = baseline if one_line else top - self._lines_height(names)
            for up, line in enumerate(reversed(names)):
                pen.text(line, x, last + up * wide * LEADING)
            pen.text(kind, x + names[-1].width + 3 * MM, last)
            pen.rule(x, top - tall, self._width, 0.8)

        return Cell(tall, paint)

    def _edition(self, pen: Pen, edition: Line, right: float, baseline: float, pad: float) -> None:
        if not self._slip.edition[0].startswith("REPRINT"):
            pen.text(edition, right - edition.width, baseline)
            return
        # White on black: two papers of one visit are told apart from afar.
        capital = self._capital(edition.size)
        pen.bar(right - edition.width - 2 * pad, baseline - pad, edition.width + 2 * pad, capital + 2 * pad)
        pen.text(edition, right - edition.width - pad, baseline, white=True)

    def foot(self, matrix: Sequence[Sequence[bool]]) -> Block:
        """Boxes for the pen, the QR code and where the slip comes from. ``matrix`` = rows of black squares."""
        return Block((self._foot_of_strip(matrix) if not self._wide else self._foot_of_sheet(matrix),))

    def _foot_of_sheet(self, matrix: Sequence[Sequence[bool]]) -> Cell:
        square = codes.squares_width(matrix, self._dpi)
        beside = self._width - square - 2 * MM
        boxes, origin = self._boxes(beside), self._origin(beside)
        # White above the code, beside the gap between blocks: its quiet zone.
        above, below = 1.2 * MM, 2.2 * MM
        text = above + boxes.height + below + origin.height

        def paint(pen: Pen, x: float, top: float) -> None:
            boxes.paint(pen, x, top - above)
            origin.paint(pen, x, top - above - boxes.height - below)
            # Below and on the right the quiet zone is the margin's, so that the code lines up with the rules.
            codes.draw_squares(
                pen.canvas,
                matrix,
                x + self._width - square + self._quiet,
                top - above - square + self._quiet,
                self._dpi,
            )

        return Cell(max(text, above + square), paint)

    def _foot_of_strip(self, matrix: Sequence[Sequence[bool]]) -> Cell:
        """Boxes, and below them the code with the origin beside it."""
        square = codes.squares_width(matrix, self._dpi)
        # On the left the quiet zone is the margin's.
        left = square - self._quiet
        boxes, origin = self._boxes(self._width), self._origin(self._width - left)
        below = self._quiet + 1 * MM
        lower = max(origin.height, square - 2 * self._quiet)

        def paint(pen: Pen, x: float, top: float) -> None:
            boxes.paint(pen, x, top)
            top -= boxes.height + below
            origin.paint(pen, x + left, top)
            codes.draw_squares(pen.canvas, matrix, x - self._quiet, top - square + self._quiet, self._dpi)

        return Cell(boxes.height + below + lower, paint)

    @property
    def _quiet(self) -> float:
        return codes.QR_QUIET * codes.module(codes.SQUARE_MM, self._dpi)

    def _boxes(self, width: float) -> Cell:
        size = self._scale.small
        height = max(10 * MM, self._scale.body * 1.1 * MM) if not self._scale.run_in else 9 * MM
        # On a strip the boxes for the pen stand above those to tick.
        shares = (0.28, 0.2, 0.52) if self._wide else (0.6, 0.4, 1.0)

        def paint(pen: Pen, x: float, top: float) -> None:
            left = x
            for box, share in zip(self._slip.boxes, shares, strict=True):
                if left - x + width * share > width + 1:
                    left, top = x, top - height
                pen.frame(left, top - height, width * share, height, 0.8)
                pen.text(self._set.line(box.label, size), left + 1.5 * MM, top - 1.5 * MM - self._capital(size))
                self._ticks(pen, box, left + 1.5 * MM, top - height + 2.2 * MM)
                left += width * share

        return Cell(height if self._wide else 2 * height, paint)

    def _ticks(self, pen: Pen, box: Box, x: float, baseline: float) -> None:
        for tick in box.ticks:
            pen.frame(x, baseline - 0.5 * MM, 3.4 * MM, 3.4 * MM, 0.8)
            line = self._set.line(tick, self._scale.body)
            pen.text(line, x + 4.6 * MM, baseline)
            x += 4.6 * MM + line.width + 4 * MM

    def _origin(self, width: float) -> Cell:
        small, slip = self._scale.small, self._slip
        cautions = (" · ".join(slip.caution),) if slip.caution and self._scale.run_in else slip.caution
        parts = [
            self._set.wrap(" · ".join((*slip.edition, NOT_VERIFIED)), small, width, bold=True),
            *(self._set.wrap(text, small, width, bold=True) for text in cautions),
            self._set.wrap(" · ".join(f"{fact.label} {fact.text}" for fact in slip.foot), small, width),
        ]
        gap = small * 0.55

        def paint(pen: Pen, x: float, top: float) -> None:
            for lines in parts:
                self._draw_lines(pen, lines, x, top)
                top -= self._lines_height(lines) + gap

        return Cell(sum(self._lines_height(lines) + gap for lines in parts) - gap, paint)
