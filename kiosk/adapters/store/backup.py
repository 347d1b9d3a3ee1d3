"""A copy of the whole store, taken while a kiosk goes on working, under the store's own key."""

import os
import shutil
from contextlib import closing
from hashlib import file_digest
from pathlib import Path

from kiosk.adapters.store.check import Soundness, check
from kiosk.adapters.store.cipher import bare
from kiosk.adapters.store.db import BUSY_SECONDS
from kiosk.adapters.store.failures import known_errors
from kiosk.adapters.store.file import new_private
from kiosk.adapters.store.replace import copy, new_part
from kiosk.adapters.store.site import reasons
from kiosk.adapters.store_key import StoreKey
from kiosk.errors import StoreError


def back_up_to(path: Path, key: StoreKey | None, out: Path) -> Soundness:
    """Writes the store as it is at one moment into the new file ``out`` (0600), and says whether the copy is sound.

    The copy is made beside the store and then carried over, so that ``out`` may lie on a share or a stick, where
    SQLite's locks do not hold. Raises ``StoreError``, also where ``out`` is there; then there is no new file.
    """
    place = f"the store {path}"
    if out.exists():
        raise StoreError(f"{out} is there already: name another file; nothing was written over")
    part = path.with_name(path.name + ".kiosk-backup")
    try:
        with known_errors(place), reasons(path, key, place), known_errors(place):
            if not path.is_file() or not path.stat().st_size:
                raise StoreError(f"{place} is not there, or is empty: there is nothing to back up")
            with closing(bare(path, key, BUSY_SECONDS)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
                copy(connection, new_part(path, part), key)
        found = check(part, key, f"the copy of {path}")
        with known_errors(f"the backup {out}"):
            _carry(part, out)
    finally:
        part.unlink(missing_ok=True)
    return found


def _carry(part: Path, out: Path) -> None:
    new_private(out)
    try:
        with part.open("rb") as source, out.open("r+b") as target:
            shutil.copyfileobj(source, target, 1 << 20)
            target.flush()
            os.fsync(target.fileno())
        with part.open("rb") as source, out.open("rb") as target:
            if file_digest(source, "sha256").digest() != file_digest(target, "sha256").digest():
                raise StoreError(f"the backup {out} did not arrive as it was sent: choose another disk")
    except BaseException:
        out.unlink(missing_ok=True)
        raise
