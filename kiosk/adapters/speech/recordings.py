"""A site's recorded prompts: ``<folder>/<language>/<id>.wav``, the id as ``kiosk speech prompts`` lists it."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.core.spoken import prompt_id


class Recordings:
    """What lay in the folder when it was looked through."""

    def __init__(self, folder: Path | None) -> None:
        self._files: Mapping[tuple[str, str], Path] = (
            {(path.parent.name, path.stem.lower()): path for path in folder.glob("*/*.wav")} if folder else {}
        )

    def __len__(self) -> int:
        return len(self._files)

    @property
    def languages(self) -> frozenset[str]:
        """Those that have any."""
        return frozenset(language for language, _ in self._files)

    def of(self, text: str, language: str) -> Path | None:
        """The recording of exactly this text."""
        return self._files.get((language, prompt_id(text)))
