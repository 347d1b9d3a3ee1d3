"""``make soak`` in small: it goes on where it was stopped, and finds what grows."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tests.soak.report import lives, table, wrong
from tests.soak.run import Block, read

ROOT = Path(__file__).resolve().parents[2]


def block(first: int, process: str = "1 then", own: int = 100, tap: int = 10) -> Block:
    return Block(process, first, 100, 50.0, own, own, own, 1, {"done": 100}, [tap] * 1000, [tap] * 1000)


def test_what_stays_the_same_is_well() -> None:
    assert wrong([block(first) for first in range(0, 2000, 100)], 2000) == []


def test_what_grows_is_found() -> None:
    blocks = [block(first, own=100 + first // 100) for first in range(0, 2000, 100)]
    assert any("memory" in found for found in wrong(blocks, 2000))


def test_what_gets_slower_is_found() -> None:
    blocks = [block(first, tap=10 + first // 500) for first in range(0, 2000, 100)]
    assert any("p99" in found for found in wrong(blocks, 2000))


def test_each_process_is_held_against_its_own_start() -> None:
    blocks = [
        block(first, "1 then" if first < 1000 else "2 later", 100 if first < 1000 else 200)
        for first in range(0, 2000, 100)
    ]
    assert [life.grown for life in lives(blocks)] == [1.0, 1.0]
    assert any("one process" in found for found in wrong(blocks, 2000))
    assert "in 2 processes" in table(blocks, 2000)


def test_too_few_visits_are_not_enough() -> None:
    assert any("of 2000" in found for found in wrong([block(first) for first in range(0, 1000, 100)], 2000))


def test_a_line_that_was_cut_off_is_not_counted(tmp_path: Path) -> None:
    line = msgspec.json.encode(block(0))
    (tmp_path / "progress.jsonl").write_bytes(line + b"\n" + line[:40])
    assert read(tmp_path / "progress.jsonl") == [block(0)]


@pytest.mark.long
def test_it_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    for visits in (6, 12):
        ran = subprocess.run(
            [sys.executable, "-m", "tests.soak", "--visits", str(visits), "--folder", str(tmp_path)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert "visits with" in ran.stdout, ran.stderr
    blocks = read(tmp_path / "progress.jsonl")
    assert [(one.first, one.visits) for one in blocks] == [(0, 6), (6, 6)]
    assert len(lives(blocks)) == 2
