"""`make deb`: a Debian package of the bundle, by dpkg-deb alone.

    python -m deploy.linux.build_deb dist/kiosk dist

What the bundle's files link and do not bring is found in the packages of this machine, beside those of packages.txt.
"""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from deploy.bundle.parts import owners

ROOT: Final = Path(__file__).resolve().parents[2]
HERE: Final = Path(__file__).resolve().parent
NAME: Final = "imaging-checkin-kiosk"
ALSO: Final = (
    *("adduser", "cage", "dbus", "libgl1-mesa-dri", "seatd", "systemd", "tzdata", "udev"),
    # cage does not start without it
    "xwayland",
)
"""Who runs it, what shows it, what hands over display and touch screen, what draws, and the zones of its clock."""
_LINKED: Final = re.compile(r"^\s*(?:NEEDED|Linux-.*)\s+(\S+)$", re.MULTILINE)


def main(bundle: Path, out: Path) -> None:
    """Prints the package's path. Raises ``SystemExit`` where a library's package is not known."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    machine = _said("dpkg", "--print-architecture")
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr" / "lib" / NAME
    shutil.copytree(bundle, program, symlinks=True)
    _put(HERE / "stop", program / "stop", 0o755)
    _put(HERE / "kiosk", tree / "usr" / "bin" / "kiosk", 0o755)
    _put(HERE / f"{NAME}.service", tree / "usr" / "lib" / "systemd" / "system" / f"{NAME}.service")
    # the package copies it once: as a configuration file of dpkg's every update that changes it would ask
    _put(HERE / "kiosk.toml", tree / "usr" / "share" / NAME / "kiosk.toml")
    papers = tree / "usr" / "share" / "doc" / NAME
    for paper in sorted((ROOT / "docs").glob("*.md")):
        _put(paper, papers / paper.name)
    for picture in sorted((ROOT / "docs" / "pictures").glob("*.png")):
        _put(picture, papers / "pictures" / picture.name)
    example = papers / "kiosk.toml.example"
    example.write_text(_said(str(bundle / "kiosk"), "config", "example") + "\n", encoding="utf-8")
    _put(ROOT / "LICENSE", papers / "copyright")
    for file in ("postinst", "prerm", "postrm"):
        _put(HERE / "debian" / file, tree / "DEBIAN" / file, 0o755)
    said = (HERE / "debian" / "control").read_text(encoding="utf-8")
    size = sum(file.lstat().st_size for file in tree.rglob("*")) // 1024
    for word, text in {
        "VERSION": version,
        "ARCHITECTURE": machine,
        "SIZE": str(size),
        "DEPENDS": ", ".join(sorted({*ALSO, *_named(), *_linked_packages(bundle)})),
    }.items():
        said = said.replace(f"@{word}@", text)
    (tree / "DEBIAN" / "control").write_text(said, encoding="utf-8")
    for folder in (tree, *tree.rglob("*")):
        if folder.is_dir() and not folder.is_symlink():
            folder.chmod(0o755)
    out.mkdir(parents=True, exist_ok=True)
    deb = out / f"{NAME}_{version}_{machine}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(tree), str(deb)], check=True, stdout=2
    )
    shutil.rmtree(tree)
    print(deb)


def _put(file: Path, place: Path, mode: int = 0o644) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)
    place.chmod(mode)


def _named() -> Iterator[str]:
    for line in (ROOT / "packages.txt").read_text(encoding="utf-8").splitlines():
        yield from line.split("#")[0].split()


def _linked_packages(bundle: Path) -> set[str]:
    """The packages of the libraries that the bundle links and does not hold."""
    files = [file for file in bundle.rglob("*") if file.is_file() and _is_elf(file)]
    own = {file.name for file in bundle.rglob("*.so*")}
    needed: set[str] = set()
    for start in range(0, len(files), 50):
        needed |= set(_LINKED.findall(_said("objdump", "-p", *map(str, files[start : start + 50]))))
    places = dict(re.findall(r"^\t(\S+) \(.*\) => (\S+)$", _said("/sbin/ldconfig", "-p"), re.MULTILINE))
    unknown = sorted(library for library in needed - own if library not in places)
    if unknown:
        raise SystemExit(f"not on this machine, and the bundle links it: {', '.join(unknown)}")
    files_of = [places[library] for library in needed - own]
    found = owners(files_of)
    if len(found) < len(set(files_of)):
        raise SystemExit(f"these belong to no package, and the bundle links them: {sorted(set(files_of) - set(found))}")
    return set(found.values())


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
