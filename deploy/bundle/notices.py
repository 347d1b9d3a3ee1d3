"""The licences of what was collected, for `kiosk licenses` in the bundle. A package without a text stops the build."""

from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import Final

from deploy.bundle.parts import Entry, owners
from kiosk.licenses import OWN, Part, as_list, parts_with, without_text

STARTER: Final = "pyinstaller"
"""What starts the program is PyInstaller's, and so are the modules ``_pyi...``."""
KNOWN: Final = ("libpython", "libsqlite3")
"""Libraries of the machine that builds, which resources/licenses/parts.toml names."""


def notices(modules: Iterable[str], entries: Iterable[Entry]) -> str:
    """The list for the bundle. Raises ``SystemExit`` where something has no licence text."""
    entries = list(entries)
    # an extension module's place is a file below its package, or at the top its own name
    files = {Path(place).parts[0].split(".")[0] for place, _, kind in entries if kind == "EXTENSION"}
    top = {name.split(".")[0] for name in modules if not name.startswith("_pyi")} | files - {"python3"}
    owners = metadata.packages_distributions()
    parts = parts_with({OWN, STARTER, *(name for module in top for name in owners.get(module, ()))})
    parts += _of_system(entries)
    missing = without_text(parts, top) + [part.name for part in parts if not part.texts]
    if missing:
        raise SystemExit(f"no licence text for {', '.join(missing)}: see resources/licenses/parts.toml")
    return as_list(parts)


def _of_system(entries: Iterable[Entry]) -> list[Part]:
    """Libraries of the machine that builds: their Debian packages know the licence."""
    libraries = {
        Path(source).name: source
        for place, source, kind in entries
        if kind == "BINARY" and "/" not in place and not Path(place).name.startswith(KNOWN)
    }
    found = {}
    packages = owners(libraries.values())
    for name, source in libraries.items():
        package = packages.get(source, "")
        text = Path("/usr/share/doc") / package / "copyright"
        texts = (text.read_text(encoding="utf-8"),) if package and text.is_file() else ()
        found[package or name] = Part(package or name, "", "see its text", "", texts)
    return list(found.values())
