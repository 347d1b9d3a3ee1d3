"""The whole machine: ``step(visit, event, rules) -> (visit, effects)``. An event that does not fit does nothing."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from typing import assert_never

from kiosk.core import draft as drafts
from kiosk.core import events as ev
from kiosk.core.answers import Answers, Chosen, Given, Skipped, Typed
from kiosk.core.identify import (
    AlreadyIn,
    Claim,
    Elsewhere,
    Found,
    Identity,
    NotFound,
    ScannedClaim,
    Several,
    TypedClaim,
)
from kiosk.core.procedure import Kind
from kiosk.core.record import Draft, Reason, Record, Status, Who
from kiosk.core.route import Asked, Facts, accepts, can_visit, first_unanswered, route
from kiosk.core.rules import Rules
from kiosk.core.visit import (
    CONFIRM_CHOICES,
    CONFIRM_HELPER,
    CONFIRM_SELF,
    Asking,
    Checking,
    Confirming,
    Desk,
    DeskReason,
    Done,
    Entering,
    Entry,
    Field,
    Looking,
    Method,
    Overlay,
    Page,
    Problem,
    Saving,
    Settings,
    Visit,
    Welcome,
)

Result = tuple[Visit, tuple[ev.Effect, ...]]

NAME_LENGTH = 40
WORDS_LENGTH = 120
_DIGITS = {Field.DAY: 2, Field.MONTH: 2, Field.YEAR: 4}
_DATE_FIELDS = tuple(_DIGITS)
_ACCESSION = re.compile(r"[!-~]([ -~]{0,62}[!-~])?")
_TEXT_SCALES = (1.0, 1.5, 2.0)


def step(visit: Visit, event: ev.Event, rules: Rules) -> Result:
    """The next state of the visit and what it wants done."""
    match event:
        case ev.IdleWarned() | ev.IdleOver() | ev.Finish():
            return _time(visit, event)
        case ev.AskHelp() | ev.OpenSettings() | ev.CloseOverlay() | ev.SetLanguage() | ev.SetLook():
            return _overlay(visit, event, rules)
        case ev.CalledIn():
            return _called_in(visit, rules)
        case ev.Identified() | ev.FindFailed() | ev.Saved() | ev.SaveRefused() | ev.SaveFailed() | ev.PrintEnded():
            return _outcome(visit, event, rules)
        case _ if visit.overlay:
            return visit, ()
        case ev.Start() | ev.Scanned():
            return _begin(visit, event, rules)
        case ev.Key() | ev.EraseKey() | ev.Focus():
            return _type(visit, event, rules), ()
        case ev.Choose(code=code):
            return _choose(visit, code, rules), ()
        case ev.Next():
            return _next(visit, rules)
        case ev.Back():
            return _back(visit, rules), ()
        case ev.Change() | ev.Reveal() | ev.Confirm():
            return _check(visit, event, rules)
        case _:
            assert_never(event)


def facts_of(found: Found, today: date) -> Facts:
    """What the schedule knows of this person and exam."""
    order = found.appointment.order
    return Facts(order.procedure, found.person.age_on(today), found.person.sex, order.levels, order.side)


def path_of(visit: Visit, rules: Rules) -> tuple[Asked, ...]:
    """The route of this visit as its answers stand; empty before anyone is found."""
    if visit.found is None or visit.arrived is None:
        return ()
    return route(rules.content, facts_of(visit.found, visit.arrived.date()), visit.answers)


def current(visit: Visit, rules: Rules) -> Asked | None:
    """The item on the screen."""
    if not isinstance(visit.page, Asking):
        return None
    return next((asked for asked in path_of(visit, rules) if asked.key == visit.page.key), None)


def pending(page: Asking, asked: Asked) -> Given | None:
    """What Next would make the answer; ``None`` = Next stays shut."""
    if asked.item.kind is Kind.TEXT:
        return Typed(page.typed.strip()) if page.typed.strip() else Skipped()
    order = [choice.code for choice in asked.item.choices]
    ticked = tuple(code for code in order if code in page.ticked)
    return Chosen(ticked) if ticked else None


# --- time, overlays ------------------------------------------------------------------------------


def _time(visit: Visit, event: ev.IdleWarned | ev.IdleOver | ev.Finish) -> Result:
    page = visit.page
    if isinstance(page, Saving | Looking):
        return visit, ()
    match event:
        case ev.IdleWarned():
            if isinstance(page, Welcome | Done | Desk):
                return visit, ()
            return replace(visit, overlay=Overlay.STILL_THERE), ()
        case ev.IdleOver():
            left_early = not isinstance(page, Welcome | Done | Desk)
            return Visit(forward=False), (ev.Note("timed_out", {"page": page_name(page)}),) if left_early else ()
        case ev.Finish():
            if visit.overlay is Overlay.STILL_THERE:
                return Visit(forward=False), (ev.Note("left", {"page": page_name(page)}),)
            if isinstance(page, Desk) or (isinstance(page, Done) and page.outcome is not None):
                return Visit(forward=False), ()
            return visit, ()


def _overlay(
    visit: Visit,
    event: ev.AskHelp | ev.OpenSettings | ev.CloseOverlay | ev.SetLanguage | ev.SetLook,
    rules: Rules,
) -> Result:
    match event:
        case ev.AskHelp():
            return replace(visit, overlay=Overlay.HELP), (ev.Note("help_asked", {"page": page_name(visit.page)}),)
        case ev.OpenSettings():
            return replace(visit, overlay=Overlay.SETTINGS), ()
        case ev.CloseOverlay():
            return replace(visit, overlay=Overlay.NONE), ()
        case ev.SetLanguage(tag=tag):
            if tag not in rules.languages:
                return visit, ()
            return replace(visit, settings=replace(visit.settings, language=tag)), ()
        case ev.SetLook(text_scale=scale, dark=dark, reduced_motion=still):
            if scale not in _TEXT_SCALES:
                return visit, ()
            return replace(visit, settings=Settings(visit.settings.language, scale, dark, still)), ()


def _called_in(visit: Visit, rules: Rules) -> Result:
    page = visit.page
    if not isinstance(page, Asking | Checking) or visit.found is None:
        return visit, ()
    asked = current(visit, rules)
    if isinstance(page, Asking) and asked is not None and pending(page, asked) != visit.answers.given(asked.key):
        # Changed, but not given with Next: neither the old answer nor the new one may stand as what they said.
        visit = replace(visit, answers=visit.answers.drop(asked.key))
    draft = drafts.of_answers(visit, rules, path_of(visit, rules), Status.PARTIAL, Reason.CALLED_IN)
    return _saving(replace(visit, overlay=Overlay.NONE), draft)


# --- who is here ---------------------------------------------------------------------------------


def _begin(visit: Visit, event: ev.Start | ev.Scanned, rules: Rules) -> Result:
    page = visit.page
    match event:
        case ev.Start(method=method, at=at):
            if isinstance(page, Welcome):
                return _go(replace(visit, started=at), _first_page(visit, method, rules)), ()
            if method is Method.TYPE and isinstance(page, Entering) and page.field is Field.CODE:
                return _go(replace(visit, entry=Entry()), _first_page(visit, method, rules)), ()
            return visit, ()
        case ev.Scanned(text=text, at=at):
            if not (isinstance(page, Welcome) or (isinstance(page, Entering) and page.field is Field.CODE)):
                return visit, ()
            visit = replace(visit, started=visit.started or at)
            code = text.strip()
            if not _readable(code):
                return _go(visit, Entering(Method.SCAN, Field.CODE, Problem.CODE)), ()
            return _go(replace(visit, entry=Entry(code=code)), _birth_page(visit, Method.SCAN, rules)), ()


def _first_page(visit: Visit, method: Method, rules: Rules) -> Entering:
    return Entering(method, Field.CODE) if method is Method.SCAN else _birth_page(visit, method, rules)


def _birth_page(visit: Visit, method: Method, rules: Rules, problem: Problem = Problem.NONE) -> Entering:
    return Entering(method, rules.date_order(visit.settings.language)[0], problem)


def _readable(code: str) -> bool:
    """A bare accession. A slip's code is never taken from a patient (brief section 5, scan grammar)."""
    return bool(_ACCESSION.fullmatch(code)) and not code.upper().startswith(("RAD1:", "LET1:"))


