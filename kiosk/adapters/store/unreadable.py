"""Why a file cannot be read as the site's store: another key, no encryption, damage, another program's file.

It reads the file itself only after opening it has failed: to close a file that SQLite has open in the same process
would give up SQLite's locks on it (sqlite.org, How To Corrupt An SQLite Database File, 2.2).
"""

from contextlib import closing
from pathlib import Path
from typing import Any, Final

from kiosk.adapters.store.failures import known_errors
from kiosk.adapters.store_key import StoreKey
from kiosk.errors import StoreError, StoreKeyError

HEADER: Final = b"SQLite format 3\0"
"""The first bytes of every plain file (sqlite.org, Database File Format, 1.3); of an encrypted one they are random."""
_PAGE: Final = 4096
_RANDOM: Final = 240
"""Of 256 byte values a page of random ones has all but a handful; text, pictures and tables have fewer."""
_NOT_OURS: Final = "is not a kiosk store: choose another file, or move this one away"


def is_plain(path: Path) -> bool:
    """Whether it begins as an unencrypted SQLite file does. Raises ``OSError``."""
    with path.open("rb") as file:
        return file.read(len(HEADER)) == HEADER


def looks_encrypted(path: Path) -> bool:
    """Whether it begins with a page of random bytes. Raises ``OSError``."""
    with path.open("rb") as file:
        return len(set(file.read(_PAGE))) >= _RANDOM


def why_unreadable(path: Path, key: StoreKey | None, place: str, busy_seconds: float) -> StoreError:
    """What is wrong with a file that is "not a database" with this key; ``None`` = the site says it is plain."""
    with known_errors(place):
        plain = is_plain(path)
        if key is None:
            if not plain and looks_encrypted(path):
                return StoreError(
                    f"{place} is encrypted, and the configuration says that it is not: set "
                    'store.encryption = "sqlcipher", or choose another file; nothing was changed'
                )
            return StoreError(f"{place} {_NOT_OURS}; nothing was changed")
        if plain:
            return _why_plain(path, place, busy_seconds)
        return _why_sealed(path, key, place, busy_seconds)


def _why_plain(path: Path, place: str, busy_seconds: float) -> StoreError:
    from kiosk.adapters.store.cipher import bare

    with closing(bare(path, None, busy_seconds)) as connection:
        if not _has_migrations(connection):
            return StoreError(f"{place} belongs to another program: choose another file; nothing was changed")
    return StoreError(
        f"{place} is not encrypted, and the configuration says that it is: encrypt it with kiosk store encrypt, or say "
        'store.encryption = "disk" where the disk itself is encrypted; nothing was changed'
    )


def _why_sealed(path: Path, key: StoreKey, place: str, busy_seconds: float) -> StoreError:
    """Of a damaged file some pages still are what this key wrote; with another key, none."""
    from kiosk.adapters.store.cipher import broken_pages

    pages = path.stat().st_size // _PAGE
    if pages > broken_pages(path, key, busy_seconds):
        return StoreError(f"{place} is damaged: move it away and put back a backup; nothing was changed")
    if not looks_encrypted(path):
        return StoreError(f"{place} {_NOT_OURS}; nothing was changed")
    return StoreKeyError(
        f"{place} does not open with {key.source}: it was made with another key, or its first page is damaged. Use its "
        "own key; if this is it, use a backup (docs/store.md); nothing was changed"
    )


def _has_migrations(connection: Any) -> bool:
    return bool(
        connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'").fetchone()
    )
