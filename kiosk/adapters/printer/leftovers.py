"""What a folder printer's folder holds of which record: for the purge, which knows records by their references."""

import re
import time
from collections.abc import Collection
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.core.reference import ALPHABET, LENGTH

_SLIP: Final = re.compile(rf"([{ALPHABET}]{{{LENGTH}}})(?:-r[0-9]+)*\.pdf")
_HALF: Final = re.compile(r"\..+\.part")
_WRITING: Final = timedelta(hours=1)
"""A slip that takes longer to write was left behind by a kiosk that was killed."""


def leftovers(folder: Path, purged: Collection[str], known: Collection[str], age: timedelta) -> tuple[Path, ...]:
    """Files to delete: slips and reprints of ``purged`` references; those of references that are not ``known`` and
    that are older than ``age``, since another kiosk may use the folder; and halves of slips.

    Files of other names are not the kiosk's. A folder that is not there holds nothing. Raises ``OSError``.
    """
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if _goes(path, purged, known, age)))


def _goes(path: Path, purged: Collection[str], known: Collection[str], age: timedelta) -> bool:
    if _HALF.fullmatch(path.name):
        return _older(path, _WRITING)
    slip = _SLIP.fullmatch(path.name)
    if slip is None:
        return False
    return slip[1] in purged or (slip[1] not in known and _older(path, age))


def _older(path: Path, age: timedelta) -> bool:
    return time.time() - path.lstat().st_mtime > age.total_seconds()
