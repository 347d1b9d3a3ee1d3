"""The commits that are compared: this one as it lies here, and another in a folder of its own."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.paths import ROOT

_BENCH = Path("kiosk", "bench")


@contextmanager
def checked_out(commit: str, folder: Path) -> Iterator[Path]:
    """That commit under ``folder``. Raises ``KnownError``.

    Its own measurements fit its code best; a commit from before there were any gets this one's.
    """
    tree = folder / "base"
    _git("worktree", "add", "--quiet", "--detach", str(tree), commit)
    try:
        if not (tree / _BENCH).is_dir():
            shutil.copytree(ROOT / _BENCH, tree / _BENCH, ignore=shutil.ignore_patterns("__pycache__"))
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        for catalogue in (tree / "resources" / "i18n").glob("*.ts"):
            subprocess.run([lrelease, "-silent", catalogue, "-qm", catalogue.with_suffix(".qm")], check=True)
        yield tree
    finally:
        _git("worktree", "remove", "--force", str(tree))


def _git(*arguments: str) -> None:
    done = subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise KnownError(f"git: {done.stderr.strip()}")
