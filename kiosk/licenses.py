"""`kiosk licenses`: name, version, licence and the texts of everything that comes with the kiosk.

A bundle holds the list, made as it was built. Elsewhere it is read from the installed packages.
"""

import json
import platform
import re
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from kiosk.paths import RESOURCES, ROOT

LIST: Final = "licenses.json"
"""In a bundle's data folder."""
OWN: Final = "imaging-checkin-kiosk"
_EXTRAS: Final = ("speech",)
_TEXT: Final = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_REQUIRED: Final = re.compile(r"^([A-Za-z0-9._-]+)[^;]*(?:;(.*))?$")


@dataclass(frozen=True, slots=True)
class Part:
    """Something that comes with the kiosk. ``texts`` are whole licence texts; ``modules`` what Python imports of it."""

    name: str
    version: str
    licence: str
    copyright: str
    texts: tuple[str, ...]
    modules: tuple[str, ...] = ()


def main(*, only_list: bool) -> int:
    """Prints a table, then every text once. Exit status 0."""
    parts = all_parts()
    width = max(len(part.name) for part in parts)
    for part in parts:
        print(f"{part.name:<{width}}  {part.version:<12}  {part.licence}")
    if only_list:
        return 0
    texts: dict[str, list[Part]] = {}
    for part in parts:
        for text in part.texts:
            texts.setdefault(text, []).append(part)
    for text, users in texts.items():
        print(f"\n{'=' * 78}\n{', '.join(part.name for part in users)}\n")
        for part in users:
            if part.copyright and part.copyright not in text:
                print(f"{part.name}: {part.copyright.strip()}")
        print(f"\n{text.rstrip()}")
    return 0


def all_parts() -> list[Part]:
    """Everything that comes with this kiosk."""
    made = ROOT / LIST
    if made.is_file():
        rows = json.loads(made.read_text(encoding="utf-8"))
        return [Part(**row | {"texts": tuple(row["texts"]), "modules": tuple(row["modules"])}) for row in rows]
    return parts_with(_installed())


def parts_with(packages: Iterable[str]) -> list[Part]:
    """Those Python packages by their distributions' names, and all that comes with them or in any case."""
    names = sorted({_plain(name) for name in packages})
    # an editable installation does not say what it brings
    modules: dict[str, list[str]] = {OWN: ["kiosk"]}
    for module, owners in metadata.packages_distributions().items():
        for owner in owners:
            modules.setdefault(_plain(owner), []).append(module)
    found = [_package(name, tuple(sorted(set(modules.get(name, ()))))) for name in names]
    return found + list(_others(set(names)))


def as_list(parts: Iterable[Part]) -> str:
    """The text of a bundle's list."""
    return json.dumps([asdict(part) for part in parts], ensure_ascii=False, indent=1)


def without_text(parts: Iterable[Part], modules: Iterable[str]) -> list[str]:
    """Of these top-level modules those that no part with a licence text owns; the standard library is Python's."""
    owned = {module for part in parts if part.texts for module in part.modules}
    return sorted({*modules} - owned - sys.stdlib_module_names)


def _package(name: str, modules: tuple[str, ...]) -> Part:
    meta = metadata.metadata(name)
    licence = next((meta[key] for key in ("License-Expression", "License") if key in meta), "")
    if not licence or "\n" in licence:
        kinds = [kind.split(" :: ")[-1] for kind in meta.get_all("Classifier") or () if kind.startswith("License ::")]
        licence = "; ".join(kinds) or "see its text"
    files = [file for file in metadata.files(name) or () if _TEXT.search(file.name) and _is_text(Path(file))]
    texts = tuple(
        dict.fromkeys(Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in files)
    )
    if not texts and "LGPL-3.0-only" in licence:
        # PySide6's wheels carry no text.
        texts = tuple((RESOURCES / "licenses" / f"{text}.txt").read_text("utf-8") for text in ("LGPL-3.0", "GPL-3.0"))
    return Part(meta["Name"], meta["Version"], licence, "", texts, modules)


def _is_text(file: Path) -> bool:
    return file.suffix.casefold() not in (".py", ".pyc", ".json", ".toml", ".svg")


def _others(packages: set[str]) -> Iterable[Part]:
    folder = RESOURCES / "licenses"
    for part in tomllib.loads((folder / "parts.toml").read_text(encoding="utf-8"))["part"]:
        if "within" in part and _plain(part["within"]) not in packages:
            continue
        files = (RESOURCES / text if "/" in text else folder / text for text in part["texts"])
        texts = tuple(file.read_text(encoding="utf-8") for file in files)
        version = platform.python_version() if part["name"] == "Python" else ""
        yield Part(part["name"], version, part["licence"], part["copyright"], texts)


def _installed() -> set[str]:
    """The kiosk's own distribution and all that it requires, as far as it is installed."""
    found: set[str] = set()
    new = [OWN]
    while new:
        name = _plain(new.pop())
        if name in found:
            continue
        try:
            requires = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        found.add(name)
        for line in requires:
            match = _REQUIRED.match(line)
            marker = (match.group(2) or "") if match else ""
            extras = re.findall(r"extra\s*==\s*['\"]([^'\"]+)", marker)
            if match and (not extras or (name == OWN and set(extras) & set(_EXTRAS))):
                new.append(match.group(1))
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