def _type(visit: Visit, event: ev.Key | ev.EraseKey | ev.Focus, rules: Rules) -> Visit:
    page = visit.page
    if isinstance(page, Asking):
        asked = current(visit, rules)
        if asked is None or asked.item.kind is not Kind.TEXT or isinstance(event, ev.Focus):
            return visit
        return replace(visit, page=replace(page, typed=_edited(page.typed, event, WORDS_LENGTH)))
    if not isinstance(page, Entering) or page.field is Field.CODE:
        return visit
    match event:
        case ev.Focus(field=wanted):
            if page.field in _DATE_FIELDS and wanted in _DATE_FIELDS:
                return replace(visit, page=replace(page, field=wanted))
            return visit
        case ev.Key() | ev.EraseKey():
            if page.field is Field.NAME:
                entry = replace(visit.entry, name=_edited(visit.entry.name, event, NAME_LENGTH))
            elif isinstance(event, ev.Key) and not event.text.isdecimal():
                return visit
            else:
                if isinstance(event, ev.Key):
                    # The keypad has the language's own digits (١٢٣); a date is kept in 0 to 9.
                    event = ev.Key("".join(str(unicodedata.decimal(sign)) for sign in event.text))
                text = _edited(_field_text(visit.entry, page.field), event, _DIGITS[page.field])
                entry = _with_field(visit.entry, page.field, text)
            return replace(visit, entry=entry, page=replace(page, problem=Problem.NONE))


