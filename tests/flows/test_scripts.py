"""Names as their people write them: every sign on the screen comes from a font that the kiosk brings along."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from kiosk.core import events as ev
from kiosk.paths import RESOURCES
from tests.walk import appointment, person
from tests.window import Lobby

NAMES = {
    "Han": ("王", "小明", "Droid Sans Fallback"),
    "Hangul": ("김", "민지", "NanumGothic"),
    "kana": ("やまだ", "たろう", "Droid Sans Fallback"),
    "half-width kana": ("ﾔﾏﾀﾞ", "ﾀﾛｳ", "Droid Sans Fallback"),
    "Arabic": ("محمد", "علي", "Noto Sans Arabic"),
    "Vietnamese": ("Nguyễn", "Thị", "Noto Sans"),
    "Cyrillic": ("Иванова", "Анна", "Noto Sans"),
    "Polish": ("Łukasz", "Żółć", "Atkinson Hyperlegible Next"),
    "two at once": ("王", "Xiaoming", "Droid Sans Fallback"),
}


@pytest.fixture(scope="module")
def lobby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lobby]:
    """With no fonts but the machine's until it starts."""
    QFontDatabase.removeAllApplicationFonts()
    made = Lobby(tmp_path_factory.mktemp("scripts"))
    made.finger.until(lambda: "NanumGothic" in QFontDatabase.families(), lambda: TimeoutError("fonts do not load"), 2)
    yield made
    made.close()


def bundled() -> set[str]:
    found = set()
    for path in (RESOURCES / "fonts").glob("*.ttf"):
        found |= set(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    return found


def drawn(text: str, font: QFont) -> dict[str, list[int]]:
    """Family -> the glyphs that it draws; 0 is the box of a sign that a font lacks."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    families: dict[str, list[int]] = {}
    for run in layout.glyphRuns():
        families.setdefault(run.rawFont().familyName(), []).extend(run.glyphIndexes())
    return families


@pytest.mark.parametrize("script", NAMES)
def test_a_name_is_greeted_in_its_own_script(lobby: Lobby, script: str) -> None:
    family, given, font = NAMES[script]
    number = list(NAMES).index(script)
    booked = appointment(person(family, given, date(1960, 1, 1 + number), "F", f"9{number}"), f"S{number}", "myelogram")
    lobby.book([booked])
    lobby.arrive(booked)
    assert lobby.key == "confirm"
    greeting = booked.person.name.greeting
    (title,) = (item for item in lobby.items("Title") if item.property("text") == greeting)
    set_in = title.property("font")
    families = drawn(greeting, set_in)
    lobby.kiosk.send(ev.IdleOver())
    assert set_in.family() == font
    assert font in families
    assert set(families) <= bundled()
    assert not any(0 in glyphs for glyphs in families.values())
