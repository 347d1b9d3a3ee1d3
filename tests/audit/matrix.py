"""What the audit goes through: languages x displays x text sizes x themes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, product

from kiosk.paths import RESOURCES
from tests.ui.stage import DISPLAYS

PSEUDO = "en-XA"
"""Accented and 40 % longer: what is cut off here will be cut off in some language."""
SCALES = (1.0, 1.5, 2.0)
THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True, order=True)
class Configuration:
    """One way in which every screen is shown."""

    display: str
    language: str
    scale: float
    theme: str

    @property
    def name(self) -> str:
        return f"{self.language}, {self.display}, {self.scale:.0%}, {self.theme}"

    @property
    def slug(self) -> str:
        return f"{self.language}-{self.display.replace(' ', '')}-{round(self.scale * 100)}-{self.theme}"


def languages() -> tuple[str, ...]:
    """English first, then every catalogue, then the pseudo-locale."""
    tags = sorted(path.stem.removeprefix("kiosk_") for path in (RESOURCES / "i18n").glob("kiosk_*.ts"))
    return (*sorted(set(tags) - {PSEUDO}, key=lambda tag: (tag != "en", tag)), PSEUDO)


def matrix(
    tongues: Iterable[str] = (),
    displays: Iterable[str] = (),
    scales: Iterable[float] = (),
    themes: Iterable[str] = (),
) -> list[Configuration]:
    """Every combination of what was chosen; nothing chosen = all. A window is dear, so by display."""
    chosen = product(
        tuple(displays) or tuple(DISPLAYS),
        tuple(tongues) or languages(),
        tuple(scales) or SCALES,
        tuple(themes) or THEMES,
    )
    return [Configuration(*one) for one in chosen]


def pairwise(whole: list[Configuration]) -> list[Configuration]:
    """As few as can be had greedily, so that any two values of different axes meet at least once."""
    open_pairs = {pair for one in whole for pair in _pairs(one)}
    chosen: list[Configuration] = []
    while open_pairs:
        best = max(whole, key=lambda one: len(open_pairs & set(_pairs(one))))
        chosen.append(best)
        open_pairs -= set(_pairs(best))
    return sorted(chosen)


def _pairs(one: Configuration) -> Iterator[tuple[tuple[int, object], tuple[int, object]]]:
    values = (one.display, one.language, one.scale, one.theme)
    yield from combinations(enumerate(values), 2)
