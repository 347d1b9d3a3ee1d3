"""A store that holds a job for long: what it says in the end is nobody's but the one's who asked."""

from collections.abc import Iterator

import pytest

from kiosk.core import events as ev
from kiosk.core.identify import TypedClaim
from kiosk.core.visit import Desk, DeskReason, Looking, Method, Saving, Visit, Welcome
from kiosk.gallery.samples import DRAFT
from tests.viewmodel.fakes import Booth
from tests.walk import MAN_62, NOW, WOMAN


@pytest.fixture
def booth(qapp: object) -> Iterator[Booth]:
    booth = Booth()
    yield booth
    booth.idle.deleteLater()


def hang(booth: Booth) -> None:
    """The patient is sent to the desk, and goes."""
    for _ in range(20):
        booth.idle.tick()
    assert booth.visit.page == Desk(DeskReason.TROUBLE)
    booth.kiosk.send(ev.IdleOver())
    assert isinstance(booth.visit.page, Welcome)


def looking(booth: Booth, claim: TypedClaim) -> Looking:
    page = Looking(Method.TYPE, claim)
    booth.put(Visit(page, started=NOW))
    booth.effects.carry_out(ev.Find(claim))
    return page


def saving(booth: Booth) -> Saving:
    page = Saving(DRAFT)
    booth.put(Visit(page, started=NOW, arrived=NOW))
    booth.effects.carry_out(ev.Save(DRAFT, None))
    return page


def test_somebody_elses_visit_is_not_shown(booth: Booth) -> None:
    looking(booth, TypedClaim(WOMAN.birth_date, WOMAN.name.first.family.upper()))
    hang(booth)
    page = looking(booth, TypedClaim(MAN_62.birth_date, MAN_62.name.first.family.upper()))
    while len(booth.store_jobs.jobs) > 1:
        booth.store_jobs.step()
    assert booth.visit.page == page, "the first answer is late, and was the other one's"
    booth.store_jobs.step()
    assert booth.visit.found is not None
    assert booth.visit.found.person == MAN_62


def test_somebody_elses_number_is_not_shown_and_the_slip_is_printed(booth: Booth) -> None:
    saving(booth)
    hang(booth)
    page = looking(booth, TypedClaim(MAN_62.birth_date, "HALVORSEN"))
    jobs = len(booth.store_jobs.jobs)
    booth.store_jobs.step()
    assert booth.visit.page == page
    assert "save" in booth.world.did
    assert len(booth.store_jobs.jobs) == jobs, "the print is marked next"
    booth.work()
    assert "send REF00001" in booth.world.did
    assert booth.visit.found is not None


def test_a_record_that_is_saved_after_all_has_its_slip_while_nobody_is_here(booth: Booth) -> None:
    saving(booth)
    hang(booth)
    booth.work()
    assert "send REF00001" in booth.world.did
    assert isinstance(booth.visit.page, Welcome)
