"""The staff mode's pages as scenes: states of its machine over a screen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from kiosk.core.desk import ScheduleState
from kiosk.core.staff.state import Day, Doing, Page, Staff
from kiosk.viewmodel.staff import StaffMode, StaffSite, Voices
from kiosk.viewmodel.staff_rows import StaffScreen
from tests.staff_day import FINDINGS, UTC_MORNING, a_day
from tests.voice import Voice

_SENTENCES = (
    ("en", "English", "Touch the screen to check in"),
    ("es", "Español", "Toque la pantalla"),
    ("ko", "한국어", "화면을 누르세요"),
)


def states() -> Iterator[tuple[str, Staff]]:
    """Name and state of every page, with what may be said on it."""
    pin = Staff(page=Page.PIN, pin_set=True)
    yield "pin", pin
    yield "pin/typed", replace(pin, typed="90210477")
    yield "pin/wrong", replace(pin, wrong=True)
    yield "pin/wait", replace(pin, until=UTC_MORNING + timedelta(seconds=480))
    yield "screen", Staff(page=Page.SCREEN, pin_set=True)
    yield "screen/no pin", Staff(page=Page.SCREEN)
    day = replace(pin, page=Page.DAY, day=a_day())
    yield "day", day
    yield "day/empty", replace(pin, page=Page.DAY, day=Day(schedule=ScheduleState(None, 0)))
    yield "day/failed", replace(pin, page=Page.DAY, failed="Another program holds the store: wait, and try again.")
    for row in a_day().check_ins:
        one = replace(day, page=Page.CHECK_IN, chosen=row.reference)
        yield f"check in/{row.number}", one
        if row.number == "A31":
            yield "check in/reprinting", replace(one, doing=Doing.REPRINTING)
            yield "check in/reprinted", replace(one, said="Reprint 1 has printed. It is marked REPRINT.")
            bad = "Reprint 1 did not print: the printer is out of paper: put paper in."
            yield "check in/not reprinted", replace(one, said=bad, well=False)
            yield "void", replace(one, page=Page.VOID)
    yield "tools", replace(day, page=Page.TOOLS)
    yield "schedule", replace(day, page=Page.SCHEDULE)
    more = "1 file was imported: 31 new, 2 changed, 1 off."
    yield "schedule/imported", replace(day, page=Page.SCHEDULE, said=more)
    yield "printer", replace(day, page=Page.PRINTER, said="The printer is ready.")
    no = "The printer is out of paper: put paper in."
    yield "printer/trouble", replace(day, page=Page.PRINTER, said=no, well=False)
    yield "doctor/busy", replace(day, page=Page.DOCTOR, doing=Doing.EXAMINING)
    yield "doctor", replace(day, page=Page.DOCTOR, findings=FINDINGS)
    yield "sound", replace(day, page=Page.SOUND)
    yield "exit", replace(day, page=Page.EXIT)


class Acted(StaffMode):
    """A staff mode that is put on a state, and stays there whatever is pressed."""

    def __init__(self, parent: object = None) -> None:
        voice = Voice(languages={"en", "es"})
        site = StaffSite(
            pin_set=True,
            screen=StaffScreen(twelve_hour=True, most=24),
            utc=lambda: UTC_MORNING,
            voices=Voices(voice, voice, _SENTENCES),
        )
        super().__init__(site, parent)  # type: ignore[arg-type]

    def put(self, staff: Staff) -> None:
        before, self._staff = self._staff, staff
        self._site = replace(self._site, pin_set=staff.pin_set)
        self._redraw(before)
        self._pulse.stop()

    def send(self, _event: object) -> None:
        pass
