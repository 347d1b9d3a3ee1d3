"""Draws the technologist's slip as a PDF: black and white, one page where its type scale allows."""

import math
from bisect import bisect_left
from datetime import UTC, tzinfo
from io import BytesIO
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from kiosk.adapters.slip_codes import dot, squares
from kiosk.adapters.slip_form import Form
from kiosk.adapters.slip_line import Setter
from kiosk.adapters.slip_page import PAPERS, Block, Pen, paginate, stacked
from kiosk.adapters.slip_printable import printable
from kiosk.adapters.slip_type import Fonts
from kiosk.core.record import Record
from kiosk.core.slip import Slip, slip_of
from kiosk.paths import RESOURCES

# Streams as bytes, not as text for old mail: a fifth smaller and faster.
rl_config.useA85 = 0


_READABLE = 2
"""Pages that a slip may have before its type shrinks again."""


class SlipPdf:
    """Fulfils ``ports.SlipMaker``.

    ``paper`` names an entry of ``PAPERS`` (``KeyError`` otherwise), ``dpi`` is the printer's, ``zone`` ``slip_of``'s.
    ``site_fonts`` is ``Fonts``'s. Raises ``SlipError`` where the fonts are missing; a sign that no font has is replaced
    by a note (``slip_printable``), never a white.
    """

    def __init__(
        self,
        paper: str = "letter",
        dpi: int = 203,
        *,
        twelve_hour: bool = True,
        zone: tzinfo | None = UTC,
        fonts: Path = RESOURCES / "fonts",
        site_fonts: Path | None = None,
    ) -> None:
        self._paper = PAPERS[paper]
        self._dpi = dpi
        self._last = [0, 0]
        # Whole dots, at most one less than the sheet: the codes' squares are dots from the top as from the bottom.
        self._height = math.floor(self._paper.height / dot(dpi) + 1e-6) * dot(dpi)
        self._twelve_hour = twelve_hour
        self._zone = zone
        self._fonts = Fonts(fonts, site=site_fonts)

    def warm(self) -> None:
        """Reads all fonts now instead of at the first slip that needs them."""
        self._fonts.warm()

    def draw(self, record: Record, reprint: int = 0) -> bytes:
        """The PDF; ``reprint`` counts from 1, 0 = the original."""
        slip = slip_of(record, reprint, twelve_hour=self._twelve_hour, zone=self._zone)
        return self._drawn(printable(slip, self._fonts.missing))

    def _drawn(self, slip: Slip) -> bytes:
        setter = Setter(self._fonts)
        form, pages = self._fitted(slip, setter)
        out = BytesIO()
        # No creation date and no random id: the same record gives the same bytes.
        canvas = Canvas(
            out,
            pagesize=(self._paper.width, self._height),
            pageCompression=1,
            invariant=1,
            initialFontName=self._fonts.first,  # type: ignore[arg-type]  # a name, whatever the stubs say
        )
        canvas.setTitle(slip.reference)
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator("")
        for number, blocks in enumerate(pages, start=1):
            height = self._strip_height(form, blocks, number, len(pages)) if self._paper.strip else self._height
            canvas.setPageSize((self._paper.width, height))
            pen = Pen(canvas)
            self._page(pen, form, blocks, number, len(pages), height)
            pen.finish()
            canvas.showPage()
        canvas.save()
        return out.getvalue()

    def _fitted(self, slip: Slip, setter: Setter) -> tuple[Form, list[list[Block]]]:
        """The largest scale that takes one page.

        What no scale can take is set in rows again, as large as two pages allow; at the smallest, as many as it needs.
        """
        qr = squares(slip.qr)
        forms = [Form(slip, qr, setter, self._paper, scale, self._dpi) for scale in self._paper.scales]
        rows = [form for form in forms if not form.scale.run_in]
        # Smaller type is never higher, rows and paragraphs each for themselves: not every scale has to be set.
        for number, kind in enumerate((rows, [form for form in forms if form.scale.run_in])):
            first = self._first_that_fits(kind, number)
            if first < len(kind):
                return kind[first], [kind[first].blocks]
        first = bisect_left(rows, True, key=lambda form: len(_pages(form)) <= _READABLE)
        form = rows[min(first, len(rows) - 1)]
        return form, _pages(form)

    def _first_that_fits(self, forms: list[Form], kind: int) -> int:
        """From where it was with the last slip: most are alike. The outcome is the same from anywhere."""
        at = min(self._last[kind], max(0, len(forms) - 1))
        while at < len(forms) and not forms[at].fits:
            at += 1
        while 0 < at < len(forms) and forms[at - 1].may_fit(forms[at]) and forms[at - 1].fits:
            at -= 1
        self._last[kind] = at
        return at

    def _strip_height(self, form: Form, blocks: list[Block], number: int, count: int) -> float:
        """A strip is cut where its words end: whole dots, so that the codes stay on the printer's grid."""
        height = 2 * self._paper.margin + form.header(number, count).height + form.gap + stacked(blocks, form.gap)
        height += form.gap + form.foot.height if number == 1 else 0.0
        return math.ceil(height / dot(self._dpi)) * dot(self._dpi)

    def _page(self, pen: Pen, form: Form, blocks: list[Block], number: int, count: int, height: float) -> None:
        paper = self._paper
        left, top = paper.margin, height - paper.margin
        header = form.header(number, count)
        header.paint(pen, left, top)
        gap = form.gap
        if count == 1 and not paper.strip:
            # Room that is left goes between the blocks, as far as they still belong together.
            gap += min(0.5 * gap, (form.only_room - stacked(blocks, gap)) / len(blocks))
        top -= header.height + gap
        for block in blocks:
            block.draw(pen, left, top)
            top -= block.height + gap
        if number == 1:
            form.foot.draw(pen, left, paper.margin + form.foot.height)


def _pages(form: Form) -> list[list[Block]]:
    return paginate(form.blocks, form.first_room, form.later_room, form.gap)
