"""Where the store's key comes from: a file of root's, a systemd credential or the system's keyring.

A key is 32 random bytes, written as 64 hexadecimal digits. It never lies beside the store: who carries the store away
must not carry its key along. Nothing here repeats a key, or a part of one, in an error.
"""

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from kiosk.config import APP, Config, store_path
from kiosk.errors import StoreKeyError

CREDENTIAL: Final = "kiosk-store-key"
"""Its name in ``LoadCredential`` and ``LoadCredentialEncrypted`` of a systemd unit."""
SERVICE: Final = APP
KEPT, NEXT, BEFORE = "store", "store-next", "store-before"
"""Users of the keyring's service: the key, the one that a change of keys is about to bring, the one before it."""

_FORM: Final = re.compile("[0-9a-fA-F]{64}")
_DIGITS: Final = "64 hexadecimal digits, as kiosk store new-key makes them"
_LOOSE: Final = 0o037
"""More than the owner's rights and the group's to read."""


@dataclass(frozen=True, slots=True)
class StoreKey:
    """A key and where it was found. Its digits stay out of ``repr``, and so out of crash reports."""

    digits: str = field(repr=False)
    source: str
    in_keyring: bool = False


def store_key(config: Config) -> StoreKey:
    """The key of ``store.key_file``, else of the systemd credential, else of the keyring. Raises ``StoreKeyError``."""
    if config.store.key_file:
        return file_key(Path(config.store.key_file), store_path(config))
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if folder and (Path(folder) / CREDENTIAL).exists():
        return _read(Path(folder) / CREDENTIAL, f"the systemd credential {CREDENTIAL}")
    key = keyring_key(KEPT)
    if key is None:
        raise StoreKeyError(
            "there is no key for the store: no store.key_file, no systemd credential and none in the keyring. For a "
            "new store make one with kiosk store new-key (docs/store.md); for a store that is there, give back its key"
        )
    return key


def file_key(path: Path, store: Path) -> StoreKey:
    """The key in a file that root and the kiosk's group alone read, away from ``store``. Raises ``StoreKeyError``."""
    source = f"the key file {path}"
    ensure_apart(path, store)
    try:
        found = path.stat()
    except OSError as error:
        raise StoreKeyError(f"{source} cannot be read: {error.strerror}. {_grant(path, error)}") from None
    if not stat.S_ISREG(found.st_mode):
        raise StoreKeyError(f"{source} is not a file: name the file that holds the key")
    if os.name == "posix":
        if stat.S_IMODE(found.st_mode) & _LOOSE:
            raise StoreKeyError(f"{source} is open to others: take their rights away with chmod 640 {path}")
        if found.st_uid not in (0, os.geteuid()):
            raise StoreKeyError(f"{source} belongs to another user, who could change it: chown root {path}")
    return _read(path, source)


def keyring_key(user: str) -> StoreKey | None:
    """The key that the keyring keeps for ``user`` of ``SERVICE``; ``None`` = none. Raises ``StoreKeyError``."""
    import keyring

    with _keyring_errors():
        text = keyring.get_password(SERVICE, user)
    if text is None:
        return None
    return replace(_checked(text, f"the key in the keyring ({SERVICE}, {user})"), in_keyring=True)


def keep_in_keyring(key: StoreKey, user: str) -> StoreKey:
    """Writes a key for ``user`` and reads it back. Raises ``StoreKeyError``."""
    import keyring

    with _keyring_errors():
        keyring.set_password(SERVICE, user, key.digits)
    kept = keyring_key(user)
    if kept is None or kept.digits != key.digits:
        raise StoreKeyError("the keyring did not keep the key: use store.key_file or a systemd credential instead")
    return kept


def drop_from_keyring(user: str) -> None:
    """Takes a key out, where there is one. Raises ``StoreKeyError``."""
    import keyring

    with _keyring_errors():
        if keyring.get_password(SERVICE, user) is not None:
            keyring.delete_password(SERVICE, user)


def move_keys(key: StoreKey) -> StoreKey:
    """Makes ``key`` the one that the keyring keeps, and remembers the one before it. Raises ``StoreKeyError``.

    Done again after a crash at any point it comes to the same.
    """
    old = keyring_key(KEPT)
    if old is not None and old.digits != key.digits:
        keep_in_keyring(old, BEFORE)
    kept = keep_in_keyring(key, KEPT)
    drop_from_keyring(NEXT)
    return kept


def given_key(text: str, source: str) -> StoreKey:
    """A key that somebody hands over, such as on standard input. Raises ``StoreKeyError``."""
    return _checked(text, source)


def ensure_apart(path: Path, store: Path) -> None:
    """Raises ``StoreKeyError`` where the key file ``path`` would be taken along with ``store``."""
    folder, home = path.resolve().parent, store.resolve().parent
    if folder == home or folder in home.parents or home in folder.parents:
        raise StoreKeyError(
            f"the key file {path} lies beside the store {store}, and who takes the one takes the other: move it to a "
            "folder of root's, such as /etc/kiosk, and name it in store.key_file"
        )


def _read(path: Path, source: str) -> StoreKey:
    try:
        with path.open("rb") as file:
            # a key and its line end; what is longer is none and need not be read
            text = file.read(200).decode("ascii", "replace")
    except OSError as error:
        raise StoreKeyError(f"{source} cannot be read: {error.strerror}. {_grant(path, error)}") from None
    return _checked(text, source)


def _checked(text: str, source: str) -> StoreKey:
    digits = text.strip()
    if not _FORM.fullmatch(digits):
        raise StoreKeyError(f"{source} does not hold a key: it takes {_DIGITS}, and nothing else")
    return StoreKey(digits.lower(), source)


def _grant(path: Path, error: OSError) -> str:
    if isinstance(error, PermissionError):
        return f"Give the kiosk's group the right to read it: chgrp KIOSK-GROUP {path}; chmod 640 {path}"
    return "Put the key there, or change store.key_file"


@contextmanager
def _keyring_errors() -> Iterator[None]:
    from keyring import errors

    try:
        yield
    except errors.NoKeyringError:
        raise StoreKeyError(
            "this system has no keyring for the store's key: use store.key_file or a systemd credential (docs/store.md)"
        ) from None
    except errors.KeyringLocked:
        raise StoreKeyError(
            "the keyring with the store's key is locked: unlock it, then start the kiosk again"
        ) from None
    except errors.KeyringError as error:
        raise StoreKeyError(
            f"the keyring with the store's key does not answer ({type(error).__name__}): see that its service runs, or "
            "use store.key_file"
        ) from None