def _edited(text: str, event: ev.Key | ev.EraseKey, longest: int) -> str:
    if isinstance(event, ev.EraseKey):
        return text[:-1]
    return text + event.text if event.text.isprintable() and len(text + event.text) <= longest else text


def _field_text(entry: Entry, field: Field) -> str:
    return {Field.DAY: entry.day, Field.MONTH: entry.month, Field.YEAR: entry.year}[field]


def _with_field(entry: Entry, field: Field, text: str) -> Entry:
    match field:
        case Field.DAY:
            return replace(entry, day=text)
        case Field.MONTH:
            return replace(entry, month=text)
        case _:
            return replace(entry, year=text)


def _entered(visit: Visit, page: Entering, rules: Rules) -> Result:
    """Next on an identify screen."""
    if page.field is Field.CODE:
        return visit, ()
    if page.field in _DATE_FIELDS:
        born = birth_date(visit.entry, visit.today)
        if born is Problem.DATE_MISSING:
            order = rules.date_order(visit.settings.language)
            empty = next(field for field in order if not _field_text(visit.entry, field))
            return replace(visit, page=replace(page, field=empty, problem=born)), ()
        if isinstance(born, Problem):
            return replace(visit, page=replace(page, problem=born)), ()
        if page.method is Method.SCAN:
            return _look(visit, ScannedClaim(visit.entry.code, born), page)
        return _go(visit, Entering(Method.TYPE, Field.NAME)), ()
    born = birth_date(visit.entry, visit.today)
    if isinstance(born, Problem) or not visit.entry.name.strip():
        return replace(visit, page=replace(page, problem=Problem.NAME_MISSING)), ()
    return _look(visit, TypedClaim(born, visit.entry.name.strip()), page)


def _look(visit: Visit, claim: Claim, page: Entering) -> Result:
    return _go(visit, Looking(page.method, claim)), (ev.Find(claim),)


def birth_date(entry: Entry, today: date | None) -> date | Problem:
    """The date that was typed, or what is wrong with it."""
    if not (entry.day and entry.month and entry.year):
        return Problem.DATE_MISSING
    if len(entry.year) < 4:
        return Problem.YEAR_SHORT
    try:
        born = date(int(entry.year), int(entry.month), int(entry.day))
    except ValueError:
        return Problem.DATE_WRONG
    if born.year < 1900 or (today is not None and born > today):
        return Problem.DATE_WRONG
    return born


