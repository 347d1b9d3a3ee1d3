"""Lints the QML against the types that Python gives it; one warning fails.

A file of kiosk/viewmodel that sets QML_IMPORT_NAME gives QML its QObject classes. They are asked what they offer while
loaded, since pyside6-metaobjectdump cannot read properties whose getter is a lambda. qmllint finds them in
build/qmltypes.
"""

import importlib
import inspect
import json
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QObject

ROOT = Path(__file__).resolve().parent.parent
TYPES = ROOT / "build" / "qmltypes"
TOOLS = Path(sys.executable).parent
METATYPES = ("qt6core", "qt6gui", "qt6qml", "qt6quick")


def tool(name: str, *arguments: str | Path) -> int:
    """Runs a pyside6 tool from the same environment."""
    done = subprocess.run(
        [TOOLS / f"pyside6-{name}", *arguments], cwd=ROOT, check=False, stderr=subprocess.PIPE, text=True
    )
    # the last line repeats the whole call
    sys.stderr.writelines(line for line in done.stderr.splitlines(keepends=True) if " returned " not in line)
    return done.returncode


def text(value: QByteArray) -> str:
    """A name as Qt hands it out."""
    return bytes(value.data()).decode()


def described(meta: QMetaObject) -> dict[str, Any]:
    """One class as moc would describe it."""
    result: dict[str, Any] = {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": meta.superClass().className()}],
        "classInfos": [{"name": "QML.Element", "value": "auto"}, {"name": "QML.Creatable", "value": "false"}],
        "properties": [],
        "signals": [],
        "slots": [],
    }
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        found = meta.property(index)
        entry: dict[str, Any] = {"name": found.name(), "type": found.typeName(), "index": index - meta.propertyOffset()}
        entry |= {"read": found.name(), "constant": found.isConstant()}
        if found.isWritable():
            entry["write"] = found.name()
        if found.hasNotifySignal():
            entry["notify"] = text(found.notifySignal().name())
        result["properties"].append(entry)
    for index in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(index)
        types = [text(kind) for kind in method.parameterTypes()]
        signal = method.methodType() == QMetaMethod.MethodType.Signal
        result["signals" if signal else "slots"].append(
            {
                "access": "public",
                "name": text(method.name()),
                "returnType": method.typeName(),
                "arguments": [{"name": f"a{n}", "type": kind} for n, kind in enumerate(types)],
            }
        )
    return result


def modules() -> dict[str, list[dict[str, Any]]]:
    """The classes by QML module."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in sorted((ROOT / "kiosk" / "viewmodel").rglob("*.py")):
        module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        if name := getattr(module, "QML_IMPORT_NAME", ""):
            own = [one for _, one in inspect.getmembers(module, inspect.isclass) if one.__module__ == module.__name__]
            found[name] += [described(vars(one)["staticMetaObject"]) for one in own if issubclass(one, QObject)]
    return {name: classes for name, classes in found.items() if classes}


def export(name: str, classes: list[dict[str, Any]]) -> int:
    """Writes qmldir and types of one module."""
    folder = TYPES / name.replace(".", "/")
    folder.mkdir(parents=True, exist_ok=True)
    dump = folder / "metatypes.json"
    dump.write_text(json.dumps([{"classes": classes, "inputFile": f"{name}.py", "outputRevision": 68}]))
    (folder / "qmldir").write_text(f"module {name}\ntypeinfo kiosk.qmltypes\n")
    known = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    return tool(
        "qmltyperegistrar",
        *("--generate-qmltypes", folder / "kiosk.qmltypes", "--import-name", name),
        *("--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", ",".join(str(known / f"{part}_metatypes.json") for part in METATYPES)),
        *("-o", folder / "registration.cpp", dump),
    )


def main() -> int:
    """Exit status 1 where anything is wrong or nothing was found to check."""
    sys.path.insert(0, str(ROOT))
    shutil.rmtree(TYPES, ignore_errors=True)
    types = modules()
    files = sorted((ROOT / "ui").rglob("*.qml"))
    if not types or not files:
        print("qmlcheck: no QML files, or no Python types with QML_IMPORT_NAME, were found")
        return 1
    status = 0
    for name, classes in types.items():
        status |= export(name, classes)
    # with a relative -I qmllint calls singletons undeclared
    status |= tool("qmllint", "--ignore-settings", "-W", "0", "-I", TYPES, "-I", ROOT / "ui", *files)
    count = sum(map(len, types.values()))
    print(f"qmlcheck: {len(files)} QML files against {count} Python types: {'bad' if status else 'ok'}")
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main())
