"""A site of its own in a folder, its kiosk as a process, and what staff do at the command line."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreAudit, StoreRecords, site_store
from kiosk.bench.patient import booked
from kiosk.config import load_config
from kiosk.paths import RESOURCES
from tests.adapters.store.samples import ask

ROOT = Path(__file__).resolve().parents[2]
ID = "DEMO-1"
_PATIENCE = 90.0


@dataclass(frozen=True)
class Seen:
    """What was on the screen, and what staff could read."""

    page: str
    words: tuple[str, ...]
    staff: str
    number: str
    reference: str
    printed: str
    overlay: str = ""
    closed: tuple[tuple[str, str], ...] = ()
    can_listen: bool = False
    stuck: bool = False

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Seen":
        """As ``inside`` tells it."""
        return cls(**{**told, "words": tuple(told["words"]), "closed": tuple((a, b) for a, b in told["closed"])})


class GoneError(Exception):
    """The kiosk is not there any more."""


class Kiosk:
    """The process. What it was told that is checked in is kept in ``Site.told``."""

    def __init__(self, site: "Site", program: Path, env: Mapping[str, str], before: Sequence[str] = ()) -> None:
        self._site = site
        self._errors = (site.folder / "stderr").open("ab")
        self.process = subprocess.Popen(
            [*before, sys.executable, "-m", "tests.faults.inside", "--config", str(site.config), "run"],
            cwd=program,
            env=site.env | dict(env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            start_new_session=True,
        )
        self._read = b""

    def up(self) -> Seen:
        """Waits until it has begun. Raises ``GoneError`` where it ends before that."""
        return Seen.of(self._answer("up"))

    def does(self, *order: object) -> Seen:
        """Lets somebody inside do this, and waits for it."""
        self.begin(*order)
        return self.ends(str(order[0]))

    def begin(self, *order: object) -> None:
        """The same without waiting."""
        assert self.process.stdin
        try:
            self.process.stdin.write(json.dumps(order).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise GoneError(self._site.errors()) from None

    def ends(self, order: str) -> Seen:
        """Waits for the end of an order. Raises ``GoneError``."""
        seen = Seen.of(self._answer(order))
        if seen.reference:
            self._site.told.append(seen.reference)
        return seen

    def kill(self) -> None:
        """kill -9; what it had told until then is kept."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        try:
            while True:
                self._line(0)
        except (GoneError, TimeoutError):
            pass
        self.let_go()

    def stop(self) -> int:
        """As staff stop it; the exit status."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            status = self.process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self.let_go()
        return status

    def let_go(self) -> None:
        """Closes what was open to it; more than once is as well."""
        for stream in (self.process.stdin, self.process.stdout, self._errors):
            if stream is not None:
                # what it did not read any more
                with contextlib.suppress(BrokenPipeError):
                    stream.close()

    def wait(self) -> int:
        """Its exit status, once it ends by itself."""
        status = self.process.wait(_PATIENCE)
        self.let_go()
        return status

    def _answer(self, name: str) -> dict[str, Any]:
        end = time.monotonic() + _PATIENCE
        while True:
            line = self._line(end - time.monotonic())
            if name in line:
                return dict(line[name])

    def reaches(self, page: str) -> None:
        """Waits until a visit of ``for_ever`` is there. Raises ``GoneError`` and ``TimeoutError``."""
        end = time.monotonic() + _PATIENCE
        while self._line(end - time.monotonic()).get("on") != page:
            pass

    def listen(self, seconds: float) -> None:
        """Notes what it tells for so long."""
        end = time.monotonic() + seconds
        try:
            while True:
                self._line(end - time.monotonic())
        except TimeoutError:
            pass

    def _line(self, seconds: float) -> dict[str, Any]:
        assert self.process.stdout
        end = time.monotonic() + seconds
        while b"\n" not in self._read:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                raise TimeoutError("the kiosk does not answer")
            more = os.read(self.process.stdout.fileno(), 1 << 16)
            if not more:
                raise GoneError(self._site.errors())
            self._read += more
        line, self._read = self._read.split(b"\n", 1)
        told: dict[str, Any] = json.loads(line)
        if "checked_in" in told:
            self._site.told.append(told["checked_in"])
        return told


@dataclass
class Site:
    """A kiosk's folders, configuration and people. ``store`` and ``slips`` may be elsewhere."""

    folder: Path
    store: Path = field(init=False)
    slips: Path = field(init=False)
    program: Path = ROOT
    told: list[str] = field(default_factory=list)
    """References that a patient was shown as checked in."""
    _kiosks: list[Kiosk] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store = self.folder / "store" / "kiosk.db"
        self.slips = self.folder / "slips"
        self.config = self.folder / "kiosk.toml"
        self.env = {
            **{key: value for key, value in os.environ.items() if key not in ("KIOSK_CONFIG", "DISPLAY")},
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "QT_QUICK_CONTROLS_STYLE": "Basic",
            "HOME": str(self.folder / "home"),
            "XDG_STATE_HOME": str(self.folder / "home" / "state"),
            "XDG_DATA_HOME": str(self.folder / "home" / "data"),
            "XDG_CONFIG_HOME": str(self.folder / "home" / "config"),
            "XDG_CACHE_HOME": str(self.folder / "home" / "cache"),
        }
        (self.folder / "home").mkdir(exist_ok=True)
        self.set()

    def set(self, **more: Mapping[str, object]) -> None:
        """Writes the configuration: the demo's, with folders of its own and these tables."""
        tables: dict[str, dict[str, object]] = {
            "store": {"file": str(self.store), "encryption": "disk"},
            "printer": {"folder": str(self.slips), "deadline": 5.0},
            "speech": {"engine": "none"},
        }
        for name, table in more.items():
            tables[name] = tables.get(name, {}) | dict(table)
        if tables["printer"].get("kind", "folder") != "folder":
            tables["printer"].pop("folder")
        text = (RESOURCES / "demo" / "kiosk.toml").read_text(encoding="utf-8")
        text = text.replace('encryption = "disk"\n', "")
        for name, table in tables.items():
            lines = "".join(f"{key} = {json.dumps(value)}\n" for key, value in table.items())
            head = f"[{name}]\n"
            text = text.replace(head, head + lines) if head in text else f"{text}\n{head}{lines}"
        self.config.write_text(text, encoding="utf-8")

    def kiosk(self, program: Path | None = None, env: Mapping[str, str] | None = None, *before: str) -> Kiosk:
        """Starts it. ``before`` is what the command is put behind."""
        made = Kiosk(self, program or self.program, env or {}, before)
        self._kiosks.append(made)
        return made

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for kiosk in self._kiosks:
            if kiosk.process.poll() is None:
                kiosk.kill()
            kiosk.let_go()

    def command(self, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """A command of staff's."""
        return subprocess.run(
            [sys.executable, "-m", "kiosk", "--config", str(self.config), *arguments],
            cwd=self.program,
            env=self.env | dict(env or {}),
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )

    def export(self, count: int, day: datetime | None = None) -> Path:
        """A file of the RIS with the first ``count`` people, booked half an hour from now."""
        now = day or datetime.now()  # noqa: DTZ005
        at = min(now + timedelta(minutes=30), now.replace(hour=23, minute=59))
        head = "Accession,MRN,Patient Name,DOB,Sex,Exam Date,Exam Time,Exam Code,Exam Description,Room,Location,Status"
        rows = [
            f'{row.accession},{row.person.mrn},"{row.person.name.first.family}, ALEX",'
            f"{row.person.birth_date:%m/%d/%Y},M,{at:%m/%d/%Y},{at:%I:%M %p},72265,MYELOGRAM LUMBAR,,LAKESIDE,Scheduled"
            for row in booked(count, at, "LAKESIDE")
        ]
        path = self.folder / f"export-{count}.csv"
        path.write_text("\n".join((head, *rows, "")), encoding="utf-8")
        return path

    def book(self, count: int, day: datetime | None = None) -> None:
        """Staff import them."""
        done = self.command("schedule", "import", str(self.export(count, day)))
        assert done.returncode == 0, done.stdout + done.stderr

    def forget_crashes(self) -> None:
        """As after a power cut: the third crash within five minutes would close the kiosk."""
        for path in (self.folder / "home").rglob("runs-*.json"):
            path.unlink()

    def errors(self) -> str:
        """What the kiosk wrote for staff who started it."""
        return (self.folder / "stderr").read_text(encoding="utf-8", errors="replace")

    def log(self) -> str:
        """The kiosk's log."""
        return "".join(path.read_text(encoding="utf-8") for path in sorted((self.folder / "home").rglob("kiosk.log*")))

    def lost(self) -> str:
        """What is missing of what was told, or half there; the table's word. The kiosk is not running."""
        with site_store(load_config(self.config)) as store:
            records = StoreRecords(store, SystemClock(), ID, "A", "")
            kept = [str(row[0]) for row in ask(store, "SELECT reference FROM record")]
            whole = {reference for reference in kept if records.by_reference(reference) is not None}
            jobs = ask(store, "SELECT COUNT(*) FROM outbox WHERE record IN (SELECT id FROM record)")[0][0]
            noted = ask(store, "SELECT COUNT(DISTINCT record) FROM audit WHERE record IN (SELECT id FROM record)")[0][0]
            wrong = store.problems()
            broken = StoreAudit(store, SystemClock(), ID, "A").first_broken()
        found = [f"{reference} was told and is not there" for reference in self.told if reference not in whole]
        found += [f"{reference} is half there" for reference in kept if reference not in whole]
        if not len(kept) == jobs == noted:
            found.append(f"{len(kept)} records, {jobs} print jobs, {noted} in the audit")
        return "; ".join([*found, *wrong, *([f"audit broken at {broken}"] if broken else [])]) or NOTHING


NOTHING = "nothing"