def _identified(visit: Visit, page: Looking, event: ev.Identified, rules: Rules) -> Result:
    visit = replace(visit, arrived=event.at)
    identity: Identity = event.identity
    match identity:
        case Found() if identity.appointment.order.procedure not in rules.content.procedures:
            # Imported for a question set that asked about more exams than this one does.
            return _go(visit, Desk(DeskReason.TROUBLE)), (ev.Note("unknown_exam"),)
        case Found():
            seen = (ev.Note("identified", {"method": page.method.value}),)
            return _go(replace(visit, found=identity), Confirming()), seen
        case AlreadyIn():
            return _go(visit, Desk(DeskReason.ALREADY)), (ev.Note("already_in"),)
        case Elsewhere(appointment=appointment):
            return _saving(visit, drafts.elsewhere(visit, rules, appointment))
        case Several():
            return _saving(visit, drafts.not_matched(visit, rules, page.claim, Reason.SEVERAL))
        case NotFound():
            misses = visit.misses + 1
            if misses >= rules.misses:
                return _saving(visit, drafts.not_matched(visit, rules, page.claim, Reason.NOT_MATCHED))
            back_to = _birth_page(visit, Method.TYPE, rules, Problem.NOT_FOUND)
            return _go(replace(visit, misses=misses, arrived=None), back_to), (ev.Note("not_found"),)
        case _:
            assert_never(identity)


# --- the questions -------------------------------------------------------------------------------


def _choose(visit: Visit, code: str, rules: Rules) -> Visit:
    page = visit.page
    if isinstance(page, Confirming) and code in CONFIRM_CHOICES:
        return replace(visit, page=Confirming(code))
    asked = current(visit, rules)
    if not isinstance(page, Asking) or asked is None or not accepts(asked.item, Chosen((code,))):
        return visit
    return replace(visit, page=replace(page, ticked=_ticked(asked, page.ticked, code)))


def _ticked(asked: Asked, ticked: tuple[str, ...], code: str) -> tuple[str, ...]:
    if asked.item.kind is Kind.ONE:
        return (code,)
    if code in ticked:
        return tuple(other for other in ticked if other != code)
    if asked.item.choice(code).exclusive:
        return (code,)
    return (*(other for other in ticked if not asked.item.choice(other).exclusive), code)


def _next(visit: Visit, rules: Rules) -> Result:
    page = visit.page
    if isinstance(page, Entering):
        return _entered(visit, page, rules)
    if isinstance(page, Confirming):
        return _confirmed(visit, page, rules)
    asked = current(visit, rules)
    if not isinstance(page, Asking) or asked is None:
        return visit, ()
    given = pending(page, asked)
    if given is None:
        return visit, ()
    visit = replace(visit, answers=visit.answers.put(asked.key, given))
    path = path_of(visit, rules)
    unanswered = first_unanswered(path, visit.answers)
    following = next(i for i, other in enumerate(path) if other.key == asked.key) + 1
    if page.changing:
        following = len(path) if unanswered is None else unanswered
    elif unanswered is not None:
        following = min(following, unanswered)
    return _go(visit, _ask(path[following], visit, page.changing) if following < len(path) else Checking()), ()


def _confirmed(visit: Visit, page: Confirming, rules: Rules) -> Result:
    if not page.chosen:
        return visit, ()
    if page.chosen not in (CONFIRM_SELF, CONFIRM_HELPER):
        return _saving(visit, drafts.not_right(visit, rules, page.chosen))
    who = Who.SELF if page.chosen == CONFIRM_SELF else Who.HELPER
    visit = replace(visit, who=who)
    path = path_of(visit, rules)
    return _go(visit, _ask(path[0], visit, changing=False) if path else Checking()), ()


def _ask(asked: Asked, visit: Visit, changing: bool) -> Asking:
    given = visit.answers.given(asked.key)
    return Asking(
        asked.key,
        ticked=given.codes if isinstance(given, Chosen) else (),
        typed=given.text if isinstance(given, Typed) else "",
        changing=changing,
    )


def _back(visit: Visit, rules: Rules) -> Visit:
    page = visit.page
    match page:
        case Entering(method=method, field=field):
            if field is Field.NAME:
                return _go(visit, _birth_page(visit, method, rules), forward=False)
            if method is Method.SCAN and field is not Field.CODE:
                return _go(replace(visit, entry=Entry()), Entering(method, Field.CODE), forward=False)
            return Visit(forward=False, settings=visit.settings, misses=visit.misses)
        case Confirming():
            # Whoever is found next may be another person: nothing that was said may go over to them.
            nobody = replace(visit, found=None, arrived=None, who=Who.NOT_ASKED, answers=Answers())
            return _go(nobody, _birth_page(visit, Method.TYPE, rules), forward=False)
        case Asking():
            return _back_from(visit, page, rules)
        case Checking():
            path = path_of(visit, rules)
            return _go(visit, _ask(path[-1], visit, changing=False) if path else Confirming(), forward=False)
        case Welcome() | Looking() | Saving() | Done() | Desk():
            return visit
        case _:
            assert_never(page)


