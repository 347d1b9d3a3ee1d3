"""An address for monitoring, on this machine alone: GET /health says 200 or 503 with the kiosk's status as JSON.

It lives on a thread of its own and answers from what the kiosk last left there: no client, however slow, rude or many,
asks the store or the screen for anything.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import msgspec

from kiosk.status import Live

log = logging.getLogger(__name__)

_HOSTS: Final = ("127.0.0.1", "::1")
_NAMES: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})
"""What a Host header may say: another name that leads here is a page in a browser that tries to read along."""
_MOST = 8
"""Clients at a time; who comes on top is turned away at once."""
_PATIENCE = 2.0
"""Seconds for a client in all."""
_LONGEST = 4096
"""Bytes of a request."""
_TEXTS = {200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 421: "Misdirected Request"}
_TEXTS |= {503: "Service Unavailable"}


class HealthAddress:
    """The address while the kiosk runs. ``port`` 0 = none."""

    def __init__(self, port: int, live: Callable[[], Live]) -> None:
        """``live`` is called on the address's own thread."""
        self._port, self._live = port, live
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()
        self._over = asyncio.Event()
        self._clients = 0
        self._ports: tuple[int, ...] = ()

    def begin(self) -> None:
        """A port that cannot be had is logged: monitoring sees that nobody answers, and patients see nothing."""
        if self._port:
            self._thread = threading.Thread(target=self._run, name="health", daemon=True)
            self._thread.start()

    def wait(self) -> tuple[int, ...]:
        """The ports that it answers on, once it does; the screen's thread never waits for that."""
        self._ready.wait(_PATIENCE)
        return self._ports

    def stop(self) -> None:
        """Lets the port go."""
        if self._thread is not None and self._ready.wait(_PATIENCE) and self._loop is not None:
            with suppress(RuntimeError):  # it has ended already: it had no port
                self._loop.call_soon_threadsafe(self._over.set)
            self._thread.join(2 * _PATIENCE)
            self._thread = None

    def _run(self) -> None:
        asyncio.run(self._answering())

    async def _answering(self) -> None:
        self._loop = asyncio.get_running_loop()
        servers = [server for host in _HOSTS if (server := await self._listen(host))]
        self._ports = tuple(server.sockets[0].getsockname()[1] for server in servers)
        self._ready.set()
        if servers:
            await self._over.wait()
        for server in servers:
            server.close()

    async def _listen(self, host: str) -> asyncio.Server | None:
        try:
            return await asyncio.start_server(self._serve, host, self._port, limit=_LONGEST)
        except OSError as error:
            # a machine without IPv6 is no fault
            if host == _HOSTS[0]:
                log.error("[health] port %d cannot be had: %s", self._port, error.strerror or type(error).__name__)
            return None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._clients >= _MOST:
            writer.transport.abort()
            return
        self._clients += 1
        try:
            async with asyncio.timeout(_PATIENCE):
                try:
                    head = await reader.readuntil(b"\r\n\r\n")
                    status, body = self._answer(head)
                except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                    status, body = 400, b""
                writer.write(_response(status, body))
                await writer.drain()
                writer.close()
                await writer.wait_closed()
        except (TimeoutError, OSError):
            pass
        finally:
            writer.transport.abort()
            self._clients -= 1

    def _answer(self, head: bytes) -> tuple[int, bytes]:
        first, *rest = head.decode("latin-1").split("\r\n")
        parts = first.split(" ")
        headers = [line.partition(":") for line in rest if line]
        hosts = [value.strip().casefold() for name, _, value in headers if name.casefold() == "host"]
        if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
            return 400, b""
        if len(hosts) != 1 or hosts[0].removesuffix(f":{self._port}") not in _NAMES:
            return 421, b""
        if parts[1] != "/health":
            return 404, b""
        if parts[0] not in ("GET", "HEAD"):
            return 405, b""
        health = self._live().health(time.monotonic())
        return 200 if health["healthy"] else 503, b"" if parts[0] == "HEAD" else msgspec.json.encode(health)


def _response(status: int, body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 {status} {_TEXTS[status]}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body
