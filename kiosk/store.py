"""What IT does with the store at the command line: keys, encryption, backups, checks (docs/store.md)."""

import os
from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import Store, StoreAudit, site_store
from kiosk.adapters.store.backup import back_up_to
from kiosk.adapters.store.check import check
from kiosk.adapters.store.failures import known_errors
from kiosk.adapters.store.file import new_private
from kiosk.adapters.store.place import ensure_local
from kiosk.adapters.store.replace import Note, encrypt, rekey, restore
from kiosk.adapters.store.site import site_key
from kiosk.adapters.store_key import (
    BEFORE,
    KEPT,
    NEXT,
    StoreKey,
    file_key,
    given_key,
    keep_in_keyring,
    keyring_key,
    move_keys,
    store_key,
)
from kiosk.app.outside import alone, lone_backup
from kiosk.config import Config, store_path
from kiosk.errors import ConfigError, StoreKeyError
from kiosk.login import login

_KEY_BYTES = 32


def new_key(out: Path | None, *, keyring: bool) -> int:
    """Makes a key that nobody has had before: printed, or put into the new file ``out`` (0600) or the keyring.

    Raises ``StoreKeyError`` where there is one already.
    """
    key = _fresh()
    if keyring:
        if keyring_key(KEPT) is not None:
            raise StoreKeyError(
                "the keyring has a key for the store: kiosk store rekey changes it; nothing was changed"
            )
        print(f"{keep_in_keyring(key, KEPT).source} is made")
    elif out is not None:
        with known_errors(f"the key file {out}"):
            try:
                new_private(out)
            except FileExistsError:
                raise StoreKeyError(f"{out} is there already: name another file; nothing was written over") from None
            try:
                with out.open("w", encoding="ascii") as file:
                    file.write(key.digits + "\n")
                    file.flush()
                    # a store is about to be made that nothing else opens
                    os.fsync(file.fileno())
            except OSError:
                out.unlink()
                raise
        print(f"{out} holds a new key: keep a copy of it away from this machine, without it no backup opens")
    else:
        print(key.digits)
    return 0


def encrypt_plain(config: Config) -> int:
    """Encrypts the site's plain store. Raises ``KnownError``; then it is as it was."""
    key = site_key(config)
    if key is None:
        raise ConfigError('store.encryption is "disk": set "sqlcipher", then kiosk store encrypt')
    path = _local(config)
    lock = alone(config)
    try:
        done = encrypt(path, key, _note(config, "store_encrypted"))
    finally:
        lock.unlock()
    print(f"{path} is encrypted with {key.source}" if done else f"{path} is encrypted already")
    copies = sorted(path.parent.glob(f"{path.stem}.before-*{path.suffix}"))
    if done and copies:
        print("These copies from before are plain; delete them when you need them no more:")
        print(*copies, sep="\n")
    return 0


def change_key(config: Config, new_key_file: Path | None, *, keyring: bool) -> int:
    """Gives the store the key of ``new_key_file``, or a fresh one that the keyring keeps. Raises ``KnownError``."""
    key = site_key(config)
    if key is None:
        raise ConfigError('store.encryption is "disk": the store has no key')
    path = _local(config)
    lock = alone(config)
    try:
        if key.in_keyring and path.is_file():
            # settles a change that was cut short
            site_store(config).close()
            key = store_key(config)
        if new_key_file is not None:
            later = file_key(new_key_file, path)
        elif keyring or key.in_keyring:
            later = keep_in_keyring(_fresh(), NEXT)
        else:
            raise StoreKeyError(
                "say which key is next: kiosk store new-key --out FILE makes one, then kiosk store rekey "
                "--new-key-file FILE"
            )
        if later.digits == key.digits:
            raise StoreKeyError(f"the store has the key of {later.source} already; nothing was changed")
        rekey(path, key, later, _note(config, "store_rekeyed"))
        if later.in_keyring:
            later = move_keys(later)
    finally:
        lock.unlock()
    print(f"{path} has another key now: {later.source}")
    if new_key_file is not None:
        print(f"The kiosk finds it there once the configuration says so: store.key_file = '{new_key_file.absolute()}'")
    elif config.store.key_file:
        print("The kiosk finds it there once store.key_file is taken out of the configuration.")
    print("Older backups open with the key that they were made with: make a new one now (kiosk store backup).")
    return 0


