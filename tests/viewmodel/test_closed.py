"""A kiosk that cannot check anybody in: nobody can start, who is under way goes on, and it opens again by itself."""

import pytest

from kiosk.core.finding import Finding, Health
from kiosk.core.moves import nobody
from kiosk.core.visit import Confirming, Entering, Overlay, Welcome
from tests.viewmodel.fakes import Booth
from tests.walk import APPOINTMENTS

pytestmark = pytest.mark.usefixtures("qapp")

UNFIT = Finding("store", Health.FAILED, "Store: the disk is full.", "Make room.")
WORN = Finding("clock", Health.WARNING, "Clock: no time server.", "Switch on NTP.")


def page(booth: Booth) -> object:
    return booth.kiosk.property("page")


def test_a_failure_closes_it_and_its_end_opens_it() -> None:
    booth = Booth()
    told: list[object] = []
    booth.kiosk.screenChanged.connect(lambda: told.append(page(booth)))
    booth.kiosk.tell_fitness((WORN,))
    assert (page(booth), booth.kiosk.closed, told) == ("welcome", False, [])
    booth.kiosk.tell_fitness((WORN, UNFIT))
    assert (page(booth), booth.kiosk.closed, told) == ("closed", True, ["closed"])
    (row,) = booth.kiosk.property("closedRows").rows
    assert (row.seen, row.remedy) == (UNFIT.seen, UNFIT.remedy)
    booth.kiosk.tell_fitness(())
    assert (page(booth), booth.kiosk.closed, told) == ("welcome", False, ["closed", "welcome"])
    assert booth.kiosk.property("closedRows").rows == ()


def test_nothing_starts_while_it_is_closed() -> None:
    booth = Booth(languages={"en": "English", "es": "Spanish"})
    booth.kiosk.tell_fitness((UNFIT,))
    booth.kiosk.start("scan")
    booth.kiosk.start("type")
    booth.kiosk.scanned(APPOINTMENTS[0].accession)
    booth.kiosk.openExpect("")
    assert booth.visit == nobody(booth.rules, forward=True)
    assert booth.store_jobs.jobs == []
    booth.kiosk.openStaff()
    assert booth.visit.overlay is Overlay.STAFF, "staff have to get in"
    booth.kiosk.closeOverlay()
    booth.kiosk.setLanguage("es")
    assert booth.kiosk.property("language") == "es", "whoever reads it chooses the language"
    booth.kiosk.setLanguage("en")
    booth.kiosk.tell_fitness(())
    booth.kiosk.start("scan")
    assert isinstance(booth.visit.page, Entering)


def test_a_visit_under_way_goes_on_to_its_end() -> None:
    booth = Booth()
    booth.kiosk.scanned(APPOINTMENTS[0].accession)
    booth.kiosk.tell_fitness((UNFIT,))
    assert (page(booth), booth.kiosk.closed) == ("birth", False)
    born = APPOINTMENTS[0].person.birth_date
    for field, number in (("month", born.month), ("day", born.day), ("year", born.year)):
        booth.kiosk.focusField(field)
        for digit in str(number):
            booth.kiosk.key(digit)
    booth.kiosk.next()
    booth.work()
    assert isinstance(booth.visit.page, Confirming)
    over: list[bool] = []
    booth.kiosk.visitOver.connect(lambda: over.append(True))
    booth.idle.over.emit()
    assert booth.visit == nobody(booth.rules), "a new visit is the wipe, closed or not"
    assert isinstance(booth.visit.page, Welcome)
    assert (page(booth), over) == ("closed", [True])


def test_the_resting_screen_sends_to_the_desk_in_every_language() -> None:
    booth = Booth(languages={"en": "English", "es": "Spanish", "ar": "Arabic"})
    inviting = booth.kiosk.property("invitations")
    booth.kiosk.tell_fitness((UNFIT,))
    closed = booth.kiosk.property("invitations")
    assert closed[0] == "Please see the front desk."
    assert len(set(closed)) == 3
    assert not set(closed) & set(inviting)


def test_staff_ask_for_another_try() -> None:
    booth = Booth()
    booth.kiosk.tell_fitness((UNFIT,))
    asked: list[bool] = []
    booth.kiosk.tryAgainAsked.connect(lambda: asked.append(True))
    booth.kiosk.tryAgain()
    assert asked == [True]
    assert booth.kiosk.property("triedText") == "Last tried: 09:04:00"


def test_the_log_names_checks_and_no_words(caplog: pytest.LogCaptureFixture) -> None:
    booth = Booth()
    booth.kiosk.tell_fitness((UNFIT, WORN))
    booth.kiosk.tell_fitness((UNFIT,))
    booth.kiosk.tell_fitness(())
    ours = [record.getMessage() for record in caplog.records if record.getMessage().startswith("unfit")]
    assert ours == ["unfit: store", "unfit: no longer"]
