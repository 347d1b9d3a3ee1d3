"""Lints the QML against the types that Python gives it; one warning fails.

The types of each file in kiosk/viewmodel that sets QML_IMPORT_NAME go to build/qmltypes, where qmllint finds them.
"""

import ast
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TYPES = ROOT / "build" / "qmltypes"
TOOLS = Path(sys.executable).parent
METATYPES = ("qt6core", "qt6gui", "qt6qml", "qt6quick")


def tool(name: str, *arguments: str | Path) -> int:
    """Runs a pyside6 tool from the same environment."""
    return subprocess.run([TOOLS / f"pyside6-{name}", *arguments], cwd=ROOT, check=False).returncode


def module_of(source: Path) -> str | None:
    """The QML module a Python file belongs to."""
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="QML_IMPORT_NAME")], value=ast.Constant(value=str(name))):
                return name
    return None


def export(name: str, sources: list[Path]) -> int:
    """Writes qmldir and types of one module."""
    folder = TYPES / name.replace(".", "/")
    folder.mkdir(parents=True, exist_ok=True)
    dump = folder / "metatypes.json"
    status = tool("metaobjectdump", "--quiet", "-o", dump, *sources)
    known = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    foreign = ",".join(str(path) for part in METATYPES for path in sorted(known.glob(f"{part}_*.json")))
    status |= tool(
        "qmltyperegistrar",
        *("--generate-qmltypes", folder / "kiosk.qmltypes", "--import-name", name),
        *("--major-version", "1", "--minor-version", "0"),
        *(("--foreign-types", foreign) if foreign else ()),
        *("-o", folder / "registration.cpp", dump),
    )
    (folder / "qmldir").write_text(f"module {name}\ntypeinfo kiosk.qmltypes\n")
    return status


def main() -> int:
    """Exit status 1 where anything is wrong or nothing was found to check."""
    shutil.rmtree(TYPES, ignore_errors=True)
    modules: dict[str, list[Path]] = defaultdict(list)
    for source in sorted((ROOT / "kiosk" / "viewmodel").rglob("*.py")):
        if name := module_of(source):
            modules[name].append(source)
    screens = sorted((ROOT / "ui").rglob("*.qml"))
    if not modules or not screens:
        print("qmlcheck: no QML files or no Python types with QML_IMPORT_NAME were found")
        return 1
    status = 0
    for name, sources in modules.items():
        status |= export(name, sources)
    # with a relative -I qmllint calls singletons undeclared
    status |= tool("qmllint", "--ignore-settings", "-W", "0", "-I", TYPES, "-I", ROOT / "ui", *screens)
    outcome = "bad" if status else "ok"
    print(f"qmlcheck: {len(screens)} QML files, {sum(map(len, modules.values()))} files of types: {outcome}")
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main())
