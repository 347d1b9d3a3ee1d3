"""Which of the collected files go into the bundle.

PyInstaller takes every plugin and QML module of Qt with all that they link, and a copy of each system library of the
machine that builds. Here what is used is named, and of the libraries those stay that something used links.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from PyInstaller.depend.bindepend import get_imports  # type: ignore[import-untyped]

Entry = tuple[str, str, str]
"""Of PyInstaller: place in the bundle, file, kind."""

PLUGINS: Final = (
    *("platforms/libqoffscreen", "platforms/libqxcb", "platforms/libqwayland", "xcbglintegrations"),
    *("wayland-graphics-integration-client/libqt-plugin", "wayland-shell-integration/libxdg"),
    *("wayland-shell-integration/libfullscreen", "platforminputcontexts/libcompose", "imageformats/libqjpeg"),
    *("texttospeech/libqtexttospeech_speechd",),
    *("platforms/qoffscreen", "platforms/qwindows", "imageformats/qjpeg"),
    *("texttospeech/qtexttospeech_sapi", "texttospeech/qtexttospeech_winrt"),
)
"""Beginnings of their places, on Linux and on Windows."""
QML: Final = ("QtQml", "QtQml/Base", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Window")
"""The screens import QtQuick alone, which brings the others."""
CODE_UNUSED: Final = ("_imagingcms", "_imagingtk", "_webp", "_avif")
"""Pictures of pillow's that no slip, letter or exam has."""


def kept(entries: Iterable[Entry], packages: Sequence[str]) -> list[Entry]:
    """The entries that go into the bundle. What the Debian ``packages`` bring is the system's, which mends it."""
    entries = [entry for entry in entries if _used(entry[0])]
    system = _brought(tuple(packages))
    owner = owners(source for _, source, kind in entries if kind != "SYMLINK")
    own = [entry for entry in entries if owner.get(entry[1]) not in system]
    roots = [source for place, source, kind in own if kind in ("BINARY", "EXTENSION") and not _is_library(place)]
    linked = set().union(*(_linked(source) for source in roots))
    files = (entry for entry in own if entry[2] != "SYMLINK")
    there = {place for place, source, _ in files if not _is_library(place) or _real(source) in linked}
    return [entry for entry in own if (_target(entry) if entry[2] == "SYMLINK" else entry[0]) in there]


def _used(place: str) -> bool:
    path = Path(place)
    place = path.as_posix()
    if "/plugins/" in place:
        return place.split("/plugins/")[1].startswith(PLUGINS)
    if "/qml/" in place:
        # descriptions of types are for tools
        return path.suffix != ".qmltypes" and Path(place.split("/qml/")[1]).parent.as_posix() in QML
    return not ("/translations/" in place or path.name.startswith(CODE_UNUSED))


def _is_library(place: str) -> bool:
    """Whether it is there for others alone; an extension module or a plugin is loaded by name."""
    path = Path(place)
    if sys.platform == "win32":
        return path.suffix == ".dll" and path.name.startswith(("Qt6", "av", "sw", "icu", "opengl32"))
    # the program opens Python itself
    if path.name.startswith("libpython"):
        return False
    return path.name.startswith("lib") and ".so" in path.name and "/plugins/" not in place and "/qml/" not in place


def _linked(file: str) -> set[str]:
    """All that it links, and what that links in turn."""
    reached: set[str] = set()
    new = {file}
    while new:
        found = {_real(path) for each in new for _, path in _imports(each) if path}
        new = found - reached
        reached |= found
    return reached


@cache
def _imports(file: str) -> frozenset[tuple[str, str | None]]:
    return frozenset(get_imports(file))


@cache
def _real(file: str) -> str:
    return str(Path(file).resolve())


def _target(entry: Entry) -> str:
    place, target, _ = entry
    return (Path(place).parent / target).as_posix()


def owners(files: Iterable[str]) -> dict[str, str]:
    """The Debian package of each file that belongs to one; none where this is no Debian."""
    if shutil.which("dpkg-query") is None:
        return {}
    # /lib is a link to /usr/lib, and packages know either name
    names = {
        name: file
        for file in files
        if not Path(file).is_relative_to(sys.prefix)
        for name in (file, _real(file), _real(file).removeprefix("/usr"))
    }
    if not names:
        return {}
    # it fails where one file is nobody's
    found = subprocess.run(["dpkg-query", "--search", *names], capture_output=True, text=True, check=False).stdout
    lines = (line.partition(": ") for line in found.splitlines() if not line.startswith("diversion "))
    return {names[file]: package.split(":")[0].split(",")[0] for package, _, file in lines if file in names}


@cache
def _brought(packages: tuple[str, ...]) -> frozenset[str]:
    """The packages and all that they depend on."""
    if not packages or shutil.which("apt-cache") is None:
        return frozenset()
    kinds = ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")
    command = ["apt-cache", "depends", "--recurse", "--installed", *(f"--no-{kind}" for kind in kinds), *packages]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return frozenset(line for line in lines if line and not line.startswith((" ", "<")))
