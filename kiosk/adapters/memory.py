"""Memory that was used and is free again is given back to the system between visits.

glibc keeps what was freed in the middle of its arenas, one for each thread: what a long slip or a large picture took at
its height would be held for ever, and a kiosk runs for months.
"""

import sys
from collections.abc import Callable
from functools import cache

_ARENA_MAX, _MMAP_THRESHOLD = -8, -3
"""mallopt(3)."""
_LARGE = 128 * 1024
"""Bytes from which a block has pages of its own, which go back to the system with it. Left alone, glibc moves this up
to 32 MB as large blocks come and go, and then holds what it did not give back."""


def hold_little() -> None:
    """Before the first thread: what is large goes back at once, and two arenas do for all threads."""
    if sys.platform == "linux":
        import ctypes

        mallopt = getattr(ctypes.CDLL(None), "mallopt", lambda _which, _value: None)
        mallopt(_MMAP_THRESHOLD, _LARGE)
        mallopt(_ARENA_MAX, 2)


def give_back() -> None:
    """A few milliseconds, on any thread; does nothing where the C library is another than glibc."""
    _trim()(0)


@cache
def _trim() -> Callable[[int], object]:
    if sys.platform != "linux":
        return lambda _kept: None
    import ctypes

    # malloc_trim(3); musl has none
    return getattr(ctypes.CDLL(None), "malloc_trim", lambda _kept: None)
