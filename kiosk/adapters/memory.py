"""Memory that was used and is free again is given back to the system between visits.

glibc keeps what was freed in the middle of its arenas, one for each thread: what a long slip or a large picture took at
its height would be held for ever, and a kiosk runs for months.
"""

import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """A few milliseconds, on any thread; does nothing where the C library is another than glibc."""
    _trim()(0)


@cache
def _trim() -> Callable[[int], object]:
    if sys.platform != "linux":
        return lambda _kept: None
    # loaded with the first use, off the way to the first screen
    import ctypes

    # mallopt(3), malloc_trim(3); musl has none
    return getattr(ctypes.CDLL(None), "malloc_trim", lambda _kept: None)
