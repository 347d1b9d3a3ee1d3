"""Staff at the command line, with a real IPP printer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from kiosk import printing
from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreRecords, site_store
from kiosk.bench.simulator import PRINTS, Simulator
from kiosk.config import Config
from kiosk.core.record import PrintOutcome, Record
from kiosk.core.slip import grouped
from kiosk.errors import ConfigError, PrinterError
from kiosk.gallery import samples as records
from tests.adapters.store.samples import ask
from tests.window import config_in

ADDRESS = "ipp://printer.example/ipp/print"


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator() as printer:
        yield printer


@pytest.fixture
def config(tmp_path: Path, simulator: Simulator) -> Config:
    config = config_in(tmp_path / "site")
    for page in (simulator.folder / "tray").iterdir():
        page.unlink()
    simulator.paper(250)
    simulator.script(PRINTS)
    return structs.replace(config, printer=structs.replace(config.printer, kind="ipp", address=simulator.uri))


def ended(config: Config, *outcomes: PrintOutcome) -> list[Record]:
    """A check-in of today for each outcome of its slip."""
    with site_store(config) as store:
        own = StoreRecords(store, SystemClock(), config.kiosk.id, config.kiosk.letter, "Lakeside")
        saved = []
        for number, outcome in enumerate(outcomes):
            draft = records.myelogram().draft
            assert draft.exam is not None
            exam = replace(draft.exam, accession=f"ACC{number}")
            record = own.save(replace(draft, exam=exam, arrived=datetime.now().replace(microsecond=0)))  # noqa: DTZ005
            own.print_started(record.id)
            own.print_ended(record.id, outcome, "the printer is out of paper: put paper in")
            saved.append(record)
        return saved


def outcome(config: Config, record: Record) -> PrintOutcome | None:
    with site_store(config) as store:
        return StoreRecords(store, SystemClock(), config.kiosk.id, "A", "Lakeside").outcome(record.id)


def test_a_ready_printer_that_owes_nothing(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    ended(config, PrintOutcome.PRINTED)
    assert printing.status(config) == 0
    assert capsys.readouterr().out == "printer: ready\n"


def test_staff_read_what_is_wrong_and_which_slips_are_missing(
    config: Config, simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    simulator.paper(0)
    _, failed = ended(config, PrintOutcome.PRINTED, PrintOutcome.FAILED)
    assert printing.status(config) == 1
    told = capsys.readouterr().out
    assert told.startswith("printer: the printer is out of paper: put paper in\n")
    assert f"{grouped(failed.reference)}  {failed.number}  failed: the printer is out of paper" in told
    assert failed.draft.patient.name not in told
    assert failed.draft.patient.mrn not in told


def test_failed_slips_are_printed_again_each_once_and_marked(
    config: Config, simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    good, failed, doubtful = ended(config, PrintOutcome.PRINTED, PrintOutcome.FAILED, PrintOutcome.UNKNOWN)
    assert printing.retry(config) == 1, "one is left to look for"
    assert [simulator.pages(record.reference) for record in (good, failed, doubtful)] == [0, 0, 0]
    assert simulator.pages(f"{failed.reference}-r1") == 1
    assert simulator.pages() == 1
    assert f"kiosk print retry {doubtful.reference}" in capsys.readouterr().out
    assert outcome(config, failed) is PrintOutcome.PRINTED
    assert printing.retry(config) == 1
    assert simulator.pages() == 1, "what came out is not printed again"
    assert printing.retry(config, grouped(doubtful.reference)) == 0
    assert simulator.pages(f"{doubtful.reference}-r1") == 1
    assert printing.status(config) == 0


def test_a_slip_that_the_kiosk_has_in_hand_is_left_to_it(
    config: Config, simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    with site_store(config) as store:
        own = StoreRecords(store, SystemClock(), config.kiosk.id, config.kiosk.letter, "Lakeside")
        record = own.save(replace(records.myelogram().draft, arrived=SystemClock().now()))
        own.print_started(record.id)
    with pytest.raises(PrinterError, match="kiosk print status"):
        printing.retry(config, record.reference)
    assert printing.retry(config) == 1
    assert "1 more in the kiosk's hands" in capsys.readouterr().out
    assert printing.status(config) == 0, "just now"
    assert simulator.pages() == 0


def test_a_slip_that_nobody_sees_to_is_for_staff(
    config: Config, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    with site_store(config) as store:
        own = StoreRecords(store, SystemClock(), config.kiosk.id, config.kiosk.letter, "Lakeside")
        record = own.save(replace(records.myelogram().draft, arrived=SystemClock().now()))
    later = SystemClock().utc() + timedelta(minutes=10)
    monkeypatch.setattr(SystemClock, "utc", lambda _: later)
    assert printing.status(config) == 1
    assert printing.retry(config, record.reference) == 0
    assert simulator.pages(f"{record.reference}-r1") == 1
    assert outcome(config, record) is PrintOutcome.PRINTED


def test_a_doubtful_reprint_is_not_followed_by_another_unseen(config: Config, simulator: Simulator) -> None:
    (record,) = ended(config, PrintOutcome.FAILED)
    simulator.script("out\nsleep 4\n")
    quick = structs.replace(config, printer=structs.replace(config.printer, deadline=1.0))
    assert printing.retry(quick) == 1
    assert outcome(config, record) is PrintOutcome.UNKNOWN
    simulator.script(PRINTS)
    assert printing.retry(config) == 1
    assert simulator.pages(f"{record.reference}-r2") == 0


def test_last_week_s_slips_are_still_listed(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    with site_store(config) as store:
        own = StoreRecords(store, SystemClock(), config.kiosk.id, config.kiosk.letter, "Lakeside")
        record = own.save(replace(records.myelogram().draft, arrived=SystemClock().now() - timedelta(days=2)))
        own.print_ended(record.id, PrintOutcome.FAILED, "not printed: the kiosk was off until another day")
    assert printing.status(config) == 1
    assert "was off until another day" in capsys.readouterr().out


def test_a_reprint_says_who_asked_for_it(config: Config) -> None:
    (record,) = ended(config, PrintOutcome.FAILED)
    printing.retry(config, record.reference)
    with site_store(config) as store:
        ((facts,),) = ask(store, "SELECT facts FROM audit WHERE event = 'reprinted'")
    assert '"by":"' in facts
    assert '"number":"1"' in facts


def test_a_printer_that_still_fails_keeps_the_slip_on_the_list(
    config: Config, simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    (record,) = ended(config, PrintOutcome.FAILED)
    simulator.paper(0)
    assert printing.retry(config) == 1
    assert "reprint 1: failed: the printer is out of paper" in capsys.readouterr().out
    assert outcome(config, record) is PrintOutcome.FAILED
    assert simulator.pages() == 0


def test_the_test_slip_goes_the_way_of_every_slip(config: Config, simulator: Simulator) -> None:
    assert printing.test(config) == 0
    (page,) = (simulator.folder / "tray").iterdir()
    assert page.name.startswith("TEST-")
    assert page.read_bytes().startswith(b"%PDF")


def test_an_address_that_is_none_is_named_with_its_place(config: Config) -> None:
    wrong = structs.replace(config, printer=structs.replace(config.printer, address="printer.example"))
    with pytest.raises(ConfigError, match=r"printer.address .*ipp://printer.example/ipp/print"):
        printing.status(wrong)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"kind": "folder", "address": ADDRESS}, "printer.address is for kind = ipp or cups"),
        (
            {"kind": "ipp", "address": "ipp://printer.example/ipp/print", "queue": "slips"},
            "printer.queue is for kind = cups or windows",
        ),
        ({"kind": "ipp"}, "printer.kind is ipp, which needs address"),
        ({"kind": "cups"}, "printer.kind is cups, which needs queue"),
        ({"kind": "cups", "queue": "front desk"}, "printer.queue cannot be used"),
    ],
)
def test_settings_that_do_not_go_together_are_named(config: Config, settings: dict[str, str], named: str) -> None:
    wrong = structs.replace(config, printer=structs.replace(config.printer, **{"address": "", **settings}))
    with pytest.raises(ConfigError, match=named):
        printing.status(wrong)
