"""Encrypted at rest: no name in any byte, and a clear refusal for each thing that can be wrong with file and key."""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import keyring
import psutil
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked
from msgspec import structs

from kiosk.adapters import store_key
from kiosk.adapters.store import Store, StoreAudit, StoreRecords, StoreSchedule, open_store, site_store
from kiosk.adapters.store.cipher import bare, encrypted
from kiosk.adapters.store.db import MIGRATIONS
from kiosk.adapters.store.site import site_key
from kiosk.adapters.store_key import CREDENTIAL, SERVICE, StoreKey, file_key, given_key
from kiosk.config import Config, StorePlace
from kiosk.core.record import PrintOutcome
from kiosk.errors import StoreBusy, StoreError, StoreKeyError, StoreNewer
from tests.adapters.store.samples import CANARY, FixedClock, appointment, ask, draft
from tests.adapters.store.test_store_open import ADD_ROOM, everything, unprivileged

OTHER = "ab" * 32


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "keys" / "store.key"
    path.parent.mkdir()
    path.write_text(secrets.token_hex(32) + "\n")
    path.chmod(0o600)
    return path


@pytest.fixture
def config(tmp_path: Path, key_file: Path) -> Config:
    return Config(store=StorePlace(file=str(tmp_path / "store" / "kiosk.db"), key_file=str(key_file)))


@pytest.fixture
def path(config: Config) -> Path:
    return Path(config.store.file)


def with_store(config: Config, **changes: str) -> Config:
    return structs.replace(config, store=structs.replace(config.store, **changes))


def records_of(store: Store) -> StoreRecords:
    return StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")


def fill(store: Store) -> None:
    """A record and 500 appointments, with the canary in both."""
    records_of(store).save(draft("A1"))
    rows = [appointment(f"{CANARY}-{number}", room=CANARY) for number in range(500)]
    StoreSchedule(store).import_appointments(rows, [], "hash", FixedClock().utc())


@pytest.fixture
def filled(config: Config, path: Path) -> Path:
    """A closed encrypted store."""
    with site_store(config) as store:
        fill(store)
    return path


def refused(config: Config, kind: type[StoreError] = StoreError) -> str:
    """The text of the refusal; nothing in the store's folder has changed."""
    folder = Path(config.store.file).parent
    before = everything(folder) if folder.exists() else None
    with pytest.raises(StoreError) as raised:
        site_store(config, 0.1)
    assert type(raised.value) is kind
    assert (everything(folder) if folder.exists() else None) == before
    return str(raised.value)


# At rest


def test_no_name_is_in_any_byte(config: Config, path: Path) -> None:
    with site_store(config) as store:
        fill(store)
        assert set(everything(path.parent)) == {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm"}
        while_open = everything(path.parent)
    for name, content in {**while_open, "closed": path.read_bytes()}.items():
        assert CANARY.encode() not in content, name
        assert CANARY.encode("utf-16-le") not in content, name
        assert not content.startswith(b"SQLite format 3"), name
        assert b"CREATE TABLE" not in content, name


def test_the_same_search_finds_the_name_in_a_plain_store(config: Config, path: Path) -> None:
    with site_store(with_store(config, encryption="disk")) as store:
        fill(store)
        assert any(CANARY.encode() in content for content in everything(path.parent).values())


def test_it_is_durable_and_wipes_what_is_deleted(config: Config) -> None:
    with site_store(config) as store:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete", "temp_store")
        assert [ask(store, f"PRAGMA {name}")[0][0] for name in pragmas] == ["wal", 2, 1, 10_000, 1, 2]
        assert ask(store, "PRAGMA cipher_version")[0][0]


def test_it_keeps_what_it_was_given(config: Config, filled: Path) -> None:
    with site_store(config) as store:
        (job,) = records_of(store).open_prints()
        assert job.record.draft == draft("A1")
        records_of(store).print_ended(job.record.id, PrintOutcome.PRINTED, "")
        assert StoreAudit(store, FixedClock(), "lobby-1", "A").first_broken() is None
        assert store.problems() == ()


def test_a_copy_before_a_migration_is_encrypted_too(
    config: Config, filled: Path, tmp_path: Path, key_file: Path
) -> None:
    migrations = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "9999_seat.py").write_text(ADD_ROOM)
    key = file_key(key_file, filled)
    with open_store(filled, connect=encrypted(key), migrations=migrations) as store:
        assert store.copy is not None
        assert CANARY.encode() not in store.copy.read_bytes()
    with open_store(store.copy, connect=encrypted(key)) as old:
        assert len(records_of(old).open_prints()) == 1
    assert "made by a newer version" in refused(config, StoreNewer)


