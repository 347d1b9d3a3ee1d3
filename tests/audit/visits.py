"""Every screen that a patient or staff can come to, as a real visit: made by the machine itself, from real content."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from kiosk.core import events as ev
from kiosk.core.answers import Answers, Chosen, Given, Typed
from kiosk.core.appointment import Appointment, Level, Person, Side, Steroid
from kiosk.core.finding import Finding, Health
from kiosk.core.identify import Found, TypedClaim
from kiosk.core.moves import current, path_of
from kiosk.core.procedure import Item, Kind
from kiosk.core.record import PrintOutcome, Who
from kiosk.core.route import Asked
from kiosk.core.rules import Rules
from kiosk.core.staff.state import Staff
from kiosk.core.visit import (
    HELPERS,
    Asking,
    Checking,
    Confirming,
    Desk,
    DeskReason,
    Done,
    Entering,
    Entry,
    Field,
    Help,
    Helping,
    Looking,
    Method,
    Overlay,
    Problem,
    Saving,
    Visit,
    Welcome,
)
from tests.audit.staff import states
from tests.walk import HERE, NOW, Outside, Patient, appointment, person

LONG_WORDS = "MY FACE GOT RED AND MY THROAT FELT TIGHT FOR ABOUT AN HOUR, AND THEN THEY GAVE ME A SHOT IN THE ARM"
NAMES = {
    "latin": ("Wolfeschlegelstein-Featherstonehaugh", "Maximiliana Bernadette"),
    "arabic": ("القحطاني", "عبد الرحمن بن محمد"),
    "cyrillic": ("Рождественская", "Александра Константиновна"),
    "han": ("欧阳", "司马相如思远"),
    "hangul": ("남궁", "하늘별님구름햇살"),
    "vietnamese": ("Nguyễn", "Phạm Thị Huyền Trân"),
}
"""The longest that a registration desk has to write, in every script that the screens are set in."""


UNFIT = (
    Finding(
        "store",
        Health.FAILED,
        "Store: /var/lib/imaging-checkin-kiosk/kiosk.db cannot be opened: the file is not a database, or its key "
        "is another one.",
        "Put the key back, or restore a backup: kiosk store restore FILE.",
    ),
    Finding("space", Health.FAILED, "Disk: 41 MB are free.", "Make room on this disk: a check-in needs 100 MB."),
    Finding("clock", Health.WARNING, "Clock: not kept by a time server.", "Switch on NTP."),
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen. ``resting``: nobody has been there for a while; ``unfit``: what keeps the kiosk closed."""

    name: str
    visit: Visit
    resting: bool = False
    staff: Staff | None = None
    """The staff mode over it, whose words are English."""
    unfit: tuple[Finding, ...] = ()


def scenes(rules: Rules) -> Iterator[Scene]:
    """All of them; the visits carry no settings yet."""
    yield from _before()
    yield from _confirming(rules)
    yield from _questions(rules)
    yield from _after(rules)
    yield from _over(rules)
    yield from _staffed(rules)


# --- who is here -------------------------------------------------------------------------------------


def _before() -> Iterator[Scene]:
    yield Scene("welcome", Visit())
    yield Scene("rest", Visit(), resting=True)
    yield Scene("closed", Visit(), unfit=UNFIT)
    yield Scene("closed/rest", Visit(), resting=True, unfit=UNFIT)
    begun = Visit(started=NOW)
    yield Scene("scan", replace(begun, page=Entering(Method.SCAN, Field.CODE)))
    yield Scene("scan/code", replace(begun, page=Entering(Method.SCAN, Field.CODE, Problem.CODE)))
    yield Scene("birth", replace(begun, page=Entering(Method.TYPE, Field.MONTH)))
    typed = replace(begun, entry=Entry(day="31", month="12", year="1958"))
    for problem in (
        Problem.DATE_MISSING,
        Problem.DATE_WRONG,
        Problem.YEAR_SHORT,
        Problem.YEAR_WRONG,
        Problem.NOT_FOUND,
        Problem.CODE_NOT_FOUND,
    ):
        yield Scene(f"birth/{problem}", replace(typed, page=Entering(Method.TYPE, Field.DAY, problem)))
    name = Entering(Method.TYPE, Field.NAME)
    yield Scene("name", replace(typed, page=name))
    yield Scene("name/missing", replace(typed, page=replace(name, problem=Problem.NAME_MISSING)))
    long = replace(typed.entry, name=NAMES["latin"][0].upper())
    yield Scene("name/long", replace(typed, entry=long, page=name))
    yield Scene("looking", replace(typed, page=Looking(Method.TYPE, TypedClaim(date(1958, 12, 31), "X"))))


