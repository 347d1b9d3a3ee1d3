"""Keypads of letters: what they offer and where, turned by finger; and a keyboard that types the same."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core import events as ev
from kiosk.viewmodel.props import Props
from tests.ui.stage import Stage

DISPLAYS = ("10 inch", "10 inch upright")
WRITTEN = {"en": "SMITH", "es": "AÑO", "ru": "ИВАНОВ", "ar": "محمد", "ko": "김민지"}
"""Languages with a keypad each, and something typed on it."""
FIXED = ("Space", "Erase")


@pytest.fixture(scope="module", params=DISPLAYS)
def stage(request: pytest.FixtureRequest, qapp: object) -> Iterator[Stage]:
    stage = Stage(request.param)
    yield stage
    stage.close()


def show(stage: Stage, page: str, language: str, text: float = 1.0, words: str = "") -> None:
    """The page for names or words as the language has it, on the leaf with the keys."""
    locale = stage.kiosk._catalogues.locale(language)
    own = locale.own_letters
    props = Props(page=page, page_key=page, title="Which medicine?", words=words, can_next=True, can_back=True)
    if page == "name":
        props = replace(props, keys=locale.letters, other_keys=own)
    else:
        other = locale.signs if own else ()
        props = replace(props, keys=own or locale.signs, other_keys=other, figure_keys=locale.figures)
    stage.play(Props())
    stage.play(props, text, language=language)
    while not stage.items("Letters"):
        (body,) = [item for item in stage.items() if item.property("leaves")]
        body.setProperty("leaf", body.property("leaf") + 1)
        stage.settle()
    # labels in English, whatever has been translated
    stage.kiosk._catalogues.show("en")
    stage.engine.retranslate()
    stage.settle()


def keys(stage: Stage) -> dict[str, QQuickItem]:
    pad = stage.items("Letters")[0]
    found = [item for item in stage.items("Key_") if item.property("sign") and pad.isAncestorOf(item)]
    named = {item.property("label"): item for item in found}
    assert len(named) == len(found)
    return named


def tap(stage: Stage, label: str) -> None:
    QTest.mouseClick(
        stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, stage.center(keys(stage)[label])
    )
    stage.settle()


def spot(stage: Stage, item: QQuickItem) -> tuple[float, float, float, float]:
    rect, mm = item.mapRectToScene(item.boundingRect()), stage.pixels_per_mm
    return round(rect.x() / mm, 1), round(rect.y() / mm, 1), round(rect.width() / mm, 1), round(rect.height() / mm, 1)


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("page", ["name", "words"])
@pytest.mark.parametrize("language", WRITTEN)
def test_every_letter_is_found_on_keys_that_a_finger_meets(stage: Stage, language: str, page: str, text: float) -> None:
    show(stage, page, language, text, WRITTEN[language])
    locale = stage.kiosk._catalogues.locale(language)
    wanted = {*(locale.letters if page == "name" else (*locale.signs, *locale.figures)), *locale.own_letters}
    places: dict[str, tuple[float, ...]] = {}
    seen: set[str] = set()
    turned: set[str] = set()
    while True:
        now = keys(stage)
        body = stage.window.contentItem().boundingRect()
        seen |= set(now)
        spots = {label: spot(stage, item) for label, item in now.items()}
        for label, (x, y, wide, high) in spots.items():
            assert wide >= 16, label
            assert high >= 16, label
            assert x >= 0
            assert (x + wide) * stage.pixels_per_mm <= body.width()
            for other, (left, top, width, height) in spots.items():
                if other != label:
                    apart = max(left - x - wide, x - left - width, top - y - high, y - top - height)
                    assert apart >= 2.9, (label, other)
        for label in FIXED:
            assert places.setdefault(label, spots[label]) == spots[label], "it stays where it is"
        turns = [label for label, item in now.items() if item.property("turning") and label not in turned]
        if not turns:
            break
        turned.add(turns[0])
        tap(stage, turns[0])
    assert wanted <= seen


def test_names_begin_in_latin_letters_and_turn_there_and_back(stage: Stage) -> None:
    show(stage, "name", "ru")
    assert "A" in keys(stage)
    tap(stage, "АБ")
    assert "A" not in keys(stage)
    tap(stage, "Ш")
    tap(stage, "ЪЫ")
    tap(stage, "Я")
    tap(stage, "ABC")
    tap(stage, "Z")
    typed = [event.text for event in stage.kiosk.events if isinstance(event, ev.Key)]
    assert typed[-3:] == ["Ш", "Я", "Z"]


def test_words_begin_in_the_languages_own_letters(stage: Stage) -> None:
    show(stage, "words", "ko")
    assert {"ㄱ", "ㅏ"} <= set(keys(stage))
    tap(stage, "ABC")
    tap(stage, "123")
    tap(stage, "7")
    tap(stage, "Space")
    tap(stage, "ㄱㄴ")
    tap(stage, "ㄲㄸ")
    tap(stage, "ㅆ")
    tap(stage, "Erase")
    assert [event for event in stage.kiosk.events if isinstance(event, ev.Key | ev.EraseKey)][-4:] == [
        ev.Key("7"), ev.Key(" "), ev.Key("ㅆ"), ev.EraseKey(),
    ]  # fmt: skip


def test_arabic_letters_run_from_the_right(stage: Stage) -> None:
    show(stage, "words", "ar")
    found = keys(stage)
    first, second = (found[letter].mapRectToScene(found[letter].boundingRect()) for letter in "اب")
    assert first.x() > second.x()
    tap(stage, "ABC")
    found = keys(stage)
    first, second = (found[letter].mapRectToScene(found[letter].boundingRect()) for letter in "AB")
    assert first.x() < second.x()


@pytest.mark.parametrize(
    ("language", "page", "text", "typed"),
    [
        ("en", "name", "m", "M"),
        ("en", "words", "5", "5"),
        ("ru", "name", "ж", "Ж"),
        ("ru", "words", "z", "Z"),
        ("ar", "words", "ب", "ب"),
        ("ko", "words", "ㅆ", "ㅆ"),
        ("es", "words", "ñ", "Ñ"),
        ("en", "words", " ", " "),
        ("en", "name", "5", None),
        ("en", "words", "ж", None),
    ],
)
def test_a_keyboard_types_what_the_keypad_has(
    stage: Stage, language: str, page: str, text: str, typed: str | None
) -> None:
    show(stage, page, language)
    stage.kiosk.events.clear()
    host = stage.items("Host")[0]
    host.forceActiveFocus()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(stage.window, event)
    assert [event.text for event in stage.kiosk.events if isinstance(event, ev.Key)] == ([typed] if typed else [])
