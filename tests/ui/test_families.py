"""Every string that a patient may see is set whole in one bundled family that has all of its glyphs."""

import json
import unicodedata
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk import i18n
from kiosk.adapters import catalogue_ts
from kiosk.paths import RESOURCES, UI
from kiosk.viewmodel.language import LINGUIST, OWN_NAMES, Catalogues
from kiosk.viewmodel.pseudo import pseudo

Families = Callable[[list[str]], list[str]]
ASK = b"""import QtQml
import Kiosk.Theme
QtObject {
    function families(texts: string): string {
        return JSON.stringify(JSON.parse(texts).map(text => Theme.family(text)));
    }
}
"""
BUNDLED = {"Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic", "NanumGothic", "Droid Sans Fallback"}
YEAR = [datetime(2026, 1, 1, hour % 24, 5) + timedelta(days=day) for hour, day in enumerate(range(0, 365, 5))]  # noqa: DTZ001


@pytest.fixture(scope="module")
def families(qapp: object) -> Iterator[Families]:
    """``Theme.family``, for many strings at once."""
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    engine = QQmlEngine()
    engine.addImportPath(str(UI))
    component = QQmlComponent(engine)
    component.setData(ASK, QUrl("file:///ask.qml"))
    theme = component.create()
    assert theme is not None, component.errorString()
    yield lambda texts: json.loads(theme.families(json.dumps(texts)))  # type: ignore[attr-defined]
    shiboken6.delete(engine)


def badly_set(text: str, family: str) -> str:
    """What is wrong with a string in this family, in both weights; empty = nothing."""
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = QFont(family)
        font.setPixelSize(40)
        font.setWeight(weight)
        layout = QTextLayout(text, font)
        layout.beginLayout()
        while layout.createLine().isValid():
            pass
        layout.endLayout()
        used = {run.rawFont().familyName() for run in layout.glyphRuns()}
        if {name.removesuffix(" SemiBold") for name in used} - {family}:
            return f"{text!r}: in {used} instead of {family}"
        if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
            return f"{text!r}: {family} has not all of it"
    return ""


def assert_whole(texts: list[str], families: Families) -> None:
    shown = list(dict.fromkeys(text for text in texts if text.strip()))
    named = families(shown)
    assert set(named) <= BUNDLED
    assert not [bad for text, family in zip(shown, named, strict=True) if (bad := badly_set(text, family))]


@pytest.mark.parametrize("tag", LINGUIST)
def test_the_words_of_every_language(tag: str, families: Families) -> None:
    entries = catalogue_ts.read(i18n.FOLDER / f"kiosk_{tag}.ts")
    # an untranslated one is shown in English
    assert_whole([entry.text or entry.source for entry in entries], families)


@pytest.mark.parametrize("tag", [*LINGUIST, "ar-IQ", "es-MX", "fr-CA"])
def test_dates_times_and_keys_of_every_language(tag: str, families: Families) -> None:
    catalogues = Catalogues(i18n.FOLDER)
    locale = catalogues.locale(tag)
    lines = [catalogues.clock_line(day, tag) for day in YEAR]
    times = [f"\u00b7 {locale.time(day)}" for day in YEAR]
    keys = [*locale.letters, *locale.own_letters, *locale.signs, *locale.figures, *locale.digits]
    assert_whole([*lines, *times, *keys, "".join(locale.own_letters), catalogues.own_name(tag)], families)


def test_the_made_up_language(families: Families) -> None:
    assert_whole([pseudo(entry.source) for entry in catalogue_ts.read(i18n.FOLDER / "kiosk_en.ts")], families)


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Are you pregnant, or could you be?", "Atkinson Hyperlegible Next"),
        ("Último año: ¿náuseas?", "Atkinson Hyperlegible Next"),
        ("Ki kote ou gen doulè? Èske ou pè?", "Atkinson Hyperlegible Next"),
        ("Où êtes-vous né(e)\u00a0? Cœur", "Atkinson Hyperlegible Next"),
        ("Bạn có thai không?", "Noto Sans"),
        ("Вы беременны? №5", "Noto Sans"),
        ("هل لديك صور CT أو MRI (3 cm)؟", "Noto Sans Arabic"),
        ("أ. ب · 9:05 ص", "Noto Sans Arabic"),
        ("您做过 CT 或 MRI 检查吗？“是”", "Droid Sans Fallback"),
        ("CT나 MRI를 찍으셨나요? 3 cm", "NanumGothic"),
        ("뷁 김민ㅈ", "NanumGothic"),
        ("Mylène Łukasz Đỗ", "Noto Sans"),
    ],
)
def test_a_string_is_set_whole_in_the_next_family(text: str, family: str, families: Families) -> None:
    assert families([text]) == [family]
    assert_whole([text, unicodedata.normalize("NFC", text)], families)


def test_the_languages_are_offered_in_their_own_scripts(families: Families) -> None:
    names = dict(zip(OWN_NAMES, families(list(OWN_NAMES.values())), strict=True))
    assert {names[tag] for tag in ("en", "es", "tl", "ht", "fr")} == {"Atkinson Hyperlegible Next"}
    assert names["vi"] == names["ru"] == "Noto Sans"
    assert (names["ar"], names["ko"], names["zh-Hans"]) == ("Noto Sans Arabic", "NanumGothic", "Droid Sans Fallback")
