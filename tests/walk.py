"""A patient who taps at random but only what the screen offers, and a plain memory of what was answered.

The memory is kept by what was on the screen, not by the machine under test: it is the other opinion that the record
is held against.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from kiosk.core import events as ev
from kiosk.core.appointment import Appointment, Level, NameGroup, Order, Person, PersonName, Side, Steroid
from kiosk.core.flow import step
from kiosk.core.identify import identify
from kiosk.core.moves import current, path_of
from kiosk.core.procedure import Content, Kind
from kiosk.core.record import Draft, PrintOutcome, Record
from kiosk.core.route import Asked
from kiosk.core.rules import Rules
from kiosk.core.visit import (
    HELPERS,
    Asking,
    Checking,
    Confirming,
    Desk,
    Done,
    Entering,
    Field,
    Helping,
    Looking,
    Method,
    Overlay,
    Visit,
    Welcome,
)

NOW = datetime.fromisoformat("2026-11-23T09:04")
DAY = NOW.date()
HERE = "LAKESIDE"


def person(family: str, given: str, born: date, sex: str, mrn: str) -> Person:
    return Person(PersonName((NameGroup(family, given),)), born, mrn, "HOSP", sex)


def appointment(who: Person, accession: str, procedure: str, minutes: int = 30, **order: object) -> Appointment:
    """A booking here, ``minutes`` after ``NOW``; a lumbar one unless ``order`` says otherwise."""
    base = Order(procedure, "X", f"{procedure} lumbar".upper(), (Level.LUMBAR,), "", Side.NONE, Steroid.NO)
    return Appointment(accession, who, NOW + timedelta(minutes=minutes), replace(base, **order), HERE)  # type: ignore[arg-type]


WOMAN = person("Rivera", "Elena", date(1990, 6, 14), "F", "1")
MAN_62 = person("Halvorsen", "Erik", date(1964, 2, 11), "M", "2")
GIRL = person("Kim", "Min Ji", date(2010, 6, 15), "F", "3")
UNKNOWN_SEX = person("Johnson", "Pat", date(1980, 8, 15), "", "4")
TWIN_A = person("Lee", "James", date(1966, 6, 6), "M", "5")
TWIN_B = person("Lee", "James", date(1966, 6, 6), "M", "6")
BOTH = person("Petrova", "Anna", date(1990, 11, 11), "F", "7")
AWAY = person("Müller", "Jürgen", date(1955, 4, 4), "M", "8")

APPOINTMENTS = (
    appointment(WOMAN, "A1", "myelogram"),
    appointment(MAN_62, "A2", "epidurography", side=Side.LEFT, detail="L4-5", steroid=Steroid.YES),
    appointment(GIRL, "A3", "myelogram", levels=()),
    appointment(UNKNOWN_SEX, "A4", "epidurography", levels=(Level.CERVICAL, Level.THORACIC)),
    appointment(TWIN_A, "A5", "myelogram"),
    appointment(TWIN_B, "A6", "epidurography"),
    appointment(BOTH, "A7", "myelogram", side=Side.RIGHT),
    appointment(BOTH, "A8", "epidurography", minutes=200, steroid=Steroid.UNKNOWN),
    replace(appointment(AWAY, "A9", "epidurography"), center="NORTHGATE"),
)


@dataclass
class Memory:
    """What this person did, tap by tap, as they would tell it; the machine is not asked.

    A tick stands until the same person takes it back with a second tap, or chooses another where one can be chosen.
    """

    given: dict[str, frozenset[str]] = field(default_factory=dict)
    """Item key -> what they ticked and went on from."""
    words: dict[str, str] = field(default_factory=dict)
    seen: set[tuple[str, str]] = field(default_factory=set)
    """(item key, choice code) that were offered."""
    _key: str = ""
    _now: frozenset[str] = frozenset()
    _typed: str = ""
    _touched: bool = False

    def watch(self, visit: Visit, event: ev.Event, rules: Rules) -> None:
        """Before ``event`` is sent: what the person is about to do on the page that they see."""
        page = visit.page
        asked = current(visit, rules)
        if isinstance(page, Confirming) and isinstance(event, ev.Back) and not visit.overlay:
            # Someone else may stand here now.
            self.given.clear()
            self.words.clear()
        if asked is None or not isinstance(page, Asking):
            self._key = ""
            return
        if asked.key != self._key:
            self._open(asked)
        self.seen |= {(asked.key, choice.code) for choice in asked.item.choices}
        if isinstance(event, ev.CalledIn):
            self._leave(asked)
        elif not visit.overlay:
            self._do(asked, event)

    def _open(self, asked: Asked) -> None:
        self._key, self._touched = asked.key, False
        # A sensitive answer is not shown again: whoever touches the page starts anew.
        hidden = asked.question.sensitive
        self._now = frozenset() if hidden else self.given.get(asked.key, frozenset())
        self._typed = "" if hidden else self.words.get(asked.key, "")

    def _do(self, asked: Asked, event: ev.Event) -> None:
        match event:
            case ev.Choose(code=code):
                self._touched = True
                self._now = frozenset({code}) if asked.item.kind is Kind.ONE else self._now ^ {code}
                if code in self._now and not asked.item.choice(code).exclusive:
                    self._now -= {choice.code for choice in asked.item.choices if choice.exclusive}
            case ev.Key(text=text) if asked.item.kind is Kind.TEXT:
                self._touched = True
                self._typed += text
            case ev.EraseKey() if asked.item.kind is Kind.TEXT:
                self._touched = True
                self._typed = self._typed[:-1]
            case ev.Next():
                self._go_on(asked)
            case ev.Back():
                self._leave(asked)

    def _go_on(self, asked: Asked) -> None:
        known = asked.key in self.given or asked.key in self.words
        if known and not self._touched:
            self._key = ""
        elif asked.item.kind is Kind.TEXT:
            self.words[asked.key], self._key = self._typed.strip(), ""
        elif self._now and (len(self._now) == 1 or not self._alone(asked)):
            self.given[asked.key], self._key = self._now, ""

    def _leave(self, asked: Asked) -> None:
        """Away without Next: what was changed is neither what it was nor what it was to be."""
        if self._touched and self._now != self.given.get(asked.key, frozenset()):
            self.given.pop(asked.key, None)
        if self._touched and self._typed.strip() != self.words.get(asked.key, ""):
            self.words.pop(asked.key, None)
        self._key = ""

    def _alone(self, asked: Asked) -> bool:
        return any(asked.item.choice(code).exclusive for code in self._now)


Action = tuple[str, ev.Event]
"""What the control says, and the event that it stands for."""


def offered(visit: Visit, rules: Rules) -> Iterator[Action]:
    """Every control of the page that does something now, by the label that a patient reads."""
    page = visit.page
    if visit.overlay is Overlay.HELP and isinstance(page, Confirming | Helping | Asking | Checking):
        yield "They called me in", ev.CalledIn()
    if visit.overlay:
        yield "Go back", ev.CloseOverlay()
        return
    if not isinstance(page, Desk | Done | Looking):
        yield "Get help", ev.AskHelp()
    match page:
        case Welcome():
            yield "Scan my code", ev.Start(Method.SCAN, NOW)
            yield "Type my name", ev.Start(Method.TYPE, NOW)
        case Entering():
            yield "Back", ev.Back()
            yield "Next", ev.Next()
            yield from _entering(page)
        case Confirming():
            yield "Back", ev.Back()
            for code in ("self", "helper", "no", "not_sure"):
                yield code, ev.Choose(code)
            if page.chosen:
                yield "Next", ev.Next()
        case Helping():
            yield "Back", ev.Back()
            for who in HELPERS:
                yield who.value, ev.Choose(who.value)
            if page.chosen:
                yield "Next", ev.Next()
        case Asking():
            yield "Back", ev.Back()
            asked = current(visit, rules)
            assert asked is not None, "an item is asked that is not on the route"
            for choice in asked.item.choices:
                yield choice.text, ev.Choose(choice.code)
            if asked.item.kind is Kind.TEXT:
                yield "K", ev.Key("K")
            if page.ticked or asked.item.kind is Kind.TEXT:
                yield "Next", ev.Next()
        case Checking():
            yield "Back", ev.Back()
            yield "Confirm", ev.Confirm()
            yield "Change", ev.Change("")
        case Done() | Desk():
            yield "Finish", ev.Finish()
        case _:
            return


def _entering(page: Entering) -> Iterator[Action]:
    if page.field is Field.CODE:
        yield "Type my name instead", ev.Start(Method.TYPE, NOW)
    elif page.field is Field.NAME:
        yield "Q", ev.Key("Q")
    else:
        yield "1", ev.Key("1")


class Outside:
    """Stands for the store and the printer: answers effects at once, and keeps what was saved."""

    def __init__(self, appointments: tuple[Appointment, ...]) -> None:
        self.appointments = appointments
        self.records: list[Record] = []

    def answer(self, effect: ev.Effect) -> ev.Event | None:
        match effect:
            case ev.Find(claim=claim):
                return ev.Identified(identify(claim, self.appointments, HERE), NOW)
            case ev.Save(draft=draft):
                return self._save(draft)
            case ev.Print(record=record):
                return ev.PrintEnded(record.id, PrintOutcome.SAVED_TO_FOLDER)
            case _:
                return None

    def _save(self, draft: Draft) -> ev.Event:
        if draft.accession and any(record.draft.accession == draft.accession for record in self.records):
            return ev.SaveRefused()
        count = len(self.records) + 1
        record = Record(
            str(count), f"REF{count:05}", f"A{count}", "K1", HERE, datetime(2026, 11, 23, tzinfo=UTC), draft
        )
        self.records.append(record)
        self.appointments = tuple(
            replace(row, recorded=True) if row.accession == draft.accession else row for row in self.appointments
        )
        return ev.Saved(record)


class Patient:
    """Walks one visit in the core."""

    def __init__(self, rules: Rules, outside: Outside, chance: random.Random) -> None:
        self.rules, self.outside, self.chance = rules, outside, chance
        self.visit = Visit()
        self.memory = Memory()
        self.taps = 0

    def send(self, event: ev.Event) -> None:
        """One event, and the outcomes of what it wants done."""
        self.memory.watch(self.visit, event, self.rules)
        self.visit, effects = step(self.visit, event, self.rules)
        for effect in effects:
            outcome = self.outside.answer(effect)
            if outcome is not None:
                self.send(outcome)

    def arrive(self, booked: Appointment) -> None:
        """Identifies as the person of ``booked``, by scanning or by typing."""
        if self.chance.random() < 0.5:
            self.send(ev.Scanned(booked.accession, NOW))
        else:
            self.send(ev.Start(Method.TYPE, NOW))
        self.born(booked.person.birth_date)
        if isinstance(self.visit.page, Entering):
            for sign in booked.person.name.first.family:
                self.send(ev.Key(sign))
            self.send(ev.Next())

    def born(self, day: date) -> None:
        for part, text in ((Field.DAY, day.day), (Field.MONTH, day.month), (Field.YEAR, day.year)):
            self.send(ev.Focus(part))
            for sign in str(text):
                self.send(ev.Key(sign))
        self.send(ev.Next())

    def wander(self, most: int, ended: Callable[[Visit], bool]) -> None:
        """Taps at random, at most ``most`` times, until ``ended``; mostly onward, as people do."""
        while not ended(self.visit):
            assert self.taps < most, f"no end after {most} taps, on {self.visit.page}"
            self.taps += 1
            self.send(self.pick())

    def pick(self) -> ev.Event:
        actions = list(offered(self.visit, self.rules))
        assert actions, f"a dead end: {self.visit.page}"
        # Whoever has ticked something mostly goes on: else a walk stays on one page for ever.
        weights = [len(actions) if label == "Next" else _WEIGHT.get(label, 1.0) for label, _ in actions]
        _, event = self.chance.choices(actions, weights)[0]
        if isinstance(event, ev.Change):
            keys = [asked.key for asked in path_of(self.visit, self.rules)]
            return ev.Change(self.chance.choice(keys))
        return event


_WEIGHT = {
    "Back": 0.15,
    "Confirm": 2.0,
    "Change": 0.7,
    "Get help": 0.03,
    "They called me in": 0.5,
    "no": 0.1,
    "not_sure": 0.1,
}


def rules_for(content: Content) -> Rules:
    return Rules(content=content, here=HERE)
