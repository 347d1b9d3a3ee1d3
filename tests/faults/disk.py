"""Disks that are full, read-only or broken: small file systems in memory, which only root may mount."""

import contextlib
import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

MOUNTS = hasattr(os, "geteuid") and os.geteuid() == 0
"""Whether this user may mount."""
_FILLER = "filler"


@contextlib.contextmanager
def small(folder: Path, size: str = "300m") -> Iterator[Path]:
    """A disk of that size at ``folder``: with enough room for a kiosk to open."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "none", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Not a byte is left."""
    with (folder / _FILLER).open("wb", buffering=0) as file:
        for size in (1 << 22, 1 << 12, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


def empty(folder: Path) -> None:
    """There is room again."""
    (folder / _FILLER).unlink()


def read_only(folder: Path) -> None:
    """Mounts it anew so that nothing can be written; nothing in it may be open for writing."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


def writable(folder: Path) -> None:
    """As it was."""
    subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)


@contextlib.contextmanager
def frozen(file: Path) -> Iterator[None]:
    """Nothing may be written to the file, also by whoever has it open (chattr +i)."""
    subprocess.run(["chattr", "+i", str(file)], check=True)
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", str(file)], check=True)
