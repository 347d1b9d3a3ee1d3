"""Each fault is done to a real kiosk: what the patient and staff see is what is expected, nothing is lost."""

import pytest

from tests.faults.cases import CASES, killed
from tests.faults.disk import MOUNTS
from tests.faults.play import play, wrong
from tests.faults.told import Case


@pytest.mark.parametrize(
    "case",
    [pytest.param(case, id=case.id, marks=[] if case.quick else [pytest.mark.long]) for case in (killed(5), *CASES)],
)
def test_a_fault(case: Case) -> None:
    if case.mounts and not MOUNTS:
        pytest.skip("only root may mount a disk")
    came = play(case)
    assert wrong(case, came) == [], came
