"""The slip's PDF once everything is loaded, and the least that reportlab can do with the same fonts: one sign of each.

The patient has something to report on every question: the fullest slip that a visit gives. Processor time of the one
thread that draws: on a busy machine a slip is interrupted, and its floor, half as long, is not.
"""

import re
import sys
import time
from datetime import UTC
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.adapters.content_toml import load_content
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.bench.patient import booked, next_event
from kiosk.bench.samples import Samples
from kiosk.bench.stage import CENTER, NOW
from kiosk.core import events as ev
from kiosk.core.flow import step
from kiosk.core.identify import Found
from kiosk.core.record import Draft, Record
from kiosk.core.rules import Rules
from kiosk.core.visit import Visit
from kiosk.paths import RESOURCES

_WARM_UP = 5


def draft() -> Draft:
    """What a visit leaves to be saved, without a window."""
    rules = Rules(load_content(RESOURCES), here=CENTER)
    (row,) = booked(1, NOW, CENTER)
    visit = Visit()
    while True:
        event = next_event(visit, rules, row.person, NOW, calm=False)
        if event is None:
            # the schedule is being asked
            event = ev.Identified(Found(row, (row,)), NOW)
        visit, effects = step(visit, event, rules)
        for effect in effects:
            if isinstance(effect, ev.Save):
                return effect.draft


def record() -> Record:
    """The visit, saved."""
    return Record("bench", "BENCH234", "A27", "BENCH", CENTER, NOW.replace(tzinfo=UTC), draft())


def one_of_each(fonts: list[TTFont], width: float, height: float) -> bytes:
    """A page with one sign in each font."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(width, height), pageCompression=1, invariant=1)
    for line, font in enumerate(fonts, start=1):
        canvas.setFont(font.fontName, 12)
        canvas.drawString(72, height - 20 * line, chr(max(font.face.charToGlyph)))
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def used(document: bytes) -> list[TTFont]:
    """The fonts that a document embeds."""
    names = set(re.findall(rb"/BaseFont /[A-Z]{6}\+([^\s/]+)", document))
    fonts = map(pdfmetrics.getFont, pdfmetrics.getRegisteredFontNames())
    found: list[TTFont] = [font for font in fonts if isinstance(font, TTFont) and font.face.name in names]
    if not found:
        raise LookupError("the slip embeds no font")
    return found


def main(count: int) -> None:
    """Prints the samples of ``count`` slips."""
    maker, kept = SlipPdf(), record()
    fonts = used(maker.draw(kept))
    samples = Samples()
    for number in range(count + _WARM_UP):
        begun = time.thread_time_ns()
        maker.draw(kept)
        drawn = time.thread_time_ns()
        one_of_each(fonts, 612, 792)
        if number >= _WARM_UP:
            samples.add(product=drawn - begun, floor=time.thread_time_ns() - drawn)
    samples.tell()


if __name__ == "__main__":
    main(int(sys.argv[1]))
