"""`kiosk licenses`: whatever comes with the kiosk has a name, a licence and its whole text."""

import tomllib

import pytest

from kiosk import licenses
from kiosk.cli import main
from kiosk.paths import RESOURCES


def test_every_part_has_a_text() -> None:
    parts = licenses.all_parts()
    assert [part.name for part in parts if not part.texts or not part.licence] == []
    names = {part.name for part in parts}
    assert {"PySide6_Essentials", "Qt", "Python", "peewee", "reportlab", "Tabler icons"} <= names


def test_qt_is_used_under_the_lgpl_and_can_be_replaced() -> None:
    qt = next(part for part in licenses.all_parts() if part.name == "Qt")
    assert qt.licence == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts[0]
    assert "GNU GENERAL PUBLIC LICENSE" in qt.texts[1]
    assert "may replace them" in " ".join(qt.copyright.split())


def test_every_licence_beside_a_resource_is_named() -> None:
    named = {
        text
        for part in tomllib.loads((RESOURCES / "licenses" / "parts.toml").read_text(encoding="utf-8"))["part"]
        for text in part["texts"]
    }
    there = {
        path.relative_to(RESOURCES).as_posix()
        for folder in ("fonts", "icons", "pictures", "sounds")
        for path in (RESOURCES / folder).glob("*.txt")
    }
    assert there <= named
    assert {path.name for path in (RESOURCES / "licenses").glob("*.txt")} <= named


def test_a_module_without_a_licence_text_is_found() -> None:
    parts = licenses.parts_with(["peewee"])
    assert licenses.without_text(parts, ["peewee", "playhouse", "json", "stranger"]) == ["stranger"]


def test_it_prints_a_table_and_each_text_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licenses"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("This version of the GNU Lesser General Public License incorporates") == 1
    assert main(["licenses", "--list"]) == 0
    table = capsys.readouterr().out
    assert printed.startswith(table)
    assert len(table.splitlines()) == len(licenses.all_parts())
