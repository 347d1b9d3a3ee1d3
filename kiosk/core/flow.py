"""The whole machine: ``step(visit, event, rules) -> (visit, effects)``. An event that does not fit does nothing."""

from dataclasses import replace
from typing import assert_never

from kiosk.core import asking, entry
from kiosk.core import draft as drafts
from kiosk.core import events as ev
from kiosk.core.identify import same_exam
from kiosk.core.moves import Result, go, nobody, page_name, path_of, saving
from kiosk.core.record import Reason, Record, Status
from kiosk.core.route import first_unanswered
from kiosk.core.rules import Rules
from kiosk.core.visit import (
    CONFIRM_HELPER,
    Asking,
    Checking,
    Confirming,
    Desk,
    DeskReason,
    Done,
    Entering,
    Help,
    Helping,
    Looking,
    Overlay,
    Page,
    Saving,
    Visit,
    Welcome,
)

_TEXT_SCALES = (1.0, 1.5, 2.0)
VOLUMES = range(1, 6)


def step(visit: Visit, event: ev.Event, rules: Rules) -> Result:
    """The next state of the visit and what it wants done."""
    match event:
        case ev.IdleWarned() | ev.IdleOver() | ev.Finish():
            return _time(visit, event, rules)
        case ev.SetLanguage() | ev.Adjust():
            return _set(visit, event, rules), ()
        case ev.AskHelp() | ev.HelpHeard():
            return _help(visit, event)
        case ev.OpenSettings() | ev.OpenLanguage():
            wanted = Overlay.SETTINGS if isinstance(event, ev.OpenSettings) else Overlay.LANGUAGE
            return replace(visit, overlay=wanted), ()
        case ev.OpenExpect() | ev.OpenStaff() | ev.StartCleaning() | ev.OpenRuler():
            return _over(visit, event, rules), ()
        case ev.CloseOverlay():
            return replace(visit, overlay=Overlay.NONE, expecting=""), ()
        case ev.CalledIn():
            return asking.called_in(visit, rules)
        case ev.Identified() | ev.FindFailed():
            return _found(visit, event, rules)
        case ev.DayChanged() | ev.Saved() | ev.SaveRefused() | ev.SaveFailed() | ev.PrintEnded():
            return _saved(visit, event, rules)
        case _ if visit.overlay:
            return visit, ()
        case ev.Start() | ev.Scanned():
            return entry.begin(visit, event, rules)
        case ev.Key() | ev.EraseKey() | ev.Focus():
            return _typed(visit, event, rules), ()
        case ev.Choose(code=code):
            return asking.choose(visit, code, rules), ()
        case ev.Next():
            return _next(visit, rules)
        case ev.Back():
            return _back(visit, rules)
        case ev.Change() | ev.Reveal() | ev.Confirm():
            return asking.check(visit, event, rules)
        case _:
            assert_never(event)


def _typed(visit: Visit, event: ev.Key | ev.EraseKey | ev.Focus, rules: Rules) -> Visit:
    match visit.page:
        case Entering() as page:
            return entry.typed(visit, page, event)
        case Asking() as page if not isinstance(event, ev.Focus):
            return asking.typed(visit, page, event, rules)
        case _:
            return visit


def _next(visit: Visit, rules: Rules) -> Result:
    match visit.page:
        case Entering() as page:
            return entry.entered(visit, page, rules)
        case Confirming() as page:
            return asking.confirmed(visit, page, rules)
        case Helping() as page:
            return asking.helped(visit, page, rules)
        case Asking() as page:
            return asking.go_on(visit, page, rules)
        case _:
            return visit, ()


def _back(visit: Visit, rules: Rules) -> Result:
    match visit.page:
        case Entering() as page:
            before = entry.back(visit, page, rules)
            gone = isinstance(before.page, Welcome)
            return before, (ev.Note("left", {"page": page_name(page)}),) if gone else ()
        case Confirming():
            return asking.not_confirmed(visit, rules)
        case Helping():
            return go(visit, Confirming(CONFIRM_HELPER), forward=False), ()
        case Asking() | Checking() as page:
            return asking.back(visit, page, rules), ()
        case _:
            return visit, ()


def _time(visit: Visit, event: ev.IdleWarned | ev.IdleOver | ev.Finish, rules: Rules) -> Result:
    page = visit.page
    if isinstance(page, Saving | Looking):
        return visit, ()
    match event:
        case ev.IdleWarned():
            if isinstance(page, Welcome | Done | Desk):
                return visit, ()
            return replace(visit, overlay=Overlay.STILL_THERE), ()
        case ev.IdleOver() if visit == nobody(rules, forward=visit.forward):
            return visit, ()
        case ev.IdleOver():
            how = "visit_over" if isinstance(page, Done | Desk) else "timed_out"
            # who only looked around on Welcome has told nothing
            said = () if isinstance(page, Welcome) else (ev.Note(how, {"page": page_name(page)}),)
            return nobody(rules), said
        case ev.Finish():
            if visit.overlay is Overlay.STILL_THERE:
                return nobody(rules), (ev.Note("left", {"page": page_name(page)}),)
            if isinstance(page, Desk) or (isinstance(page, Done) and page.outcome is not None):
                return nobody(rules), (ev.Note("visit_over", {"page": page_name(page)}),)
            return visit, ()


