"""A printer over IPP: what goes over the wire, and what is said when the wire or the printer fails in between."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.adapters.printer import ipp, link, printer_of
from kiosk.adapters.printer.link import Link
from kiosk.adapters.printer.tags import see_to_tags
from kiosk.bench.paper import measured
from kiosk.bench.simulator import Simulator, awaited
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.errors import PrinterError
from kiosk.ports import Printed, Printer
from tests.adapters.printer import between as there
from tests.adapters.printer.between import GET_JOB, GET_JOBS, GET_PRINTER, PRINT_JOB, Between
from tests.print_faults.play import DOCUMENT, JOB

PRINTED = Printed(PrintOutcome.PRINTED)


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture
def job(request: pytest.FixtureRequest, simulator: Simulator) -> str:
    """A name of its own for each test: the simulator remembers."""
    return f"T{abs(hash(request.node.nodeid)) % 10**8}"


@pytest.fixture
def wire(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Between]:
    """The wire, and a kiosk that is soon out of patience."""
    monkeypatch.setattr(link, "PATIENCE", 0.7)
    monkeypatch.setattr(ipp, "PATIENCE", 0.7)
    monkeypatch.setattr(ipp, "_CANCELLING", 0.5)
    with Between(simulator.port) as running:
        yield running


def over(wire: Between, deadline: float = 2.0) -> Printer:
    return printer_of("ipp", address=wire.uri, deadline=deadline, user="kiosk-T2")


def test_what_the_printer_is_asked_for(simulator: Simulator, job: str) -> None:
    printer = printer_of("ipp", address=simulator.uri, deadline=20, user="kiosk-T2", paper="a4")
    assert printer.send(DOCUMENT, f"{job}-r1") == PRINTED
    asked = simulator.options
    assert asked["IPP_JOB_NAME"] == f"{job}-r1"
    assert asked["IPP_JOB_ORIGINATING_USER_NAME"] == "kiosk-T2"
    assert asked["IPP_MEDIA"] == "iso_a4_210x297mm"
    assert asked["IPP_COPIES"] == "1"
    assert asked["IPP_JOB_CANCEL_AFTER"] == "50"
    assert asked["IPP_SIDES"] == "one-sided"
    assert asked["IPP_DOCUMENT_FORMAT_SUPPLIED"] == "application/pdf"
    (page,) = (simulator.folder / "tray").glob(f"{job}-r1.*")
    assert page.read_bytes() == DOCUMENT


def test_a_size_is_a_keyword_on_the_wire(wire: Between, job: str) -> None:
    bodies = []

    def kept(passing: there.Passing) -> None:
        bodies.append(passing.body)
        there.pass_on(passing)

    wire.deeds[PRINT_JOB] = [kept]
    assert over(wire).send(DOCUMENT, job) == PRINTED
    assert b"\x44\x00\x05media\x00\x12na_letter_8.5x11in" in bodies[0]
    assert b"\x21\x00\x10job-cancel-after\x00\x04" in bodies[0]


@pytest.mark.parametrize("paper", ["a5", "receipt"])
def test_a_size_that_the_printer_does_not_have_is_not_asked_for(simulator: Simulator, job: str, paper: str) -> None:
    printer = printer_of("ipp", address=simulator.uri, deadline=5, paper=paper)
    assert printer.send(DOCUMENT, job) == PRINTED
    assert "IPP_MEDIA" not in simulator.options


def test_what_has_no_tag_is_not_left_out_in_silence() -> None:
    see_to_tags(["media", "job-cancel-after", "purge-job"])
    with pytest.raises(KeyError, match="no tag is known for job-colour"):
        see_to_tags(["job-colour"])


@pytest.mark.parametrize("name", ["", "Ana Lopez", "../x", "A-", "é"])
def test_a_job_is_never_named_after_somebody(simulator: Simulator, name: str) -> None:
    printer = printer_of("ipp", address=simulator.uri)
    with pytest.raises(ValueError, match="letters, digits"):
        printer.send(DOCUMENT, name)
    with pytest.raises(ValueError, match="letters, digits"):
        printer.look_up(name, 1)


def test_the_libraries_are_loaded_with_the_first_call() -> None:
    code = (
        "import sys; from kiosk.adapters.printer import printer_of;"
        "printer_of('ipp', address='ipp://localhost/ipp/print'); printer_of('cups', queue='slips');"
        "print([name for name in ('aiohttp', 'pyipp', 'yarl', 'win32print') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "address", ["", "printer.site", "http://printer/ipp/print", "ipp://", "ipp://printer", "ipp://printer:x/ipp/print"]
)
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(PrinterError, match="looks like"):
        printer_of("ipp", address=address)


# --- the wire fails while the slip is handed over --------------------------------------------------


def test_an_answer_that_was_lost_is_looked_up_and_nothing_is_sent_again(
    wire: Between, simulator: Simulator, job: str
) -> None:
    wire.deeds[PRINT_JOB] = [there.lose_the_answer]
    assert over(wire).send(DOCUMENT, job) == PRINTED
    assert (wire.seen[PRINT_JOB], simulator.pages(job)) == (1, 1)


def test_an_older_job_of_that_name_is_not_taken_for_this_one(wire: Between, simulator: Simulator, job: str) -> None:
    """A slip that is sent again after a jam, and is lost on its way."""
    assert over(wire).send(DOCUMENT, job) == PRINTED
    wire.deeds[PRINT_JOB] = [there.lose_the_request]
    printed = over(wire, 0.6).send(DOCUMENT, job)
    assert printed == Printed(PrintOutcome.UNKNOWN, Trouble.HUNG.doubt, Trouble.HUNG)


def test_an_older_job_of_that_name_is_not_what_is_looked_up(
    simulator: Simulator, job: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = printer_of("ipp", address=simulator.uri, user="kiosk-T2")
    assert printer.send(DOCUMENT, job) == PRINTED
    monkeypatch.setattr(ipp, "_SETTLING", 0.05)
    monkeypatch.setattr(ipp, "_ROUNDED", 0)
    assert printer.look_up(job, 5) == PRINTED
    doubt = Printed(PrintOutcome.UNKNOWN, Trouble.BLIND.doubt, Trouble.BLIND)
    assert awaited(lambda: printer.look_up(job, 0) == doubt, 3)


def test_half_an_answer_holds_nobody_for_ever(wire: Between, simulator: Simulator, job: str) -> None:
    wire.deeds[PRINT_JOB] = [there.stall]
    begun = time.monotonic()
    assert over(wire, 1.0).send(DOCUMENT, job) == PRINTED
    assert time.monotonic() - begun < 2
    assert (wire.seen[PRINT_JOB], simulator.pages(job)) == (1, 1)


def test_a_request_that_was_lost_is_not_guessed_at(wire: Between, simulator: Simulator, job: str) -> None:
    wire.deeds[PRINT_JOB] = [there.lose_the_request]
    printed = over(wire, 0.6).send(DOCUMENT, job)
    assert printed == Printed(PrintOutcome.UNKNOWN, Trouble.HUNG.doubt, Trouble.HUNG)
    assert (wire.seen[PRINT_JOB], simulator.pages(job)) == (1, 0)


def test_a_job_that_turns_up_late_is_found(wire: Between, simulator: Simulator, job: str) -> None:
    def later(passing: there.Passing) -> None:
        passing.server.between.over.wait(0.5)
        passing.upstream()
        passing.close_connection = True

    wire.deeds[PRINT_JOB] = [later]
    assert over(wire, 1.5).send(DOCUMENT, job) == PRINTED
    assert (wire.seen[PRINT_JOB], simulator.pages(job)) == (1, 1)


@pytest.mark.parametrize("deed", [there.stall, there.trickle, there.swallow, there.says(b"\2"), there.says(b"")])
def test_a_printer_that_never_tells_the_end(wire: Between, simulator: Simulator, job: str, deed: there.Deed) -> None:
    wire.always[GET_JOB] = deed
    begun = time.monotonic()
    printed = over(wire, 0.6).send(DOCUMENT, job)
    assert printed == Printed(PrintOutcome.UNKNOWN, Trouble.HUNG.doubt, Trouble.HUNG)
    assert time.monotonic() - begun < 2.5
    assert (wire.seen[PRINT_JOB], simulator.pages(job)) == (1, 1)


def test_completed_alone_is_not_printed(wire: Between, simulator: Simulator, job: str) -> None:
    """After the end the printer cannot be asked whether it has a fault."""
    printer = over(wire)
    wire.deeds[GET_PRINTER] = [there.pass_on]
    wire.always[GET_PRINTER] = there.lose_the_answer
    assert printer.send(DOCUMENT, job).outcome is PrintOutcome.UNKNOWN


def test_a_job_that_bears_another_name_is_not_ours(wire: Between, simulator: Simulator, job: str) -> None:
    """A printer that was off counts from 1 again, and the number may be somebody else's."""
    wire.always[GET_JOB] = lambda passing: passing.answered(
        passing.upstream().replace(job.encode(), job[::-1].encode())
    )
    assert over(wire).send(DOCUMENT, job) == Printed(PrintOutcome.UNKNOWN, Trouble.OFFLINE.doubt, Trouble.OFFLINE)


