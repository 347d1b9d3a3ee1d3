"""What is printed: medians, the slowest of a hundred, and how they stand to the floor and to the goal."""

from dataclasses import dataclass
from statistics import median

from kiosk.bench.samples import Samples


@dataclass(frozen=True, slots=True)
class Goal:
    """Largest ratio of the medians and largest times in ms, as far as there are any."""

    ratio: float | None = None
    median: float | None = None
    p99: float | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """In ns, or bytes for memory."""

    median: float
    p99: float
    floor: float
    floor_p99: float

    @classmethod
    def of(cls, samples: Samples) -> "Figures":
        """Raises ``statistics.StatisticsError`` where nothing was measured."""
        product, floor = samples.product, samples.floor
        return cls(median(product), _p99(product), median(floor), _p99(floor))

    @property
    def ratio(self) -> float:
        return self.median / self.floor

    @property
    def ratio_p99(self) -> float:
        return self.p99 / self.floor_p99


HEAD = f"{'':<34}{'floor':>9}{'median':>9}{'p99':>9}{'ratio':>8}{'p99':>8}   goal"


def line(name: str, figures: Figures, goal: Goal, unit: str) -> str:
    """One measurement against its goals."""
    times = "".join(f"{_in(value, unit):>9}" for value in (figures.floor, figures.median, figures.p99))
    verdicts = [] if goal.ratio is None else [_verdict(f"{goal.ratio:g}x", figures.ratio <= goal.ratio)]
    for label, limit, value in (("", goal.median, figures.median), ("p99 ", goal.p99, figures.p99)):
        if limit is not None:
            verdicts.append(_verdict(f"{label}{limit:g} ms", value / 1e6 <= limit))
    return f"{name:<34}{times}{figures.ratio:>7.2f}x{figures.ratio_p99:>7.2f}x   {', '.join(verdicts)}"


def compared(name: str, this: Figures, base: Figures | None) -> str:
    """Both commits, each over the floor of its own runs."""
    if base is None:
        return f"{name:<34}{this.ratio:>8.2f}x  not measured: the base lacks what this calls"
    return f"{name:<34}{this.ratio:>8.2f}x{base.ratio:>8.2f}x{this.ratio / base.ratio:>14.2f}"


COMPARED_HEAD = f"{'':<34}{'this':>9}{'base':>9}{'this / base':>14}"


def _verdict(goal: str, met: bool) -> str:
    return f"<= {goal} {'ok' if met else 'OVER'}"


def _in(value: float, unit: str) -> str:
    return f"{value / 1e6:.1f} {unit}" if value >= 1e7 else f"{value / 1e6:.3f} {unit}"


def _p99(values: list[int]) -> int:
    return sorted(values)[min(len(values) - 1, len(values) * 99 // 100)]
