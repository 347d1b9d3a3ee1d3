"""The whole staff mode: ``step(staff, event) -> (staff, effects)``. An event that does not fit does nothing."""

from dataclasses import replace
from typing import assert_never

from kiosk.core.staff import events as ev
from kiosk.core.staff.pin import LONGEST, SHORTEST
from kiosk.core.staff.state import Doing, Page, Staff

Result = tuple[Staff, tuple[ev.Effect, ...]]


def step(staff: Staff, event: ev.Event) -> Result:
    """The next state and what it wants done."""
    match event:
        case ev.Open(pin_set=pin_set):
            return _opened(staff, pin_set) if staff.page is Page.CLOSED else (staff, ())
        case ev.Leave() | ev.Idle():
            return (staff, ()) if staff.page is Page.CLOSED else (shut(staff), (ev.Close(),))
        case ev.Digit() | ev.Erase() | ev.Enter() | ev.Waiting() | ev.Checked():
            return _pin(staff, event)
        case ev.Back():
            return _back(staff)
        case ev.Go(page=page):
            return _go(staff, page)
        case _ if staff.locked:
            return staff, ()
        case ev.Look(reference=reference):
            return _look(staff, reference), ()
        case ev.Changed() | ev.DayRead() | ev.DayFailed() | ev.Did() | ev.Found():
            return _told(staff, event)
        case _ if staff.doing:
            return staff, ()
        case _:
            return _do(staff, event)


def shut(staff: Staff) -> Staff:
    """Locked and gone: nothing stays but how often it was opened."""
    return Staff(turn=staff.turn)


def _opened(staff: Staff, pin_set: bool) -> Result:
    turn = staff.turn + 1
    if not pin_set:
        return Staff(page=Page.SCREEN, turn=turn), ()
    return Staff(page=Page.PIN, pin_set=True, turn=turn), (ev.AskWait(turn),)


def _pin(staff: Staff, event: ev.Digit | ev.Erase | ev.Enter | ev.Waiting | ev.Checked) -> Result:
    if staff.page is not Page.PIN:
        return staff, ()
    match event:
        case ev.Waiting(turn=turn, until=until):
            return (replace(staff, until=until), ()) if turn == staff.turn else (staff, ())
        case ev.Checked(turn=turn) if turn != staff.turn or staff.doing is not Doing.CHECKING:
            return staff, ()
        case ev.Checked(right=True):
            return Staff(page=Page.DAY, pin_set=True, turn=staff.turn), (ev.ReadDay(staff.turn),)
        case ev.Checked(until=until, why=why):
            again = Staff(page=Page.PIN, pin_set=True, turn=staff.turn, until=until, failed=why)
            return replace(again, wrong=not why and until is None), ()
        case _ if staff.doing:
            return staff, ()
        case ev.Digit(text=text):
            fits = len(text) == 1 and text in "0123456789" and len(staff.typed) < LONGEST
            return (replace(staff, typed=staff.typed + text, wrong=False, failed=""), ()) if fits else (staff, ())
        case ev.Erase():
            return replace(staff, typed=staff.typed[:-1]), ()
        case ev.Enter(at=at):
            waits = staff.until is not None and at < staff.until
            if waits or len(staff.typed) < SHORTEST:
                return staff, ()
            # from here on nothing but the effect has the digits
            return replace(staff, typed="", doing=Doing.CHECKING), (ev.CheckPin(staff.turn, staff.typed),)
        case _:
            assert_never(event)


def _back(staff: Staff) -> Result:
    match staff.page:
        case Page.CLOSED:
            return staff, ()
        case Page.SCREEN if staff.pin_set:
            return replace(staff, page=Page.PIN), ()
        case Page.PIN | Page.SCREEN | Page.DAY:
            return shut(staff), (ev.Close(),)
        case Page.CHECK_IN | Page.TOOLS:
            return replace(staff, page=Page.DAY, chosen="", said="", well=True), ()
        case Page.VOID:
            return replace(staff, page=Page.CHECK_IN), ()
        case _:
            return replace(staff, page=Page.TOOLS, said="", well=True, findings=()), ()


def _look(staff: Staff, reference: str) -> Staff:
    there = staff.day is not None and any(row.reference == reference for row in staff.day.check_ins)
    if not there or staff.doing or staff.page not in (Page.DAY, Page.CHECK_IN):
        return staff
    return replace(staff, page=Page.CHECK_IN, chosen=reference, said="", well=True)