def someone(script: str, born: date = date(1990, 6, 14), sex: str = "F") -> Person:
    return person(*NAMES[script], born, sex, f"M{script}")


def found(rules: Rules, who: Person, procedure: str) -> Visit:
    """On "is this your visit?", for an exam that asks all there is to ask."""
    booked = booking(who, procedure)
    return Visit(
        page=Confirming(),
        started=NOW,
        arrived=NOW,
        entry=Entry(),
        found=Found(booked, (booked,), born=who.birth_date),
    )


def booking(who: Person, procedure: str) -> Appointment:
    more = {"levels": (Level.CERVICAL, Level.LUMBAR), "side": Side.LEFT, "detail": "L4-5", "steroid": Steroid.YES}
    return appointment(who, f"ACC-{procedure}", procedure, minutes=205, **more)


def _confirming(rules: Rules) -> Iterator[Scene]:
    procedure = max(rules.content.procedures.values(), key=lambda one: len(one.name)).id
    for script in NAMES:
        yield Scene(f"confirm/{script}", found(rules, someone(script), procedure))
    visit = found(rules, someone("latin"), procedure)
    yield Scene("confirm/chosen", replace(visit, page=Confirming("helper")))
    yield Scene("confirm/problem", replace(visit, page=Confirming(problem=Problem.NOTHING_CHOSEN)))
    yield Scene("helping", replace(visit, page=Helping()))
    yield Scene("helping/problem", replace(visit, page=Helping(problem=Problem.NOTHING_CHOSEN)))


# --- the questions ------------------------------------------------------------------------------------


def _questions(rules: Rules) -> Iterator[Scene]:
    """Every item of every procedure: as it comes, answered, and with what may be wrong.

    A helper's and a minor's pages are there where their words differ; what two procedures ask alike is there once.
    """
    known: set[object] = set()
    for procedure in rules.content.procedures:
        for who in (Who.SELF, HELPERS[0]):
            for visit, asked in _asked(rules, procedure, who):
                words = (asked.key, _wording(asked.item, who), who.helps and asked.question.sensitive)
                if words in known:
                    continue
                known.add(words)
                helped = "/helped" if who.helps else ""
                name = f"question/{asked.key}/{procedure}{helped}"
                if asked.item.kind is Kind.TEXT:
                    yield Scene(name, visit)
                    long = Asking(asked.key, typed=LONG_WORDS, touched=True)
                    yield Scene(f"{name}/typed", replace(visit, page=long))
                else:
                    every = Asking(asked.key, ticked=_most(asked.item), touched=True)
                    yield Scene(name, replace(visit, page=every))
                    problem = replace(every, ticked=(), problem=Problem.NOTHING_CHOSEN)
                    if asked.item.kind is Kind.MANY:
                        problem = replace(problem, ticked=every.ticked, problem=Problem.NONE_AND_MORE)
                    yield Scene(f"{name}/problem", replace(visit, page=problem))


def _wording(item: Item, who: Who) -> tuple[object, ...]:
    helps = who.helps
    return (
        item.title_helper if helps and item.title_helper else item.title,
        item.help_helper if helps and item.help_helper else item.help,
        tuple(
            (
                choice.text_helper if helps and choice.text_helper else choice.text,
                choice.help_helper if helps and choice.help_helper else choice.help,
            )
            for choice in item.choices
        ),
    )


def _most(item: Item) -> tuple[str, ...]:
    """All that can be ticked together; of one, the longest."""
    if item.kind is Kind.MANY:
        return tuple(choice.code for choice in item.choices if not choice.exclusive)
    return (max(item.choices, key=lambda choice: len(choice.text)).code,)


def _asked(rules: Rules, procedure: str, who: Who) -> Iterator[tuple[Visit, Asked]]:
    """Every item that this procedure can ask, on a visit whose answers lead to it."""
    seen: set[str] = set()
    begun = replace(found(rules, someone("latin"), procedure), who=who)
    # where one answer shuts out another (one of several), another round gives the other
    for turn in range(12):
        visit = begun
        while True:
            path = path_of(visit, rules)
            open_items = [asked for asked in path if visit.answers.given(asked.key) is None]
            if not open_items:
                break
            asked = open_items[0]
            if asked.key not in seen:
                seen.add(asked.key)
                yield replace(visit, page=Asking(asked.key)), asked
            visit = replace(visit, answers=visit.answers.put(asked.key, _answer(asked.item, turn)))


def _answer(item: Item, turn: int) -> Given:
    if item.kind is Kind.TEXT:
        return Typed(LONG_WORDS)
    if item.kind is Kind.MANY:
        return Chosen(_most(item))
    return Chosen((item.choices[turn % len(item.choices)].code,))


