"""What staff do with the audit at the command line: see that nobody changed it, take it elsewhere."""

import csv
import io
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, fields
from datetime import UTC, date, datetime, time
from pathlib import Path

import msgspec

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import Store, StoreAudit, site_store
from kiosk.adapters.store.audit import Line
from kiosk.config import Config

_COLUMNS = tuple(field.name for field in fields(Line))


def verify(config: Config) -> int:
    """Says whether the chain holds, and its last hash, which kept elsewhere shows rows cut off its end.

    Exit status 1 = it does not; then the first bad row's id and time are told. Raises ``KnownError``.
    """
    with site_store(config) as store:
        audit = _audit(store, config)
        broken = audit.broken()
        count, last = 0, ""
        if broken is None:
            for line in audit.lines():
                count, last = count + 1, line.hash
    if broken is not None:
        print(f"CHANGED: row {broken.id} of {broken.at}, or one before it that is gone")
        return 1
    print(f"whole: {count} rows, last hash {last or 'none'}")
    return 0


def export(config: Config, since: date | None, out: Path | None, form: str | None) -> int:
    """Writes every row from that local day on, with its hashes, as ``csv`` or ``jsonl`` (JSON lines).

    Without ``form`` the name of ``out`` decides; without ``out`` it is printed. docs/retention.md says how the hashes
    are made. Raises ``KnownError``.
    """
    from kiosk.whole_file import write_whole

    begin = datetime.combine(since, time()).astimezone(UTC) if since else None
    as_json = (form or (out.suffix.lstrip(".") if out else "")) == "jsonl"
    with site_store(config) as store:
        lines = _audit(store, config).lines(begin)
        written = _json_lines(lines) if as_json else _csv(lines)
        if out is None:
            sys.stdout.writelines(written)
        else:
            write_whole(out, (part.encode() for part in written))
            print(f"{out}: written")
    return 0


def _audit(store: Store, config: Config) -> StoreAudit:
    return StoreAudit(store, SystemClock(), config.kiosk.id, config.kiosk.letter)


def _json_lines(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        yield msgspec.json.encode(asdict(line)).decode() + "\n"


def _csv(lines: Iterable[Line]) -> Iterator[str]:
    buffer = io.StringIO()
    table = csv.writer(buffer, lineterminator="\n")
    table.writerow(_COLUMNS)
    for line in lines:
        yield _taken(buffer)
        table.writerow([getattr(line, name) for name in _COLUMNS])
    yield _taken(buffer)


def _taken(buffer: io.StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text
