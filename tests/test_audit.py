"""kiosk audit: whether the chain holds, and whether it can be seen elsewhere without the kiosk."""

import csv
import hashlib
import json
import re
import stat
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.adapters.store import StoreAudit, StoreRecords, open_store
from kiosk.adapters.store.audit import HELP, STARTED
from kiosk.adapters.store.purge import PURGED
from kiosk.viewmodel.staff_effects import PIN_TRIED
from tests.adapters.store.samples import FixedClock, ask, draft

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Six rows, two a day."""
    path = tmp_path / "kiosk.toml"
    path.write_text('[store]\nfile = "k.db"\nencryption = "disk"\n[kiosk]\nid = "lobby-1"\n')
    clock = FixedClock(datetime(2026, 11, 20, 12, tzinfo=UTC))
    with open_store(tmp_path / "k.db") as store:
        audit = StoreAudit(store, clock, "lobby-1", "A")
        for _ in range(2):
            audit.note("left", {"page": 'a "quoted" page, Ünal\n'})
            audit.note("left", {})
            clock.at += timedelta(days=1)
        StoreRecords(store, clock, "lobby-1", "A", "").save(draft())
        audit.note("left", {"page": "done"})
    return path


def run(site: Path, *arguments: str) -> int:
    return cli.main(["--config", str(site), *arguments])


def spoil(site: Path, *statements: str) -> None:
    with open_store(site.with_name("k.db")) as store:
        for statement in ("DROP TRIGGER audit_refuses_update", "DROP TRIGGER audit_refuses_delete", *statements):
            ask(store, statement)


def chained(rows: Sequence[dict[str, str]]) -> list[str]:
    """Ids of the rows that do not fit, by another hand: docs/retention.md is all that this knows."""
    wrong, before = [], rows[0]["previous"]
    for row in rows:
        body = [row[name] for name in ("previous", "at", "kiosk", "event", "facts", "record")]
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        if row["previous"] != before or hashlib.sha256(text.encode()).hexdigest() != row["hash"]:
            wrong.append(str(row["id"]))
        before = row["hash"]
    return wrong


def read(form: str, text: str) -> list[dict[str, str]]:
    if form == "csv":
        return list(csv.DictReader(text.splitlines(keepends=True)))
    return [json.loads(line) for line in text.splitlines()]


def test_a_whole_chain_is_said_with_its_last_hash(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(site, "audit", "verify") == 0
    said = capsys.readouterr().out
    with open_store(site.with_name("k.db")) as store:
        ((last,),) = ask(store, "SELECT hash FROM audit ORDER BY id DESC LIMIT 1")
    assert said == f"whole: 6 rows, last hash {last}\n"


def test_the_first_bad_row_is_named(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(site, "UPDATE audit SET facts = '{}' WHERE id IN (3, 5)")
    assert run(site, "audit", "verify") == 1
    assert capsys.readouterr().out.startswith("CHANGED: row 3 of 2026-11-21T12:00:00+00:00")


def test_an_empty_audit_is_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('[store]\nfile = "k.db"\nencryption = "disk"\n')
    assert run(path, "audit", "verify") == 0
    assert capsys.readouterr().out == "whole: 0 rows, last hash none\n"
    assert run(path, "audit", "export") == 0


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_an_export_can_be_verified_elsewhere(site: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = site.with_name(f"audit.{form}")
    assert run(site, "audit", "export", "--out", str(out)) == 0
    assert capsys.readouterr().out == f"{out}: written\n"
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with out.open(newline="") as file:
        rows = read(form, file.read())
    assert [str(row["id"]) for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert rows[0]["previous"] == ""
    assert chained(rows) == []
    rows[3]["event"] = "nothing"
    assert chained(rows) == ["4"]
    del rows[1]
    assert chained(rows) == ["3", "4"]
    assert run(site, "audit", "export", "--format", form) == 0
    assert capsys.readouterr().out == out.read_text()


def test_an_export_of_the_last_days_holds_within_itself(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(site, "audit", "export", "--since", "2026-11-22", "--format", "jsonl") == 0
    rows = read("jsonl", capsys.readouterr().out)
    assert [row["event"] for row in rows] == ["recorded", "left"]
    assert chained(rows) == []


def test_a_long_audit_is_read_in_parts(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.adapters.store.audit._PART", 4)
    assert run(site, "audit", "verify") == 0
    assert "6 rows" in capsys.readouterr().out
    spoil(site, "DELETE FROM audit WHERE id = 4")
    assert run(site, "audit", "verify") == 1
    assert "row 5 " in capsys.readouterr().out


def test_a_start_and_a_new_configuration_are_rows(tmp_path: Path) -> None:
    with open_store(tmp_path / "k.db") as store:
        for kiosk, config in (("a", "1"), ("a", "1"), ("b", "2"), ("a", "2"), ("a", "2")):
            StoreAudit(store, FixedClock(), kiosk, "A").started("0.5", config)
        rows = ask(store, "SELECT kiosk, event, facts FROM audit")
    changed = [row for row in rows if row[1] != "started"]
    assert len(rows) == 6
    assert changed == [("a", "config_changed", '{"before":"1","now":"2"}')]
    assert rows[0] == ("a", "started", '{"config":"1","version":"0.5"}')


def test_every_event_is_in_the_book() -> None:
    """docs/retention.md lists what can stand in the audit, and nothing else."""
    calls = re.compile(r'(?:Note\(|\.note\(|append\(database, [^"{]*?|_mark\([^"]*?|_note\(config, )"([a-z_]+)"')
    source = "".join(path.read_text() for path in (ROOT / "kiosk").rglob("*.py"))
    written = {*calls.findall(source), HELP, STARTED, PURGED, PIN_TRIED, "visit_over", "timed_out"}
    table = (ROOT / "docs" / "retention.md").read_text().partition("| event |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1] for line in table.splitlines()[2:]]
    assert set(re.findall(r"`([a-z_]+)`", " ".join(rows))) == written
