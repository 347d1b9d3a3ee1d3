"""The slip's PDF against the same content as a web page through weasyprint, which the tests alone need.

Every string of the slip, both codes and the same fonts; a plain layout of one column, which is less work than the
slip's own.
"""

import html
import sys
import time
from collections.abc import Iterator

from weasyprint import HTML  # type: ignore[import-untyped]
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

from kiosk.adapters import slip_codes as codes
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.bench.samples import Samples
from kiosk.bench.slip import record
from kiosk.core.slip import STOP_TITLE, Slip, slip_of
from kiosk.paths import RESOURCES

_WARM_UP = 2
_STYLE = """
@page {{ size: letter; margin: 9mm }}
@font-face {{ font-family: slip; src: url("{regular}") }}
@font-face {{ font-family: slip; font-weight: bold; src: url("{bold}") }}
body {{ font: 8pt slip }} h1 {{ font-size: 21pt; margin: 0 }} p {{ margin: 1pt }}
.stop {{ background: #000; color: #fff }}
td {{ border-bottom: 0.25pt solid; vertical-align: top }} svg {{ height: 18mm }}
"""


def page_of(slip: Slip) -> str:
    """``slip`` as a web page."""
    fonts = {
        weight: (RESOURCES / "fonts" / f"AtkinsonHyperlegibleNext-{weight.title()}.ttf").as_uri()
        for weight in ("regular", "bold")
    }
    return f"<!DOCTYPE html><style>{_STYLE.format(**fonts)}</style><body>{''.join(_parts(slip))}"


def _parts(slip: Slip) -> Iterator[str]:
    yield f"<p>{_text(slip.center)} {_text(' '.join(slip.edition))}"
    yield from (f"<h1>{_text(text)}</h1>" for text in (*slip.banners, slip.interpreter, *slip.not_complete, slip.clear))
    yield f"<h1>{STOP_TITLE}</h1>" if slip.stops else ""
    yield from (f"<h1 class=stop>{_text(text)} told ____ time ____</h1>" for text in slip.stops)
    yield f"<h1>{_text(slip.number)} {_text(slip.name)}</h1>"
    yield from (f"<p>{_text(text)}" for text in slip.writings)
    facts = (*slip.person, *slip.exam, *slip.visit)
    yield f"<table>{''.join(f'<tr><td>{_text(fact.label)}<td>{_text(fact.text)}' for fact in facts)}</table>"
    yield _bars(slip.bar_code)
    yield from (f"<p>{_text(text)}" for text in (*slip.notes, *slip.images_said, *slip.questions))
    entries = [entry for topic in (*slip.answers, *slip.images) for entry in topic.entries]
    rows = (f"<tr><td>{_text(entry.label)}<td>{entry.state} {_text(entry.text)}" for entry in entries)
    yield f"<table>{''.join(rows)}</table><p>{_text(slip.answered_by)}"
    yield _squares(slip.qr)
    yield from (f"<p>{_text(box.label)} {' '.join(box.ticks)}" for box in slip.boxes)
    yield from (f"<p><b>{_text(text)}</b>" for text in slip.caution)
    yield f"<p>{' '.join(f'{_text(fact.label)} {_text(fact.text)}' for fact in slip.foot)}"


def _text(text: str) -> str:
    return html.escape(text)


def _bars(text: str) -> str:
    widths = codes.bars(text)
    starts = [sum(widths[:index]) for index in range(0, len(widths), 2)]
    path = "".join(f"M{start} 0h{width}v30h-{width}z" for start, width in zip(starts, widths[::2], strict=True))
    return f'<svg viewBox="0 0 {sum(widths)} 30"><path d="{path}"/></svg>'


def _squares(payload: str) -> str:
    matrix = codes.squares(payload)
    path = "".join(
        f"M{column} {row}h1v1h-1z" for row, line in enumerate(matrix) for column, black in enumerate(line) if black
    )
    return f'<svg viewBox="0 0 {len(matrix)} {len(matrix)}"><path d="{path}"/></svg>'


def main(count: int) -> None:
    """Prints the samples of ``count`` slips, each way in turn."""
    maker, kept = SlipPdf(), record()
    fonts = FontConfiguration()
    samples = Samples()
    for number in range(count + _WARM_UP):
        begun = time.perf_counter_ns()
        maker.draw(kept)
        drawn = time.perf_counter_ns()
        HTML(string=page_of(slip_of(kept))).write_pdf(font_config=fonts)
        if number >= _WARM_UP:
            samples.add(product=drawn - begun, floor=time.perf_counter_ns() - drawn)
    samples.tell()


if __name__ == "__main__":
    main(int(sys.argv[1]))