def back_up(config: Config, out: Path) -> int:
    """Writes a backup into the new file ``out``. Exit status 1 = the store is not sound. Raises ``KnownError``."""
    key = site_key(config)
    path = _local(config)
    lock = lone_backup(config)
    try:
        found = back_up_to(path, key, out)
    finally:
        lock.unlock()
    kind = f"encrypted with {key.source}" if key else 'NOT encrypted (store.encryption is "disk")'
    print(f"{out}: {out.stat().st_size} bytes, {kind}")
    if not (found.problems or found.lacks):
        # what is damaged or of an older version is not written to
        with site_store(config) as store:
            _note(config, "store_backed_up")(store)
    return _told(found.problems)


def put_back(config: Config, backup: Path, key_file: Path | None) -> int:
    """Puts a backup in the store's place and keeps what was there. Raises ``KnownError``; then nothing was changed."""
    key = site_key(config)
    path = _local(config)
    keys = [key if key_file is None else file_key(key_file, path)]
    if key is not None and key.in_keyring and key_file is None:
        keys += filter(None, [keyring_key(BEFORE)])
    name = f"{path.stem}.before-restore-{SystemClock().now():%Y%m%d-%H%M%S}"
    names = (path.with_name(f"{name}{count}{path.suffix}") for count in ("", *(f"-{each}" for each in range(2, 100))))
    kept = next(each for each in names if not each.exists())
    lock = alone(config)
    try:
        for its_key in keys:
            try:
                restore(path, key, backup, its_key, kept, _note(config, "store_restored"))
                break
            except StoreKeyError:
                # a backup from before the last change of keys
                if its_key is keys[-1]:
                    raise
    finally:
        lock.unlock()
    print(f"{path} is what {backup} holds")
    if kept.exists():
        print(f"What was there before is {kept}; delete it when you need it no more.")
    return 0


def verify(config: Config) -> int:
    """Reads the whole store. Exit status 1 = it is not sound. Raises ``KnownError`` where it cannot be read at all."""
    path = _local(config)
    key = site_key(config)
    found = check(path, key, f"the store {path}")
    print(f"{path}: {'encrypted with ' + key.source if key else 'plain, on a disk that the site encrypts'}")
    left = sorted(path.parent.glob(f"{path.name}.kiosk-*"))
    if left:
        print("left over from a command that was cut short, which clears them away when it is run again:")
        print(*left, sep="\n")
    if found.lacks:
        print("made by an older version: kiosk store migrate; the audit's chain was not checked")
    return _told(found.problems)


def migrate(config: Config) -> int:
    """Brings the store to the newest form, as every start does. Raises ``KnownError``; then it is as it was."""
    with site_store(config) as store:
        copy = store.copy
    path = store_path(config)
    print(f"{path} is in the newest form; as it was before: {copy}" if copy else f"{path} is in the newest form")
    return 0


def _told(problems: tuple[str, ...]) -> int:
    for problem in problems:
        print(f"NOT sound: {problem}")
    if not problems:
        print("sound: pages, references and the audit's chain")
    return int(bool(problems))


def _local(config: Config) -> Path:
    path = store_path(config)
    ensure_local(path)
    return path


def _fresh() -> StoreKey:
    return given_key(SystemClock().entropy(_KEY_BYTES).hex(), "a new key")


def _note(config: Config, event: str) -> Note:
    def note(store: Store) -> None:
        StoreAudit(store, SystemClock(), config.kiosk.id, config.kiosk.letter).note(event, {"by": login()})

    return note
