"""Every fault on a real IPP printer and a real print server: what is said is true, and there is never a second slip."""

import pytest

from kiosk.adapters.printer.ipp import GRACE
from kiosk.core.record import PrintOutcome
from tests.print_faults.cases import CASES, Case
from tests.print_faults.play import play


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case.id, marks=[pytest.mark.long] if case.long else []) for case in CASES]
)
def test_a_fault(case: Case) -> None:
    came = play(case)
    assert (came.told.outcome, came.told.trouble) == (case.outcome, case.trouble), came
    assert came.checked is case.check, came
    assert came.pages == case.pages, came
    if came.told.outcome is PrintOutcome.PRINTED:
        assert came.pages == 1, came
    elif came.told.outcome is PrintOutcome.FAILED:
        assert came.pages == 0, came
    assert bool(came.told.staff) == (came.told.outcome is not PrintOutcome.PRINTED)
    assert came.told.seconds < case.deadline + GRACE
