"""Keywords of printers, and what they keep from coming out."""

from collections.abc import Mapping

import pytest

from kiosk.adapters.printer.health import Health
from kiosk.adapters.printer.paper import SHEETS
from kiosk.adapters.printer.reasons import split, told_by
from kiosk.adapters.printer.report import Job
from kiosk.core.delivery import TRAY, Trouble
from kiosk.core.record import PrintOutcome
from kiosk.paths import ROOT

LETTER = SHEETS["letter"]
# as ippeveprinter gives them
MAIN = "type=sheetFeedAutoRemovableTray;mediafeed=27940;mediaxfeed=21590;maxcapacity=250;level={};status=0;name=main;"
ENVELOPES = "type=sheetFeedAutoNonRemovableTray;mediafeed=24130;mediaxfeed=10477;maxcapacity=25;level=0;name=by-pass;"
TURNED = "type=other;mediafeed=21600;mediaxfeed=27930;level={};name=two;"
IDLE, STOPPED = 3, 5


def health(
    *reasons: str, state: int = IDLE, trays: tuple[str, ...] = (), more: Mapping[str, object] | None = None
) -> Health:
    return Health.of(
        {
            "printer-state": state,
            "printer-state-reasons": list(reasons) or "none",
            "printer-input-tray": list(trays),
            **(more or {}),
        }
    )


@pytest.mark.parametrize(
    ("reason", "parts"),
    [
        ("media-empty-error", ("media-empty", "error")),
        ("media-empty-warning", ("media-empty", "warning")),
        ("media-empty-report", ("media-empty", "report")),
        ("media-empty", ("media-empty", "error")),
        ("paused", ("paused", "error")),
        ("moving-to-paused", ("moving-to-paused", "error")),
        ("-error", ("-error", "error")),
    ],
)
def test_a_keyword_and_its_severity(reason: str, parts: tuple[str, str]) -> None:
    assert split(reason) == parts


@pytest.mark.parametrize(
    ("reasons", "trouble"),
    [
        ((), None),
        (("none",), None),
        (("media-low-warning", "toner-low-report", "cups-waiting-for-job-completed"), None),
        (("media-empty-error", "media-needed-error"), Trouble.PAPER),
        (("cover-open-warning", "media-empty-error", "media-jam-error"), Trouble.JAM),
        (("media-empty", "door-open"), Trouble.DOOR),
        (("interlock-open-error",), Trouble.DOOR),
        (("marker-supply-empty-error",), Trouble.INK),
        (("toner-empty-warning",), Trouble.INK),
        (("output-area-full-error",), Trouble.OTHER),
        (("moving-to-paused",), Trouble.PAUSED),
        (("offline-report",), Trouble.OFFLINE),
        (("shutdown",), Trouble.OFFLINE),
    ],
)
def test_a_keyword_and_its_trouble(reasons: tuple[str, ...], trouble: Trouble | None) -> None:
    assert told_by(reasons) is trouble


@pytest.mark.parametrize(
    ("found", "blocks"),
    [
        (health(), None),
        (health("media-jam-report"), None),
        (health("cover-open-warning"), None),
        (health("cover-open-warning", state=STOPPED), Trouble.DOOR),
        (health("cover-open-error"), Trouble.DOOR),
        (health("toner-empty-warning"), None),
        (health("paused"), Trouble.PAUSED),
        (health(state=STOPPED), Trouble.OTHER),
        (health("media-empty-report", trays=(MAIN.format(0), ENVELOPES)), Trouble.PAPER),
        (health("media-empty-report", trays=(MAIN.format(80), ENVELOPES)), None),
        (health("media-empty-report", trays=(MAIN.format(0), TURNED.format(-3))), None),
        (health("media-empty-report", trays=(ENVELOPES,)), None),
        (health("media-empty-warning"), None),
        (health("media-empty-error", trays=(MAIN.format(80),)), Trouble.PAPER),
        (health(trays=(MAIN.format(0),)), None),
        (health(more={"printer-is-accepting-jobs": False}), Trouble.REFUSED),
        (health(more={"document-format-supported": "image/pwg-raster"}), Trouble.FORMAT),
        (health(more={"document-format-supported": ["image/urf", "application/pdf"]}), None),
    ],
)
def test_what_would_keep_a_slip(found: Health, blocks: Trouble | None) -> None:
    assert found.blocks(LETTER) is blocks


