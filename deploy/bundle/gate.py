"""What every bundle has to pass, at the end of `make bundle`: its size, a self-test on its own, its licences.

python -m deploy.bundle.gate dist/kiosk
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

MOST_MB: Final = 200
MUST_HOLD: Final = {
    "aiohttp": "slips over IPP",
    "argon2": "the PIN",
    "cryptography": "the keyring of a desktop",
    "keyring": "the store's key",
    "msgspec": "the configuration",
    "peewee": "the store",
    "psutil": "the machine's state",
    "PySide6": "the screens",
    "reportlab": "slips",
    "secretstorage": "the keyring of a desktop",
    "sqlcipher3": "the encrypted store",
}
"""Modules that no import statement may show to PyInstaller, and what fails without them."""
_LONGEST: Final = 300


def main(bundle: Path) -> int:
    """Prints what was found. Exit status 1 where the bundle must not go out."""
    wrong = [*_size(bundle), *_selftest(bundle), *_licences(bundle)]
    for text in wrong:
        print(f"NOT PASSED  {text}")
    return int(bool(wrong))


def _size(bundle: Path) -> list[str]:
    size = sum(file.lstat().st_size for file in bundle.rglob("*") if not file.is_dir()) / 1e6
    print(f"size        {size:.0f} MB of at most {MOST_MB}")
    return [f"{size:.0f} MB"] if size > MOST_MB else []


def _selftest(bundle: Path) -> list[str]:
    """With no environment of this machine's: neither a Python nor a Qt elsewhere can help."""
    with tempfile.TemporaryDirectory(prefix="kiosk-gate-") as home:
        done = subprocess.run(
            [str((bundle / "kiosk").absolute()), "doctor", "--selftest"],
            cwd=home,
            env={"HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"} | _windows(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=_LONGEST,
            check=False,
        )
    print(done.stdout, end="")
    return [f"the self-test ends with {done.returncode}"] if done.returncode else []


def _licences(bundle: Path) -> list[str]:
    (file,) = bundle.rglob("licenses.json")
    parts = json.loads(file.read_text(encoding="utf-8"))
    held = {module for part in parts for module in part["modules"] if part["texts"]}
    print(f"licences    {len(parts)} parts")
    return [f"{name} is not in it: {use} need it" for name, use in MUST_HOLD.items() if name not in held]


def _windows() -> dict[str, str]:
    return {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
