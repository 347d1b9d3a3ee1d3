"""The page with an appointment's code for a patient's letter, as PDF: where, when, the code, what the kiosk will ask.

Nothing on it says who the patient is or what the exam is: a letter gets lost (docs/decisions/0040).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfgen.canvas import Canvas

from kiosk.adapters.slip_codes import draw_squares, squares, squares_width
from kiosk.adapters.slip_line import Line, Setter
from kiosk.adapters.slip_type import Fonts
from kiosk.errors import LetterError

PAPERS = {"letter": letter, "a4": A4}

_MM = 72 / 25.4
_MARGIN = 24 * _MM
_DPI = 300
"""What office printers have, or a multiple of it."""
_ENLARGED = 2
"""Times the slip's squares: a sheet has the room, and a phone's camera or an old scanner is glad of it."""
_LEAD = 1.28
_CENTER, _HEAD, _WHEN, _STEP, _LINE, _HANDLE = 22.0, 16.0, 30.0, 18.0, 15.0, 10.0
_STEP_GAP = 4.5 * _MM
_RIM = 1.5 * _MM


@dataclass(frozen=True, slots=True)
class Page:
    """What the page says. ``steps`` are counted; ``lines`` are the site's own words."""

    center: str
    head: str
    when: Sequence[str]
    code: str
    handle: str
    steps: Sequence[str]
    lines: Sequence[str] = ()
    right_to_left: bool = False


class LetterPage:
    """Draws it. Raises ``SlipError`` for a missing font or a sign in none, ``LetterError`` for too many lines."""

    def __init__(self, fonts: Fonts, paper: str) -> None:
        """``paper`` names an entry of ``PAPERS``."""
        self._setter, self._first = Setter(fonts), fonts.first
        self._width, self._height = PAPERS[paper]
        self._inner = self._width - 2 * _MARGIN

    def draw(self, page: Page) -> bytes:
        """One page, black on white; the same page gives the same bytes."""
        out = BytesIO()
        canvas = Canvas(
            out,
            pagesize=(self._width, self._height),
            pageCompression=1,
            invariant=1,
            initialFontName=self._first,  # type: ignore[arg-type]  # a name, whatever the stubs say
        )
        canvas.setTitle(page.handle)
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator("")
        self._code(canvas, page, self._upper(canvas, page))
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    def _upper(self, canvas: Canvas, page: Page) -> float:
        """Where and when; where it ends."""
        y = self._height - _MARGIN
        y = self._paragraph(canvas, page, page.center, _CENTER, y, bold=True)
        canvas.setLineWidth(1.4)
        canvas.line(_MARGIN, y - 4 * _MM, _MARGIN + self._inner, y - 4 * _MM)
        y = self._paragraph(canvas, page, page.head, _HEAD, y - 13 * _MM)
        for part in page.when:
            y = self._paragraph(canvas, page, part, _WHEN, y - 0.5 * _MM, bold=True)
        return y

    def _code(self, canvas: Canvas, page: Page, room: float) -> None:
        """The code and the steps, in the middle third: folded in three, no fold runs through the code."""
        matrix = squares(page.code)
        side = squares_width(matrix, _DPI) * _ENLARGED
        # The corners of the frame are round: without a rim they would cut into the white that the code needs.
        wide, high = side + 2 * _RIM, side + 7 * _MM
        top = min(self._height * 2 / 3, room) - 8 * _MM
        left = _MARGIN + self._inner - wide if page.right_to_left else _MARGIN
        canvas.saveState()
        canvas.scale(_ENLARGED, _ENLARGED)
        draw_squares(canvas, matrix, (left + _RIM) / _ENLARGED, (top - _RIM - side) / _ENLARGED, _DPI)
        canvas.restoreState()
        canvas.setLineWidth(1)
        canvas.roundRect(left, top - high, wide, high, 3 * _MM)
        handle = self._setter.line(page.handle, _HANDLE)
        handle.draw(canvas, left + (wide - handle.width) / 2, top - high + 3 * _MM)
        low = top - high
        y = min(low, self._steps(canvas, page, wide + 8 * _MM, top, low)) - 12 * _MM
        for line in page.lines:
            y = self._paragraph(canvas, page, line, _LINE, y) - 1.5 * _MM
        if y < _MARGIN / 2:
            raise LetterError("The lines of letters.lines do not fit on the page. Make them fewer or shorter.")

    def _steps(self, canvas: Canvas, page: Page, beside: float, top: float, low: float) -> float:
        """Numbered, ``beside`` points in from the code's side, in the middle of ``top`` and ``low``; where they end."""
        hanging = 9 * _MM
        # Beside one another in a list, some with a full stop and some without look like a mistake.
        steps = [
            self._setter.wrap(step.rstrip(".\u3002"), _STEP, self._inner - beside - hanging) for step in page.steps
        ]
        height = sum(len(lines) for lines in steps) * _STEP * _LEAD + (len(steps) - 1) * _STEP_GAP
        y = min(top, (top + low + height) / 2)
        for number, lines in enumerate(steps, start=1):
            self._put(canvas, page, self._setter.line(str(number), _STEP, bold=True), beside, y - _STEP)
            for line in lines:
                self._put(canvas, page, line, beside + hanging, y - _STEP)
                y -= _STEP * _LEAD
            y -= _STEP_GAP
        return y

    def _paragraph(
        self, canvas: Canvas, page: Page, text: str, size: float, top: float, *, bold: bool = False
    ) -> float:
        for line in self._setter.wrap(text, size, self._inner, bold):
            self._put(canvas, page, line, 0, top - size)
            top -= size * _LEAD
        return top

    def _put(self, canvas: Canvas, page: Page, line: Line, start: float, baseline: float) -> None:
        """``start`` points in from where lines begin: the left margin, or the right one."""
        x = self._width - _MARGIN - start - line.width if page.right_to_left else _MARGIN + start
        line.draw(canvas, x, baseline)
