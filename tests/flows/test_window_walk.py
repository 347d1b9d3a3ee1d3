"""Random walks through the real window: a finger that touches whatever can be touched, and remembers what it ticked."""

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.core import events as ev
from kiosk.core.moves import current
from kiosk.core.procedure import Flag, Kind
from kiosk.core.record import Record, State, Status
from kiosk.core.route import Asked
from kiosk.core.visit import Asking, Confirming, Desk, Done, Overlay, Saving, Welcome
from tests.walk import APPOINTMENTS
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
NEVER = ("Next box",)


@dataclass
class Touched:
    """What this finger ticked and typed, by item key; kept without asking the machine under test."""

    now: set[str] = field(default_factory=set)
    words: str = ""
    given: dict[str, set[str]] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)

    def enter(self, key: str) -> None:
        self.now = set(self.given.get(key, set()))
        self.words = self.typed.get(key, "")

    def tick(self, asked: Asked, label: str) -> None:
        """What a tap on a choice means to a person."""
        choice = next(c for c in asked.item.choices if label == c.text or label.startswith(f"{c.text}. "))
        if asked.item.kind is Kind.ONE:
            self.now = {choice.code}
        elif choice.code in self.now:
            self.now.discard(choice.code)
        elif choice.exclusive:
            self.now = {choice.code}
        else:
            alone = {c.code for c in asked.item.choices if c.exclusive}
            self.now = (self.now - alone) | {choice.code}

    def called_in(self, asked: Asked) -> None:
        """What was changed and not gone on from no longer holds, and does not hold yet."""
        if self.now != self.given.get(asked.key, set()):
            self.given.pop(asked.key, None)
        if self.words.strip() != self.typed.get(asked.key, ""):
            self.typed.pop(asked.key, None)

    def go_on(self, asked: Asked) -> None:
        if asked.item.kind is Kind.TEXT:
            self.typed[asked.key] = self.words.strip()
        else:
            self.given[asked.key] = set(self.now)


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
    touched = Touched()
    key = ""
    for _ in range(MOST_TAPS):
        page = lobby.visit.page
        if isinstance(page, Done | Desk | Welcome | Saving) and not lobby.visit.overlay:
            break
        if isinstance(page, Asking) and page.key != key:
            touched.enter(page.key)
        key = page.key if isinstance(page, Asking) else ""
        label = pick(lobby, chance)
        asked = current(lobby.visit, lobby.running.rules)
        if asked is not None and not lobby.visit.overlay:
            note(touched, asked, label)
        elif asked is not None and label.startswith("They called me in"):
            touched.called_in(asked)
        elif isinstance(page, Confirming) and label == "Back":
            touched = Touched()
        lobby.finger.tap(label)
    else:
        pytest.fail(f"no end after {MOST_TAPS} taps, on {lobby.visit.page}")
    if isinstance(lobby.visit.page, Welcome):
        return
    lobby.await_slip()
    record = newest(lobby)
    if record is not None and record.draft.accession == booked.accession:
        check(record, touched)
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


def note(touched: Touched, asked: Asked, label: str) -> None:
    if label in ("Next", "Skip"):
        touched.go_on(asked)
    elif asked.item.kind is Kind.TEXT:
        if len(label) == 1:
            touched.words += label
        elif label == "Space":
            touched.words += " "
        elif label == "Erase":
            touched.words = touched.words[:-1]
    elif any(label == c.text or label.startswith(f"{c.text}. ") for c in asked.item.choices):
        touched.tick(asked, label)


def newest(lobby: Lobby) -> Record | None:
    slips = sorted((lobby.folder / "slips").glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)
    return lobby.running.ports.records.by_reference(slips[-1].stem) if slips else None


def check(record: Record, touched: Touched) -> None:
    """Nothing in the record that this finger did not touch, and nothing lost."""
    for line in record.draft.lines:
        if line.own_words:
            assert line.staff == (touched.typed[line.key],)
        elif line.codes:
            assert set(line.codes) == touched.given[line.key]
        elif line.state is State.NOT_ANSWERED:
            assert not touched.given.get(line.key)
            assert not touched.typed.get(line.key)
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