def _go(staff: Staff, page: Page) -> Result:
    match page:
        case Page.SCREEN if staff.page in (Page.PIN, Page.TOOLS) and not staff.doing:
            # locked with it: it stands open for whoever comes by
            return Staff(page=page, pin_set=True, turn=staff.turn, until=staff.until), ()
        case Page.TOOLS if staff.page is Page.DAY:
            return replace(staff, page=page, said="", well=True), ()
        case Page.VOID if staff.page is Page.CHECK_IN and _voidable(staff) and not staff.doing:
            return replace(staff, page=page, said="", well=True), ()
        case Page.SOUND | Page.EXIT | Page.SCHEDULE if staff.page is Page.TOOLS:
            return replace(staff, page=page), ()
        case Page.PRINTER if staff.page is Page.TOOLS and not staff.doing:
            return replace(staff, page=page, doing=Doing.ASKING), (ev.AskPrinter(staff.turn),)
        case Page.DOCTOR if staff.page is Page.TOOLS and not staff.doing:
            return replace(staff, page=page, doing=Doing.EXAMINING), (ev.DoExamine(staff.turn),)
        case _:
            return staff, ()


def _voidable(staff: Staff) -> bool:
    return staff.check_in is not None and not staff.check_in.void


def _told(staff: Staff, event: ev.Changed | ev.DayRead | ev.DayFailed | ev.Did | ev.Found) -> Result:
    if isinstance(event, ev.Changed):
        return staff, (ev.ReadDay(staff.turn),)
    if event.turn != staff.turn:
        return staff, ()
    match event:
        case ev.DayRead(day=day):
            return _gone(replace(staff, day=day, failed="")), ()
        case ev.DayFailed(why=why):
            return _gone(replace(staff, day=None, failed=why)), ()
        case ev.Did(said=said, well=well):
            # staff may have gone on to another page: it is said where it was asked for, or not at all
            on = replace(staff, doing=Doing.NOTHING)
            if staff.page in _PLACES.get(staff.doing, ()):
                on = replace(on, said=said, well=well, page=Page.CHECK_IN if staff.page is Page.VOID else staff.page)
            return on, (ev.ReadDay(staff.turn),)
        case ev.Found(findings=findings):
            on = replace(staff, doing=Doing.NOTHING)
            return (replace(on, findings=findings) if staff.page is Page.DOCTOR else on), ()


_PLACES = {
    Doing.REPRINTING: (Page.CHECK_IN,),
    Doing.CHANGING: (Page.CHECK_IN, Page.VOID),
    Doing.IMPORTING: (Page.SCHEDULE,),
    Doing.ASKING: (Page.PRINTER,),
    Doing.TESTING: (Page.PRINTER,),
    Doing.EXAMINING: (Page.DOCTOR,),
}


def _gone(staff: Staff) -> Staff:
    """A check-in that was purged while it was looked at takes its page with it."""
    if staff.page in (Page.CHECK_IN, Page.VOID) and staff.check_in is None:
        return replace(staff, page=Page.DAY, chosen="", said="", well=True)
    return staff


_Do = ev.Reprint | ev.Acknowledge | ev.Void | ev.Import | ev.TestSlip | ev.Examine | ev.CallIn | ev.Exit


def _do(staff: Staff, event: _Do) -> Result:
    row, turn = staff.check_in, staff.turn
    begun = replace(staff, said="", well=True)
    match event:
        case ev.Reprint() if staff.page is Page.CHECK_IN and row is not None and not row.void:
            return replace(begun, doing=Doing.REPRINTING), (ev.DoReprint(turn, row.reference),)
        case ev.Acknowledge() if (
            staff.page is Page.CHECK_IN and row is not None and not row.void and not row.acknowledged
        ):
            return replace(begun, doing=Doing.CHANGING), (ev.DoAcknowledge(turn, row.reference),)
        case ev.Void() if staff.page is Page.VOID and row is not None and not row.void:
            return replace(begun, doing=Doing.CHANGING), (ev.DoVoid(turn, row.reference),)
        case ev.Import() if staff.page is Page.SCHEDULE:
            return replace(begun, doing=Doing.IMPORTING), (ev.DoImport(turn),)
        case ev.TestSlip() if staff.page is Page.PRINTER:
            return replace(begun, doing=Doing.TESTING), (ev.DoTestSlip(turn),)
        case ev.Examine() if staff.page is Page.DOCTOR:
            return replace(begun, doing=Doing.EXAMINING, findings=()), (ev.DoExamine(turn),)
        case ev.CallIn() if staff.page in (Page.DAY, Page.TOOLS):
            return shut(staff), (ev.DoCallIn(),)
        case ev.Exit() if staff.page is Page.EXIT:
            return shut(staff), (ev.DoExit(),)
        case _:
            return staff, ()
