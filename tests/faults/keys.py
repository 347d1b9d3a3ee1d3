"""The encrypted store and its key."""

import secrets
from pathlib import Path

from tests.faults.site import Site
from tests.faults.told import LEFT_ALONE, Came, digest, start


def wrong_key(site: Site) -> Came:
    """The key is another than the one that the store was made with; then it is put right."""
    file = _encrypted(site)
    site.book(2)
    right = file.read_text(encoding="ascii")
    _write(file, secrets.token_hex(32))
    return _refused(site, lambda: _write(file, right))


def no_key(site: Site) -> Came:
    """The file with the key is gone."""
    file = _encrypted(site)
    site.book(2)
    right = file.read_text(encoding="ascii")
    file.unlink()
    return _refused(site, lambda: _write(file, right))


def plain(site: Site) -> Came:
    """The store is plain where an encrypted one is expected; staff encrypt it."""
    site.book(2)
    _encrypted(site)
    return _refused(site, lambda: _done(site, "store", "encrypt"))


def _refused(site: Site, mend: object) -> Came:
    before = digest(site.store)
    left: list[bool] = []

    def mended() -> None:
        left.append(digest(site.store) == before)
        assert callable(mend)
        mend()

    patient, staff = start(site, site.kiosk(), mended)
    lost = site.lost()
    return Came(patient, staff, LEFT_ALONE if left == [True] and lost == "nothing" else f"{lost}; the file was changed")


def _encrypted(site: Site) -> Path:
    file = site.folder / "key" / "store-key"
    file.parent.mkdir(mode=0o700)
    _write(file, secrets.token_hex(32))
    site.set(store={"encryption": "sqlcipher", "key_file": str(file)})
    return file


def _write(file: Path, digits: str) -> None:
    file.touch(mode=0o600)
    file.write_text(digits, encoding="ascii")


def _done(site: Site, *command: str) -> None:
    done = site.command(*command)
    assert done.returncode == 0, done.stdout + done.stderr
