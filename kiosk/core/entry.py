"""Who is here: scanning, typing, and what the schedule answers."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from typing import assert_never

from kiosk.core import draft as drafts
from kiosk.core import events as ev
from kiosk.core import hangul
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
from kiosk.core.letter import is_letter
from kiosk.core.moves import Result, go, saving
from kiosk.core.record import Reason
from kiosk.core.rules import Rules
from kiosk.core.visit import (
    Confirming,
    Desk,
    DeskReason,
    Entering,
    Entry,
    Field,
    Looking,
    Method,
    Problem,
    Visit,
    Welcome,
)

NAME_LENGTH = 40
_DIGITS = {Field.DAY: 2, Field.MONTH: 2, Field.YEAR: 4}
_DATE_FIELDS = tuple(_DIGITS)
_ACCESSION = re.compile(r"[!-~]([ -~]{0,62}[!-~])?")
# As a URI's scheme (RFC 3986, 3.1): RAD1:, https:, BEGIN:VCARD
_OTHER_KIND = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def begin(visit: Visit, event: ev.Start | ev.Scanned, rules: Rules) -> Result:
    """Start was tapped, or a code was scanned."""
    page = visit.page
    match event:
        case ev.Start(method=method, at=at):
            if isinstance(page, Welcome):
                return go(replace(visit, started=at), _first_page(visit, method, rules)), ()
            if method is Method.TYPE and isinstance(page, Entering) and page.field is Field.CODE:
                return go(replace(visit, entry=Entry()), _first_page(visit, method, rules)), ()
            return visit, ()
        case ev.Scanned(text=text, at=at):
            if not (isinstance(page, Welcome) or (isinstance(page, Entering) and page.field is Field.CODE)):
                return visit, ()
            visit = replace(visit, started=visit.started or at)
            accession = _accession(text.strip(), at.date(), rules)
            if accession is None:
                return go(visit, Entering(Method.SCAN, Field.CODE, Problem.CODE)), ()
            return go(replace(visit, entry=Entry(code=accession)), birth_page(visit, Method.SCAN, rules)), ()


def _first_page(visit: Visit, method: Method, rules: Rules) -> Entering:
    return Entering(method, Field.CODE) if method is Method.SCAN else birth_page(visit, method, rules)


def birth_page(visit: Visit, method: Method, rules: Rules, problem: Problem = Problem.NONE) -> Entering:
    """The page of the birth date, on the box that comes first in the language."""
    return Entering(method, rules.date_order(visit.settings.language)[0], problem)


def _accession(code: str, today: date, rules: Rules) -> str | None:
    """Of a letter that still holds, or bare (brief section 5, scan grammar); ``None`` = refused.

    A code that says what it is, and is no letter, is none of ours to take from a patient: a slip's, a link, a card.
    """
    if is_letter(code):
        return rules.letters(code, today)
    return code if _ACCESSION.fullmatch(code) and not _OTHER_KIND.match(code) else None


def typed(visit: Visit, page: Entering, event: ev.Key | ev.EraseKey | ev.Focus) -> Visit:
    """A key of the keypad, or another box of the date."""
    if page.field is Field.CODE:
        return visit
    match event:
        case ev.Focus(field=wanted):
            if page.field in _DATE_FIELDS and wanted in _DATE_FIELDS:
                return replace(visit, page=replace(page, field=wanted))
            return visit
        case ev.Key() | ev.EraseKey():
            if page.field is Field.NAME:
                entry = replace(visit.entry, name=edited(visit.entry.name, event, NAME_LENGTH))
            elif isinstance(event, ev.Key) and not event.text.isdecimal():
                return visit
            else:
                if isinstance(event, ev.Key):
                    # The keypad has the language's own digits (١٢٣); a date is kept in 0 to 9.
                    event = ev.Key("".join(str(unicodedata.decimal(sign)) for sign in event.text))
                text = edited(_field_text(visit.entry, page.field), event, _DIGITS[page.field])
                entry = _with_field(visit.entry, page.field, text)
            return replace(visit, entry=entry, page=replace(page, problem=Problem.NONE))


def edited(text: str, event: ev.Key | ev.EraseKey, longest: int) -> str:
    """What stands in a field after a key; at most ``longest`` signs."""
    if isinstance(event, ev.EraseKey):
        return hangul.erased(text)
    longer = hangul.typed(text, event.text)
    return longer if event.text.isprintable() and len(longer) <= longest else text


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


def entered(visit: Visit, page: Entering, rules: Rules) -> Result:
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
        return go(visit, Entering(Method.TYPE, Field.NAME)), ()
    born = birth_date(visit.entry, visit.today)
    if isinstance(born, Problem) or not visit.entry.name.strip():
        return replace(visit, page=replace(page, problem=Problem.NAME_MISSING)), ()
    return _look(visit, TypedClaim(born, visit.entry.name.strip()), page)


def _look(visit: Visit, claim: Claim, page: Entering) -> Result:
    return go(visit, Looking(page.method, claim)), (ev.Find(claim),)


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
        return Problem.YEAR_WRONG
    return born


def identified(visit: Visit, page: Looking, event: ev.Identified, rules: Rules) -> Result:
    """The schedule has answered."""
    visit = replace(visit, arrived=event.at)
    identity: Identity = event.identity
    match identity:
        case Found() if identity.appointment.order.procedure not in rules.content.procedures:
            # Imported for a question set that asked about more exams than this one does.
            return go(visit, Desk(DeskReason.TROUBLE)), (ev.Note("unknown_exam"),)
        case Found():
            seen = (ev.Note("identified", {"method": page.method.value}),)
            return go(replace(visit, found=identity), Confirming()), seen
        case AlreadyIn():
            return go(visit, Desk(DeskReason.ALREADY)), (ev.Note("already_in"),)
        case Elsewhere(appointment=appointment):
            return saving(visit, drafts.elsewhere(visit, rules, appointment))
        case Several():
            return saving(visit, drafts.not_matched(visit, rules, page.claim, Reason.SEVERAL))
        case NotFound(no_schedule=no_schedule):
            misses = visit.misses + 1
            if misses >= rules.misses or no_schedule:
                return saving(visit, drafts.not_matched(visit, rules, page.claim, Reason.NOT_MATCHED))
            problem = Problem.CODE_NOT_FOUND if page.method is Method.SCAN else Problem.NOT_FOUND
            back_to = birth_page(visit, Method.TYPE, rules, problem)
            return go(replace(visit, misses=misses, arrived=None), back_to), (ev.Note("not_found"),)
        case _:
            assert_never(identity)


def back(visit: Visit, page: Entering, rules: Rules) -> Visit:
    """Back on an identify screen. Misses stay: leaving and coming again gives no further tries."""
    if page.field is Field.NAME:
        return go(visit, birth_page(visit, page.method, rules), forward=False)
    if page.method is Method.SCAN and page.field is not Field.CODE:
        return go(replace(visit, entry=Entry()), Entering(page.method, Field.CODE), forward=False)
    # Somebody else may stand here next: what this one let be read aloud is theirs.
    settings = replace(visit.settings, read_aloud=False, say_private=False)
    return Visit(forward=False, settings=settings, misses=visit.misses, help=visit.help)
