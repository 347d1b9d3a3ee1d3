"""A made-up day as staff see it, with all that can stand in a list; nobody in it exists."""

from datetime import UTC, datetime, timedelta

from kiosk.core.desk import CheckIn, HelpCall, ScheduleState
from kiosk.core.finding import Finding, Health
from kiosk.core.record import PrintOutcome, Status
from kiosk.core.staff.state import Day

MORNING = datetime(2026, 11, 23, 9, 4)  # noqa: DTZ001 - the kiosk knows local time alone
UTC_MORNING = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)

_ROWS: tuple[tuple[str, Status, str, int, PrintOutcome | None, dict[str, object]], ...] = (
    ("RIVERA, Elena", Status.COMPLETE, "", 3, None, {}),
    ("HALVORSEN, Erik", Status.PARTIAL, "called in before all was answered", 0, PrintOutcome.PRINTED, {"reprints": 1}),
    ("SMITH", Status.NEEDS_PERSON, "not matched: identity not verified", 0, PrintOutcome.FAILED, {}),
    ("OKAFOR, Grace", Status.COMPLETE, "", 0, PrintOutcome.PRINTED, {"acknowledged": True}),
    ("NGUYỄN, Phạm Thị Huyền Trân", Status.COMPLETE, "", 1, PrintOutcome.UNKNOWN, {"reprints": 2}),
    ("PETROVA, Anna", Status.COMPLETE, "", 2, PrintOutcome.SAVED_TO_FOLDER, {"void": True}),
    (
        "WOLFESCHLEGELSTEIN-FEATHERSTONEHAUGH, Maximiliana Bernadette",
        Status.NEEDS_PERSON,
        "booked at another center",
        0,
        PrintOutcome.PRINTED,
        {},
    ),
    ("MUELLER, Juergen", Status.COMPLETE, "", 0, PrintOutcome.PRINTED, {"acknowledged": True}),
    ("HADDAD, Layla", Status.COMPLETE, "", 0, PrintOutcome.PRINTED, {}),
)


def check_ins() -> tuple[CheckIn, ...]:
    """Latest first."""
    return tuple(
        CheckIn(
            f"K7QM2XW{chr(65 + at)}",
            f"A{31 - at}",
            name,
            MORNING - timedelta(minutes=4 + 11 * at),
            status,
            reason,
            stops,
            outcome,
            kiosk="K1",
            **{"reprints": 0, **more},  # type: ignore[arg-type]
        )
        for at, (name, status, reason, stops, outcome, more) in enumerate(_ROWS)
    )


def a_day() -> Day:
    return Day(
        check_ins(),
        (
            HelpCall("A-H3", MORNING - timedelta(minutes=2), "K1"),
            HelpCall("A-H2", MORNING - timedelta(minutes=40), "K1"),
        ),
        ScheduleState(UTC_MORNING - timedelta(hours=3), 32),
    )


FINDINGS = (
    Finding("questions", Health.WARNING, "No radiologist has signed them.", "Have a radiologist sign them."),
    Finding("printer", Health.FAILED, "The printer is out of paper.", "Put paper in."),
    Finding("store", Health.OK, "Opens, writes and is sound."),
    Finding("slip", Health.OK, "Drawn, 41230 bytes, letter paper."),
    Finding("screens", Health.OK, "19 pages load and draw; 217 x 135 mm."),
    Finding("speech", Health.WARNING, "No voice for Korean.", "Install one: docs/speech.md says which."),
)
