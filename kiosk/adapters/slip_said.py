"""What the patient said: notes, the answers apart from what is not answered or not sure, prior images, questions."""

from collections.abc import Iterator, Sequence

from kiosk.adapters.slip_line import Line
from kiosk.adapters.slip_page import MM, Block, Cell, Pen
from kiosk.adapters.slip_part import LEADING, Part, Piece, chunks
from kiosk.core.record import State
from kiosk.core.slip import Entry, Topic

_STATES = {
    State.NOT_SURE: "NOT SURE",
    State.TELL: "WANTS TO TELL A PERSON",
    State.NOT_ANSWERED: "NOT ANSWERED",
    State.NOT_ASKED: "not asked",
}
_LOUD = (State.NOT_SURE, State.TELL, State.NOT_ANSWERED)
_LISTS = (
    (State.NOT_ANSWERED, "NOT ANSWERED - ASK THE PATIENT"),
    (State.NOT_SURE, "NOT SURE, OR WANTS TO TELL A PERSON"),
    (State.ANSWERED, "ANSWERED"),
    (State.NOT_ASKED, "NOT ASKED"),
)


class Said(Part):
    """Lists in columns, or as paragraphs."""

    def blocks(self) -> Iterator[Block]:
        """In the order of the brief; parts without content are left out."""
        slip = self._slip
        yield from self._list("NOTE", slip.notes)
        for state, title in _LISTS:
            topics = [topic for topic in slip.answers if topic.state is state]
            if topics and (self._scale.run_in or state is State.NOT_ASKED):
                yield self._paragraph(self._run(topics), title, loud=state in _LOUD)
            elif topics:
                yield self._columns([self._topic(topic) for topic in topics], 0.0, title, loud=state in _LOUD)
        yield from self._images()
        yield from self._list("THE PATIENT'S QUESTIONS", slip.questions)

    def _run(self, topics: Sequence[Topic]) -> list[list[Piece]]:
        above = [topic for topic in topics if topic.said] if self._scale.once else []
        items = [_pieces(topic) for topic in topics if topic not in above]
        if above:
            labels = ", ".join(topic.entries[0].label for topic in above)
            items.append([Piece(f"{labels}:", bold=True), Piece("see the lines above")])
        return items

    def _list(self, title: str, texts: Sequence[str]) -> Iterator[Block]:
        if texts and self._scale.run_in:
            yield self._paragraph([_said(text) for text in texts], title)
        elif texts:
            width = self._column
            cells = [cell for text in texts for cell in self._item(text, width)]
            yield self._columns(cells, self._scale.body * 0.62, title)

    def _item(self, text: str, width: float) -> Iterator[Cell]:
        """``LABEL: words`` with the label in bold, as flag lines are written; any other text plain."""
        size, inset = self._scale.body, self._scale.body * 0.8
        label, words = _labelled(text)
        head = self._set.line(label, size, bold=True)
        if head.width > 0.8 * (width - inset):
            label, words, head = "", text, self._set.line("", size)
        indent = head.width + size * 0.28 if label else 0.0
        lines = self._set.wrap(words, size, width - inset, indent=indent)
        for index, part in enumerate(chunks(lines)):
            yield self._bullet(
                head if index == 0 else self._set.line("", size), indent if index == 0 else 0.0, part, inset
            )

    def _bullet(self, head: Line, indent: float, lines: Sequence[Line], inset: float) -> Cell:
        size = self._scale.body

        def paint(pen: Pen, x: float, top: float) -> None:
            self._mark(pen, x, top, size)
            pen.text(head, x + inset, top - self._capital(size))
            for index, line in enumerate(lines):
                at = x + inset + (0 if index else indent)
                pen.text(line, at, top - self._capital(size) - index * size * LEADING)

        return Cell(self._lines_height(lines), paint)

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
        lines = self._set.wrap(
            _text(entry), size, self._column - at - (2 * MM if entry.loud else 0), bold=entry.state in _LOUD
        )
        height = max(self._lines_height(label), self._lines_height(lines))

        def paint(pen: Pen, x: float, top: float) -> None:
            self._draw_lines(pen, label, x + inset, top)
            if entry.loud:
                wide, tall = max(line.width for line in lines), self._lines_height(lines)
                pen.frame(x + at - size * 0.28, top - tall - size * 0.25, wide + size * 0.56, tall + size * 0.5, 1.0)
            self._draw_lines(pen, lines, x + at, top)

        return Cell(height, paint)

    def _images(self) -> Iterator[Block]:
        slip = self._slip
        title = "PRIOR IMAGES, WHO ANSWERED"
        by = Topic((Entry("answered by", State.ANSWERED, slip.answered_by),)) if slip.answered_by else None
        if self._scale.run_in:
            items = [_said(text) for text in slip.images_said]
            items += [_pieces(topic) for topic in (*slip.images, *filter(None, [by]))]
            if items:
                yield self._paragraph(items, title)
            return
        said = [cell for text in slip.images_said for cell in self._item(text, self._column)]
        topics = [[self._entry(entry) for entry in topic.entries] for topic in slip.images]
        if said and topics:
            # What a finished line leaves out stands below it.
            said += topics.pop(0)
        cells = [self._ruled(rows) for rows in (said, *topics) if rows]
        if by:
            cells.append(self._topic(by))
        if cells:
            yield self._columns(cells, 0.0, title)


def _text(entry: Entry) -> str:
    state = _STATES.get(entry.state, "")
    if entry.state is State.NOT_ASKED:
        return f"{state} ({entry.text})" if entry.text else state
    return ": ".join(part for part in (state, entry.text) if part)


def _pieces(topic: Topic) -> list[Piece]:
    pieces = []
    for index, entry in enumerate(topic.entries):
        end = ";" if index < len(topic.entries) - 1 else ""
        pieces.append(Piece(f"{entry.label}:", bold=not entry.follow_up))
        pieces.append(Piece(_text(entry) + end, bold=entry.state in _LOUD, framed=entry.loud))
    return pieces


def _said(text: str) -> list[Piece]:
    label, words = _labelled(text)
    return [Piece(label, bold=True), Piece(words)] if label else [Piece(text)]


def _labelled(text: str) -> tuple[str, str]:
    before, colon, after = text.partition(": ")
    return (f"{before}:", after) if colon and before.isupper() else ("", text)