# --- what comes after -------------------------------------------------------------------------------


def full(rules: Rules, procedure: str, who: Who = Who.SELF) -> Visit:
    """On the check page, with the most answers and the longest."""
    visit = replace(found(rules, someone("latin"), procedure), who=who)
    follows = {when for question in rules.content.questions.values() for f in question.follows for when in f.when}
    while True:
        path = path_of(visit, rules)
        asked = next((asked for asked in path if visit.answers.given(asked.key) is None), None)
        if asked is None:
            return replace(visit, page=Checking())
        given = _answer(asked.item, 0)
        if asked.item.kind is Kind.ONE:
            leading = [choice for choice in asked.item.choices if choice.code in follows] or list(asked.item.choices)
            given = Chosen((max(leading, key=lambda choice: len(choice.text)).code,))
        visit = replace(visit, answers=visit.answers.put(asked.key, given))


def _after(rules: Rules) -> Iterator[Scene]:
    for procedure in rules.content.procedures:
        visit = full(rules, procedure)
        hidden = frozenset(asked.key for asked in path_of(visit, rules) if asked.question.sensitive)
        patient = _at(rules, visit)
        patient.send(ev.Confirm())
        done = patient.visit
        assert isinstance(done.page, Done), done.page
        yield Scene(f"done/{procedure}/desk", done)
        yield Scene(f"done/{procedure}/printed", _printed(done, PrintOutcome.PRINTED))
        # once with all that is sensitive shown, once with it hidden
        if procedure != next(iter(rules.content.procedures)):
            yield Scene(f"check/{procedure}", visit)
        else:
            yield Scene("check/shown", replace(visit, page=Checking(hidden)))
            yield Scene("done/printing", _printed(done, None))
            called = _at(rules, visit)
            called.send(ev.CalledIn())
            yield Scene("done/called in", called.visit)
            bare = replace(visit, answers=Answers(), page=Asking(path_of(visit, rules)[0].key))
            called = _at(rules, bare)
            called.send(ev.CalledIn())
            assert isinstance(called.visit.page, Done)
            yield Scene("saving", replace(visit, page=Saving(called.visit.page.record.draft)))
    for reason in DeskReason:
        number = "" if reason in (DeskReason.TROUBLE, DeskReason.ALREADY) else "A127"
        center = "NORTHGATE" if reason is DeskReason.ELSEWHERE else ""
        yield Scene(f"desk/{reason}", Visit(page=Desk(reason, number, center)))


def _at(rules: Rules, visit: Visit) -> Patient:
    """The machine at this visit; its outside answers at once."""
    patient = Patient(rules, Outside((visit.found.appointment,) if visit.found else ()), random.Random(1))
    patient.visit = visit
    return patient


def _printed(visit: Visit, outcome: PrintOutcome | None) -> Visit:
    assert isinstance(visit.page, Done)
    return replace(visit, page=replace(visit.page, outcome=outcome))


# --- what lies over it ------------------------------------------------------------------------------


def _over(rules: Rules) -> Iterator[Scene]:
    procedure = next(iter(rules.content.procedures))
    visit = full(rules, procedure)
    for overlay in Overlay:
        if overlay is Overlay.NONE:
            continue
        base = Visit() if overlay in (Overlay.STAFF, Overlay.CLEANING, Overlay.RULER, Overlay.EXPECT) else visit
        yield Scene(f"over/{overlay}", replace(base, overlay=overlay))
    yield Scene("over/help/welcome", Visit(overlay=Overlay.HELP))
    yield Scene("over/help/number", replace(visit, overlay=Overlay.HELP, help=Help(called=True, number="A-H13")))
    for procedure in rules.content.procedures:
        yield Scene(f"over/expect/{procedure}", replace(Visit(), overlay=Overlay.EXPECT, expecting=procedure))


def _staffed(rules: Rules) -> Iterator[Scene]:
    """Behind the PIN; in mid-visit where that makes a difference."""
    visit = full(rules, next(iter(rules.content.procedures)))
    for name, staff in states():
        yield Scene(f"staff/{name}", Visit(overlay=Overlay.STAFF), staff=staff)
        if name in ("pin", "day", "tools", "exit"):
            yield Scene(f"staff/{name}/in a visit", replace(visit, overlay=Overlay.STAFF), staff=staff)


def on_the_way(rules: Rules, scene: Scene) -> str:
    """The item that a scene asks, or the name of its page."""
    asked = current(scene.visit, rules)
    return asked.key if asked else type(scene.visit.page).__name__.lower()


__all__ = ["HERE", "NAMES", "Scene", "Welcome", "full", "on_the_way", "scenes"]
