"""Somebody between the kiosk and a printer: passes HTTP on, or spoils it in the ways networks and printers do."""

import http.client
import threading
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

PRINT_JOB, CANCEL_JOB, GET_JOB, GET_JOBS, GET_PRINTER = 0x02, 0x08, 0x09, 0x0A, 0x0B
Deed = Callable[["Passing"], None]


class Passing(BaseHTTPRequestHandler):
    """One request of the kiosk."""

    server: "_Server"
    protocol_version = "HTTP/1.1"
    body: bytes = b""

    def do_POST(self) -> None:
        """Counts the operation and does what stands for it."""
        self.body = self._read()
        operation = int.from_bytes(self.body[2:4])
        between = self.server.between
        with between.lock:
            between.seen[operation] += 1
            deeds = between.deeds.get(operation, [])
            deed = deeds.pop(0) if deeds else between.always.get(operation, pass_on)
        deed(self)

    def log_message(self, *_: Any) -> None:
        """Nothing."""

    def answered(self, body: bytes, status: int = 200, kind: str = "application/ipp") -> None:
        """A whole answer."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def upstream(self) -> bytes:
        """What the printer answers."""
        connection = http.client.HTTPConnection("localhost", self.server.between.printer, timeout=10)
        connection.request("POST", self.path, self.body, {"Content-Type": "application/ipp"})
        answer = connection.getresponse().read()
        connection.close()
        return answer

    def _read(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    between: "Between"

    def handle_error(self, *_: Any) -> None:
        """A kiosk that does not wait any longer is part of it."""


class Between:
    """``deeds`` are done once each, in order, to requests of that operation; then ``always``."""

    def __init__(self, printer: int) -> None:
        self.printer = printer
        self.lock = threading.Lock()
        self.seen: Counter[int] = Counter()
        self.deeds: dict[int, list[Deed]] = {}
        self.always: dict[int, Deed] = {}
        self.over = threading.Event()
        self._server = _Server(("localhost", 0), Passing)
        self._server.between = self

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def uri(self) -> str:
        """Where the kiosk sends."""
        return f"ipp://localhost:{self._server.server_port}/ipp/print"


def pass_on(passing: Passing) -> None:
    """As it should be."""
    passing.answered(passing.upstream())


def lose_the_answer(passing: Passing) -> None:
    """The printer has it, the kiosk never hears."""
    passing.upstream()
    passing.close_connection = True


def lose_the_request(passing: Passing) -> None:
    """The printer never gets it."""
    passing.close_connection = True


def stall(passing: Passing) -> None:
    """The printer has it; half of its answer comes, and then nothing."""
    answer = passing.upstream()
    passing.send_response(200)
    passing.send_header("Content-Type", "application/ipp")
    passing.send_header("Content-Length", str(len(answer)))
    passing.end_headers()
    passing.wfile.write(answer[: len(answer) // 2])
    passing.wfile.flush()
    passing.server.between.over.wait(60)
    passing.close_connection = True


def trickle(passing: Passing) -> None:
    """A byte now and then, without end."""
    passing.send_response(200)
    passing.send_header("Content-Type", "application/ipp")
    passing.send_header("Content-Length", str(10**9))
    passing.end_headers()
    while not passing.server.between.over.wait(0.02):
        passing.wfile.write(b"\1")
        passing.wfile.flush()


def swallow(passing: Passing) -> None:
    """Nothing at all is answered."""
    passing.server.between.over.wait(60)
    passing.close_connection = True


def says(body: bytes, status: int = 200, kind: str = "application/ipp") -> Deed:
    """An answer that the printer did not give."""
    return lambda passing: passing.answered(body, status, kind)


def refuses(status: int) -> Deed:
    """An IPP answer with that status code and no more."""
    charset = b"\x47\x00\x12attributes-charset\x00\x05utf-8"
    language = b"\x48\x00\x1battributes-natural-language\x00\x02en"

    def deed(passing: Passing) -> None:
        head = b"\x02\x00" + status.to_bytes(2) + passing.body[4:8]
        passing.answered(head + b"\x01" + charset + language + b"\x03")

    return deed
