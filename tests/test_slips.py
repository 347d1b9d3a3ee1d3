"""Slips drawn again at the command line, and the site's way to draw them."""

import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk import slips
from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreDesk, StoreRecords, site_store
from kiosk.app.paper import slip_maker
from kiosk.config import Config
from kiosk.core.record import Record
from kiosk.core.reference import slip_code
from kiosk.errors import PrinterError, StoreError
from kiosk.gallery import samples as records
from tests.window import config_in


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return config_in(tmp_path / "site")


@pytest.fixture
def saved(config: Config) -> Record:
    with site_store(config) as store:
        return StoreRecords(store, SystemClock(), "K1", "A", "Lakeside").save(records.myelogram().draft)


def counted(config: Config, reference: str) -> int:
    with site_store(config) as store:
        return StoreRecords(store, SystemClock(), "K1", "A", "Lakeside").reprints(reference)


def text_of(document: bytes) -> str:
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(document))
    return " ".join(" ".join(pages).split())


def test_a_slip_is_drawn_again_for_its_owner_alone(
    config: Config, saved: Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "slip.pdf"
    out.write_bytes(b"something that everyone may read")
    out.chmod(0o644)
    for number in (1, 2):
        assert slips.show(config, f"{saved.reference[:4]}-{saved.reference[4:].lower()}", out) == 0
        assert capsys.readouterr().out == f"{out}: reprint {number} of {saved.reference}\n"
        assert f"REPRINT {number}" in text_of(out.read_bytes())
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
        assert counted(config, saved.reference) == number
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site", "slip.pdf"]


@pytest.mark.parametrize("out", ["", "no/such/folder/slip.pdf", "/dev/null"])
def test_a_slip_that_cannot_be_written_is_no_reprint(config: Config, saved: Record, tmp_path: Path, out: str) -> None:
    with pytest.raises(PrinterError, match="cannot be written"):
        slips.show(config, saved.reference, tmp_path / out)
    assert counted(config, saved.reference) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_reprint_that_cannot_be_counted_is_taken_back(
    config: Config, saved: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: StoreRecords, reference: str, by: str) -> int:
        raise StoreError("the store is full")

    monkeypatch.setattr(StoreRecords, "reprinted", fail)
    out = tmp_path / "slip.pdf"
    with pytest.raises(StoreError):
        slips.show(config, saved.reference, out)
    assert not out.exists()


def test_a_void_check_in_says_so_and_is_not_drawn(
    config: Config, saved: Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    slips.find(config, saved.reference)
    assert "VOID" not in capsys.readouterr().out
    with site_store(config) as store:
        StoreDesk(store, SystemClock(), "K1").void(saved.reference, "desk")
    out = tmp_path / "slip.pdf"
    with pytest.raises(StoreError, match="This check-in is void"):
        slips.show(config, saved.reference, out)
    assert not out.exists()
    for code in (saved.reference, saved.draft.accession):
        assert slips.find(config, code) == 0
        assert capsys.readouterr().out.startswith("VOID       since ")


def test_two_who_print_at_once_have_two_numbers(
    config: Config, saved: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reprinted = StoreRecords.reprinted

    def second(self: StoreRecords, reference: str, by: str) -> int:
        reprinted(self, reference, by)
        return reprinted(self, reference, by)

    monkeypatch.setattr(StoreRecords, "reprinted", second)
    slips.show(config, saved.reference, tmp_path / "slip.pdf")
    assert "REPRINT 2" in text_of((tmp_path / "slip.pdf").read_bytes())


@pytest.mark.parametrize("reference", ["", "22222222"])
def test_a_reference_that_nobody_has(config: Config, reference: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="No record"):
        slips.show(config, reference, tmp_path / "slip.pdf")


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "EST5EDT,M3.2.0,M11.1.0")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is fixed here")
@pytest.mark.usefixtures("new_york")
def test_the_time_of_saving_is_summers_or_winters(config: Config) -> None:
    maker = slip_maker(config)
    made = records.myelogram()
    for saved, words in (
        (datetime(2026, 7, 1, 14, 5, tzinfo=UTC), "01 Jul 2026, 10:05 AM EDT"),
        (datetime(2026, 12, 1, 14, 5, tzinfo=UTC), "01 Dec 2026, 9:05 AM EST"),
    ):
        assert words in text_of(maker.draw(replace(made, saved=saved)))


# --- finding ----------------------------------------------------------------------------------------


def codes_of(record: Record) -> list[str]:
    """What a scanner or a hand may type off the slip."""
    reference = record.reference
    return [
        slip_code(record.draft.accession, reference),
        slip_code(record.draft.accession, reference).lower() + "\r\n",
        reference,
        f"{reference[:4]}-{reference[4:]}".lower(),
        record.draft.accession,
    ]


def test_whatever_stands_on_a_slip_finds_its_record(
    config: Config, saved: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    for code in codes_of(saved):
        assert slips.find(config, code) == 0
        said = capsys.readouterr().out
        assert f"number     {saved.number}\n" in said
        assert f"accession  {saved.draft.accession}\n" in said
        assert "complete, answered 14 of 14" in said
        patient = saved.draft.patient
        for word in (patient.name, "DELGADO", "Rosa", patient.mrn, "1981", "PREGNANCY", "pregnan"):
            assert word not in said


def test_a_record_without_accession_is_found_too(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    with site_store(config) as store:
        kept = StoreRecords(store, SystemClock(), "K1", "A", "Lakeside").save(records.not_matched().draft)
    assert slips.find(config, slip_code("", kept.reference)) == 0
    said = capsys.readouterr().out
    assert "accession  none\n" in said
    assert "needs person" in said
    assert "Sørensen" not in said


def test_a_wrong_check_character_is_refused(config: Config, saved: Record) -> None:
    code = slip_code(saved.draft.accession, saved.reference)
    for place in (5, 20, len(code) - 1):
        other = "7" if code[place] != "7" else "8"
        with pytest.raises(StoreError, match="check character"):
            slips.find(config, code[:place] + other + code[place + 1 :])
    with pytest.raises(StoreError, match="check character"):
        slips.find(config, code[:-2])


def test_a_code_made_of_two_slips_is_refused(config: Config, saved: Record) -> None:
    """Its check character fits, its accession is another's."""
    with pytest.raises(StoreError, match="another accession"):
        slips.find(config, slip_code("ACC9", saved.reference))


@pytest.mark.parametrize("code", ["RAD1", "22222222", "ACC9", "", "%", "' OR 1=1 --"])
def test_an_unknown_code_says_so_and_is_not_repeated(config: Config, saved: Record, code: str) -> None:
    with pytest.raises(StoreError, match="No record has this") as caught:
        slips.find(config, code)
    assert len(code) < 4 or code not in str(caught.value)


def test_a_slip_that_is_not_here_says_so(config: Config) -> None:
    with pytest.raises(StoreError, match="No record has this"):
        slips.find(config, slip_code("ACC9", "22222222"))


def test_a_letter_is_no_slip(config: Config) -> None:
    with pytest.raises(StoreError, match="letter"):
        slips.find(config, "LET1:anything")
