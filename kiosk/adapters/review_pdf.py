"""The wording that a radiologist and a translator sign, as PDF: long tables, and a place to sign on each page."""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from reportlab.lib.colors import Color, black, white
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    LongTable,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
    TableStyle,
)

from kiosk.adapters.slip_line import Line, Setter
from kiosk.adapters.slip_type import Fonts
from kiosk.core.procedure import Flag
from kiosk.core.review import Block, Review, Tongue, Wording, digest_of_english, sources

PAPERS = {"letter": landscape(letter), "a4": landscape(A4)}

_MARGIN = 36.0
_HEAD = 18.0
_FOOT = 30.0
_BODY, _SMALL, _TITLE = 9.0, 7.5, 16.0
_LEADING = 1.3
_SLOT = re.compile(r"\{\w+\}")
_ASKED = ("Question", "Then asked")
_GREY, _RULE = Color(0.92, 0.92, 0.92), Color(0.6, 0.6, 0.6)


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one look. ``inverse``: white on black, for a STOP."""

    text: str
    size: float = _BODY
    bold: bool = False
    inverse: bool = False


class Words(Flowable):
    """Pieces of text one below the other, wrapped and shaped as on the slip; flush right for a script that runs so."""

    def __init__(self, setter: Setter, pieces: Sequence[Piece], *, right: bool = False) -> None:
        super().__init__()
        self._setter, self._pieces, self._right = setter, [piece for piece in pieces if piece.text], right
        self._lines: list[tuple[Piece, Line]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._lines = [
            (piece, line)
            for piece in self._pieces
            for line in self._setter.wrap(piece.text, piece.size, width, piece.bold)
        ]
        self.height = sum(piece.size * _LEADING for piece, _ in self._lines)
        return width, self.height

    def draw(self) -> None:
        y = self.height
        for piece, line in self._lines:
            y -= piece.size * _LEADING
            x = self.width - line.width if self._right else 0.0
            self.canv.setFillColor(black)
            if piece.inverse:
                self.canv.rect(x - 2, y, line.width + 4, piece.size * _LEADING - 1, stroke=0, fill=1)
                self.canv.setFillColor(white)
            line.draw(self.canv, x, y + piece.size * 0.32)
        self.canv.setFillColor(black)


@dataclass(frozen=True, slots=True)
class _Part:
    """What runs through the head and the foot of one part's pages."""

    name: str
    signs: str
    digest: str
    """Stands for the words that are printed in it; empty = none are."""


