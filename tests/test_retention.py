"""kiosk store purge at the command line; what it does to a store is in test_store_purge."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.adapters.store import StoreAudit, StoreDesk, StoreRecords, open_store
from kiosk.config import Config, Retention
from kiosk.core.record import PrintOutcome
from kiosk.retention import keep_of
from tests.adapters.store.samples import FixedClock, ask, draft


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FixedClock:
    fixed = FixedClock(datetime.now(UTC) - timedelta(days=20))
    monkeypatch.setattr("kiosk.retention.SystemClock", lambda: fixed)
    return fixed


@pytest.fixture
def site(tmp_path: Path, clock: FixedClock) -> Path:
    """Two who checked in, one of them acknowledged, their slips in the folder, twenty days ago."""
    path = tmp_path / "kiosk.toml"
    path.write_text('[store]\nfile = "k.db"\nencryption = "disk"\n[printer]\nfolder = "slips"\n')
    (tmp_path / "slips").mkdir()
    with open_store(tmp_path / "k.db") as store:
        records = StoreRecords(store, clock, "K1", "A", "")
        saved = [records.save(draft(accession, clock.now())) for accession in ("A1", "A2")]
        for record in saved:
            records.print_ended(record.id, PrintOutcome.SAVED_TO_FOLDER, "")
            (tmp_path / "slips" / f"{record.reference}.pdf").write_bytes(b"%PDF")
        StoreDesk(store, clock, "K1").acknowledge(saved[0].reference, "desk")
        # a kiosk that runs
        for _ in range(3):
            clock.at += timedelta(days=1)
            StoreAudit(store, clock, "K1", "A").note("idle", {})
    return path


def run(site: Path, *arguments: str) -> int:
    return cli.main(["--config", str(site), "store", "purge", *arguments])


def left(site: Path) -> tuple[int, int]:
    """Records and slips."""
    with open_store(site.with_name("k.db")) as store:
        return int(ask(store, "SELECT count(*) FROM record")[0][0]), len(list((site.parent / "slips").iterdir()))


def test_a_dry_run_only_says(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(site, "--dry-run") == 0
    assert capsys.readouterr().out == (
        "would be purged:\n"
        "  0 appointments\n"
        "  1 check-ins, 1 of them not acknowledged\n"
        "  1 slips in the folder for slips\n"
        "  0 copies of the store from before an update\n"
    )
    assert left(site) == (2, 2)


def test_what_is_due_goes(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(site) == 0
    said = capsys.readouterr().out
    assert said.startswith("purged:\n")
    assert said.endswith("the store was written anew: nothing of it is left in the file\n")
    assert left(site) == (1, 1)
    with open_store(site.with_name("k.db")) as store:
        ((facts,),) = ask(store, "SELECT facts FROM audit WHERE event = 'purged'")
    assert '"by":"kiosk"' not in facts


def test_a_clock_that_jumped_is_asked_about(site: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]) -> None:
    clock.at += timedelta(days=30)
    for arguments in ((), ("--dry-run",)):
        assert run(site, *arguments) == 1
        said = capsys.readouterr().out
        assert said.startswith("NOT purged: the clock is days later than the last thing the kiosk knows")
        assert "kiosk store purge --confirm" in said
        assert "2 check-ins, 1 of them not acknowledged" in said
    assert left(site) == (2, 2)
    assert run(site, "--confirm") == 0
    assert left(site) == (0, 0)


def test_what_waits_for_its_slip_is_said(site: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]) -> None:
    with open_store(site.with_name("k.db")) as store:
        clock.at -= timedelta(days=2)
        StoreRecords(store, clock, "K1", "A", "").save(draft("A3", clock.now()))
        clock.at += timedelta(days=2)
    run(site)
    assert "kept: 1 check-ins whose slip is not settled (kiosk print status)" in capsys.readouterr().out


def test_a_site_says_how_long() -> None:
    assert str(keep_of(Config()).close) == "22:00:00"
    own = keep_of(Config(retention=Retention("02:00", 30, 3)))
    assert (own.close.hour, own.acknowledged.days, own.unacknowledged) == (2, 30, 3)
