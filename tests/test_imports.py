"""Who may import whom: ui -> viewmodel -> core <- ports <- adapters, and app alone sees all.

The rules are read from the source with ast, so that they hold for imports inside functions too.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kiosk"

QT = "PySide6"
STANDARD = frozenset(sys.stdlib_module_names)
# core makes no input or output and reads no clock and no chance: those come in as values
NOT_IN_CORE = (
    *("os", "pathlib", "shutil", "tempfile", "glob", "sqlite3", "subprocess", "socket", "ssl", "http", "smtplib"),
    *("urllib.request", "time", "random", "secrets", "logging", "locale", "platform", "signal", "ctypes", "importlib"),
    *("asyncio", "threading", "multiprocessing", "concurrent"),
)


class Rule(NamedTuple):
    """What a part may import, and what to do instead; of several rules the longest path that fits decides."""

    inside: str
    ours: tuple[str, ...]
    third: tuple[str, ...]
    fix: str
    not_standard: tuple[str, ...] = ()


ANY = ("*",)
RULES = (
    Rule(
        "kiosk/core",
        ("kiosk.core",),
        (),
        "core is pure: pass the value in, or put the work behind a port in kiosk/ports.py and do it in an adapter",
        NOT_IN_CORE,
    ),
    Rule(
        "kiosk/ports.py",
        ("kiosk.core",),
        (),
        "a port speaks in core's types only: define the type in kiosk/core",
    ),
    Rule("kiosk/errors.py", (), (), "errors know nobody: pass what they need as text"),
    Rule("kiosk/paths.py", (), (), "paths know nobody"),
    Rule(
        "kiosk/log.py",
        ("kiosk.errors", "kiosk.paths", "kiosk.core", "kiosk.__version__"),
        ("platformdirs",),
        "the log knows no part",
    ),
    Rule(
        "kiosk/config",
        ("kiosk.core", "kiosk.errors", "kiosk.paths", "kiosk.config"),
        ("msgspec", "platformdirs"),
        "config describes, it does not build: build the thing in kiosk/app",
    ),
    Rule(
        "kiosk/adapters",
        (
            "kiosk.core",
            "kiosk.ports",
            "kiosk.errors",
            "kiosk.config",
            "kiosk.paths",
            "kiosk.log",
            "kiosk.adapters",
            "kiosk.__version__",
        ),
        ANY,
        "an adapter serves a port and does not know who calls it; Qt belongs in kiosk/viewmodel",
    ),
    Rule(
        "kiosk/viewmodel",
        ("kiosk.core", "kiosk.ports", "kiosk.errors", "kiosk.paths", "kiosk.log", "kiosk.viewmodel"),
        (QT,),
        "the view model reaches the world through kiosk/ports.py; kiosk/app hands it the adapter",
    ),
    Rule("kiosk/app", ANY, ANY, ""),
    Rule("kiosk/demo", ANY, ANY, ""),
    Rule("kiosk/cli.py", ANY, ANY, ""),
    Rule("kiosk/__main__.py", ("kiosk.cli",), (), "the command line is in kiosk/cli.py"),
    Rule("kiosk", ANY, ANY, ""),
)
QT_HOMES = ("kiosk/viewmodel", "kiosk/app", "kiosk/demo", "kiosk/bench", "kiosk/doctor", "kiosk/adapters/speech")
# whoever imports these can see everything, so that the arrows above would be void
TOP = ("kiosk.app", "kiosk.cli", "kiosk.demo", "kiosk.__main__")
TOP_USERS = (
    *("kiosk/app", "kiosk/cli.py", "kiosk/__main__.py", "kiosk/demo"),
    *(
        "kiosk/doctor",
        "kiosk/slips.py",
        "kiosk/printing.py",
        "kiosk/letter.py",
        "kiosk/schedule.py",
        "kiosk/configuration.py",
        "kiosk/audit.py",
        "kiosk/speech.py",
        "kiosk/status.py",
        "kiosk/staff.py",
        "kiosk/store.py",
        "kiosk/bench",
    ),  # commands of kiosk/cli.py
)


def inside(path: str, home: str) -> bool:
    """Whether a file is a part or in it."""
    return path == home or path.startswith(home + "/")


def under(module: str, homes: tuple[str, ...]) -> bool:
    """Whether a module is one of these or below one."""
    return homes == ANY or any(module == home or module.startswith(home + ".") for home in homes)


def imports(path: str, source: str) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every import; `from a import b` counts as a.b where a is a package of ours."""
    package = path.removesuffix(".py").split("/")[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            if (ROOT / base.replace(".", "/")).is_dir():
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
            else:
                yield node.lineno, base


def wrong(path: str, source: str) -> Iterator[str]:
    """What a file imports and may not, each with its fix."""
    rule = max((rule for rule in RULES if inside(path, rule.inside)), key=lambda rule: len(rule.inside))
    for line, module in imports(path, source):
        top = module.partition(".")[0]
        if top == "__future__":
            continue
        why = ""
        if top == QT and not any(inside(path, home) for home in QT_HOMES):
            why = f"Qt lives in {', '.join(QT_HOMES)}: put a port in kiosk/ports.py between"
        elif under(module, TOP) and not any(inside(path, home) for home in TOP_USERS):
            why = "nobody imports the top: let kiosk/app hand over what is needed"
        elif top == "kiosk":
            why = "" if under(module, rule.ours) else rule.fix
        elif top in STANDARD:
            why = rule.fix if under(module, rule.not_standard) else ""
        elif not under(module, rule.third):
            why = rule.fix
        if why:
            yield f"{path}:{line} imports {module} - {why}"


def sources() -> dict[str, str]:
    """Every source file of the package by its path in the project."""
    return {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))
    }


