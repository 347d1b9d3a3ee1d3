"""No slip twice, none lost in silence, whatever happens; ``make print-soak`` is the long one."""

import random
from pathlib import Path

import pytest

from tests.print_soak.check_ins import soak


@pytest.mark.long
def test_every_slip_is_accounted_for(tmp_path: Path) -> None:
    found = soak(tmp_path, 60, 4, random.Random(7))
    assert found.wrong == []
    assert found.records == 60
    assert found.kills, "a kiosk at work was killed"
