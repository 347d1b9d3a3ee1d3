"""An engine and a loudspeaker that only note what they are given."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.ports import Sound, Utterance

Done = Callable[[bool], None]


@dataclass
class Voice:
    """Fulfils ``Speech`` and ``Sounds``. ``end`` is the engine that has said what it was given."""

    languages: set[str] = field(default_factory=lambda: {"en", "es"})
    recordings: set[tuple[str, str]] = field(default_factory=set)
    said: list[str] = field(default_factory=list)
    all: list[Utterance] = field(default_factory=list)
    played: list[tuple[Sound, int]] = field(default_factory=list)
    now: tuple[Utterance, Done] | None = None
    cut: list[Done] = field(default_factory=list)
    forgotten: int = 0
    changed: Callable[[], None] = lambda: None

    def prepare(self, changed: Callable[[], None]) -> None:
        self.changed = changed

    def can_say(self, language: str) -> bool:
        return language in self.languages

    def has_recordings(self, language: str) -> bool:
        return any(language == of for _, of in self.recordings)

    def recorded(self, text: str, language: str) -> bool:
        return (text, language) in self.recordings

    def say(self, utterance: Utterance, done: Done) -> None:
        assert self.now is None, "one utterance at a time (A2)"
        assert self.can_say(utterance.language) or self.recorded(utterance.text, utterance.language)
        self.now = (utterance, done)
        self.all.append(utterance)
        self.said.append(utterance.text)

    def stop(self) -> None:
        if self.now is not None:
            self.cut.append(self.now[1])
        self.now = None

    def forget(self) -> None:
        self.stop()
        self.said, self.all, self.cut = [], [], []
        self.forgotten += 1

    def play(self, sound: Sound, volume: int) -> None:
        self.played.append((sound, volume))

    def end(self, *, well: bool = True) -> None:
        assert self.now is not None
        done, self.now = self.now[1], None
        done(well)

    def to_the_end(self) -> list[str]:
        while self.now is not None:
            self.end()
        return self.said

    def close(self) -> None:
        self.stop()