def _help(visit: Visit, event: ev.AskHelp | ev.HelpHeard) -> Result:
    if isinstance(event, ev.HelpHeard):
        # Late: the person may have gone, and the next one has not asked.
        return (replace(visit, help=Help(called=True, number=event.number)) if visit.help.called else visit), ()
    where = page_name(visit.page)
    again = ev.Note("help_asked_again", {"page": where, "number": visit.help.number})
    return (
        replace(visit, overlay=Overlay.HELP, help=replace(visit.help, called=True)),
        (again if visit.help.called else ev.CallHelp(where),),
    )


def _over(visit: Visit, event: ev.OpenExpect | ev.OpenStaff | ev.StartCleaning | ev.OpenRuler, rules: Rules) -> Visit:
    welcome = isinstance(visit.page, Welcome)
    match event:
        case ev.OpenExpect(procedure=procedure):
            # Before anyone is known, or when all is said: in between it would lead away from a question.
            known = not procedure or procedure in rules.content.procedures
            if known and isinstance(visit.page, Welcome | Done):
                return replace(visit, overlay=Overlay.EXPECT, expecting=procedure)
        case ev.OpenStaff() if visit.overlay is not Overlay.CLEANING:
            # over any page: the visit waits beneath as it is
            return replace(visit, overlay=Overlay.STAFF, expecting="")
        # their time is not a visit's
        case ev.StartCleaning() if visit.overlay is Overlay.STAFF and welcome:
            return replace(visit, overlay=Overlay.CLEANING)
        case ev.OpenRuler() if visit.overlay is Overlay.STAFF and welcome:
            return replace(visit, overlay=Overlay.RULER)
    return visit


def _set(visit: Visit, event: ev.SetLanguage | ev.Adjust, rules: Rules) -> Visit:
    match event:
        case ev.SetLanguage(tag=tag):
            known = tag in rules.languages
            return replace(visit, settings=replace(visit.settings, language=tag)) if known else visit
        case ev.Adjust(settings=wanted):
            fits = wanted.text_scale in _TEXT_SCALES and wanted.volume in VOLUMES
            return replace(visit, settings=replace(wanted, language=visit.settings.language)) if fits else visit


def _found(visit: Visit, event: ev.Identified | ev.FindFailed, rules: Rules) -> Result:
    page = visit.page
    if not isinstance(page, Looking):
        return visit, ()
    if isinstance(event, ev.Identified):
        return entry.identified(visit, page, event, rules)
    return go(visit, Desk(DeskReason.TROUBLE)), (ev.Note("find_failed"),)


def _saved(
    visit: Visit, event: ev.DayChanged | ev.Saved | ev.SaveRefused | ev.SaveFailed | ev.PrintEnded, rules: Rules
) -> Result:
    page = visit.page
    if isinstance(event, ev.PrintEnded):
        if isinstance(page, Done) and page.record.id == event.record_id:
            return replace(visit, page=replace(page, outcome=event.outcome)), ()
        return visit, ()
    if isinstance(event, ev.Saved):
        # Print even if the page has moved on: the record is saved, and its slip is owed.
        on = go(_emptied(visit), _after_save(event.record)) if isinstance(page, Saving) else visit
        return on, (ev.Print(event.record),)
    if not isinstance(page, Saving):
        return visit, ()
    match event:
        case ev.DayChanged():
            return _again(visit, page, event, rules)
        case ev.SaveRefused():
            return go(_emptied(visit), Desk(DeskReason.ALREADY)), (ev.Note("already_in"),)
        case ev.SaveFailed():
            return go(_emptied(visit), Desk(DeskReason.TROUBLE)), (ev.Note("save_failed"),)


def _again(visit: Visit, page: Saving, event: ev.DayChanged, rules: Rules) -> Result:
    """The schedule changed since the patient was found: the record is made anew from the day as it is now."""
    if visit.found is None:
        return visit, ()
    before = visit.found.appointment
    now = next((row for row in event.today if same_exam(row, before)), None)
    gone = now is None or now.done
    visit = replace(visit, found=replace(visit.found, appointment=now or before, today=event.today))
    path = path_of(visit, rules)
    # The new order may ask for more, such as a side.
    changed = first_unanswered(path, visit.answers) is not None
    reason = page.draft.reason
    status = Status.PARTIAL if changed or reason is Reason.CALLED_IN else Status.COMPLETE
    draft = drafts.of_answers(visit, rules, path, status, reason, gone=gone, changed=changed)
    return saving(visit, draft)


_DESK = {
    Reason.NOT_MATCHED: DeskReason.NOT_MATCHED,
    Reason.SEVERAL: DeskReason.SEVERAL,
    Reason.NOT_RIGHT: DeskReason.NOT_RIGHT,
    Reason.ELSEWHERE: DeskReason.ELSEWHERE,
}


def _after_save(record: Record) -> Page:
    draft = record.draft
    if draft.status is Status.NEEDS_PERSON:
        return Desk(_DESK[draft.reason], record.number, draft.booked_at)
    return Done(record)


def _emptied(visit: Visit) -> Visit:
    """Settings, help and patience stay for the last page; what the patient said does not."""
    staff = visit.overlay if visit.overlay is Overlay.STAFF else Overlay.NONE
    return Visit(settings=visit.settings, help=visit.help, who=visit.who, overlay=staff)
