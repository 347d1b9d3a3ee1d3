"""What is acknowledged survives kill -9, and two kiosks on one file never give the same thing twice."""

import os
import random
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.adapters.store import StoreAudit, StoreRecords, open_store
from tests.adapters.store.lives import Lives
from tests.adapters.store.samples import FixedClock, draft

KILLS = 50
IMPORT_KILLS = 8
IMPORT_ROWS = 400


@pytest.fixture(scope="module")
def lives() -> Iterator[Lives]:
    nursery = Lives()
    yield nursery
    nursery.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store" / "kiosk.sqlite3"


def column(path: Path, sql: str) -> list[object]:
    with closing(sqlite3.connect(path)) as raw:
        return [row[0] for row in raw.execute(sql)]


def killed(lives: Lives, acknowledged: int, seconds: float) -> list[list[str]]:
    """What one life said that was killed ``seconds`` after so many acknowledgements; after 0, while it opens the file.

    The count, not the clock, says how far it came: a busy machine must not make this a test of nothing.
    """
    said: list[list[str]] = []
    pid = 0
    for words in lives.said():
        if words[0] == "pid":
            pid = int(words[1])
        elif words[0] == "ok":
            said.append(words)
        else:
            assert words in (["begun"], ["end", "-9"]), words
        if words[0] in ("begun", "ok") and len(said) == acknowledged:
            time.sleep(seconds)
            os.kill(pid, signal.SIGKILL)
    return said


def test_an_acknowledged_record_survives_kill_9(lives: Lives, path: Path) -> None:
    chance = random.Random(20261123)
    acknowledged: dict[str, list[str]] = {}
    for life in range(KILLS):
        lives.begin("save_for_ever", path, tag=str(life))
        for _, reference, *rest in killed(lives, life % 10, chance.uniform(0, 0.006)):
            acknowledged[reference] = rest
    assert len(acknowledged) >= KILLS // 10 * sum(range(10))

    with open_store(path) as store:
        assert store.problems() == ()
        assert StoreAudit(store, FixedClock(), "lobby-1", "A").first_broken() is None
        records = StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")
        saved = {job.record.reference: job.record for job in records.open_prints()}
        for reference, (accession, number) in acknowledged.items():
            assert (saved[reference].draft, saved[reference].number) == (draft(accession), number)
    ids = column(path, "SELECT id FROM record ORDER BY id")
    assert column(path, "SELECT record FROM outbox ORDER BY record") == ids
    assert column(path, "SELECT record FROM audit ORDER BY record") == ids
    # at most the one that each life was busy with was saved without a word
    assert len(acknowledged) <= len(ids) <= len(acknowledged) + KILLS
    assert column(path, "SELECT counter FROM record ORDER BY counter") == list(range(1, len(ids) + 1))


def test_an_import_is_there_as_a_whole_or_not_at_all(lives: Lives, path: Path) -> None:
    chance = random.Random(7)
    for life in range(IMPORT_KILLS):
        lives.begin("import_for_ever", path, rows=IMPORT_ROWS)
        last = killed(lives, 1 + life % 2, chance.uniform(0, 0.03))[-1][1]
        (room,) = column(path, "SELECT DISTINCT room FROM appointment")
        assert column(path, "SELECT source_hash FROM schedule_import ORDER BY id DESC LIMIT 1") == [room]
        # the last one acknowledged, or the one that was under way
        pid, count = last.split("-")
        assert room in (last, f"{pid}-{int(count) + 1}")
    assert column(path, "SELECT count(*) FROM appointment") == [IMPORT_ROWS]


def test_two_kiosks_save_one_record_for_an_accession_and_never_one_number_twice(lives: Lives, path: Path) -> None:
    count = 60
    lives.begin("save_the_same", path, lives=2, count=count)
    won, lost = [], []
    for words in list(lives.said()):
        if words[0] == "ok":
            won.append((words[2], words[3]))
        elif words[0] == "taken":
            lost.append(words[1])
        elif words[0] not in ("pid", "begun"):
            assert words == ["end", "0", "0"], words
    accessions = sorted(f"S-{number}" for number in range(count))
    assert sorted(accession for accession, _ in won) == accessions
    assert sorted(lost) == accessions
    assert sorted(number for _, number in won) == sorted(f"A{number}" for number in range(1, count + 1))


def test_several_kiosks_make_the_file_at_once(lives: Lives, tmp_path: Path) -> None:
    for turn in range(10):
        path = tmp_path / str(turn) / "kiosk.sqlite3"
        lives.begin("open_only", path, lives=3)
        assert [words for words in list(lives.said()) if words[0] in ("failed", "end")] == [["end", "0", "0", "0"]]
        assert column(path, "SELECT count(*) FROM audit") == [3]
        assert [name.name for name in path.parent.iterdir()] == ["kiosk.sqlite3"]
