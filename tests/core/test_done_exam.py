"""An exam that was carried out earlier today still counts against the one that is to come."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core import events as ev
from kiosk.core.appointment import Appointment, Steroid
from kiosk.core.procedure import Flag
from kiosk.core.visit import Confirming, Desk, DeskReason
from tests.walk import NOW, WOMAN, Outside, Patient, appointment, rules_for

RULES = rules_for(load_content(Path(__file__).resolve().parents[2] / "resources"))
MYELOGRAM = appointment(WOMAN, "A1", "myelogram")
STEROID = appointment(WOMAN, "A2", "epidurography", minutes=-60, steroid=Steroid.YES)


def scan(row: Appointment, *booked: Appointment) -> Patient:
    patient = Patient(RULES, Outside(booked), random.Random(0))
    patient.send(ev.Scanned(row.accession, NOW))
    patient.born(row.person.birth_date)
    return patient


@pytest.mark.parametrize(("to_come", "over"), [(MYELOGRAM, STEROID), (STEROID, MYELOGRAM)])
def test_a_done_exam_stops_the_open_one(to_come: Appointment, over: Appointment) -> None:
    patient = scan(to_come, to_come, replace(over, done=True))
    assert isinstance(patient.visit.page, Confirming)
    for event in (ev.Choose("self"), ev.Next(), ev.AskHelp(), ev.CalledIn()):
        patient.send(event)
    draft = patient.outside.records[0].draft
    assert draft.accession == to_come.accession
    assert draft.also_today[0].endswith("(done)")
    assert any(line.flag is Flag.STOP and line.text.startswith("SAME DAY") for line in draft.flags)


def test_nobody_checks_in_for_a_done_exam() -> None:
    patient = scan(STEROID, MYELOGRAM, replace(STEROID, done=True))
    assert patient.visit.page == Desk(DeskReason.ALREADY)
    assert patient.outside.records == []