class ReviewPdf:
    """Draws a review. Raises ``SlipError`` where a font is missing or a sign is in none."""

    def __init__(self, fonts: Fonts, paper: str) -> None:
        self._setter, self._first = Setter(fonts), fonts.first
        self._width, self._height = PAPERS[paper]

    def draw(self, review: Review) -> bytes:
        """The document: a summary, then a part per exam, the common texts, and a part per language."""
        # Drawn twice: how many pages there are is known when all are drawn.
        return self._drawn(review, self._drawn(review, 0)[1])[0]

    def _drawn(self, review: Review, pages: int) -> tuple[bytes, int]:
        parts = [_Part("Summary", "Radiologist", "")]
        parts += [_Part(name, "Radiologist", digest_of_english(blocks)) for name, blocks in review.procedures]
        parts.append(_Part("All exams", "Radiologist", digest_of_english(review.common)))
        parts += [
            _Part(tongue.name, f"Translator or reviewer, {tongue.name}", tongue.digest) for tongue in review.tongues
        ]
        bodies = [self._summary(review)]
        bodies += [self._english(blocks) for _, blocks in review.procedures]
        bodies.append(self._english(review.common))
        every = [block for _, blocks in review.procedures for block in blocks] + list(review.common)
        bodies += [self._tongue(tongue, every) for tongue in review.tongues]
        story: list[Flowable] = []
        for number, body in enumerate(bodies):
            if number:
                story += [NextPageTemplate(str(number)), PageBreak()]
            story += body
        out = io.BytesIO()
        frame = (_MARGIN, _MARGIN + _FOOT, self._inner, self._height - 2 * _MARGIN - _FOOT - _HEAD)
        document = BaseDocTemplate(out, pagesize=(self._width, self._height), title="Patient wording", author="")
        document.addPageTemplates(
            [
                PageTemplate(
                    str(number),
                    [Frame(*frame, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)],
                    onPage=self._edges(review, part, pages),
                )
                for number, part in enumerate(parts)
            ]
        )
        # a name, whatever the stubs say
        document.build(story, canvasmaker=partial(Canvas, initialFontName=self._first))  # type: ignore[arg-type]
        return out.getvalue(), document.page

    @property
    def _inner(self) -> float:
        return float(self._width - 2 * _MARGIN)

    def _edges(self, review: Review, part: _Part, pages: int) -> Callable[[Canvas, BaseDocTemplate], None]:
        def draw(canvas: Canvas, _document: BaseDocTemplate) -> None:
            top = self._height - _MARGIN
            name = f"Patient wording for review \u00b7 {part.name}"
            self._setter.line(name, _SMALL, bold=True).draw(canvas, _MARGIN, top - 8)
            canvas.setStrokeColor(black)
            canvas.line(_MARGIN, top - 14, self._width - _MARGIN, top - 14)
            self._places_to_sign(canvas, part.signs)
            covers = f"Words of this part {part.digest}" if part.digest else f"Hash {review.hash[:16]}"
            where = f"Question set {review.version} \u00b7 {covers} \u00b7 {review.center} \u00b7 {review.printed}"
            self._setter.line(where, _SMALL).draw(canvas, _MARGIN, _MARGIN - 8)
            page = self._setter.line(f"Page {canvas.getPageNumber()} of {pages}", _SMALL)
            page.draw(canvas, self._width - _MARGIN - page.width, _MARGIN - 8)

        return draw

    def _places_to_sign(self, canvas: Canvas, who: str) -> None:
        y, x = _MARGIN + 8, _MARGIN
        for label, share in ((who, 0.42), ("Signature", 0.36), ("Date", 0.22)):
            line = self._setter.line(label, _SMALL)
            line.draw(canvas, x, y)
            end = x + self._inner * share
            canvas.line(x + line.width + 6, y - 2, end - 14, y - 2)
            x = end

    def _summary(self, review: Review) -> list[Flowable]:
        signed = "signed by a radiologist" if review.signed else "NOT SIGNED BY A RADIOLOGIST"
        story: list[Flowable] = [
            self._words(Piece("Everything that patients read", _TITLE, bold=True)),
            Spacer(0, 8),
            self._words(
                Piece(f"{review.center} \u00b7 {review.printed} \u00b7 question set {review.version} \u00b7 {signed}"),
                Piece(f"Hash of the content: {review.hash}"),
            ),
            Spacer(0, 10),
            self._words(
                Piece(
                    "A radiologist signs the questions, answers and flags of each exam. A translator or reviewer signs "
                    "the words of each language. Words that change later are not reviewed any more. The hash covers "
                    "the English questions and flags; the signs at the foot of each part cover the words printed in "
                    "it, and kiosk i18n status shows those of each language."
                )
            ),
            Spacer(0, 12),
        ]
        rows = [
            [
                tongue.name,
                f"{tongue.translated} of {len(tongue.entries)}",
                f"{tongue.reviewed} of {len(tongue.entries)}",
                _reviewers(tongue),
                tongue.digest,
            ]
            for tongue in review.tongues
        ]
        story.append(self._table(("Language", "Translated", "Reviewed", "By", "Words"), (0.2, 0.15, 0.15, 0.32, 0.18), [
            [self._words(Piece(text)) for text in row] for row in rows
        ]))  # fmt: skip
        return story

    def _english(self, blocks: Sequence[Block]) -> list[Flowable]:
        rows: list[list[Flowable] | Block] = []
        for block in blocks:
            rows.append(block)
            rows += [
                [
                    self._words(Piece(wording.what, _SMALL)),
                    self._words(Piece(_filled(wording.text), bold=wording.what in _ASKED), Piece(wording.help, _SMALL)),
                    self._words(Piece(_filled(wording.helper)), Piece(wording.help_helper, _SMALL)),
                    self._words(*_raised(wording)),
                ]
                for wording in block.wordings
            ]
        head = ("", "The patient reads", "Somebody who helps reads (empty: the same)", "Slip, and when")
        return [self._table(head, (0.1, 0.33, 0.3, 0.27), rows)]

    def _tongue(self, tongue: Tongue, blocks: Sequence[Block]) -> list[Flowable]:
        by_source = {(entry.context, entry.source): entry for entry in tongue.entries}
        rows: list[list[Flowable] | Block] = []
        seen: set[tuple[str, str]] = set()
        for block in blocks:
            found = [by_source[pair] for pair in sources([block]) if pair not in seen]
            seen |= {(entry.context, entry.source) for entry in found}
            if found:
                rows.append(block)
            helped = {text for wording in block.wordings for text in (wording.helper, wording.help_helper)}
            for entry in found:
                told = Piece(_filled(entry.text)) if entry.text else Piece("not translated", bold=True)
                rows.append(
                    [
                        self._words(
                            Piece(_filled(entry.source)),
                            Piece("where somebody helps" if entry.source in helped else "", _SMALL),
                        ),
                        Words(self._setter, [told], right=tongue.right_to_left and bool(entry.text)),
                        self._words(Piece(entry.reviewed or "not reviewed", _SMALL)),
                    ]
                )
        for block in tongue.captions:
            rows.append(block)
            rows += [
                [
                    self._words(Piece(line.what, _SMALL)),
                    Words(self._setter, [Piece(line.text)], right=tongue.right_to_left),
                    self._words(),
                ]
                for line in block.wordings
            ]
        return [self._table(("English", tongue.name, "Reviewed"), (0.4, 0.43, 0.17), rows)]

    def _table(self, head: Sequence[str], shares: Sequence[float], rows: Sequence[list[Flowable] | Block]) -> LongTable:
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 1, black),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, _RULE),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
        cells: list[list[object]] = [[self._words(Piece(text, _SMALL, bold=True)) for text in head]]
        for number, row in enumerate(rows, 1):
            if isinstance(row, Block):
                about = [Piece(row.about, _SMALL)] if row.about else []
                cells.append([self._words(Piece(row.title, bold=True), *about), *[""] * (len(head) - 1)])
                style += [
                    ("SPAN", (0, number), (-1, number)),
                    ("BACKGROUND", (0, number), (-1, number), _GREY),
                    ("NOSPLIT", (0, number), (-1, number + 1)),
                ]
            else:
                cells.append(list(row))
        widths = [self._inner * share for share in shares]
        return LongTable(cells, widths, repeatRows=1, style=TableStyle(style))

    def _words(self, *pieces: Piece) -> Words:
        return Words(self._setter, pieces)


def _filled(text: str) -> str:
    """What is put in later, such as ``{choice}``, as dots: in Latin letters it would turn an Arabic line around."""
    return _SLOT.sub("\u2026", text)


def _raised(wording: Wording) -> Iterator[Piece]:
    if wording.flag is not Flag.NONE:
        yield Piece(
            f"{wording.flag}: {wording.slip}", bold=wording.flag is Flag.STOP, inverse=wording.flag is Flag.STOP
        )
    if wording.remark:
        yield Piece(wording.remark, _SMALL)


def _reviewers(tongue: Tongue) -> str:
    return "; ".join(dict.fromkeys(entry.reviewed for entry in tongue.entries if entry.reviewed)) or "nobody"
