"""A bare Debian in a folder: its minimal system and nothing else, no Python. Needs root and debootstrap."""

import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

CACHE: Final = Path(os.environ.get("KIOSK_BARE", Path(tempfile.gettempdir()) / "kiosk-bare-debian"))
"""Where the minimal system is kept from run to run."""
_SOURCES: Final = (Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*")))
_MOUNTS: Final = (("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "run"))
_LONGEST: Final = 900


class NotHereError(Exception):
    """This machine cannot make one; the text says why."""


class Bare:
    """One, for as long as ``bare_debian`` is open."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, user: str = "root", **environment: str) -> str:
        """What it printed. Raises ``AssertionError`` with all that it said where it fails."""
        done = subprocess.run(
            self.command(command, user, environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=_LONGEST,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(command)}: {done.returncode}\n{done.stdout}"
        return done.stdout

    @contextmanager
    def mounted(self, kind: str, name: str) -> Iterator[None]:
        """Something of that kind in the place of a folder of its."""
        place = self.root / name
        subprocess.run(["mount", "-t", kind, kind, str(place)], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", "-l", str(place)], check=False)

    def command(self, command: Sequence[str], user: str, environment: dict[str, str]) -> list[str]:
        """How to call it from outside: nothing of this machine's environment goes in."""
        clean = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
        } | environment
        settings = [f"{name}={value}" for name, value in clean.items()]
        switch = [] if user == "root" else ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        return ["chroot", str(self.root), "env", "-i", *settings, *switch, *command]

    def files(self) -> dict[str, tuple[int, int]]:
        """All that lies in it: kind and size of each file by its path; what is mounted is left out."""
        found: dict[str, tuple[int, int]] = {}
        for folder, folders, names in os.walk(self.root):
            place = Path(folder)
            if place == self.root:
                folders[:] = [name for name in folders if name not in ("proc", "sys", "dev", "run")]
            for name in (*folders, *names):
                status = (place / name).lstat()
                size = status.st_size if stat.S_ISREG(status.st_mode) else 0
                found["/" + str((place / name).relative_to(self.root))] = (stat.S_IFMT(status.st_mode), size)
        return found


@contextmanager
def bare_debian(folder: Path) -> Iterator[Bare]:
    """A copy of the minimal system below ``folder``, gone afterwards. Raises ``NotHereError``."""
    if os.geteuid() != 0:
        raise NotHereError("a bare Debian is made by root")
    if shutil.which("debootstrap") is None:
        raise NotHereError("debootstrap is not installed (packages-test.txt)")
    base = _base()
    root = folder / "root"
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(root)], check=True)
    bare = Bare(root)
    try:
        with ExitStack() as stack:
            for kind, name in (*_MOUNTS, ("tmpfs", "dev/shm")):
                stack.enter_context(bare.mounted(kind, name))
            for name in ("null", "zero", "full", "random", "urandom", "tty"):
                # a kiosk on this machine's own screen is nobody's wish: of its devices these alone
                _device(root / "dev" / name, Path("/dev") / name)
            yield bare
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _device(place: Path, like: Path) -> None:
    if not place.exists():
        os.mknod(place, like.stat().st_mode, like.stat().st_rdev)
    place.chmod(0o666)


def _base() -> Path:
    """The minimal system, made once: with this machine's mirror, certificates and ways to them."""
    base = CACHE / "base"
    done = CACHE / "done"
    if done.exists():
        return base
    shutil.rmtree(base, ignore_errors=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    code = next(
        line.partition("=")[2].strip('"')
        for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
        if line.startswith("VERSION_CODENAME=")
    )
    made = subprocess.run(
        ["debootstrap", "--variant=minbase", "--include=ca-certificates", code, str(base), _mirror()],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        raise NotHereError(f"debootstrap fails: {made.stdout[-500:]}{made.stderr[-500:]}")
    for name in ("ssl/certs/ca-certificates.crt", "resolv.conf", "hosts"):
        if (Path("/etc") / name).exists():
            shutil.copyfile(Path("/etc") / name, base / "etc" / name)
    for setting in sorted(Path("/etc/apt/apt.conf.d").iterdir()):
        if not setting.name.startswith(("docker-", "20packagekit", "50appstream")):
            shutil.copyfile(setting, base / "etc/apt/apt.conf.d" / setting.name)
    # a service that starts as it is installed would run on this machine
    guard = base / "usr/sbin/policy-rc.d"
    guard.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
    guard.chmod(0o755)
    Bare(base).run("apt-get", "update", "-qq")
    done.touch()
    return base


def _mirror() -> str:
    for file in _SOURCES:
        if file.is_file():
            for word in file.read_text(encoding="utf-8").split():
                if "://" in word and word.rstrip("/").endswith("/debian"):
                    return word
    raise NotHereError("no Debian mirror is in this machine's sources")
