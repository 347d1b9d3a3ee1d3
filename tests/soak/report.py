"""What a soak came to: the figures of docs/reliability.md, and whether the limits hold."""

import platform
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from tests.soak.run import WINDOW, Block

MEMORY, P99 = 1.05, 1.2
"""The most that the end may be of the start."""


@dataclass(frozen=True)
class Life:
    """One process of a soak. Memory in bytes."""

    visits: int
    early: int
    """After its first ``WINDOW`` visits."""
    late: int
    most: int

    @property
    def grown(self) -> float:
        return self.late / self.early


def lives(blocks: Sequence[Block]) -> list[Life]:
    """The processes that did the visits, in order."""
    found = []
    for _, group in groupby(blocks, key=lambda block: block.process):
        own = list(group)
        visits = sum(block.visits for block in own)
        early = next((block for block, done in _counted(own) if done >= WINDOW), own[-1])
        later = own[own.index(early) :]
        found.append(Life(visits, early.own, own[-1].own, max(block.own for block in later)))
    return found


def wrong(blocks: Sequence[Block], visits: int) -> list[str]:
    """The limits that do not hold; empty = all do."""
    found = []
    done = sum(block.visits for block in blocks)
    if done < visits:
        found.append(f"{done} visits of {visits}")
    processes = lives(blocks)
    if len(processes) > 1:
        found.append(f"not in one process but in {len(processes)}, the longest of {max(x.visits for x in processes)}")
    for number, life in enumerate(processes, start=1):
        if life.grown > MEMORY:
            found.append(f"memory of process {number} is {life.grown:.3f} times what it was after {WINDOW} visits")
    ratio = p99(worked(_last(blocks))) / p99(worked(_first(blocks)))
    if ratio > P99:
        found.append(f"p99 from tap to paint is {ratio:.2f} times that of the first {WINDOW} visits")
    return found


def table(blocks: Sequence[Block], visits: int) -> str:
    """Markdown."""
    first, last = _first(blocks), _last(blocks)
    processes = lives(blocks)
    done = sum(block.visits for block in blocks)
    touches = sum(len(block.worked) for block in blocks)
    hours = sum(block.seconds for block in blocks) / 3600
    ended = Counter[str]()
    for block in blocks:
        ended.update(block.ended)
    rows = [
        ("", f"first {WINDOW} visits", f"last {WINDOW} visits", "ratio", "limit"),
        ("---",) * 5,
        *(
            (
                "memory of its own after them" + (f", process {number}" if len(processes) > 1 else ""),
                f"{life.early / 1e6:.1f} MB",
                f"{life.late / 1e6:.1f} MB",
                f"{life.grown:.3f}",
                f"{MEMORY}",
            )
            for number, life in enumerate(processes, start=1)
        ),
        _row("tap to paint, processor time, median", worked(first), worked(last), 50, ""),
        _row("tap to paint, processor time, p99", worked(first), worked(last), 99, f"{P99}"),
        _row("tap to paint, wall clock, median", took(first), took(last), 50, ""),
        _row("tap to paint, wall clock, p99", took(first), took(last), 99, ""),
    ]
    started = processes and blocks[0].process.split(" ", 1)[1]
    found = wrong(blocks, visits)
    return "\n".join(
        (
            f"{done:,} visits with {touches:,} touches in {hours:.1f} hours, begun {started}, in "
            + ("one process" if len(processes) == 1 else f"{len(processes)} processes")
            + f" (Python {platform.python_version()}); "
            + ", ".join(f"{number:,} {_ENDS[how]}" for how, number in ended.most_common())
            + ".",
            "",
            *("| " + " | ".join(row) + " |" for row in rows),
            "",
            "All limits hold." if not found else "Does not hold: " + "; ".join(found) + ".",
            "",
            "| after visits | memory of its own | RSS | from malloc | p99, processor | p99, wall | seconds a visit |",
            "| --- | --- | --- | --- | --- | --- | --- |",
            *_course(blocks),
        )
    )


_ENDS = {
    "done": "ended checked in",
    "desk": "at the desk",
    "left": "left before the end",
}


def worked(blocks: Iterable[Block]) -> list[int]:
    """Processor times of all touches, in microseconds."""
    return [tap for block in blocks for tap in block.worked]


def took(blocks: Iterable[Block]) -> list[int]:
    """Times on the wall of all touches, in microseconds."""
    return [tap for block in blocks for tap in block.took]


def p99(values: Sequence[int], percent: int = 99) -> int:
    """The value that so many percent stay below."""
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


def _row(name: str, first: list[int], last: list[int], percent: int, limit: str) -> tuple[str, ...]:
    before, after = p99(first, percent), p99(last, percent)
    return (name, f"{before / 1000:.1f} ms", f"{after / 1000:.1f} ms", f"{after / before:.2f}", limit)


def _counted(blocks: Iterable[Block]) -> Iterable[tuple[Block, int]]:
    done = 0
    for block in blocks:
        done += block.visits
        yield block, done


def _first(blocks: Sequence[Block]) -> list[Block]:
    return [block for block, done in _counted(blocks) if done - block.visits < WINDOW]


def _last(blocks: Sequence[Block]) -> list[Block]:
    return _first(list(reversed(blocks)))


def _course(blocks: Sequence[Block]) -> Iterable[str]:
    """A line at 500 visits and at each tenth of the way."""
    whole = sum(block.visits for block in blocks)
    step = max(WINDOW, whole // 10)
    since: list[Block] = []
    marks = [WINDOW, *range(step, whole + 1, step)]
    for block, done in _counted(blocks):
        since.append(block)
        if marks and done >= marks[0]:
            marks = [mark for mark in marks if mark > done]
            seconds = sum(one.seconds for one in since) / sum(one.visits for one in since)
            memory = f"{block.own / 1e6:.1f} MB | {block.rss / 1e6:.1f} MB | {block.used / 1e6:.1f} MB"
            times = f"{p99(worked(since)) / 1000:.1f} ms | {p99(took(since)) / 1000:.1f} ms"
            yield f"| {done:,} | {memory} | {times} | {seconds:.2f} |"
            since = []
