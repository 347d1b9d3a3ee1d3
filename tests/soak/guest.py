"""Whoever comes to the kiosk in a soak: one random but valid visit, in any language, size and theme."""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.app.running import Running
from kiosk.core.appointment import Appointment
from kiosk.core.visit import Asking, Checking, Desk, Done, Entering, Looking, Overlay, Saving, Visit, Welcome
from kiosk.demo.finger import NotThereError
from kiosk.paths import RESOURCES
from kiosk.viewmodel.language import OWN_NAMES, Catalogues
from tests.soak.hand import Control, Hand

MOST_TOUCHES = 400
PATIENT = 250
"""Who goes the whole way at random is called in by then."""
_MOST_SEEN = 2000
"""Labels that are remembered: the soak itself must not grow."""
ONWARD = frozenset({"Next", "More", "Skip", "Continue", "Done", "Finish", "Yes, I am here"})
WEIGHT = {
    "Change": 0.05,
    "Show": 0.1,
    "Back": 0.15,
    "Get help": 0.04,
    "Settings": 0.03,
    "Language": 0.3,
    "They called me in": 0.3,
    "No, end my visit": 0.3,
    "No, this is not right": 0.02,
    "I am not sure": 0.1,
    "Confirm": 4.0,
}
"""Mostly onward, else a walk stays on one page for ever; what is not here weighs 1."""
BOXES = ("Day", "Month", "Year")
KNOWN = (*ONWARD, *WEIGHT, "Scan my code", "Type my name", "Erase", "Next box", "What to expect", *BOXES)


@dataclass(frozen=True)
class Ended:
    """How a visit ended, and the reference of its record where the patient was told that there is one."""

    how: str
    reference: str = ""


class Words:
    """What a control means, whatever the language."""

    def __init__(self) -> None:
        catalogues = Catalogues(RESOURCES / "i18n")
        contexts: dict[str, list[str]] = {}
        for context in ET.parse(RESOURCES / "i18n" / "kiosk_en.ts").iter("context"):
            for message in context.iter("message"):
                contexts.setdefault(message.findtext("source") or "", []).append(context.findtext("name") or "")
        self._said = {
            tag: {word: {catalogues.text(context, word, tag) for context in contexts[word]} for word in KNOWN}
            for tag in OWN_NAMES
        }

        self._seen: dict[tuple[str, str], frozenset[str]] = {}

    def meant(self, label: str, language: str) -> frozenset[str]:
        """The words of ``KNOWN`` that the label can stand for; in some languages two of them are one."""
        key = (language, label)
        if key not in self._seen:
            if len(self._seen) >= _MOST_SEEN:
                self._seen.clear()
            self._seen[key] = frozenset(
                word for word, said in self._said[language].items() if any(_begins(label, start) for start in said)
            )
        return self._seen[key]


def _begins(label: str, said: str) -> bool:
    """A control says its label first; what else it says (help, a countdown) follows."""
    return label.startswith(said) and not label[len(said) :].lstrip()[:1].isalnum()