# --- the printer says no ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "outcome", "trouble"),
    [
        (0x0401, PrintOutcome.FAILED, Trouble.REFUSED),
        (0x040A, PrintOutcome.FAILED, Trouble.FORMAT),
        (0x040B, PrintOutcome.FAILED, Trouble.REFUSED),
        (0x0506, PrintOutcome.FAILED, Trouble.REFUSED),
        (0x0507, PrintOutcome.FAILED, Trouble.BUSY),
        (0x050A, PrintOutcome.FAILED, Trouble.PAUSED),
        (0x0500, PrintOutcome.UNKNOWN, Trouble.REFUSED),
        (0x0508, PrintOutcome.UNKNOWN, Trouble.CANCELLED),
    ],
)
def test_a_refusal(wire: Between, job: str, status: int, outcome: PrintOutcome, trouble: Trouble) -> None:
    wire.always[PRINT_JOB] = there.refuses(status)
    printed = over(wire, 0.8).send(DOCUMENT, job)
    assert (printed.outcome, printed.trouble) == (outcome, trouble)
    assert wire.seen[PRINT_JOB] == (2 if trouble is Trouble.BUSY else 1)


def test_a_busy_printer_is_asked_again(wire: Between, simulator: Simulator, job: str) -> None:
    wire.deeds[PRINT_JOB] = [there.refuses(0x0507), there.refuses(0x0507)]
    assert over(wire).send(DOCUMENT, job) == PRINTED
    assert (wire.seen[PRINT_JOB], simulator.pages(job)) == (3, 1)


