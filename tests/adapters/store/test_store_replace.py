"""Encrypting, changing the key, backing up and restoring: nothing is lost whenever it is cut short or refused."""

import json
import os
import random
import secrets
import shutil
import signal
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from kiosk.adapters.store import Store, StoreAudit, StoreRecords, StoreSchedule, open_store, site_store
from kiosk.adapters.store.backup import back_up_to
from kiosk.adapters.store.check import check
from kiosk.adapters.store.cipher import bare, encrypted
from kiosk.adapters.store.db import MIGRATIONS
from kiosk.adapters.store.site import connect_with
from kiosk.adapters.store.unreadable import is_plain
from kiosk.adapters.store_key import SERVICE, StoreKey
from kiosk.cli import main
from kiosk.config import Config, StorePlace
from kiosk.errors import StoreError, StoreKeyError
from tests.adapters.store.lives import Lives
from tests.adapters.store.samples import CANARY, FixedClock, appointment, ask, draft
from tests.adapters.store.test_store_durability import killed
from tests.adapters.store.test_store_encrypted import Kept, use_keyring  # noqa: F401
from tests.adapters.store.test_store_open import ADD_ROOM, NOBODY, everything, mode

ONE, OTHER = StoreKey("1" * 64, "one"), StoreKey("2" * 64, "other")
KILLS = [4, pytest.param(60, marks=pytest.mark.long)]


@pytest.fixture(scope="module")
def lives() -> Iterator[Lives]:
    nursery = Lives()
    yield nursery
    nursery.close()


class Desk:
    """A site with its folders, and the command line in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("data", "keys", "out"):
            (folder / name).mkdir(mode=0o700)
        self.file = folder / "data" / "kiosk.db"
        self.key_file = self.key("store.key", ONE.digits)
        self.config_file = folder / "etc" / "kiosk.toml"
        self.config_file.parent.mkdir()
        self.set("sqlcipher")

    def key(self, name: str, digits: str) -> Path:
        path = self.folder / "keys" / name
        path.write_text(digits)
        path.chmod(0o600)
        return path

    def set(self, encryption: str, key_file: Path | None = None) -> Config:
        key = key_file or self.key_file
        self.config = Config(store=StorePlace(file=str(self.file), encryption=encryption, key_file=str(key)))  # type: ignore[arg-type]
        keyed = f"key_file = '{key}'\n" if encryption == "sqlcipher" else ""
        self.config_file.write_text(
            f"[store]\nfile = '{self.file}'\nencryption = '{encryption}'\n{keyed}", encoding="utf-8"
        )
        return self.config

    def __call__(self, *words: object) -> int:
        return main(["store", *map(str, words), "--config", str(self.config_file)])

    def fill(self) -> None:
        with site_store(self.config) as store:
            records_of(store).save(draft("A1"))
            rows = [appointment(f"{CANARY}-{number}") for number in range(200)]
            StoreSchedule(store).import_appointments(rows, [], "hash", FixedClock().utc())

    def events(self) -> list[str]:
        """What the audit holds; the store is whole, and nothing else lies beside it that is its own."""
        with site_store(self.config) as store:
            assert store.problems() == ()
            assert StoreAudit(store, FixedClock(), "lobby-1", "A").first_broken() is None
            (job,) = records_of(store).open_prints()
            assert job.record.draft == draft("A1")
            assert ask(store, "SELECT count(*) FROM appointment") == [(200,)]
            events = [row[0] for row in ask(store, "SELECT event FROM audit ORDER BY id")]
            # the triggers that keep it so are there too
            assert len(ask(store, "SELECT name FROM sqlite_master WHERE name LIKE 'audit_refuses_%'")) == 2
        assert not [name for name in everything(self.file.parent) if name.startswith("kiosk.db") and name != "kiosk.db"]
        return events


def records_of(store: Store) -> StoreRecords:
    return StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def forge(path: Path, key: StoreKey | None, *orders: str) -> None:
    """What somebody does who can open the file and is not the kiosk."""
    with closing(bare(path, key, 1)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for order in orders:
            connection.execute(order)


# New keys


def test_a_new_key_is_printed_or_put_into_a_new_file(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["store", "new-key"]) == 0
    one = capsys.readouterr().out
    assert len(bytes.fromhex(one.strip())) == 32
    out = tmp_path / "keys" / "new.key"
    assert main(["store", "new-key", "--out", str(out)]) == 0
    told = capsys.readouterr().out
    assert out.read_text() not in (one, told)
    assert mode(out) == 0o600
    desk.set("sqlcipher", out)
    desk.fill()
    before = out.read_bytes()
    assert main(["store", "new-key", "--out", str(out)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert out.read_bytes() == before


def test_a_new_key_is_on_the_disk_or_there_is_no_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store is made with it at once; half a key, or one that a power cut takes back, would lose them all."""
    out = desk.folder / "keys" / "new.key"
    kept: list[str] = []

    def full(descriptor: int) -> None:
        kept.append(out.read_text())
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert main(["store", "new-key", "--out", str(out)]) == 1
    assert len(bytes.fromhex(kept[0].strip())) == 32
    assert not out.exists()