def _back_from(visit: Visit, page: Asking, rules: Rules) -> Visit:
    path = path_of(visit, rules)
    if page.changing and first_unanswered(path, visit.answers) is None:
        return _go(visit, Checking(), forward=False)
    index = next((i for i, asked in enumerate(path) if asked.key == page.key), 0)
    if index == 0:
        confirmed = CONFIRM_HELPER if visit.who is Who.HELPER else CONFIRM_SELF
        return _go(visit, Confirming(confirmed), forward=False)
    return _go(visit, _ask(path[index - 1], visit, page.changing), forward=False)


def _check(visit: Visit, event: ev.Change | ev.Reveal | ev.Confirm, rules: Rules) -> Result:
    page = visit.page
    if not isinstance(page, Checking):
        return visit, ()
    path = path_of(visit, rules)
    match event:
        case ev.Change(key=key):
            index = next((i for i, asked in enumerate(path) if asked.key == key), -1)
            if not can_visit(path, visit.answers, index):
                return visit, ()
            return _go(visit, _ask(path[index], visit, changing=True), forward=False), ()
        case ev.Reveal(key=key):
            return replace(visit, page=Checking(page.revealed ^ {key})), ()
        case ev.Confirm():
            if first_unanswered(path, visit.answers) is not None:
                return visit, ()
            return _saving(visit, drafts.of_answers(visit, rules, path, Status.COMPLETE, Reason.NONE))


# --- outcomes ------------------------------------------------------------------------------------


def _outcome(
    visit: Visit,
    event: ev.Identified | ev.FindFailed | ev.Saved | ev.SaveRefused | ev.SaveFailed | ev.PrintEnded,
    rules: Rules,
) -> Result:
    page = visit.page
    match event:
        case ev.Identified():
            return _identified(visit, page, event, rules) if isinstance(page, Looking) else (visit, ())
        case ev.FindFailed():
            if not isinstance(page, Looking):
                return visit, ()
            return _go(visit, Desk(DeskReason.TROUBLE)), (ev.Note("find_failed"),)
        case ev.Saved(record=record):
            # Print even if the page has moved on: the record is saved, and its slip is owed.
            owed: tuple[ev.Effect, ...] = (ev.Print(record),)
            return (_go(_emptied(visit), _after_save(record)) if isinstance(page, Saving) else visit), owed
        case ev.SaveRefused():
            if not isinstance(page, Saving):
                return visit, ()
            return _go(_emptied(visit), Desk(DeskReason.ALREADY)), (ev.Note("already_in"),)
        case ev.SaveFailed():
            if not isinstance(page, Saving):
                return visit, ()
            return _go(_emptied(visit), Desk(DeskReason.TROUBLE)), (ev.Note("save_failed"),)
        case ev.PrintEnded(record_id=record_id, outcome=outcome):
            if isinstance(page, Done) and page.record.id == record_id:
                return replace(visit, page=replace(page, outcome=outcome)), ()
            return visit, ()


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


def _saving(visit: Visit, draft: Draft) -> Result:
    return _go(visit, Saving(draft)), (ev.Save(draft),)


def _emptied(visit: Visit) -> Visit:
    """Settings stay for the last page; what the patient said does not."""
    return Visit(settings=visit.settings)


def _go(visit: Visit, page: Page, *, forward: bool = True) -> Visit:
    return replace(visit, page=page, forward=forward)


def page_name(page: Page) -> str:
    """A name for logs and audit rows; for a question its id alone: which follow-up is asked would tell the answer."""
    match page:
        case Entering(field=field):
            return f"identify.{field.value}"
        case Asking(key=key):
            return f"question.{key.partition('.')[0]}"
        case _:
            return type(page).__name__.lower()