def test_two_kiosks_and_a_printer_that_takes_one_job_at_a_time(simulator: Simulator, job: str) -> None:
    simulator.script("sleep 0.3\nout\n")
    came = {}

    def sends(user: str) -> None:
        printer = printer_of("ipp", address=simulator.uri, user=user, deadline=10)
        came[user] = printer.send(DOCUMENT, f"{job}-{user}")

    try:
        kiosks = [threading.Thread(target=sends, args=(user,)) for user in ("A", "B")]
        for kiosk in kiosks:
            kiosk.start()
        for kiosk in kiosks:
            kiosk.join()
    finally:
        simulator.script("out\n")
    assert came == {"A": PRINTED, "B": PRINTED}
    assert (simulator.pages(f"{job}-A"), simulator.pages(f"{job}-B")) == (1, 1)


@pytest.mark.parametrize(
    ("deed", "trouble"),
    [
        (there.says(b"no", 401, "text/plain"), Trouble.REFUSED),
        (there.says(b"\xff\xfe", 404, "text/html"), Trouble.HUNG),
        (there.says(b"no", 404, "text/html"), Trouble.REFUSED),
        (there.says(b"TLS, please", 426, "text/plain"), Trouble.REFUSED),
        (there.says(b"oh", 500, "text/plain"), Trouble.HUNG),
        (there.says(b"<html>Welcome to your printer</html>", 200, "text/html"), Trouble.HUNG),
        (there.refuses(0x0406), Trouble.REFUSED),
        (there.swallow, Trouble.HUNG),
    ],
)
def test_what_answers_is_no_printer(wire: Between, job: str, deed: there.Deed, trouble: Trouble) -> None:
    wire.always[GET_PRINTER] = deed
    assert over(wire).check() is trouble
    assert over(wire).send(DOCUMENT, job) == Printed(PrintOutcome.FAILED, trouble.words, trouble)
    assert wire.seen[PRINT_JOB] == 0


@pytest.mark.parametrize("operation", [GET_PRINTER, PRINT_JOB])
def test_a_slip_does_not_follow_a_redirect(wire: Between, simulator: Simulator, job: str, operation: int) -> None:
    def elsewhere(passing: there.Passing) -> None:
        passing.send_response(307)
        passing.send_header("Location", simulator.uri.replace("ipp://", "http://"))
        passing.send_header("Content-Length", "0")
        passing.end_headers()

    wire.always[operation] = elsewhere
    assert over(wire).send(DOCUMENT, job) == Printed(PrintOutcome.FAILED, Trouble.REFUSED.words, Trouble.REFUSED)
    assert simulator.pages(job) == 0


def test_a_printer_of_ipp_1_1(wire: Between, job: str) -> None:
    def old(passing: there.Passing) -> None:
        (there.pass_on if passing.body[:2] == b"\1\1" else there.refuses(0x0503))(passing)

    wire.always |= {PRINT_JOB: old, GET_JOB: old, GET_PRINTER: old}
    assert over(wire).send(DOCUMENT, job) == PRINTED


def test_a_name_server_that_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "PATIENCE", 0.7)
    over = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: over.wait(30) and [])
    begun = time.monotonic()
    try:
        assert printer_of("ipp", address="ipp://printer.invalid/ipp/print").check() in (Trouble.HUNG, Trouble.OFFLINE)
        assert time.monotonic() - begun < 2
    finally:
        over.set()


# --- after a restart of the kiosk ------------------------------------------------------------------


