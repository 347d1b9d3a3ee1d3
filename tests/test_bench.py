"""Every measurement of `kiosk bench` still runs; what it measures is for docs/benchmarks.md."""

import re

import pytest

from kiosk.bench.patient import booked
from kiosk.bench.run import MEASURES
from kiosk.bench.stage import CENTER, NOW
from kiosk.cli import main


def test_every_measurement_runs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--quick"]) == 0
    said = capsys.readouterr().out
    for measure in MEASURES:
        lines = [line for line in said.splitlines() if line.startswith(measure.name)]
        # memory is read from Linux alone
        assert measure.unit == "MB" or len(lines) == 1
        assert all(re.search(r"\d\.\d\dx", line) for line in lines)


def test_the_made_up_people_are_different_people() -> None:
    people = [row.person for row in booked(30_000, NOW, CENTER)]
    assert len({(who.name.first.family, who.birth_date) for who in people}) == len(people)
