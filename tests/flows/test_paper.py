"""From the finger to the paper: the slip of a visit, as a decoder that we did not write sees it."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image

from kiosk.core.record import PrintOutcome
from kiosk.core.reference import read_slip_code
from kiosk.core.slip import STOP_TITLE
from kiosk.core.visit import Done
from kiosk.slips import show
from tests.flows.play import play
from tests.flows.table import Flow
from tests.walk import APPOINTMENTS
from tests.window import Lobby, config_in

DPI = 203


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    made = Lobby(tmp_path)
    yield made
    made.close()


def slips_in(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted((folder / "slips").glob("*.pdf"))]


def decoded(pdf: bytes) -> dict[str, str]:
    """Format -> text of every code on the first page, as black dots of a 203 dpi printer."""
    page = pypdfium2.PdfDocument(pdf)[0]
    dots: Image.Image = page.render(scale=DPI / 72).to_pil().convert("L").point(lambda grey: 255 * (grey > 127), "1")
    return {code.format.name: code.text for code in zxingcpp.read_barcodes(dots.convert("L"))}


def text_of(pdf: bytes) -> str:
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    return " ".join(" ".join(pages).split())


def test_a_possible_pregnancy_and_no_driver_stop_the_exam_on_paper(lobby: Lobby) -> None:
    flow = Flow("", "myelogram", "woman", {"driver": "no", "pregnancy": "maybe"})
    lobby.book([flow.booked])
    play(lobby, flow, flow.booked)
    lobby.onward("Confirm")
    record = lobby.await_slip()
    assert record is not None
    (pdf,) = slips_in(lobby.folder)
    text = text_of(pdf)
    assert text.index(STOP_TITLE) < text.index("DRIVER: no driver") < text.index("RIVERA")
    assert text.index(STOP_TITLE) < text.index("PREGNANCY: may be pregnant") < text.index("RIVERA")
    codes = decoded(pdf)
    assert codes["Code128"] == flow.booked.accession
    found = read_slip_code(codes["QRCode"])
    assert found is not None
    assert lobby.running.ports.records.by_reference(found[1]) == record
    page = lobby.visit.page
    assert isinstance(page, Done)
    assert page.outcome is PrintOutcome.SAVED_TO_FOLDER
    assert not any("has printed" in said for said in lobby.finger.texts()), "a folder is no paper"


def test_called_in_half_way_says_what_was_not_answered(lobby: Lobby) -> None:
    flow = Flow("", "myelogram", "woman")
    lobby.book([flow.booked])
    play(lobby, flow, flow.booked, until="pregnancy")
    lobby.finger.tap("Get help")
    lobby.go("They called me in")
    lobby.await_slip()
    (pdf,) = slips_in(lobby.folder)
    text = text_of(pdf)
    assert "NOT COMPLETE - NOT ANSWERED: pregnancy, " in text
    assert "PARTIAL, answered 3 of 14" in text
    assert "no stop items" not in text


def test_not_found_prints_no_answer(lobby: Lobby) -> None:
    lobby.book(APPOINTMENTS[:1])
    lobby.finger.tap("Type my name")
    for field, digits in (("Month", "1"), ("Day", "2"), ("Year", "1970")):
        lobby.finger.tap(field)
        lobby.finger.spell(digits)
    lobby.go("Next")
    lobby.finger.spell("QUIXOTE")
    for _ in range(2):
        lobby.go("Next")
        lobby.go("Next")
    lobby.go("Next")
    lobby.finger.until(lambda: bool(slips_in(lobby.folder)), lambda: TimeoutError("no slip"))
    text = text_of(slips_in(lobby.folder)[0])
    assert "NOT MATCHED - identity not verified" in text
    assert "QUIXOTE" in text
    assert "no stop items" not in text


def test_staff_draw_it_again_and_it_says_so(lobby: Lobby, capsys: pytest.CaptureFixture[str]) -> None:
    flow = Flow("", "epidurography", "man")
    lobby.book([flow.booked])
    play(lobby, flow, flow.booked)
    lobby.onward("Confirm")
    record = lobby.await_slip()
    assert record is not None
    for count in (1, 2):
        out = lobby.folder / f"again-{count}.pdf"
        assert show(config_in(lobby.folder), record.reference.lower(), out) == 0
        assert f"REPRINT {count}" in text_of(out.read_bytes())
        assert decoded(out.read_bytes()) == decoded(slips_in(lobby.folder)[0])
    assert record.draft.patient.name not in capsys.readouterr().out
