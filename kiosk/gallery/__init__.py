"""`kiosk slip gallery`: every kind of slip on every paper, to look at and to compare. Nobody on them is real."""

import html
import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.adapters.slip_page import PAPERS
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.errors import PrinterError
from kiosk.gallery.cases import Case, cases

DPI = 203


def main(out: Path, dpi: int = DPI) -> int:
    """Draws all cases into ``out``/paper/case.pdf, with pictures where this machine can make them, and an index.

    Pictures are as a printer of ``dpi`` without grey prints them; they take pypdfium2, which only the tests need.
    Raises ``PrinterError`` where nothing can be written, ``SlipError`` as ``SlipPdf``.
    """
    with_pictures = importlib.util.find_spec("pypdfium2") is not None
    drawn = 0
    rows = []
    try:
        for paper in PAPERS:
            (out / paper).mkdir(parents=True, exist_ok=True)
        makers = {paper: SlipPdf(paper, dpi) for paper in PAPERS}
        for case in cases():
            cells = []
            for paper, maker in makers.items():
                file = out / paper / f"{case.name}.pdf"
                document = maker.draw(case.record, case.reprint)
                file.write_bytes(document)
                pictures = list(_pictures(document, file, dpi)) if with_pictures else []
                cells.append(_cell(file.relative_to(out), [picture.relative_to(out) for picture in pictures]))
                drawn += 1
            rows.append(_row(case, cells))
        index = out / "index.html"
        index.write_text(_index(rows, tuple(makers)), encoding="utf-8")
    except OSError as error:
        raise PrinterError(f"{out} cannot be written: {error.strerror}") from error
    print(f"{index}: {drawn} slips{'' if with_pictures else ', without pictures: pypdfium2 is not installed'}")
    return 0


def _pictures(document: bytes, file: Path, dpi: int) -> Iterator[Path]:
    """Each page as PNG of black and white alone."""
    import pypdfium2  # type: ignore[import-untyped]

    pages = pypdfium2.PdfDocument(document)
    for number, page in enumerate(pages, start=1):
        target = file.with_name(f"{file.stem}{f'-{number}' if len(pages) > 1 else ''}.png")
        grey = page.render(scale=dpi / 72, grayscale=True).to_pil()
        grey.point(lambda level: 255 * (level > 127)).convert("1").save(target, optimize=True)
        yield target


def _row(case: Case, cells: Sequence[str]) -> str:
    return f"<tr><th>{html.escape(case.name)}</th>{''.join(cells)}</tr>"


def _cell(file: Path, pictures: Sequence[Path]) -> str:
    shown = "".join(f'<img src="{picture.as_posix()}" alt="" loading="lazy">' for picture in pictures) or "PDF"
    return f'<td><a href="{file.as_posix()}">{shown}</a></td>'


def _index(rows: Sequence[str], papers: Sequence[str]) -> str:
    heads = "".join(f"<th>{paper}</th>" for paper in papers)
    style = "img{width:20vw;border:1px solid}td,th{vertical-align:top;text-align:left;padding:.4em}"
    return (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Slips</title><style>{style}</style>'
        f"<h1>Every kind of slip</h1><table><tr><th>case</th>{heads}</tr>{''.join(rows)}</table></html>\n"
    )