def test_nothing_is_said_on_stderr(
    config: Config, filled: Path, key_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    key_file.write_text(OTHER)
    refused(config, StoreKeyError)
    filled.write_bytes(filled.read_bytes()[:9000])
    refused(config, StoreKeyError)
    assert capfd.readouterr() == ("", "")


def test_a_key_is_in_no_text_of_ours(key_file: Path, tmp_path: Path) -> None:
    key = file_key(key_file, tmp_path / "store" / "kiosk.db")
    assert key.digits not in repr(key)
    with pytest.raises(StoreKeyError) as raised:
        given_key(key.digits[:-1], "this")
    assert key.digits[:8] not in str(raised.value)


# What can be wrong with the file


def test_another_key_is_named_and_loses_nothing(config: Config, filled: Path, key_file: Path) -> None:
    right = key_file.read_text()
    key_file.write_text(OTHER)
    text = refused(config, StoreKeyError)
    assert "was made with another key" in text
    assert OTHER not in text
    key_file.write_text(right)
    with site_store(config) as store:
        assert len(records_of(store).open_prints()) == 1


@pytest.mark.parametrize("wrong", ["key", "plain"])
def test_who_opens_it_wrongly_after_a_crash_takes_no_record_along(
    config: Config, path: Path, key_file: Path, tmp_path: Path, wrong: str
) -> None:
    """The last check-ins stand in the -wal alone; SQLite moves them when the last one closes the file."""
    with site_store(config) as store:
        fill(store)
        crashed = tmp_path / "crashed"
        shutil.copytree(path.parent, crashed)
    shutil.rmtree(path.parent)
    shutil.copytree(crashed, path.parent)
    right = key_file.read_text()
    key_file.write_text(OTHER)
    with pytest.raises(StoreError):
        site_store(config if wrong == "key" else with_store(config, encryption="disk"), 0.1)
    key_file.write_text(right)
    with site_store(config) as store:
        assert len(records_of(store).open_prints()) == 1
        assert store.problems() == ()


def test_a_plain_store_is_not_taken_for_an_encrypted_one(config: Config, path: Path) -> None:
    with site_store(with_store(config, encryption="disk")) as store:
        fill(store)
    assert "encrypt it with kiosk store encrypt" in refused(config)


def test_an_encrypted_store_is_not_taken_for_a_plain_one(config: Config, filled: Path) -> None:
    assert 'set store.encryption = "sqlcipher"' in refused(with_store(config, encryption="disk"))


@pytest.mark.parametrize("encryption", ["sqlcipher", "disk"])
def test_another_programs_file_is_left_alone(config: Config, path: Path, encryption: str) -> None:
    path.parent.mkdir()
    config = with_store(config, encryption=encryption)
    path.write_bytes(b"accession,name\n" * 2000)
    assert "is not a kiosk store" in refused(config)
    path.unlink()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE places (url TEXT)")
    assert "belongs to another program" in refused(config)


def test_another_programs_encrypted_file_is_left_alone(config: Config, path: Path, key_file: Path) -> None:
    path.parent.mkdir()
    with closing(bare(path, file_key(key_file, path), 1)) as raw:
        raw.execute("CREATE TABLE places (url TEXT)")
    assert "belongs to another program" in refused(config)


@pytest.mark.parametrize("place", [20, 1000, 4096 * 3 + 50, 4096 * 40])
def test_a_damaged_file_is_told_from_another_key(config: Config, filled: Path, place: int) -> None:
    content = filled.read_bytes()
    filled.write_bytes(
        content[:place] + bytes(byte ^ 0xFF for byte in content[place : place + 9]) + content[place + 9 :]
    )
    assert "is damaged: move it away and put back a backup" in refused(config)


def test_a_cut_file_is_damaged(config: Config, filled: Path) -> None:
    content = filled.read_bytes()
    filled.write_bytes(content[: len(content) // 3])
    assert "is damaged" in refused(config)


def test_a_file_that_lost_its_salt_may_be_either(config: Config, filled: Path) -> None:
    """Without the first 16 bytes no page can be checked any more, so that both are said."""
    content = filled.read_bytes()
    filled.write_bytes(b"\xa5" * 16 + content[16:])
    text = refused(config, StoreKeyError)
    assert "another key" in text
    assert "damaged" in text


def test_a_locked_file_is_busy(config: Config, filled: Path, key_file: Path) -> None:
    with closing(bare(filled, file_key(key_file, filled), 1)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusy, match="in use by another program"):
            site_store(config, 0.05)
        other.execute("ROLLBACK")


def test_a_full_disk_is_said_and_nothing_is_saved(config: Config) -> None:
    with site_store(config) as store:
        records = records_of(store)
        ask(store, f"PRAGMA max_page_count = {ask(store, 'PRAGMA page_count')[0][0]}")
        with pytest.raises(StoreError, match="the disk is full"):  # noqa: PT012
            for number in range(100):
                records.save(draft(f"A{number}"))
        saved = len(records.open_prints())
        assert store.problems() == ()
        ask(store, "PRAGMA max_page_count = 100000")
        assert records.save(draft("later")).number == f"A{saved + 1}"


# Where it may lie


def mounted(monkeypatch: pytest.MonkeyPatch, *mounts: tuple[str, str, str]) -> None:
    found = [SimpleNamespace(mountpoint=place, fstype=kind, opts=opts) for place, kind, opts in mounts]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: found)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "9p", "fuse.sshfs", "afs", "smb3", "fuse.glusterfs"])
