"""The table of flows: what a patient touches, and the route, record and slip lines that must come of it."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.core.appointment import Appointment, Side, Steroid
from kiosk.core.procedure import Flag
from kiosk.core.record import Record, Status
from kiosk.core.slip import CLEAR, slip_of
from tests.walk import MAN_62, WOMAN, appointment

FOLDER = Path(__file__).resolve().parent

CLEAN: dict[str, str] = {
    "confirm": "self",
    "helping": "family",
    "where": "lumbar",
    "where.side": "left",
    "help": "none",
    "driver": "here",
    "pregnancy": "no",
    "breastfeeding": "no",
    "reaction": "none",
    "call": "yes",
    "thinner": "none",
    "stopped": "no",
    "today": "none",
    "history": "none",
    "images": "none",
    "gown": "yes",
    "risks": "yes_all",
}
"""What is touched where a flow says nothing else: nothing to report."""


@dataclass(frozen=True)
class Flow:
    """One visit. ``answers``: item key -> choice codes, or words for a text."""

    name: str
    exam: str
    who: str
    answers: dict[str, list[str] | str] = field(default_factory=dict)
    route: list[str] = field(default_factory=list)
    stops: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    infos: list[str] = field(default_factory=list)
    banner: str = ""
    side: str = ""

    def __str__(self) -> str:
        return self.name

    @property
    def booked(self) -> Appointment:
        """A lumbar exam of a woman of 36 or a man of 62."""
        person = WOMAN if self.who == "woman" else MAN_62
        steroid = Steroid.YES if self.exam == "epidurography" else Steroid.NO
        return appointment(person, "FLOW-1", self.exam, side=Side(self.side), detail="L4-5", steroid=steroid)

    def codes(self, key: str) -> list[str]:
        """What is ticked for an item; empty for a text that is skipped."""
        given = self.answers.get(key, CLEAN.get(key, []))
        return [given] if isinstance(given, str) else given

    def words(self, key: str) -> str:
        given = self.answers.get(key, "")
        return given if isinstance(given, str) else ""


def flows() -> list[Flow]:
    """All of them, from the TOML files beside this one."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["flow"]
        found += [Flow(exam=path.stem, **row) for row in rows]
    return found


def expect(flow: Flow, route: list[str], record: Record) -> None:
    """What the table says must come out."""
    assert route == flow.route
    draft = record.draft
    for flag, lines in ((Flag.STOP, flow.stops), (Flag.NOTE, flow.notes), (Flag.INFO, flow.infos)):
        assert [line.text for line in draft.flags if line.flag is flag] == lines
    assert draft.status is Status.COMPLETE
    for line in draft.lines:
        if line.own_words:
            assert line.staff == (flow.words(line.key),)
        else:
            on_route = line.key in flow.route
            assert set(line.codes) == (set(flow.codes(line.key)) if on_route else set())
    slip = slip_of(record)
    assert list(slip.stops) == flow.stops
    assert slip.clear == (CLEAR if flow.banner == "clear" else "")
    assert draft.unanswered_stops == ()
