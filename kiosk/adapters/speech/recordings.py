"""A site's recorded prompts: ``<folder>/<language>/<id>.wav``, the id as ``kiosk speech prompts`` lists it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.core.spoken import prompt_id


class Recordings:
    """What lay in the folder when it was looked through."""

    def __init__(self, folder: Path | None, prompts: Callable[[str], frozenset[str]]) -> None:
        """``prompts`` gives the ids of a language's present wording."""
        self.folder = folder
        self._prompts = prompts
        self._files: Mapping[tuple[str, str], Path] = (
            {(path.parent.name, path.stem.lower()): path for path in folder.glob("*/*.wav")} if folder else {}
        )
        self._fitting: dict[str, int] = {}

    @property
    def languages(self) -> frozenset[str]:
        """Those that have any, as their folders are called."""
        return frozenset(language for language, _ in self._files)

    def count(self, language: str) -> int:
        """How many lie in its folder."""
        return sum(tag == language for tag, _ in self._files)

    def fitting(self, language: str) -> int:
        """How many are of what the screens say today; the others are of a wording that has changed."""
        if language not in self._fitting:
            there = {name for tag, name in self._files if tag == language}
            self._fitting[language] = len(there & self._prompts(language)) if there else 0
        return self._fitting[language]

    def of(self, text: str, language: str) -> Path | None:
        """The recording of exactly this text."""
        return self._files.get((language, prompt_id(text)))