class Guest:
    """One visit at this kiosk."""

    def __init__(self, running: Running, hand: Hand, words: Words, chance: random.Random) -> None:
        self._running, self._hand, self._words, self._chance = running, hand, words, chance
        self._kiosk = running.kiosk
        self._touches = 0

    @property
    def _visit(self) -> Visit:
        return self._kiosk.visit

    def visit(self, booked: Appointment) -> Ended:
        """From Welcome to Welcome. Raises ``NotThereError`` and ``AssertionError``."""
        ended = self._walk(booked)
        if isinstance(self._visit.page, Done | Desk) and self._chance.random() < 0.2:
            self._leave_it()
        while not isinstance(self._visit.page, Welcome) or self._visit.overlay:
            self._one_of("Finish", "More", "Done", "Continue", "Yes, I am here")
        return ended

    def _walk(self, booked: Appointment) -> Ended:
        self._still()
        if self._chance.random() < 0.8:
            self._choose_language()
        if self._chance.random() < 0.35:
            self._adjust()
        self._arrive(booked)
        # most are called in before they are through: whole visits take three times as long
        called = self._touches + self._chance.randint(1, 5) if self._chance.random() < 0.95 else PATIENT
        while True:
            self._wait()
            page = self._visit.page
            if isinstance(page, Done | Desk) and not self._visit.overlay:
                return Ended(type(page).__name__.lower(), page.record.reference if isinstance(page, Done) else "")
            if isinstance(page, Welcome):
                if not self._visit.overlay:
                    return Ended("left")
                self._one_of("Done", "Back", "Continue")
            elif isinstance(page, Entering) and not self._visit.overlay:
                self._enter_again(booked)
            elif self._chance.random() < 0.004:
                self._leave_it()
            elif self._touches > called and isinstance(page, Asking | Checking) and self._get_called():
                called = MOST_TOUCHES
            else:
                self._random()

    def _get_called(self) -> bool:
        """Through Help, where it is there: not before somebody is known."""
        if self._visit.overlay is not Overlay.HELP:
            if not self._offers("Get help"):
                return False
            self._one_of("Get help")
        while not self._offers("They called me in"):
            if not self._offers("More"):
                return False
            self._one_of("More")
        self._one_of("They called me in")
        return True

    def _wait(self) -> None:
        """For the store and the printer."""

        def at_work() -> bool:
            page = self._visit.page
            return isinstance(page, Looking | Saving) or (isinstance(page, Done) and page.outcome is None)

        self._hand.until(lambda: not at_work(), f"no answer on {type(self._visit.page).__name__}")
        self._hand.settle()

    def _still(self) -> None:
        """A page that slides cannot be touched; each visit begins with motion."""
        if not self._visit.settings.reduced_motion:
            self._kiosk.setReducedMotion(True)

    def _touch(self, control: Control) -> None:
        self._still()
        self._touches += 1
        assert self._touches < MOST_TOUCHES, f"no end, on {type(self._visit.page).__name__}"
        self._hand.touch(control)

    def _meant(self, control: Control) -> frozenset[str]:
        return self._words.meant(control.label, self._visit.settings.language)

    def _one_of(self, *names: str) -> None:
        """The first of these that is there. Raises ``NotThereError``."""
        controls = [(control, self._meant(control)) for control in self._hand.controls()]
        for name in names:
            for control, meant in controls:
                if name in meant:
                    self._touch(control)
                    return
        there = [control.label for control, _ in controls]
        raise NotThereError(f"none of {names} on {type(self._visit.page).__name__} {self._visit.overlay}: {there}")

    def _random(self) -> None:
        """One of the controls that can be touched now, mostly one that leads on."""
        controls = self._hand.controls()
        assert controls, f"a dead end: {type(self._visit.page).__name__}"
        weights = [
            float(len(controls)) if meant & ONWARD else min((WEIGHT.get(name, 1.0) for name in meant), default=1.0)
            for meant in map(self._meant, controls)
        ]
        self._touch(self._chance.choices(controls, weights)[0])

    # --- before the questions --------------------------------------------------------------------

    def _choose_language(self) -> None:
        wanted = OWN_NAMES[self._chance.choice(sorted(OWN_NAMES))]
        if not self._press(wanted):
            # in large type, or where the bar has no room for all
            if not self._offers("Language"):
                return
            self._one_of("Language")
            for _ in range(4):
                if self._press(wanted) or not self._offers("More"):
                    break
                self._one_of("More")
        self._until_page()

    def _adjust(self) -> None:
        """Settings, and a few touches there."""
        self._one_of("Settings")
        for _ in range(self._chance.randint(1, 2)):
            if self._visit.overlay is not Overlay.SETTINGS:
                break
            controls = [one for one in self._hand.controls() if not self._meant(one) & {"Back", "Done", "Language"}]
            self._touch(self._chance.choice(controls))
        self._until_page()

    def _until_page(self) -> None:
        while self._visit.overlay:
            self._one_of("Done", "More", "Continue", "Back", "Yes, I am here")

    def _arrive(self, booked: Appointment) -> None:
        way = self._chance.random()
        if way < 0.93:
            self._scan(booked.accession if way > 0.02 else "NO-SUCH-CODE")
        else:
            while not self._offers("Type my name"):
                self._one_of("More")
            self._one_of("Type my name")
        if self._chance.random() < 0.04:
            booked = replace(booked, person=replace(booked.person, birth_date=_later(booked)))
        self._identify(booked)

    def _identify(self, booked: Appointment) -> None:
        """On the page of the birth date: the date, and the name where it is asked."""
        born = booked.person.birth_date
        while not self._offers("Year"):
            self._one_of("More")
        for box, part in zip(BOXES, (born.day, born.month, born.year), strict=True):
            self._one_of(box)
            for digit in str(part):
                assert self._press(self._kiosk.property("digits")[int(digit)]), "no such digit"
        self._one_of("Next")
        self._name(booked)

    def _name(self, booked: Appointment) -> None:
        if self._kiosk.property("page") != "name":
            return
        while self._offers("More"):
            self._one_of("More")
        for sign in booked.person.name.first.family:
            if not self._press(sign):
                self._strike(sign)
        self._hand.settle()
        self._one_of("Next")

    def _enter_again(self, booked: Appointment) -> None:
        """Nobody was found, or the walk went back: once more from the start, or no more."""
        if self._visit.misses and self._chance.random() < 0.5:
            # the same again, until the kiosk sends them to the desk
            self._one_of("More", "Next")
            return
        self._leave_it()
        if isinstance(self._visit.page, Welcome) and self._chance.random() < 0.5:
            self._still()
            self._scan(booked.accession)
            self._identify(booked)

    # --- what is not a touch ---------------------------------------------------------------------

    def _leave_it(self) -> None:
        """Walks away: the seconds pass, and the kiosk asks whether anybody is there. One in three comes back."""
        back = self._chance.random() < 0.33
        for _ in range(1200):
            self._running.idle.tick()
            if isinstance(self._visit.page, Welcome) and not self._visit.overlay:
                break
            if back and self._visit.overlay is Overlay.STILL_THERE:
                self._hand.settle()
                self._one_of("Yes, I am here")
                break
        self._hand.settle()
        self._still()

    def _scan(self, code: str) -> None:
        for sign in code:
            self._strike(sign)
        self._strike("\r", Qt.Key.Key_Return)
        self._hand.settle()

    def _strike(self, sign: str, key: int = 0) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key or ord(sign.upper()), Qt.KeyboardModifier.NoModifier, sign)
            QCoreApplication.sendEvent(self._hand.window, event)

    def _press(self, label: str) -> bool:
        """The control that says exactly this, where it is there."""
        for control in self._hand.controls():
            if control.label == label:
                self._touch(control)
                return True
        return False

    def _offers(self, name: str) -> bool:
        return any(name in self._meant(control) for control in self._hand.controls())


def _later(booked: Appointment) -> date:
    return booked.person.birth_date + timedelta(days=1)
