"""The table of flows, through the core and through the real window: taps in; route, record and slip out."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core import events as ev
from kiosk.core.appointment import Person, PersonName
from kiosk.core.moves import current, path_of
from kiosk.core.procedure import Item, Kind, Question
from kiosk.core.visit import Asking, Confirming, Helping
from kiosk.paths import RESOURCES
from tests.flows.play import play
from tests.flows.table import Flow, expect, flows
from tests.walk import NOW, Outside, Patient, rules_for
from tests.window import Lobby

FLOWS = flows()
RULES = rules_for(load_content(RESOURCES))


@pytest.mark.parametrize("flow", FLOWS, ids=str)
def test_flow_through_the_core(flow: Flow) -> None:
    outside = Outside((flow.booked,))
    patient = Patient(RULES, outside, random.Random(0))
    patient.send(ev.Scanned(flow.booked.accession, NOW))
    patient.born(flow.booked.person.birth_date)
    for page, key in ((Confirming, "confirm"), (Helping, "helping")):
        if isinstance(patient.visit.page, page):
            patient.send(ev.Choose(flow.codes(key)[0]))
            patient.send(ev.Next())
    route = []
    while isinstance(patient.visit.page, Asking):
        asked = current(patient.visit, RULES)
        assert asked is not None
        route.append(asked.key)
        for code in flow.codes(asked.key) if asked.item.kind is not Kind.TEXT else ():
            patient.send(ev.Choose(code))
        for sign in flow.words(asked.key) if asked.item.kind is Kind.TEXT else "":
            patient.send(ev.Key(sign))
        patient.send(ev.Next())
        assert len(route) < 60
    patient.send(ev.Confirm())
    expect(flow, route, outside.records[0])


@pytest.fixture(scope="module")
def lobby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lobby]:
    """One kiosk for all flows: each visit must leave it as it found it."""
    made = Lobby(tmp_path_factory.mktemp("lobby"))
    yield made
    made.close()


@pytest.mark.parametrize("flow", FLOWS, ids=str)
def test_flow_through_the_window(flow: Flow, lobby: Lobby) -> None:
    booked = replace(flow.booked, accession=f"FLOW-{FLOWS.index(flow)}", person=_own_person(flow))
    lobby.book([booked])
    route = play(lobby, flow, booked)
    assert [asked.key for asked in path_of(lobby.visit, lobby.running.rules)] == route
    lobby.onward("Confirm")
    record = lobby.await_slip()
    assert record is not None
    expect(flow, route, record)
    kept = lobby.running.ports.records.by_reference(record.reference)
    assert kept == record, "what was saved is what was shown"
    assert (lobby.folder / "slips" / f"{record.reference}.pdf").read_bytes().startswith(b"%PDF")
    lobby.leave()


def _own_person(flow: Flow) -> Person:
    """A person for each flow: one who has checked in is not asked again, and a namesake is told."""
    index = FLOWS.index(flow)
    person = flow.booked.person
    name = PersonName((replace(person.name.first, family=f"{person.name.first.family}{chr(ord('a') + index)}"),))
    return replace(person, name=name, mrn=f"{person.mrn}-{index}")


def items_of(question: Question) -> list[tuple[str, Item]]:
    """Every item of a question, by its key."""
    return [(question.id, question.item), *((f"{question.id}.{f.item.id}", f.item) for f in question.follows)]


@pytest.mark.parametrize("procedure", sorted(RULES.content.procedures))
def test_the_table_touches_every_branch(procedure: str) -> None:
    """Each choice of each question of the procedure is given in some flow."""
    given = {
        (key.split(":")[0], code)
        for flow in FLOWS
        if flow.exam == procedure
        for key in flow.route
        for code in flow.codes(key)
    }
    missing = [
        f"{key}={choice.code}"
        for name in RULES.content.procedures[procedure].questions
        for key, item in items_of(RULES.content.questions[name])
        for choice in item.choices
        if (not choice.only or procedure in choice.only) and (key, choice.code) not in given
    ]
    assert not missing


def test_there_is_a_table() -> None:
    assert len(FLOWS) >= 14
    assert {path.stem for path in Path(__file__).parent.glob("*.toml")} == set(RULES.content.procedures)