def test_a_store_on_the_network_is_refused(
    config: Config, path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = str(path.parent.parent)
    mounted(monkeypatch, ("/", "ext4", "rw"), (root, "autofs", "rw"), (root, kind, "rw"))
    text = refused(config)
    assert f"lies on a network ({kind})" in text
    assert "needs the PostgreSQL store, which comes later" in text
    assert not path.parent.exists()


@pytest.mark.parametrize("kind", ["ext4", "fuseblk", "fuse.gocryptfs", "overlay", "tmpfs", "zfs"])
def test_a_disk_of_this_machine_is_taken(
    config: Config, path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also below a network's mount, and where a network's is hidden by a later one."""
    root = str(path.parent.parent)
    mounted(monkeypatch, ("/", "nfs", "rw"), (root, "nfs", "rw"), (root, kind, "rw"))
    site_store(config).close()


# Where the key comes from


class Kept(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class Locked(Kept):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(CANARY)


@pytest.fixture
def use_keyring() -> Iterator[Callable[[KeyringBackend], None]]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_the_key_comes_from_file_then_credential_then_keyring(
    config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, use_keyring: Callable[[KeyringBackend], None]
) -> None:
    ring = Kept()
    use_keyring(ring)
    ring.held[SERVICE, "store"] = "11" * 32
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / CREDENTIAL).write_text("22" * 32)

    def found(config: Config) -> StoreKey:
        key = site_key(config)
        assert key is not None
        return key

    assert found(config).source.startswith("the key file")
    unnamed = with_store(config, key_file="")
    assert (found(unnamed).digits, found(unnamed).source) == ("22" * 32, "the systemd credential kiosk-store-key")
    (tmp_path / CREDENTIAL).unlink()
    assert found(unnamed).digits == "11" * 32
    assert site_key(with_store(config, encryption="disk")) is None


def test_a_credential_that_is_no_key_is_named(config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / CREDENTIAL).write_text("a passphrase")
    text = refused(with_store(config, key_file=""), StoreKeyError)
    assert text.startswith("the systemd credential kiosk-store-key does not hold a key")


@pytest.mark.parametrize(
    ("ring", "words"),
    [
        (Kept(), "there is no key for the store"),
        (Locked(), "is locked: unlock it"),
        (NoKeyring(), "this system has no keyring"),  # type: ignore[no-untyped-call]
    ],
)
def test_a_keyring_that_gives_no_key_is_named(
    config: Config, ring: KeyringBackend, words: str, use_keyring: Callable[[KeyringBackend], None]
) -> None:
    use_keyring(ring)
    text = refused(with_store(config, key_file=""), StoreKeyError)
    assert words in text
    assert CANARY not in text


def test_a_change_of_keys_that_was_cut_short_is_finished(
    config: Config, path: Path, use_keyring: Callable[[KeyringBackend], None]
) -> None:
    """The store has the new key already; the keyring calls it the next one."""
    ring = Kept()
    use_keyring(ring)
    config = with_store(config, key_file="")
    ring.held[SERVICE, "store"] = "22" * 32
    with site_store(config) as store:
        fill(store)
    ring.held = {(SERVICE, "store"): "11" * 32, (SERVICE, "store-next"): "22" * 32}
    with site_store(config) as store:
        assert len(records_of(store).open_prints()) == 1
    assert ring.held == {(SERVICE, "store"): "22" * 32, (SERVICE, "store-before"): "11" * 32}
    ring.held[SERVICE, "store"] = OTHER
    assert "another key" in refused(config, StoreKeyError)


def key_refused(config: Config, key_file: Path) -> str:
    return refused(with_store(config, key_file=str(key_file)), StoreKeyError)


@pytest.mark.parametrize("where", ["store", "store/keys", "."])
def test_a_key_beside_the_store_is_refused(config: Config, key_file: Path, tmp_path: Path, where: str) -> None:
    (tmp_path / where).mkdir(exist_ok=True, parents=True)
    moved = key_file.rename(tmp_path / where / "k")
    assert f"lies beside the store {config.store.file}" in key_refused(config, moved)
    # the same through another name
    link = key_file.with_name("link")
    link.symlink_to(moved)
    assert "lies beside the store" in key_refused(config, link)


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o660, 0o602, 0o650])
def test_a_key_that_others_can_read_or_change_is_refused(config: Config, key_file: Path, mode: int) -> None:
    key_file.chmod(mode)
    assert f"chmod 640 {key_file}" in key_refused(config, key_file)
    key_file.chmod(0o640)
    site_store(config).close()


@pytest.mark.parametrize("text", ["", "a passphrase", "ab" * 31, "ab" * 33, "ab" * 32 + "\n" + "ab" * 32, "x'" + OTHER])
def test_a_file_that_holds_no_key_is_refused(config: Config, key_file: Path, text: str) -> None:
    key_file.write_text(text)
    assert "it takes 64 hexadecimal digits" in key_refused(config, key_file)


def test_a_key_that_is_missing_a_folder_or_of_another_user_is_named(
    config: Config, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Put the key there, or change store.key_file" in key_refused(config, key_file.with_name("none"))
    folder = key_file.parent / "folder"
    folder.mkdir()
    assert "is not a file" in key_refused(config, folder)
    monkeypatch.setattr(store_key.os, "geteuid", lambda: 4711)  # type: ignore[attr-defined]
    if key_file.stat().st_uid:
        assert "belongs to another user" in key_refused(config, key_file)


def test_a_key_that_this_user_may_not_read_is_named(config: Config, key_file: Path) -> None:
    key_file.chmod(0o600 if os.geteuid() == 0 else 0)
    with unprivileged(), pytest.raises(StoreKeyError, match=r"Permission denied.*chgrp"):
        file_key(key_file, Path(config.store.file))


def test_no_way_to_the_store_goes_around_its_key() -> None:
    """``open_store`` makes plain files: who knows a configuration opens with ``site_store``."""
    package = Path(MIGRATIONS).parents[2]
    assert package.name == "kiosk"
    around = [
        file.relative_to(package).as_posix()
        for file in package.rglob("*.py")
        if "open_store(" in file.read_text(encoding="utf-8")
    ]
    allowed: list[str] = ["adapters/store/db.py", "adapters/store/site.py", "bench/find.py", "bench/save.py"]
    assert sorted(around) == allowed
