"""The gallery is whole, and every slip in it looks as it did when somebody last looked at all of them."""

from dataclasses import replace
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image

from kiosk import gallery
from kiosk.adapters.slip_page import PAPERS
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.core.procedure import Flag
from kiosk.core.record import Reason, State, Status
from kiosk.core.slip import Kind, slip_of
from kiosk.errors import PrinterError
from kiosk.gallery import samples as records
from kiosk.gallery.cases import LANGUAGES, Case, cases
from tests.adapters.slip_pictures import FOLDER, differs, kept, picture

CASES = cases()


def test_the_gallery_has_every_kind_of_slip() -> None:
    assert len(CASES) >= 24
    assert len({case.name for case in CASES}) == len(CASES)
    drafts = [case.record.draft for case in CASES]
    assert {slip_of(case.record).kind for case in CASES} == set(Kind)
    assert {draft.reason for draft in drafts} == set(Reason)
    assert {draft.status for draft in drafts} == set(Status)
    assert {draft.exam.procedure for draft in drafts if draft.exam} == {"myelogram", "epidurography"}
    assert {line.state for draft in drafts for line in draft.lines} == set(State)
    assert {case.reprint for case in CASES} >= {0, 1, 2}
    assert {draft.language for draft in drafts if draft.interpreter} >= set(LANGUAGES)
    assert any(not draft.signed for draft in drafts)
    assert any(draft.demo for draft in drafts)
    assert any(flag.text.startswith("ORDERED: ") for draft in drafts for flag in draft.flags)
    raised = {flag.question for draft in drafts for flag in draft.flags if flag.flag is Flag.STOP}
    assert raised >= {"driver", "pregnancy", "reaction", "blood thinner", "today", "history", ""}


@pytest.mark.parametrize("paper", PAPERS)
def test_the_gallery_looks_as_it_did(paper: str) -> None:
    """After a change that was looked at: python -m tests.adapters.slip_pictures"""
    maker = SlipPdf(paper)
    wrong = {}
    for case in CASES:
        before = kept(paper, case.name)
        found = "no picture" if before is None else differs(picture(maker.draw(case.record, case.reprint)), before)
        if found:
            wrong[case.name] = found
    assert not wrong


def test_no_picture_is_left_over() -> None:
    names = {f"{paper}/{case.name}.png" for paper in PAPERS for case in CASES}
    assert {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.png")} == names


@pytest.mark.parametrize("paper", PAPERS)
def test_a_change_of_the_layout_is_seen(paper: str) -> None:
    """A STOP less, another edition, an answer more, a page moved by a millimetre."""
    maker = SlipPdf(paper)
    made = records.myelogram()
    before = picture(maker.draw(made))
    assert not differs(picture(maker.draw(made)), before)
    flags, lines = made.draft.flags, made.draft.lines
    for changed in (
        records.record(flags=flags[1:]),
        records.record(lines=lines[:-1]),
        records.record(status=Status.PARTIAL),
        records.record(signed=False),
        replace(made, number="A28"),
    ):
        assert differs(picture(maker.draw(changed)), before)
    assert differs(picture(maker.draw(made, 1)), before)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("case", [case for case in CASES if case.pages == 1], ids=lambda case: case.name)
def test_every_case_is_one_page(case: Case, paper: str) -> None:
    assert len(pypdfium2.PdfDocument(SlipPdf(paper).draw(case.record, case.reprint))) == 1


def test_what_is_past_the_rule_takes_a_marked_second_page() -> None:
    (case,) = (case for case in CASES if case.pages > 1)
    document = pypdfium2.PdfDocument(SlipPdf().draw(case.record))
    assert len(document) == case.pages
    for number, page in enumerate(document, start=1):
        assert f"page {number} of 2 · 7Q3F-X2KM" in page.get_textpage().get_text_range()


def test_the_command_draws_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gallery, "cases", lambda: CASES[:2])
    assert gallery.main(tmp_path / "slips") == 0
    drawn = sorted(path.relative_to(tmp_path / "slips").as_posix() for path in tmp_path.rglob("*.*"))
    names = [case.name for case in CASES[:2]]
    assert drawn == sorted(
        ["index.html", *(f"{paper}/{name}.{kind}" for paper in PAPERS for name in names for kind in ("pdf", "png"))]
    )
    index = (tmp_path / "slips" / "index.html").read_text(encoding="utf-8")
    assert all(f'href="{name}"' in index for name in drawn if name.endswith(".pdf"))
    assert "8 slips" in capsys.readouterr().out
    with Image.open(tmp_path / "slips" / "a5" / f"{names[0]}.png") as image:
        assert image.mode == "1"


def test_without_a_rasterizer_there_are_no_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gallery, "cases", lambda: CASES[:1])
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert gallery.main(tmp_path) == 0
    assert not list(tmp_path.rglob("*.png"))
    assert "without pictures" in capsys.readouterr().out


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(PrinterError, match="cannot be written"):
        gallery.main(tmp_path / "file")


@pytest.mark.parametrize("paper", PAPERS)
def test_the_type_is_the_largest_that_fits_whatever_came_before(paper: str) -> None:
    """Looking starts where the last slip ended."""
    maker = SlipPdf(paper)
    chosen = [SlipPdf(paper).draw(case.record, case.reprint) for case in CASES[::3]]
    assert [maker.draw(case.record, case.reprint) for case in CASES[::3]] == chosen
    for case, document in zip(reversed(CASES[::3]), reversed(chosen), strict=True):
        assert maker.draw(case.record, case.reprint) == document
