"""A queue of a real print server: the spool, other people's jobs, devices that cannot tell, a restart of the kiosk."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.printer import ipp, printer_of
from kiosk.bench.simulator import awaited
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.errors import PrinterError
from kiosk.ports import Printed
from tests.adapters.printer import between as there
from tests.print_faults.cases import USER, Rig
from tests.print_faults.play import DOCUMENT, JOB
from tests.print_faults.server import QUEUE, PrintServer

PRINTED = Printed(PrintOutcome.PRINTED)


@pytest.fixture
def rig() -> Iterator[Rig]:
    with Rig("cups") as running:
        yield running


def submit(rig: Rig, user: str, name: str, file: Path) -> None:
    file.write_bytes(DOCUMENT)
    rig.server.admin("lp", "-U", user, "-d", QUEUE, "-t", name, str(file))


def test_no_slip_stays_in_the_spool(rig: Rig) -> None:
    printer = rig.printer(10)
    assert printer.send(DOCUMENT, JOB) == PRINTED
    assert rig.server.documents, "this server keeps documents, as it is installed"
    # before its outcome is saved a restart must be able to look it up
    assert rig.printer(10).look_up(JOB, 3) == PRINTED
    printer.clear()
    assert rig.server.documents == []
    assert rig.simulator.options["IPP_JOB_NAME"] == JOB
    assert rig.simulator.pages() == 1


def test_clearing_is_for_this_kiosk_s_jobs_alone(rig: Rig, tmp_path: Path) -> None:
    rig.server.admin("cupsdisable", QUEUE)
    for user, name in ((USER, "OLD1"), (USER, "OLD2"), ("kiosk-T9", "OTHERS")):
        submit(rig, user, name, tmp_path / "page.pdf")
    assert rig.printer(5).clear() == 2
    assert len(rig.server.documents) == 1
    rig.server.admin("cupsenable", QUEUE)
    assert awaited(lambda: rig.simulator.pages("OTHERS") == 1)
    assert rig.simulator.pages() == 1


def test_a_slip_that_never_arrived(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ipp, "_SETTLING", 0.05)
    printer = rig.printer(5)
    assert printer.send(DOCUMENT, "EARLIER") == PRINTED
    assert awaited(lambda: printer.look_up(JOB, 0.5) is None, 5)
    assert printer.look_up(JOB, 40) == Printed(PrintOutcome.UNKNOWN, Trouble.BLIND.doubt, Trouble.BLIND)


def test_what_the_print_server_lost_and_the_printer_knows(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ipp, "_SETTLING", 0.05)
    straight = printer_of("ipp", address=rig.simulator.uri, user=USER, deadline=5)
    assert straight.send(DOCUMENT, "EARLIER") == PRINTED
    assert awaited(lambda: straight.look_up("NEVERSENT", 0.5) is None, 5)
    assert straight.send(DOCUMENT, JOB) == PRINTED
    assert rig.printer(5).look_up(JOB, 0.5) == PRINTED


def test_a_paused_queue_with_a_job_that_waits(rig: Rig, tmp_path: Path) -> None:
    """It was paused after the slip was sent, and the kiosk was started anew: the job is cancelled, not left behind."""
    rig.server.admin("cupsdisable", QUEUE)
    submit(rig, USER, JOB, tmp_path / "page.pdf")
    printed = rig.printer(0.6).look_up(JOB, 5)
    assert printed == Printed(PrintOutcome.FAILED, Trouble.PAUSED.words, Trouble.PAUSED)
    rig.server.admin("cupsenable", QUEUE)
    rig.idle()
    assert rig.simulator.pages() == 0


def test_a_print_server_that_was_started_anew_prints_no_second_slip(rig: Rig, tmp_path: Path) -> None:
    """The tablet was switched off and on while the slip was printing, and the queue has the job to do again."""
    straight = printer_of("ipp", address=rig.simulator.uri, user=USER, deadline=5)
    assert straight.send(DOCUMENT, JOB) == PRINTED
    rig.server.admin("cupsdisable", QUEUE)
    submit(rig, USER, JOB, tmp_path / "page.pdf")
    assert rig.printer(5).look_up(JOB, 60) == PRINTED
    rig.server.admin("cupsenable", QUEUE)
    rig.idle()
    assert rig.simulator.pages() == 1


@pytest.mark.long
def test_a_print_server_that_is_started_anew_in_the_middle(rig: Rig, tmp_path: Path) -> None:
    rig.simulator.script("sleep 0.5\nout\n")
    submit(rig, USER, JOB, tmp_path / "page.pdf")
    rig.engine_runs()
    rig.server.restart()
    assert rig.printer(20).look_up(JOB, 60) == PRINTED
    rig.printer(20).clear()
    # where the print server does it again, it does so 10 s later
    assert not awaited(lambda: rig.simulator.pages() > 1, 15)


def test_an_older_slip_of_that_name_is_not_taken_for_this_one(rig: Rig) -> None:
    straight = printer_of("ipp", address=rig.simulator.uri, user=USER, deadline=5)
    assert straight.send(DOCUMENT, JOB) == PRINTED
    rig.simulator.script("exit 1\n")
    assert rig.printer(10).send(DOCUMENT, JOB) == Printed(PrintOutcome.UNKNOWN, Trouble.ENGINE.doubt, Trouble.ENGINE)


def test_the_queue_has_no_job_left_that_it_could_do_again(rig: Rig) -> None:
    assert rig.printer(10).send(DOCUMENT, JOB) == PRINTED
    assert not rig.queued()


def test_clearing_reaches_the_printer_too(rig: Rig) -> None:
    """The print server died with a slip on its way, and knows nothing of it any more."""
    rig.simulator.script("sleep 1\nout\n")
    straight = printer_of("ipp", address=rig.simulator.uri, user=USER, deadline=5)
    came: list[Printed] = []
    sent = threading.Thread(target=lambda: came.append(straight.send(DOCUMENT, JOB)))
    sent.start()
    rig.engine_runs()
    assert rig.printer(5).clear() == 1
    sent.join()
    assert came == [Printed(PrintOutcome.UNKNOWN, Trouble.CANCELLED.doubt, Trouble.CANCELLED)]


def test_a_job_that_waits_again_would_print_again(rig: Rig) -> None:
    """The print server was started anew in the middle of it."""
    processing, pending = (b"\x23\x00\x09job-state\x00\x04" + state.to_bytes(4) for state in (5, 3))
    at_work = threading.Event()

    def restarted(passing: there.Passing) -> None:
        answer = passing.upstream()
        passing.answered(answer.replace(processing, pending) if at_work.is_set() else answer)
        if processing in answer:
            at_work.set()

    rig.simulator.script("sleep 2\nout\n")
    with there.Between(rig.server.port) as wire:
        wire.always[there.GET_JOB] = restarted
        address = wire.uri.removeprefix("ipp://").partition("/")[0]
        printer = printer_of("cups", address=address, queue=QUEUE, deadline=20, user=USER)
        begun = time.monotonic()
        printed = printer.send(DOCUMENT, JOB)
        assert time.monotonic() - begun < 10
        # the queue's waiting and the printer's end are seen at nearly one time: each alone has it cancelled
        assert wire.seen[there.CANCEL_JOB] in (1, 2)
    assert printed.outcome in (PrintOutcome.UNKNOWN, PrintOutcome.PRINTED)
    rig.idle()
    assert rig.simulator.pages() == 1


@pytest.mark.parametrize("server", ["", "printserver", "printserver:631", "10.0.0.2", "[::1]:8631"])
def test_a_print_server_s_address(server: str) -> None:
    printer_of("cups", address=server, queue="slips")


@pytest.mark.parametrize(("server", "queue"), [("ipp://x", "a"), ("x/y", "a"), ("x:y", "a"), ("u@x", "a"), ("", "")])
def test_an_address_that_is_none(server: str, queue: str) -> None:
    with pytest.raises(PrinterError):
        printer_of("cups", address=server, queue=queue)


def test_a_device_that_cannot_tell_is_never_called_printed() -> None:
    """A raw port: bytes gone are all that CUPS can know, and it says completed."""
    import socket
    import threading

    with socket.create_server(("localhost", 0)) as sink:

        def gone() -> None:
            while True:
                try:
                    connection, _ = sink.accept()
                except OSError:
                    return
                with connection:
                    while connection.recv(65536):
                        pass

        threading.Thread(target=gone, daemon=True).start()
        with PrintServer(f"socket://localhost:{sink.getsockname()[1]}", "raw") as server:
            printer = printer_of("cups", address=server.address, queue=QUEUE, deadline=8, user=USER)
            assert printer.check() is None
            assert printer.send(DOCUMENT, JOB) == Printed(PrintOutcome.UNKNOWN, Trouble.BLIND.doubt, Trouble.BLIND)
        sink.shutdown(socket.SHUT_RDWR)
