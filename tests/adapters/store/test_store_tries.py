"""Wrong PINs, counted from the audit."""

from datetime import datetime, timedelta
from pathlib import Path

from kiosk.adapters.store import StoreAudit, open_store
from kiosk.adapters.store.tries import EVENT, StoreTries
from kiosk.core.staff.pin import LOOKED_BACK, Tries
from kiosk.viewmodel.staff_effects import PIN_TRIED
from tests.window import StandingClock


class LaterClock(StandingClock):
    def __init__(self) -> None:
        self.minutes = 0

    def utc(self) -> datetime:
        return super().utc() + timedelta(minutes=self.minutes)


def test_only_wrong_ones_since_the_right_one_of_this_kiosk_and_of_a_day(tmp_path: Path) -> None:
    clock = LaterClock()
    began = clock.utc()
    with open_store(tmp_path / "kiosk.db") as store:
        audits = {kiosk: StoreAudit(store, clock, kiosk, "A") for kiosk in ("K1", "K2")}
        tries = StoreTries(store, "K1")
        assert tries.since(began) == Tries()
        for kiosk, result in (("K1", "wrong"), ("K1", "wrong"), ("K1", "ok"), ("K1", "wrong"), ("K2", "wrong")):
            clock.minutes += 1
            audits[kiosk].note(EVENT, {"result": result, "who": "kiosk"})
        audits["K1"].note("help_asked", {"page": "welcome", "number": "A-H1"})
        assert tries.since(clock.utc() - LOOKED_BACK) == Tries(1, began + timedelta(minutes=4))
        clock.minutes += round(LOOKED_BACK.total_seconds() / 60)
        assert tries.since(clock.utc() - LOOKED_BACK) == Tries(0, None)


def test_what_is_written_is_what_is_counted() -> None:
    assert PIN_TRIED == EVENT
