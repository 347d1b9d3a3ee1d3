"""``kiosk letter`` as IT types it: a key, a code for an appointment to come, and why there is none."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image

from kiosk.adapters.letter_seal import LetterSeal
from kiosk.adapters.store import StoreRecords, StoreSchedule, open_store
from kiosk.app.site import letters_of
from kiosk.cli import main
from kiosk.config import load_config
from kiosk.core.appointment import Appointment
from kiosk.core.letter import LONGEST_ACCESSION, Letter, read_letter
from kiosk.errors import ConfigError
from kiosk.gallery import samples as records
from tests.viewmodel.fakes import StoppedClock
from tests.walk import DAY, MAN_62, WOMAN, appointment

KEY = "a-key-that-only-this-test-has-0123456789"
SITE = f"""
[center]
here = "LAKESIDE"
name = "Lakeside Imaging"
[store]
file = "k.db"
encryption = "disk"
[language]
patient = ["en", "es"]
[letters]
keys = ["{KEY}"]
lines.es = ["Traiga sus imágenes anteriores."]
"""
BOOKED = appointment(WOMAN, "ACC-CANARY-1", "myelogram", minutes=24 * 60)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("kiosk.letter.SystemClock", StoppedClock)
    path = tmp_path / "kiosk.toml"
    path.write_text(SITE, encoding="utf-8")
    return path


def book(site: Path, *rows: Appointment) -> None:
    with open_store(site.parent / "k.db") as store:
        StoreSchedule(store).import_appointments(rows, (), "test", datetime.now(UTC))


def letter(site: Path, *arguments: str) -> int:
    return main(["--config", str(site), "letter", *arguments, "--out", str(site.parent)])


def test_a_page_and_a_picture(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book(site, BOOKED)
    assert letter(site, "ACC-CANARY-1") == 0
    page, picture = map(Path, capsys.readouterr().out.split())
    assert (page.suffix, picture.suffix) == (".pdf", ".png")
    assert page.stem == picture.stem
    assert "CANARY" not in str(page)
    assert {path.stat().st_mode & 0o777 for path in (page, picture)} == {0o600}
    (on_page,) = zxingcpp.read_barcodes(pypdfium2.PdfDocument(page)[0].render(scale=203 / 72).to_pil())
    (on_picture,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture.read_bytes())).convert("L"))
    assert on_page.text == on_picture.text
    assert read_letter(on_page.text, LetterSeal([KEY]).holds) == Letter("ACC-CANARY-1", DAY + timedelta(1))

    assert letter(site, "ACC-CANARY-1", "--text") == 0
    assert capsys.readouterr().out == on_page.text + "\n"
    accession = letters_of(load_config(site))
    assert accession(on_page.text, DAY) == "ACC-CANARY-1", "what this kiosk makes, it takes"
    assert accession(on_page.text, DAY + timedelta(1 + 3)) == "ACC-CANARY-1"
    assert accession(on_page.text, DAY + timedelta(1 + 4)) is None


def test_in_the_patient_s_language(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book(site, BOOKED)
    assert letter(site, "ACC-CANARY-1", "--language", "es") == 0
    page = capsys.readouterr().out.split()[0]
    said = pypdfium2.PdfDocument(page)[0].get_textpage().get_text_range()
    assert "Martes, 24 de noviembre" in said
    assert "Traiga sus imágenes anteriores." in said
    assert letter(site, "ACC-CANARY-1", "--language", "de") == 2
    assert "there are en, es" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (replace(BOOKED, accession="OTHER"), "not in the schedule"),
        (replace(BOOKED, cancelled=True), "is cancelled"),
        (replace(BOOKED, at=BOOKED.at - timedelta(2)), "was on an earlier day"),
        (replace(BOOKED, done=True), "is done already"),
        (replace(BOOKED, center="NORTHGATE"), "is at another center"),
    ],
)
def test_why_there_is_none(site: Path, capsys: pytest.CaptureFixture[str], row: Appointment, why: str) -> None:
    book(site, row)
    assert letter(site, "ACC-CANARY-1") == 1
    err = capsys.readouterr().err
    assert why in err
    assert "CANARY" not in err
    assert not list(site.parent.glob("letter-*"))


def test_a_visit_that_was_checked_in_for_has_no_new_letter(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book(site, BOOKED)
    with open_store(site.parent / "k.db") as store:
        draft = records.myelogram().draft
        assert draft.exam is not None
        exam = replace(draft.exam, accession="ACC-CANARY-1")
        StoreRecords(store, StoppedClock(), "K1", "A", "").save(replace(draft, exam=exam, arrived=BOOKED.at))
    assert letter(site, "ACC-CANARY-1") == 1
    assert "has been checked in for already" in capsys.readouterr().err


def test_of_two_exams_under_one_accession_it_is_the_open_one(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book(site, replace(BOOKED, done=True), appointment(WOMAN, "ACC-CANARY-1", "epidurography", minutes=3 * 24 * 60))
    assert letter(site, "ACC-CANARY-1", "--text") == 0
    found = read_letter(capsys.readouterr().out.strip(), LetterSeal([KEY]).holds)
    assert found == Letter("ACC-CANARY-1", DAY + timedelta(3))


def test_an_accession_that_is_too_long(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    long = "9" * (LONGEST_ACCESSION + 1)
    book(site, appointment(MAN_62, long, "myelogram"))
    assert letter(site, long) == 1
    assert f"at most {LONGEST_ACCESSION} signs" in capsys.readouterr().err


def test_without_a_key_there_is_no_letter(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book(site, BOOKED)
    site.write_text(SITE.replace(f'"{KEY}"', ""), encoding="utf-8")
    assert letter(site, "ACC-CANARY-1") == 2
    assert "--new-key" in capsys.readouterr().err
    assert letter(site) == 2
    assert "kiosk letter ACCESSION" in capsys.readouterr().err


def test_a_new_key_needs_no_configuration_and_makes_one(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("KIOSK_CONFIG", "nothing.toml")
    keys = set()
    for _ in range(2):
        assert main(["letter", "--new-key"]) == 0
        site.write_text(capsys.readouterr().out, encoding="utf-8")
        keys |= set(load_config(site).letters.keys)
    assert len(keys) == 2
    assert all(len(key) == 52 for key in keys), "256 bits in base 32"


@pytest.mark.parametrize("key", ["short", "with a space in it, which is easily lost", "é" * 40])
def test_a_key_that_is_none_is_told_and_not_shown(site: Path, key: str) -> None:
    site.write_text(f'[letters]\nkeys = ["{key}"]', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"line 2: letters\.keys\[1\] has to be at least 32 signs") as caught:
        load_config(site)
    assert key not in str(caught.value)
