"""A site's own video of an exam, and the words under it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption. Milliseconds from the beginning; ``end`` is no part of it."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Film:
    """Shown instead of the pictures to whoever reads a language that it has captions in."""

    url: str
    captions: Mapping[str, tuple[Cue, ...]]
    """By language tag."""

    def caption(self, language: str, at: int) -> str:
        """The words at this millisecond; empty = nothing is said."""
        return "\n".join(cue.text for cue in self.captions.get(language, ()) if cue.start <= at < cue.end)
