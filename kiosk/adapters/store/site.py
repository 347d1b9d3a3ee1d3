"""The one way to a site's store: what the configuration says about place, encryption and key is never left out."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.adapters.store.db import BUSY_SECONDS, Store, look_into, open_store, plain
from kiosk.adapters.store.failures import UnreadableError
from kiosk.adapters.store.file import Connect
from kiosk.adapters.store.place import ensure_local
from kiosk.adapters.store.unreadable import why_unreadable
from kiosk.adapters.store_key import NEXT, StoreKey, keyring_key, move_keys, store_key
from kiosk.config import Config, store_path
from kiosk.errors import StoreError, StoreKeyError


def site_store(config: Config, busy_seconds: float = BUSY_SECONDS) -> Store:
    """Opens the site's store, or makes it: encrypted with the site's key, unless the site encrypts the disk.

    Raises what ``open_store`` does, ``StoreKeyError`` where the key is missing, refused or another one, and
    ``StoreError`` for a place on the network, a plain file where an encrypted one is expected and the other way round.
    Then nothing was changed.
    """
    path = store_path(config)
    ensure_local(path)
    key = site_key(config)
    try:
        return open_with(path, key, busy_seconds)
    except StoreKeyError:
        later = keyring_key(NEXT) if key is not None and key.in_keyring else None
        if later is None:
            raise
    # the power failed between a change of keys and the keyring's
    store = open_with(path, later, busy_seconds)
    move_keys(later)
    return store


def seen_store(config: Config, busy_seconds: float = BUSY_SECONDS) -> Store:
    """Opens the site's store as it is, to be read beside a kiosk that runs; nothing is made or brought up to date.

    Raises as ``site_store``, and ``StoreError`` for one that is not there or was made by an older version.
    """
    path = store_path(config)
    ensure_local(path)
    key, place = site_key(config), f"the store {path}"
    with reasons(path, key, place, busy_seconds):
        store, lacks = look_into(path, busy_seconds=busy_seconds, connect=connect_with(key), place=place)
    if lacks:
        store.close()
        raise StoreError(f"{place} was made by an older version: the kiosk brings it up to date when it starts")
    return store


def site_key(config: Config) -> StoreKey | None:
    """The key, or ``None`` where the site encrypts the disk itself. Raises ``StoreKeyError``."""
    return store_key(config) if config.store.encryption == "sqlcipher" else None


def connect_with(key: StoreKey | None) -> Connect:
    """How to reach a file with this key, or a plain one."""
    if key is None:
        return plain
    from kiosk.adapters.store.cipher import encrypted

    return encrypted(key)


def open_with(path: Path, key: StoreKey | None, busy_seconds: float = BUSY_SECONDS, place: str = "") -> Store:
    """``open_store`` with a key, or without; a file that cannot be read is looked at for the reason."""
    place = place or f"the store {path}"
    with reasons(path, key, place, busy_seconds):
        return open_store(path, busy_seconds=busy_seconds, connect=connect_with(key), place=place)


@contextmanager
def reasons(path: Path, key: StoreKey | None, place: str, busy_seconds: float = BUSY_SECONDS) -> Iterator[None]:
    """Looks at a file that cannot be read for the reason, and raises that."""
    try:
        yield
        return
    except UnreadableError:
        why = why_unreadable(path, key, place, busy_seconds)
    raise why