def test_a_key_in_the_keyring_is_not_replaced(use_keyring: object, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    ring = Kept()
    use_keyring(ring)  # type: ignore[operator]
    assert main(["store", "new-key", "--keyring"]) == 0
    before = dict(ring.held)
    assert len(before[SERVICE, "store"]) == 64
    assert before[SERVICE, "store"] not in capsys.readouterr().out
    assert main(["store", "new-key", "--keyring"]) == 1
    assert "kiosk store rekey changes it" in capsys.readouterr().err
    assert ring.held == before


# Encrypting


def test_a_plain_store_is_encrypted_and_no_name_stays(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.set("disk")
    desk.fill()
    plain = desk.file.read_bytes()
    assert CANARY.encode() in plain
    desk.set("sqlcipher")
    before = desk.file.open("rb")
    assert desk("encrypt") == 0
    assert "is encrypted with the key file" in capsys.readouterr().out
    for name, content in everything(desk.file.parent).items():
        assert CANARY.encode() not in content, name
    # the blocks of the plain file, which has no name any more
    with before:
        assert before.read() == bytes(len(plain))
    assert mode(desk.file) == 0o600
    assert desk.events()[-1] == "store_encrypted"
    assert desk("encrypt") == 0
    assert "is encrypted already" in capsys.readouterr().out


def test_a_damaged_plain_store_is_not_encrypted(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.set("disk")
    desk.fill()
    forge(desk.file, None, "UPDATE audit SET event = 'other' WHERE id = 1")
    before = everything(desk.file.parent)
    desk.set("sqlcipher")
    assert desk("encrypt") == 1
    assert "the audit was changed by hand: row 1" in capsys.readouterr().err
    assert everything(desk.file.parent) == before


def test_only_a_site_that_says_so_is_encrypted(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.set("disk")
    desk.fill()
    assert desk("encrypt") == 2
    assert 'set "sqlcipher"' in capsys.readouterr().err


@pytest.mark.parametrize("kills", KILLS)
def test_encrypting_that_is_killed_leaves_a_store_that_opens(lives: Lives, tmp_path: Path, kills: int) -> None:
    chance = random.Random(5)
    plain = 0
    for life in range(kills):
        folder = tmp_path / str(life)
        folder.mkdir()
        desk = Desk(folder)
        desk.set("disk")
        desk.fill()
        lives.begin("encrypt_once", desk.file, key=ONE.digits)
        killed_or_done(lives, chance.uniform(0, 0.12) if life else 0)
        was_plain = is_plain(desk.file)
        plain += was_plain
        desk.set("sqlcipher")
        if not was_plain:
            with site_store(desk.config) as store:
                assert len(records_of(store).open_prints()) == 1
        # run again it is finished
        assert desk("encrypt") == 0
        assert "store_encrypted" in desk.events() or "opened" in desk.events()
        for name, content in everything(desk.file.parent).items():
            assert CANARY.encode() not in content, name
    assert plain > 0, "none was killed before it was done"


def killed_or_done(lives: Lives, seconds: float) -> None:
    pid = 0
    for words in lives.said():
        if words[0] == "pid":
            pid = int(words[1])
        elif words[0] == "begun":
            time.sleep(seconds)
            # it may be done by now
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        else:
            assert words[0] in ("ok", "end"), words


# Another key


def test_the_key_is_changed(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.fill()
    assert desk("rekey") == 1
    assert "kiosk store new-key --out FILE" in capsys.readouterr().err
    assert desk("rekey", "--new-key-file", desk.key_file) == 1
    assert "already" in capsys.readouterr().err
    new = desk.key("new.key", OTHER.digits)
    with desk.file.open("rb") as before:
        assert desk("rekey", "--new-key-file", new) == 0
        assert set(before.read()) == {0}
    with pytest.raises(StoreKeyError):
        site_store(desk.config)
    desk.set("sqlcipher", new)
    assert desk.events()[-1] == "store_rekeyed"


def test_the_keyrings_key_is_changed_and_the_one_before_is_kept(desk: Desk, use_keyring: object) -> None:  # noqa: F811
    ring = Kept()
    use_keyring(ring)  # type: ignore[operator]
    desk.config_file.write_text(f"[store]\nfile = '{desk.file}'\n")
    desk.config = Config(store=StorePlace(file=str(desk.file)))
    assert main(["store", "new-key", "--keyring"]) == 0
    first = ring.held[SERVICE, "store"]
    desk.fill()
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 0
    assert desk("rekey") == 0
    assert ring.held.keys() == {(SERVICE, "store"), (SERVICE, "store-before")}
    assert ring.held[SERVICE, "store-before"] == first != ring.held[SERVICE, "store"]
    assert desk.events()[-1] == "store_rekeyed"
    # a backup of the key before
    assert desk("restore", out) == 0
    assert desk.events()[-1] == "store_restored"


@pytest.mark.parametrize("kills", KILLS)
def test_a_change_of_keys_that_is_killed_leaves_the_one_or_the_other(lives: Lives, desk: Desk, kills: int) -> None:
    chance = random.Random(11)
    desk.fill()
    keys = [ONE, OTHER]
    for life in range(kills):
        lives.begin("change_keys_for_ever", desk.file, keys=[key.digits for key in keys])
        done = len(killed(lives, life % 3, chance.uniform(0, 0.1)))
        assert done >= life % 3
        for key in (keys, keys[::-1])[done % 2]:
            try:
                with open_store(desk.file, connect=encrypted(key)) as store:
                    assert store.problems() == ()
                    assert len(records_of(store).open_prints()) == 1
                break
            except StoreError:
                continue
        else:
            raise AssertionError("neither key opens it")
        keys = [key, *(each for each in keys if each != key)]
    desk.key("store.key", keys[0].digits)
    new = desk.key("new.key", secrets.token_hex(32))
    assert desk("rekey", "--new-key-file", new) == 0
    desk.set("sqlcipher", new)
    assert desk.events()[-1] == "store_rekeyed"


class CutError(Exception):
    """The power fails."""


@pytest.mark.parametrize("work", ["encrypt", "rekey", "restore"])
def test_cut_short_at_the_last_step_the_old_store_has_its_name(
    desk: Desk, work: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.set("disk" if work == "encrypt" else "sqlcipher")
    desk.fill()
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 0
    before = desk.config
    desk.set("sqlcipher")
    orders: dict[str, list[object]] = {
        "encrypt": [],
        "rekey": ["--new-key-file", desk.key("n", OTHER.digits)],
        "restore": [out],
    }
    order = orders[work]
    inode = desk.file.stat().st_ino

    def cut(_: Path, __: Path) -> Path:
        raise CutError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", cut)
        with pytest.raises(CutError):
            desk(work, *order)
    assert desk.file.stat().st_ino == inode
    with site_store(before) as store:
        assert len(records_of(store).open_prints()) == 1
    assert desk(work, *order) == 0
    if work == "rekey":
        desk.set("sqlcipher", desk.folder / "keys" / "n")
    assert desk.events()[-1].startswith("store_")


def test_what_was_cut_short_overwrites_nothing_that_somebody_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off before the new store has the name, the old one has two; then it was moved away, or a backup restored."""
    desk.fill()
    out, order = desk.folder / "out" / "b.db", ["rekey", "--new-key-file", desk.key("n", OTHER.digits)]
    assert desk("backup", "--out", out) == 0
    # as of a kiosk that is killed there
    os.link(desk.file, desk.file.with_name("kiosk.db.kiosk-replaced"))
    away = desk.file.rename(desk.folder / "out" / "away.db")
    content = away.read_bytes()
    assert desk(*order) == 1
    assert away.read_bytes() == content
    away.rename(desk.file)
    assert desk("restore", out) == 0
    (kept,) = desk.file.parent.glob("kiosk.before-restore-*.db")
    content = kept.read_bytes()
    assert desk(*order) == 0
    assert kept.read_bytes() == content
    assert not desk.file.with_name("kiosk.db.kiosk-replaced").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")
def test_root_does_the_kiosks_work_and_the_files_stay_the_kiosks(desk: Desk, tmp_path: Path) -> None:
    os.chown(desk.file.parent, NOBODY, NOBODY)
    desk.fill()
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 0
    assert desk("restore", out) == 0
    new = desk.key("new.key", OTHER.digits)
    assert desk("rekey", "--new-key-file", new) == 0
    desk.set("sqlcipher", new)
    with site_store(desk.config) as store:
        records_of(store).save(draft("later"))
        assert {path.stat().st_uid for path in desk.file.parent.iterdir()} == {NOBODY}
    migrations = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "9999_seat.py").write_text(ADD_ROOM)
    with open_store(desk.file, connect=encrypted(OTHER), migrations=migrations) as store:
        assert store.copy is not None
        assert store.copy.stat().st_uid == NOBODY


# Backups


def test_a_backup_while_a_kiosk_works_is_whole_and_encrypted(lives: Lives, desk: Desk) -> None:
    lives.begin("save_for_ever", desk.file, tag=CANARY, key=ONE.digits)
    pid = 0
    sizes: list[Path] = []
    for words in lives.said():
        if words[0] == "pid":
            pid = int(words[1])
        elif words[0] == "ok" and len(sizes) < 5:
            out = desk.folder / "out" / f"{len(sizes)}.db"
            assert back_up_to(desk.file, ONE, out).problems == ()
            sizes.append(out)
            if len(sizes) == 5:
                os.kill(pid, signal.SIGKILL)
    before = 0
    for out in sizes:
        content = out.read_bytes()
        assert CANARY.encode() not in content
        assert not content.startswith(b"SQLite")
        assert mode(out) == 0o600
        with open_store(out, connect=encrypted(ONE)) as store:
            ((records, last),) = ask(store, "SELECT count(*), max(counter) FROM record")
            assert ask(store, "SELECT count(*) FROM audit") == [(records,)]
        assert records == last > before
        before = records


def test_a_backup_is_written_over_nothing(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.fill()
    out = desk.folder / "out" / "b.db"
    out.write_text("mine")
    assert desk("backup", "--out", out) == 1
    assert "is there already" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert desk("backup", "--out", desk.folder / "none" / "b.db") == 1
    assert "No such file or directory" in capsys.readouterr().err
    assert list(everything(desk.file.parent)) == ["kiosk.db"]


def test_a_backup_is_audited_and_two_do_not_meet(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.fill()
    assert desk("backup", "--out", desk.folder / "out" / "b.db") == 0
    assert desk.events()[-1] == "store_backed_up"
    with site_store(desk.config) as store:
        ((facts,),) = ask(store, "SELECT facts FROM audit ORDER BY id DESC LIMIT 1")
    assert json.loads(facts).keys() == {"by"}
    other = QLockFile(f"{desk.file}.backup.lock")
    assert other.tryLock(0)
    assert desk("backup", "--out", desk.folder / "out" / "c.db") == 1
    assert "a backup is being made already" in capsys.readouterr().err
    other.unlock()
    assert desk("backup", "--out", desk.folder / "out" / "c.db") == 0


def test_a_backup_of_nothing_makes_no_file(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk("backup", "--out", desk.folder / "out" / "b.db") == 1
    assert "there is nothing to back up" in capsys.readouterr().err
    assert everything(desk.folder / "out") == {}
    assert everything(desk.folder / "data") == {}


@pytest.mark.parametrize("encryption", ["sqlcipher", "disk"])
def test_a_backup_comes_back(desk: Desk, encryption: str) -> None:
    desk.set(encryption)
    desk.fill()
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 0
    backup = out.read_bytes()
    with site_store(desk.config) as store:
        records_of(store).save(draft("later"))
    assert desk("restore", out) == 0
    assert desk.events()[-1] == "store_restored"
    assert out.read_bytes() == backup
    (kept,) = desk.file.parent.glob("kiosk.before-restore-*.db")
    with open_store(kept, connect=connect_with(ONE if encryption == "sqlcipher" else None)) as store:
        assert len(records_of(store).open_prints()) == 2


def test_a_backup_of_an_older_key_comes_back_under_todays(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.fill()
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 0
    new = desk.key("new.key", OTHER.digits)
    assert desk("rekey", "--new-key-file", new) == 0
    desk.set("sqlcipher", new)
    before = everything(desk.file.parent)
    assert desk("restore", out) == 1
    assert "does not open with the key file" in capsys.readouterr().err
    assert everything(desk.file.parent) == before
    assert desk("restore", out, "--key-file", desk.key_file) == 0
    assert desk.events()[-1] == "store_restored"


def test_a_store_that_cannot_be_read_is_replaced_too(desk: Desk) -> None:
    """With the -wal that belongs to it: read into the backup it would ruin it."""
    desk.fill()
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 0
    crashed = desk.folder / "crashed"
    with site_store(desk.config) as store:
        records_of(store).save(draft("later"))
        shutil.copytree(desk.file.parent, crashed)
    shutil.rmtree(desk.file.parent)
    crashed.rename(desk.file.parent)
    content = desk.file.read_bytes()
    desk.file.write_bytes(os.urandom(4096) + content[4096:])
    desk.key("store.key", OTHER.digits)
    assert desk("restore", out, "--key-file", desk.key("old.key", ONE.digits)) == 0
    assert desk.events()[-1] == "store_restored"
    assert len(list(desk.file.parent.glob("kiosk.before-restore-*.db"))) == 1


def test_a_store_that_is_gone_comes_back(desk: Desk) -> None:
    desk.fill()
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 0
    shutil.rmtree(desk.file.parent)
    assert desk("restore", out) == 0
    assert desk.events()[-1] == "store_restored"
    assert list(everything(desk.file.parent)) == ["kiosk.db"]


def spoilt(desk: Desk, how: str) -> Path:
    out = desk.folder / "out" / "b.db"
    desk("backup", "--out", out)
    match how:
        case "cut":
            out.write_bytes(out.read_bytes()[:20_000])
        case "page":
            content = out.read_bytes()
            out.write_bytes(content[:30_000] + b"x" + content[30_001:])
        case "audit":
            forge(out, ONE, "UPDATE audit SET event = 'other' WHERE id = 1")
        case "newer":
            forge(out, ONE, "INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')")
        case "empty":
            out.write_bytes(b"")
        case "text":
            out.write_text("accession,name\n" * 2000)
        case "plain":
            out.unlink()
            open_store(out).close()
        case "missing":
            out.unlink()
    return out


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("cut", "is damaged"),
        ("page", "is damaged"),
        ("audit", "the audit was changed by hand"),
        ("newer", "made by a newer version"),
        ("empty", "is empty"),
        ("text", "is not a kiosk store"),
        ("plain", "is not encrypted"),
        ("missing", "is not there"),
    ],
)
def test_a_backup_that_is_none_changes_nothing(
    desk: Desk, how: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.fill()
    out = spoilt(desk, how)
    before = everything(desk.file.parent)
    assert desk("restore", out) == 1
    text = capsys.readouterr().err
    assert f"the backup {out}" in text
    assert words in text
    assert everything(desk.file.parent) == before


# Beside a kiosk that runs


@pytest.mark.parametrize("work", ["restore", "restore over a damaged one", "rekey"])
def test_nothing_is_replaced_while_a_kiosk_has_it_open(
    lives: Lives, desk: Desk, work: str, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.fill()
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 0
    lives.begin("hold_open", desk.file, key=ONE.digits)
    pid = 0
    for words in lives.said():
        if words[0] == "pid":
            pid = int(words[1])
        elif words[0] == "ok":
            if "damaged" in work:
                with desk.file.open("r+b") as file:
                    file.write(os.urandom(4096))
            inode = desk.file.stat().st_ino
            order = ["restore", out] if "restore" in work else ["rekey", "--new-key-file", desk.key("n", OTHER.digits)]
            assert desk(*order) == 1
            assert "is in use by another program" in capsys.readouterr().err
            assert desk.file.stat().st_ino == inode
            os.kill(pid, signal.SIGKILL)
    assert {name for name in everything(desk.file.parent) if "kiosk-" in name or "before" in name} == set()


def test_a_kiosk_that_starts_meanwhile_opens_the_new_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """It waits for the old one's lock, and would go on with a file that has no name any more."""
    desk.fill()
    first = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", first) == 0
    replaced: list[Path] = []

    def connect(path: Path, busy_seconds: float):  # type: ignore[no-untyped-def]
        database = encrypted(ONE)(path, busy_seconds)
        if not replaced:
            database.connect()
            replaced.append(first.rename(path))
            database.connect = lambda **_: True  # type: ignore[method-assign]
        return database

    with open_store(desk.file, connect=connect) as store:
        records_of(store).save(draft("later"))
    assert replaced
    with open_store(desk.file, connect=encrypted(ONE)) as store:
        assert len(records_of(store).open_prints()) == 2


# Checks


def test_verify_says_what_is_wrong(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.fill()
    assert desk("verify") == 0
    assert "sound: pages, references and the audit's chain" in capsys.readouterr().out
    forge(desk.file, ONE, "UPDATE audit SET event = 'other'", "DELETE FROM record")
    assert desk("verify") == 1
    told = capsys.readouterr().out
    assert "NOT sound: outbox row 1 belongs to a record that is gone" in told
    assert "NOT sound: the audit was changed by hand" in told
    out = desk.folder / "out" / "b.db"
    assert desk("backup", "--out", out) == 1, "a backup of it is told to be unsound"
    assert out.exists()


def test_verify_sees_a_changed_byte_in_a_page_that_nothing_uses(desk: Desk) -> None:
    desk.fill()
    with site_store(desk.config) as store:
        ask(store, "DELETE FROM appointment")
    with closing(bare(desk.file, ONE, 1)) as connection:
        free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    assert free > 3
    content = desk.file.read_bytes()
    found = 0
    for page in range(2, len(content) // 4096):
        place = page * 4096 + 2000
        desk.file.write_bytes(content[:place] + b"xyz" + content[place + 3 :])
        try:
            found += bool(check(desk.file, ONE, "the store").problems)
        except StoreError:
            found += 1
    assert found == len(content) // 4096 - 2


def test_verify_and_migrate_change_nothing_that_is_new(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.fill()
    before = everything(desk.file.parent)
    assert desk("verify") == 0
    assert desk("migrate") == 0
    assert "is in the newest form" in capsys.readouterr().out
    assert everything(desk.file.parent) == before
