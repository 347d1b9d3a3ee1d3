"""Which PINs are taken, and how long to wait after wrong ones."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

SHORTEST: Final = 4
LONGEST: Final = 12
FREE: Final = 5
"""Wrong ones before the first wait."""
FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(minutes=15)
LOOKED_BACK: Final = timedelta(days=1)
"""Older wrong ones no longer count: a slip of a finger is not held against anybody the next day."""

_COLUMNS = ("147", "258", "369", "0852", "2580")


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong PINs since the last right one, within ``LOOKED_BACK``. ``last`` is the latest of them in UTC, aware."""

    wrong: int = 0
    last: datetime | None = None


def wait_after(wrong: int) -> timedelta:
    """How long nobody may try after so many wrong ones."""
    if wrong < FREE:
        return timedelta()
    # the doubling is bounded before it is computed: a shift by thousands would be a number of thousands of digits
    return min(FIRST_WAIT * (1 << min(wrong - FREE, 10)), LONGEST_WAIT)


def wait_left(tries: Tries, now: datetime) -> timedelta:
    """How long to wait from ``now`` (UTC, aware) on; never longer than the rule says, also where a clock went back."""
    if tries.last is None:
        return timedelta()
    whole = wait_after(tries.wrong)
    return max(timedelta(), min(whole, tries.last + whole - now))


def why_not(pin: str) -> str:
    """Why nobody should have this PIN, as a sentence; empty = it may be used."""
    if not pin.isascii() or not pin.isdigit():
        return "A PIN is made of digits alone: the kiosk has no other keys."
    if len(pin) < SHORTEST:
        return f"It has fewer than {SHORTEST} digits."
    if len(pin) > LONGEST:
        return f"It has more than {LONGEST} digits."
    if len(set(pin)) == 1:
        return "It is one digit again and again."
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({1}, {9}):
        return "Its digits stand in a row, up or down."
    if any(pin == pin[:size] * (len(pin) // size) for size in range(1, len(pin) // 2 + 1)):
        return "It repeats its own beginning."
    if pin in _COLUMNS or pin[::-1] in _COLUMNS:
        return "It is a line of keys on the keypad."
    if len(pin) == SHORTEST and pin[:2] in ("19", "20"):
        return "It is a year: those are tried first."
    return ""
