"""How many questions a visit is, and that its progress only grows, as the screens show it in every language."""

import random
from dataclasses import replace

import pytest

from kiosk.core import events as ev
from kiosk.core.appointment import Side
from kiosk.core.moves import current
from kiosk.core.procedure import Flag, Kind, Meaning
from kiosk.core.rules import Rules
from kiosk.core.visit import Asking, Checking, Confirming, Helping
from kiosk.paths import RESOURCES
from kiosk.viewmodel.language import OWN_NAMES, Catalogues
from kiosk.viewmodel.props import Props
from kiosk.viewmodel.screen import Screen
from tests.viewmodel.fakes import CENTERS, CONTENT
from tests.walk import HERE, MAN_62, NOW, WOMAN, Outside, Patient, appointment

CATALOGUES = Catalogues(RESOURCES / "i18n")
RULES = Rules(CONTENT, here=HERE, languages=dict.fromkeys(OWN_NAMES, ""), wording=CATALOGUES.text)
SCREEN = Screen(RULES, CENTERS)
PROCEDURES = sorted(CONTENT.procedures)


def walked(language: str, procedure: str, *, safe: bool) -> list[Props]:
    """What is shown from "is this your visit?" to the check page; ``safe`` = the shortest way of a man of 62 who has
    nothing to tell, else the way of a woman who ticks whatever leads on, with somebody who helps."""
    who = MAN_62 if safe else WOMAN
    booked = appointment(who, "A1", procedure, side=Side.NONE if safe else Side.LEFT)
    patient = Patient(RULES, Outside((booked,)), random.Random(0))
    patient.send(ev.SetLanguage(language))
    patient.send(ev.Scanned("A1", NOW))
    patient.born(who.birth_date)
    shown = []
    for _ in range(100):
        shown.append(SCREEN.derive(patient.visit, CATALOGUES.locale(language)))
        page = patient.visit.page
        if isinstance(page, Checking):
            return shown
        if isinstance(page, Confirming):
            patient.send(ev.Choose("self" if safe else "helper"))
        elif isinstance(page, Helping):
            patient.send(ev.Choose("family"))
        elif isinstance(page, Asking):
            for code in ticked(patient, safe):
                patient.send(ev.Choose(code))
        patient.send(ev.Next())
    raise AssertionError("the questions do not end")


def ticked(patient: Patient, safe: bool) -> list[str]:
    asked = current(patient.visit, RULES)
    assert asked is not None
    item = asked.item
    if item.kind is Kind.TEXT:
        return []
    quiet = [c.code for c in item.choices if c.flag is Flag.NONE and c.meaning is Meaning.ANSWER]
    if safe:
        return ["lumbar"] if asked.key == "where" else quiet[-1:]
    leading = (
        {code for follow in asked.question.follows for code in follow.when} if asked.key == asked.question.id else ()
    )
    on = [choice.code for choice in item.choices if choice.code in leading and not choice.exclusive]
    return (on if item.kind is Kind.MANY else on[:1]) or quiet[-1:]


@pytest.mark.parametrize("procedure", PROCEDURES)
@pytest.mark.parametrize("language", OWN_NAMES)
@pytest.mark.parametrize(("safe", "most"), [(True, 12), (False, 18)], ids=["nothing to tell", "much to tell"])
def test_the_bounds_and_the_progress_hold(language: str, procedure: str, safe: bool, most: int) -> None:
    shown = walked(language, procedure, safe=safe)
    questions = [
        props.page_key.split(".")[0] for props in shown if props.page_key not in ("confirm", "helping", "check")
    ]
    assert len(dict.fromkeys(questions)) <= most
    assert len(dict.fromkeys(questions)) >= 11, "the walk saw the questions"
    assert {props.topic_count for props in shown} == {6}
    places = [props.topic_index for props in shown]
    assert places == sorted(places), "it never goes back"
    assert (places[0], places[-1]) == (0, 6)
    assert set(range(6)) == set(places[:-1]), "every topic is passed"
    titles = [props.topic_title for props in shown[:-1]]
    assert all(titles)
    assert len(dict.fromkeys(titles)) == 6


def test_changing_the_language_on_the_way_changes_neither() -> None:
    patient = Patient(RULES, Outside((appointment(WOMAN, "A1", "myelogram"),)), random.Random(0))
    patient.send(ev.Scanned("A1", NOW))
    patient.born(WOMAN.birth_date)
    patient.send(ev.Choose("self"))
    for language in [*OWN_NAMES, *OWN_NAMES, *OWN_NAMES]:
        patient.send(ev.Next())
        page = patient.visit.page
        if not isinstance(page, Asking):
            break
        for code in ticked(patient, safe=True):
            patient.send(ev.Choose(code))
        before = patient.visit
        patient.send(ev.SetLanguage(language))
        assert patient.visit == replace(before, settings=replace(before.settings, language=language))
    assert isinstance(patient.visit.page, Checking)
