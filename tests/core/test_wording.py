"""Who answers decides the wording, and the record keeps the words that were on the screen."""

import random
from pathlib import Path

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core import events as ev
from kiosk.core.record import Draft, Who
from kiosk.core.visit import Asking, Confirming, Desk, Done, Helping, Visit
from tests.walk import APPOINTMENTS, Outside, Patient, rules_for

RULES = rules_for(load_content(Path(__file__).resolve().parents[2] / "resources"))


def questions_or_end(visit: Visit) -> bool:
    return isinstance(visit.page, Asking | Done | Desk)


def record_of(who: Who) -> Draft:
    """Checked in for a myelogram, then called in after the first questions."""
    outside = Outside(APPOINTMENTS)
    patient = Patient(RULES, outside, random.Random(1))
    patient.arrive(APPOINTMENTS[0])
    patient.wander(60, lambda visit: isinstance(visit.page, Confirming))
    patient.send(ev.Choose("self" if who is Who.SELF else "helper"))
    patient.send(ev.Next())
    if who is not Who.SELF:
        assert isinstance(patient.visit.page, Helping)
        patient.send(ev.Choose(who.value))
        patient.send(ev.Next())
    assert questions_or_end(patient.visit)
    for code in ("lumbar", "belly"):
        patient.send(ev.Choose(code))
        patient.send(ev.Next())
    patient.send(ev.CalledIn())
    return outside.records[-1].draft


@pytest.mark.parametrize(
    ("who", "asked", "answered"),
    [
        (Who.SELF, "Do you need any help today?", "Help to lie on my belly"),
        (Who.FAMILY, "Does the patient need any help today?", "Help to lie on the belly"),
        (Who.INTERPRETER, "Does the patient need any help today?", "Help to lie on the belly"),
    ],
)
def test_the_record_keeps_the_words_as_shown(who: Who, asked: str, answered: str) -> None:
    draft = record_of(who)
    assert draft.who is who
    line = next(line for line in draft.lines if line.key == "help")
    assert (line.asked, line.shown, line.staff) == (asked, (answered,), ("lying on the belly",))
