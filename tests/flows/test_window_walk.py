"""Random walks through the real window: a finger that touches whatever can be touched, and remembers what it ticked."""

import os
import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.core import events as ev
from kiosk.core.moves import current
from kiosk.core.procedure import Flag, Kind
from kiosk.core.record import Record, Status
from kiosk.core.visit import Desk, Done, Overlay, Saving, Welcome
from kiosk.core.wording import item_for
from kiosk.viewmodel.language import OWN_NAMES
from tests.walk import APPOINTMENTS, Memory
from tests.window import Lobby

VISITS = int(os.environ.get("KIOSK_WINDOW_WALKS", "50"))
MOST_TAPS = 250
WEIGHT = {
    "Change": 0.05,
    "Show": 0.1,
    "Back": 0.15,
    "Get help": 0.04,
    "Settings": 0.03,
    "They called me in": 0.3,
    "Go back": 3.0,
    "Confirm": 4.0,
}
NEVER = ("Next box", *(name for name in OWN_NAMES.values() if name != "English"))
"""The walk knows the controls by their English names."""


@pytest.fixture(scope="module")
def lobby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lobby]:
    made = Lobby(tmp_path_factory.mktemp("walks"))
    yield made
    made.close()


@pytest.mark.parametrize("seed", range(VISITS))
def test_a_random_visit_ends_well(lobby: Lobby, seed: int) -> None:
    lobby.kiosk.send(ev.IdleOver())
    chance = random.Random(seed)
    booked = chance.choice([row for row in APPOINTMENTS if row.accession not in ("A5", "A6", "A9")])
    booked = replace(booked, accession=f"W{seed}", person=replace(booked.person, mrn=f"W{seed}"))
    lobby.book([booked])
    lobby.arrive(booked)
    memory = Memory()
    for _ in range(MOST_TAPS):
        page = lobby.visit.page
        if isinstance(page, Done | Desk | Welcome | Saving) and not lobby.visit.overlay:
            break
        label = pick(lobby, chance)
        before, key = deepcopy(memory), lobby.key
        memory.watch(lobby.visit, meant(lobby, label), lobby.running.rules)
        lobby.finger.tap(label)
        if label == "Back" and lobby.key == key:
            # It turned back a page of the same question.
            memory = before
    else:
        pytest.fail(f"no end after {MOST_TAPS} taps, on {lobby.visit.page}")
    if isinstance(lobby.visit.page, Welcome):
        return
    lobby.await_slip()
    record = newest(lobby)
    if record is not None and record.draft.accession == booked.accession:
        check(record, memory)
    check_paper(lobby, record)
    lobby.leave()
    assert lobby.visit.overlay is Overlay.NONE


def pick(lobby: Lobby, chance: random.Random) -> str:
    """One of the controls that can be touched now, mostly one that leads on."""
    labels = [label for label in lobby.finger.labels() if label not in NEVER]
    assert labels, f"a dead end: {lobby.visit.page}"
    # Mostly onward, else a walk stays on one page for ever.
    weights = [
        len(labels) * 1.0 if said(label) in ("Next", "More", "Skip") else WEIGHT.get(said(label), 1.0)
        for label in labels
    ]
    return chance.choices(labels, weights)[0]


def said(label: str) -> str:
    """The label without what it counts or changes."""
    return label.split(",")[0].split(":")[0]


def meant(lobby: Lobby, label: str) -> ev.Event:
    """What a person means by touching a control of that label."""
    plain: dict[str, ev.Event] = {
        "Next": ev.Next(),
        "Skip": ev.Next(),
        "Back": ev.Back(),
        "Space": ev.Key(" "),
        "Erase": ev.EraseKey(),
    }
    if label in plain:
        return plain[label]
    if said(label).startswith("They called me in"):
        return ev.CalledIn()
    asked = current(lobby.visit, lobby.running.rules)
    if asked is None or lobby.visit.overlay:
        return ev.OpenSettings()
    if asked.item.kind is Kind.TEXT:
        return ev.Key(label) if len(label) == 1 else ev.OpenSettings()
    choices = item_for(asked.item, lobby.visit.who).choices
    ticked = (c.code for c in choices if label == c.text or label.startswith(f"{c.text}. "))
    code = next(ticked, None)
    return ev.Choose(code) if code is not None else ev.OpenSettings()


def newest(lobby: Lobby) -> Record | None:
    slips = sorted((lobby.folder / "slips").glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)
    return lobby.running.ports.records.by_reference(slips[-1].stem) if slips else None


def check(record: Record, memory: Memory) -> None:
    """Nothing in the record that this finger did not touch, and nothing lost."""
    for line in record.draft.lines:
        if line.own_words:
            assert line.staff == (memory.words[line.key],)
        else:
            assert set(line.codes) == memory.given.get(line.key, frozenset())
    if record.draft.status is Status.COMPLETE:
        assert record.draft.unanswered_stops == ()


def check_paper(lobby: Lobby, record: Record | None) -> None:
    """Every STOP of the record can be read in the PDF."""
    if record is None:
        return
    document = pypdfium2.PdfDocument(lobby.folder / "slips" / f"{record.reference}.pdf")
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    for line in record.draft.flags:
        if line.flag is Flag.STOP:
            assert squeezed(line.text) in squeezed(text)


def squeezed(text: str) -> str:
    return "".join(text.split())
