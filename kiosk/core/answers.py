"""What the patient gave. A key that is absent was never answered: it is never a No."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Self, TypeVar

from kiosk.core.record import Who

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Ticked choice codes, in the order of the item; never empty."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """The patient's own words, as typed; never blank."""

    text: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Seen and passed by: only optional text can be."""


Given = Chosen | Typed | Skipped


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gave an answer, and the language in which they read the question. Both may change on the way."""

    language: str
    who: Who


@dataclass(frozen=True, slots=True)
class Answers:
    """Immutable map of item key to what was given."""

    by_key: Mapping[str, Given] = field(default_factory=lambda: MappingProxyType({}))
    readers: Mapping[str, Reader] = field(default_factory=lambda: MappingProxyType({}))

    def given(self, key: str) -> Given | None:
        return self.by_key.get(key)

    def codes(self, key: str) -> tuple[str, ...]:
        given = self.by_key.get(key)
        return given.codes if isinstance(given, Chosen) else ()

    def reader(self, key: str) -> Reader | None:
        return self.readers.get(key)

    def put(self, key: str, given: Given, reader: Reader | None = None) -> Self:
        readers = {**self.readers, key: reader} if reader else self.readers
        return type(self)(MappingProxyType({**self.by_key, key: given}), MappingProxyType(dict(readers)))

    def drop(self, key: str) -> Self:
        return type(self)(_without(self.by_key, key), _without(self.readers, key))

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_key)


def _without(mapping: Mapping[str, V], key: str) -> Mapping[str, V]:
    return MappingProxyType({k: v for k, v in mapping.items() if k != key})
