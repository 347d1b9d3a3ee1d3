"""The address for monitoring: what it says, to whom, and that no client can hold it up."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest

from kiosk.app.health import HealthAddress
from kiosk.core.finding import Finding, Health
from kiosk.status import Live

UNFIT = Finding("store", Health.FAILED, "The disk is full.", "Make room.")


class Kiosk:
    """Stands in for one that runs."""

    def __init__(self) -> None:
        now = time.monotonic()
        self.live = Live(1, datetime.now(UTC), now).renewed((), {"version": "1"}, now)
        self.asked = 0

    def __call__(self) -> Live:
        self.asked += 1
        return self.live


@pytest.fixture
def kiosk() -> Kiosk:
    return Kiosk()


@pytest.fixture
def port(kiosk: Kiosk) -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = int(free.getsockname()[1])
    address = HealthAddress(number, kiosk)
    address.begin()
    assert number in address.wait()
    yield number
    address.stop()
    assert all(thread.name != "health" for thread in threading.enumerate())


def raw(port: int, request: bytes, host: str = "127.0.0.1") -> bytes:
    with socket.create_connection((host, port), 5) as client:
        client.sendall(request)
        client.shutdown(socket.SHUT_WR)
        parts = iter(lambda: client.recv(65536), b"")
        try:
            return b"".join(parts)
        except ConnectionResetError:
            return b""


def ask(port: int, target: str = "/health", host: str = "localhost", method: str = "GET") -> tuple[int, bytes]:
    answer = raw(port, f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


def test_it_says_how_the_kiosk_is(port: int, kiosk: Kiosk) -> None:
    status, body = ask(port)
    told = json.loads(body)
    assert (status, told["healthy"], told["version"], told["findings"]) == (200, True, "1", [])
    kiosk.live = kiosk.live.renewed((UNFIT,), {}, time.monotonic())
    status, body = ask(port, host=f"127.0.0.1:{port}")
    assert (status, json.loads(body)["fit"]) == (503, False)


def test_a_screen_or_a_store_that_hangs_is_not_healthy(port: int, kiosk: Kiosk) -> None:
    now = time.monotonic()
    kiosk.live = Live(1, datetime.now(UTC), now - 11, now - 500, now)
    status, body = ask(port)
    assert status == 503
    assert json.loads(body)["heartbeat_seconds"] >= 11
    kiosk.live = Live(1, datetime.now(UTC), now, now - 500, now - 121)
    assert ask(port)[0] == 503


@pytest.mark.parametrize(
    ("target", "host", "method", "status"),
    [
        ("/", "localhost", "GET", 404),
        ("/health/", "localhost", "GET", 404),
        ("/health?x", "localhost", "GET", 404),
        ("/../health", "localhost", "GET", 404),
        ("/health", "localhost", "POST", 405),
        ("/health", "[::1]", "HEAD", 200),
        ("/health", "kiosk.attacker.example", "GET", 421),
        ("/health", "localhost.attacker.example", "GET", 421),
        ("/health", "", "GET", 421),
    ],
)
def test_everything_else_is_refused(port: int, kiosk: Kiosk, target: str, host: str, method: str, status: int) -> None:
    assert ask(port, target, host, method)[0] == status
    assert kiosk.asked == (status == 200)


@pytest.mark.parametrize(
    "request_", [b"", b"\0\xff" * 100, b"GET /health\r\n\r\n", b"GET /health HTTP/1.1\r\n\r\n", b"A" * 100_000]
)
def test_garbage(port: int, kiosk: Kiosk, request_: bytes) -> None:
    assert b"200 OK" not in raw(port, request_)
    assert kiosk.asked == 0
    assert ask(port)[0] == 200


def test_a_hundred_that_hold_the_line_do_not_last(port: int) -> None:
    with ExitStack() as stack:
        for _ in range(100):
            client = stack.enter_context(socket.create_connection(("127.0.0.1", port), 5))
            client.setblocking(False)
            try:
                client.send(b"GET /hea")
            except OSError:
                continue
        end = time.monotonic() + 10
        while True:
            try:
                if ask(port)[0] == 200:
                    break
            except (IndexError, OSError):
                pass
            assert time.monotonic() < end, "nobody is answered any more"
    assert ask(port)[0] == 200


def test_it_answers_on_this_machine_alone(port: int) -> None:
    own = [each[4][0] for each in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    for address in {str(each) for each in own} - {"127.0.0.1"}:
        if address.startswith("127."):
            continue
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((address, port), 1)


def test_a_port_that_is_taken_is_no_end(kiosk: Kiosk, caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = HealthAddress(int(taken.getsockname()[1]), kiosk)
        address.begin()
        address.stop()
    assert "cannot be had" in caplog.text
    HealthAddress(0, kiosk).begin()
