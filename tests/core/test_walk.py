"""Random walks through the core: no dead end, nothing unreachable, nothing printed that was not said."""

import os
import random
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core.procedure import Flag
from kiosk.core.record import Record, State, Status
from kiosk.core.slip import slip_of
from kiosk.core.visit import Desk, Done, Visit, Welcome
from tests.walk import APPOINTMENTS, Memory, Outside, Patient, rules_for

CONTENT = load_content(Path(__file__).resolve().parents[2] / "resources")
RULES = rules_for(CONTENT)
MOST_TAPS = 600


def over(visit: Visit) -> bool:
    return isinstance(visit.page, Done | Desk | Welcome)


def walk(seed: int) -> tuple[Patient, Record | None]:
    chance = random.Random(seed)
    outside = Outside(APPOINTMENTS)
    patient = Patient(RULES, outside, chance)
    patient.arrive(chance.choice(APPOINTMENTS))
    patient.wander(MOST_TAPS, over)
    return patient, outside.records[-1] if outside.records else None


def check(record: Record, memory: Memory) -> None:
    """The record and its slip against what the person did, and against the brief's rules read anew."""
    draft = record.draft
    for line in draft.lines:
        given = memory.given.get(line.key, frozenset())
        if line.state is State.NOT_ASKED:
            assert not given
        elif line.own_words:
            assert line.staff == (memory.words[line.key],)
        else:
            assert line.codes == tuple(code for code in _order(line.question, line.key) if code in given)
            assert (line.state is State.NOT_ANSWERED) == (not given)
    slip = slip_of(record)
    expected = expected_stops(record, memory)
    printed = " / ".join(slip.stops)
    for words in expected:
        assert words in printed
    if not expected:
        assert slip.stops == ()
    # Any question that could have raised a STOP and has no answer; a follow-up counts once it is on the route.
    still_open = [line.label for line in draft.lines if line.can_stop and line.state is State.NOT_ANSWERED]
    assert bool(slip.clear) == (not expected and not still_open)
    if draft.status is Status.COMPLETE:
        assert not any(line.state is State.NOT_ANSWERED and not line.follow_up for line in draft.lines)


def expected_stops(record: Record, memory: Memory) -> list[str]:
    """Words that have to stand among the STOP lines: from what was ticked, what was ordered, what else is today."""
    draft = record.draft
    assert draft.exam is not None
    booked = next(row for row in APPOINTMENTS if row.accession == draft.exam.accession)
    asked = {line.key for line in draft.lines if line.state is not State.NOT_ASKED}
    words = []
    for key, codes in memory.given.items():
        name = key.split(".")[0].split(":")[0]
        question = CONTENT.questions[name]
        if key not in asked:
            continue
        if key == name:
            words += [
                question.item.choice(code).slip
                for code in codes
                if question.item.choice(code).flag_in(booked.order.procedure) is Flag.STOP
            ]
    where, side = memory.given.get("where", frozenset()), memory.given.get("where.side", frozenset())
    levels = {level.value for level in booked.order.levels}
    if "not_sure" in where or (where and levels and where != levels):
        words.append("PATIENT SAYS: ")
    if booked.order.side and side and side != {booked.order.side.value}:
        words.append("PATIENT SAYS: ")
    today = [row for row in APPOINTMENTS if row.person == booked.person]
    if {row.order.procedure for row in today} == {"myelogram", "epidurography"}:
        words.append("SAME DAY: ")
    return words


def _order(question: str, key: str) -> list[str]:
    found = CONTENT.questions[question]
    item = found.item
    if key != question:
        name = key.removeprefix(f"{question}.").split(":")[0]
        item = next(follow.item for follow in found.follows if follow.item.id == name)
    return [choice.code for choice in item.choices]


@pytest.mark.parametrize("block", range(10))
def test_random_visits_keep_their_word(block: int) -> None:
    visits = int(os.environ.get("KIOSK_WALKS", "2000")) // 10
    for seed in range(block * visits, (block + 1) * visits):
        patient, record = walk(seed)
        if record is not None and record.draft.lines:
            check(record, patient.memory)


def test_every_question_and_choice_is_reached() -> None:
    seen: set[tuple[str, str, str]] = set()
    for seed in range(600):
        patient, record = walk(seed)
        exam = record.draft.exam.procedure if record and record.draft.exam else ""
        seen |= {(exam, key.split(":")[0], code) for key, code in patient.memory.seen}
    for procedure in CONTENT.procedures.values():
        for name in procedure.questions:
            question = CONTENT.questions[name]
            for key, item in ((name, question.item), *((f"{name}.{f.item.id}", f.item) for f in question.follows)):
                for choice in item.choices:
                    if not choice.only or procedure.id in choice.only:
                        assert (procedure.id, key, choice.code) in seen


def test_a_lost_answer_would_be_seen() -> None:
    """The walk's own check fails where a record and the memory differ."""
    patient, record = next((p, r) for p, r in map(walk, range(100)) if r and r.draft.status is Status.COMPLETE)
    spoiled = replace(
        record.draft, lines=(replace(record.draft.lines[0], codes=("not_sure",)), *record.draft.lines[1:])
    )
    with pytest.raises(AssertionError):
        check(replace(record, draft=spoiled), patient.memory)
