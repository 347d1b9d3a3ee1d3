"""Every icon that anything asks for is there and draws; one that is not is a warning, never a blank in silence."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSize, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtSvg import QSvgRenderer
from pytestqt.logging import _QtMessageCapture

from kiosk.core.identify import Found
from kiosk.core.visit import Confirming, Visit
from kiosk.paths import RESOURCES, UI
from kiosk.viewmodel.icons import Icons
from tests.viewmodel.test_screen import show
from tests.walk import APPOINTMENTS, NOW

ICONS = RESOURCES / "icons"
THERE = {path.stem for path in ICONS.glob("*.svg")}
INK = 0xFF0B4F5C


def in_table(table: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Where and what: each value under a key ``icon``."""
    if isinstance(table, dict):
        for key, value in table.items():
            if key == "icon":
                yield f"{path}.{key}", value
            else:
                yield from in_table(value, f"{path}.{key}")
    elif isinstance(table, list):
        for index, value in enumerate(table):
            yield from in_table(value, f"{path}[{index}]")


def in_content() -> list[tuple[str, str]]:
    return [
        found
        for path in sorted(RESOURCES.glob("**/*.toml"))
        for found in in_table(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
    ]


def in_screens() -> list[tuple[str, str]]:
    """Every string on a line that speaks of an icon, and every ``name`` that is a string: an ``Icon`` has one."""
    found = []
    for path in sorted(UI.rglob("*.qml")):
        text = path.read_text(encoding="utf-8")
        lines = [line.split("//")[0] for line in text.splitlines() if re.search(r"icons?\b.*:", line, re.IGNORECASE)]
        names = re.findall(r"(?<![.\w])name: *(\"[^\"]*\")", text)
        for part in (*lines, *names):
            words = re.sub(r"qsTr\([^)]*\)|Qt\.resolvedUrl\([^)]*\)", "", part)
            # What is compared with is no icon.
            words = re.sub(r"[!=]==? *\"[^\"]*\"", "", words)
            if re.search(r"\b(label|text|caption|title)\b", words):
                words = " ".join(re.findall(r"\b\w*[iI]con:([^;}]*)", words))
            found += [(path.name, name) for name in re.findall(r'"([a-z][a-z-]*)"', words)]
    return found


def test_what_the_questions_name_is_there() -> None:
    named = in_content()
    assert len(named) > 40
    assert [found for found in named if found[1] not in THERE] == []


def test_what_the_screens_name_is_there() -> None:
    named = in_screens()
    assert {"arrow-left", "settings", "headset", "backspace", "printer", "hourglass", "check"} <= {n for _, n in named}
    assert [found for found in named if found[1] not in THERE] == []


def test_what_the_confirming_page_names_is_there(qapp: object) -> None:
    booked = APPOINTMENTS[0]
    visit = Visit(Confirming(), started=NOW, arrived=NOW, found=Found(booked, (booked,)))
    assert {row.icon for row in show(visit).choices} <= THERE


@pytest.fixture
def icons(qapp: object) -> Icons:
    return Icons(ICONS)


@pytest.mark.parametrize("name", sorted(THERE))
def test_each_draws_in_the_colour_that_is_asked_for(icons: Icons, name: str) -> None:
    size = QSize()
    image = icons.requestImage(f"{name}/0b4f5c", size, QSize(48, 48))
    assert (size.width(), size.height()) == (48, 48)
    colours = {image.pixel(x, y) for x in range(48) for y in range(48)}
    assert INK in colours, "something is drawn, in the colour"
    assert image.pixel(0, 0) == 0, "on nothing"


def test_each_is_one_stroke_in_the_current_colour() -> None:
    for path in sorted(ICONS.glob("*.svg")):
        text = path.read_text(encoding="utf-8")
        assert "currentColor" in text, path.name
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b", text), path.name
        assert QSvgRenderer(QByteArray(text.encode())).isValid(), path.name


def test_without_a_size_or_a_colour_it_draws_its_own(icons: Icons) -> None:
    size = QSize()
    image = icons.requestImage("check", size, QSize())
    assert not image.isNull()
    assert size == image.size()


@pytest.mark.parametrize("name", ["nothing-like-it", "", "../icons/check", "check.svg"])
def test_an_unknown_name_draws_nothing(icons: Icons, name: str) -> None:
    assert icons.requestImage(f"{name}/000000", QSize(), QSize(48, 48)).isNull()


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize(("name", "warned"), [("check", False), ("nothing-like-it", True)])
def test_an_unknown_name_in_qml_is_a_warning(qtlog: _QtMessageCapture, qapp: object, name: str, warned: bool) -> None:
    """And a warning of Qt fails every other test."""
    engine = QQmlEngine()
    engine.addImageProvider("icon", Icons(ICONS))
    component = QQmlComponent(engine)
    component.setData(f'import QtQuick\nImage {{ source: "image://icon/{name}/0b4f5c" }}'.encode(), QUrl())
    item = component.create()
    said = [record.message for record in qtlog.records]
    assert any("nothing-like-it" in line for line in said) is warned
    assert item is not None
    item.deleteLater()