@pytest.fixture
def settles_soon(monkeypatch: pytest.MonkeyPatch, simulator: Simulator) -> None:
    monkeypatch.setattr(ipp, "_SETTLING", 0.05)
    printer = printer_of("ipp", address=simulator.uri)
    assert printer.send(DOCUMENT, f"EARLIER{time.monotonic_ns()}") == PRINTED
    assert awaited(lambda: printer.look_up("NEVERSENT", 0.5) is None, 5)


def test_a_printer_that_remembers_nothing_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ipp, "_SETTLING", 0.05)
    with Simulator() as fresh:
        printer = printer_of("ipp", address=fresh.uri)
        assert not awaited(lambda: printer.look_up("NEVERSENT", 0.01) is None, 1.5)


def test_a_job_of_somebody_else_is_not_ours(simulator: Simulator, job: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A printer that gives everybody's jobs, whoever asks."""
    assert printer_of("ipp", address=simulator.uri, user="kiosk-T9").send(DOCUMENT, job) == PRINTED
    real = Link._said

    async def everybody(self: Link, operation: Any, asked: Any, *rest: Any) -> Any:
        return await real(self, operation, {**asked, **({"my-jobs": False} if "my-jobs" in asked else {})}, *rest)

    monkeypatch.setattr(Link, "_said", everybody)
    told = printer_of("ipp", address=simulator.uri, user="kiosk-T2").look_up(job, 100)
    assert told == Printed(PrintOutcome.UNKNOWN, Trouble.BLIND.doubt, Trouble.BLIND)


def test_a_slip_that_came_out_is_found_again(simulator: Simulator, job: str) -> None:
    assert printer_of("ipp", address=simulator.uri, user="kiosk-T2").send(DOCUMENT, job) == PRINTED
    assert printer_of("ipp", address=simulator.uri, user="kiosk-T2").look_up(job, 10) == PRINTED
    assert simulator.pages(job) == 1


@pytest.mark.usefixtures("settles_soon")
def test_a_slip_that_never_arrived(simulator: Simulator, job: str, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = printer_of("ipp", address=simulator.uri, user="kiosk-T2")
    assert printer.look_up(job, 0.5) is None
    doubt = Printed(PrintOutcome.UNKNOWN, Trouble.BLIND.doubt, Trouble.BLIND)
    assert printer.look_up(job, -3) == doubt, "a clock that is wrong"
    assert printer.look_up(job, 40) == doubt, "the printer was switched on after it was sent"
    monkeypatch.setattr(ipp, "FORGOTTEN", 0.5)
    assert printer.look_up(job, 0.5) == doubt, "the printer may have forgotten it"


@pytest.mark.usefixtures("settles_soon")
def test_a_slip_that_arrives_while_it_is_looked_for(wire: Between, simulator: Simulator, job: str) -> None:
    """What a kiosk that died had sent may be read just after the first look."""
    printer = over(wire)

    def first(passing: there.Passing) -> None:
        there.pass_on(passing)
        printer_of("ipp", address=simulator.uri, user="kiosk-T2").send(DOCUMENT, job)

    wire.deeds[GET_JOBS] = [there.pass_on, first]
    assert printer.look_up(job, 0.5) == PRINTED


def test_a_slip_that_is_still_at_work_is_waited_for(simulator: Simulator, job: str) -> None:
    simulator.script("sleep 0.5\nout\n")
    try:
        sent = threading.Thread(
            target=printer_of("ipp", address=simulator.uri, user="kiosk-T2").send, args=(DOCUMENT, job)
        )
        before = simulator.begun
        sent.start()
        assert awaited(lambda: simulator.begun > before)
        assert printer_of("ipp", address=simulator.uri, user="kiosk-T2", deadline=5).look_up(job, 1) == PRINTED
        sent.join()
    finally:
        simulator.script("out\n")
    assert simulator.pages(job) == 1


def test_a_printer_that_is_off_cannot_tell() -> None:
    printer = printer_of("ipp", address="ipp://localhost:9/ipp/print")
    assert printer.look_up(JOB, 1) == Printed(PrintOutcome.UNKNOWN, Trouble.OFFLINE.doubt, Trouble.OFFLINE)
    assert printer.clear() == 0


def test_another_kiosk_s_job_of_that_name(simulator: Simulator, job: str) -> None:
    assert printer_of("ipp", address=simulator.uri, user="kiosk-T3").send(DOCUMENT, job) == PRINTED
    assert printer_of("ipp", address=simulator.uri, user="kiosk-T2").look_up(job, 50) != PRINTED


def test_what_the_bench_measures() -> None:
    samples = measured(2)
    assert [len(samples.product), len(samples.floor)] == [2, 2]
    assert all(figure > 0 for figure in (*samples.product, *samples.floor))
