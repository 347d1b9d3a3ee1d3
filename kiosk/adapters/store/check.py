"""Whether a store is sound: its pages, its encryption, its references, and the chain of its audit."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store.audit import StoreAudit
from kiosk.adapters.store.db import BUSY_SECONDS, Store, look_into
from kiosk.adapters.store.site import connect_with, reasons
from kiosk.adapters.store_key import StoreKey
from kiosk.errors import StoreError


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was found. ``problems`` is empty for a sound store."""

    problems: tuple[str, ...]
    lacks: tuple[str, ...]
    """Migrations to come; the chain of an older file is not checked."""


def check(path: Path, key: StoreKey | None, place: str, busy_seconds: float = BUSY_SECONDS) -> Soundness:
    """Reads a whole store as it is, beside a kiosk that runs. Raises ``StoreError`` where it cannot be read at all."""
    with reasons(path, key, place, busy_seconds):
        store, lacks = look_into(path, busy_seconds=busy_seconds, connect=connect_with(key), place=place)
        with store:
            return Soundness(store.problems() + (() if lacks else broken_chain(store)), lacks)


def ensure_sound(path: Path, key: StoreKey | None, place: str) -> None:
    """Raises ``StoreError`` for a store that is not."""
    problems = check(path, key, place).problems
    if problems:
        raise StoreError(f"{place} is not sound ({problems[0]}): nothing was changed")


def broken_chain(store: Store) -> tuple[str, ...]:
    """What is wrong with the audit's chain, in words; empty = it holds."""
    broken = StoreAudit(store, SystemClock(), "", "").first_broken()
    return () if broken is None else (f"the audit was changed by hand: row {broken}, or one before it that is gone",)