def test_the_arrows_run_one_way() -> None:
    found = sources()
    edges = sum(1 for path, source in found.items() for _ in imports(path, source))
    assert len(found) > 3, "no source files were scanned: has the package moved?"
    assert edges > 3, "no imports were found: is the scanner broken?"
    problems = [problem for path, source in found.items() for problem in wrong(path, source)]
    assert not problems, "\n" + "\n".join(problems)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("kiosk/core/flow.py", "import time"),
        ("kiosk/core/flow.py", "def f():\n    from random import choice"),
        ("kiosk/core/flow.py", "from kiosk.ports import Clock"),
        ("kiosk/core/flow.py", "from kiosk import ports"),
        ("kiosk/core/flow.py", "from .. import ports"),
        ("kiosk/core/flow.py", "import msgspec"),
        ("kiosk/core/flow.py", "from PySide6.QtCore import QObject"),
        ("kiosk/ports.py", "from kiosk.adapters import store"),
        ("kiosk/adapters/slip_pdf.py", "import PySide6"),
        ("kiosk/adapters/slip_pdf.py", "from kiosk.viewmodel import kiosk"),
        ("kiosk/adapters/slip_pdf.py", "from kiosk.app.start import run"),
        ("kiosk/viewmodel/kiosk.py", "import peewee"),
        ("kiosk/viewmodel/kiosk.py", "from kiosk.adapters.store import db"),
        ("kiosk/config/settings.py", "import kiosk.app.start"),
    ],
)
def test_a_wrong_import_is_found(path: str, source: str) -> None:
    assert list(wrong(path, source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("kiosk/core/flow.py", "from dataclasses import dataclass\nfrom kiosk.core.visit import Visit"),
        ("kiosk/adapters/speech/mouth.py", "from PySide6.QtTextToSpeech import QTextToSpeech"),
        ("kiosk/adapters/store/db.py", "import os, sqlite3, peewee\nfrom kiosk.errors import KnownError"),
        ("kiosk/viewmodel/kiosk.py", "from PySide6.QtCore import QObject\nfrom kiosk.core.flow import step"),
        ("kiosk/app/outside.py", "from kiosk.adapters.store import db\nfrom kiosk.viewmodel.kiosk import Kiosk"),
    ],
)
def test_a_right_import_passes(path: str, source: str) -> None:
    assert not list(wrong(path, source))