@pytest.mark.parametrize(
    ("found", "fault"),
    [
        (health(), None),
        (health("toner-low-warning"), None),
        (health("toner-empty-report"), None),
        (health("toner-empty-warning"), Trouble.INK),
        (health("media-jam-report"), Trouble.JAM),
        (health("cover-open-report"), Trouble.DOOR),
        (health("media-empty-warning"), Trouble.PAPER),
        (health("media-empty-warning", trays=(MAIN.format(80), ENVELOPES)), None),
        (health("media-empty-report", trays=(MAIN.format(0),)), Trouble.PAPER),
        (health("media-needed-warning", trays=(MAIN.format(80),)), Trouble.PAPER),
        (health(state=STOPPED), Trouble.OTHER),
    ],
)
def test_what_forbids_to_say_printed(found: Health, fault: Trouble | None) -> None:
    assert found.fault(LETTER) is fault


def test_a_printer_that_says_little() -> None:
    assert Health.of({}).blocks(LETTER) is None
    assert Health.of({}).up_time == -1
    assert Health.of({"printer-up-time": ""}).up_time == -1


CANCELED, ABORTED, COMPLETED = 7, 8, 9


def job(state: int, *reasons: str, **more: object) -> Job:
    return Job.of({"job-id": 1, "job-name": "A", "job-state": state, "job-state-reasons": list(reasons), **more})


@pytest.mark.parametrize(
    ("found", "spoilt"),
    [
        (job(COMPLETED, "job-completed-successfully"), None),
        (job(COMPLETED, "none"), None),
        (job(COMPLETED), None),
        (job(COMPLETED, "processing-to-stop-point"), None),
        (job(COMPLETED, "job-completed-with-errors"), Trouble.ENGINE),
        (job(COMPLETED, "job-completed-with-warnings"), Trouble.OTHER),
        (job(COMPLETED, "queued-in-device"), Trouble.BLIND),
        (job(COMPLETED, "printer-stopped"), Trouble.OTHER),
    ],
)
def test_what_a_completed_job_says_against_itself(found: Job, spoilt: Trouble | None) -> None:
    assert found.completed
    assert found.spoilt is spoilt


FAILED, UNKNOWN = PrintOutcome.FAILED, PrintOutcome.UNKNOWN
NOT_BEGUN = {"time-at-processing": ""}
BEGUN = {"time-at-processing": 17}


@pytest.mark.parametrize(
    ("found", "outcome", "trouble"),
    [
        (job(CANCELED, **BEGUN), UNKNOWN, Trouble.CANCELLED),
        (job(CANCELED, **NOT_BEGUN), FAILED, Trouble.CANCELLED),
        (job(CANCELED), UNKNOWN, Trouble.CANCELLED),
        (job(ABORTED, **BEGUN), UNKNOWN, Trouble.ENGINE),
        (job(ABORTED, **NOT_BEGUN), FAILED, Trouble.ENGINE),
        (job(ABORTED), UNKNOWN, Trouble.ENGINE),
        (job(ABORTED, "document-format-error", **BEGUN), UNKNOWN, Trouble.FORMAT),
        (job(ABORTED, "unsupported-document-format", **NOT_BEGUN), FAILED, Trouble.FORMAT),
    ],
)
def test_a_job_that_did_not_complete(found: Job, outcome: PrintOutcome, trouble: Trouble) -> None:
    printed = found.failed(None)
    assert (printed.outcome, printed.trouble) == (outcome, trouble)
    assert found.failed(Trouble.JAM).trouble in (Trouble.JAM, Trouble.FORMAT)


@pytest.mark.parametrize(
    ("found", "again"),
    [
        (job(3, **NOT_BEGUN), False),
        (job(3), False),
        (job(3, **BEGUN), True),
        (job(4, **BEGUN), True),
        (job(5, **BEGUN), False),
        (job(COMPLETED, **BEGUN), False),
    ],
)
def test_a_job_that_waits_after_it_had_begun(found: Job, again: bool) -> None:
    assert found.again is again


@pytest.mark.parametrize("trouble", Trouble)
def test_staff_are_told_what_to_do(trouble: Trouble) -> None:
    assert trouble.words
    assert trouble.words[0].islower()
    assert trouble.doubt.count(TRAY) == 1
    assert trouble.doubt.startswith(trouble.words)
    assert f"| {trouble} | {trouble.words} |" in (ROOT / "docs" / "printing.md").read_text(encoding="utf-8")
