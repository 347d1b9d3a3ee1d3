"""A coroutine run to its end on the caller's thread, or to the end of its time, whatever the network does."""

import asyncio
from collections.abc import Coroutine
from typing import TypeVar

T = TypeVar("T")


def bounded(work: Coroutine[object, object, T], seconds: float) -> T:
    """Raises ``TimeoutError`` where ``seconds`` were not enough.

    Not ``asyncio.run``: that waits at its end for the thread that resolves a host's name, and a name server that is
    silent would then hold the printer's thread for longer than any time-out here.
    """
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(asyncio.wait_for(work, seconds))
    finally:
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left))
        loop.close()
