"""The audit can fail: each rule finds its own fault in a small scene, and nothing in the scene's good twin."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QRectF, QUrl
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.viewmodel.props import ChoiceRow, Props
from tests.audit.fault import Fault, Rule
from tests.audit.inspection import Places, moved, remember
from tests.audit.matrix import Configuration, matrix, pairwise
from tests.audit.pixels import contrast
from tests.audit.rules_tab import Walked, in_reading_order, tab_faults
from tests.audit.rules_text import overlaps, text_faults
from tests.audit.rules_touch import shape_faults, touch_faults
from tests.audit.rules_tree import tree_faults
from tests.audit.rules_words import catalogue, language_faults, missing, side_faults
from tests.audit.sight import Sight, look
from tests.audit.theatre import families

PER_MM = 5.9
PAGE = """
import QtQuick
Window {
    id: window
    width: 800; height: 600; visible: true; color: "#ffffff"

    component Words: Text {
        font.family: "Atkinson Hyperlegible Next"; font.pixelSize: 48; color: "#14213d"; textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText; Accessible.name: text
    }
    component Button: Rectangle {
        id: button
        property string label
        property bool ringed: true
        property string spoken: label
        property color words: "#ffffff"
        width: 200; height: 120; color: "#0b4f5c"; activeFocusOnTab: true
        Accessible.role: Accessible.Button; Accessible.name: spoken
        Words { anchors.centerIn: parent; text: button.label; color: button.words; Accessible.ignored: true }
        TapHandler {}
        Rectangle {
            anchors.fill: parent; anchors.margins: -8; visible: button.activeFocus && button.ringed
            color: "transparent"; border.width: 4; border.color: "#000000"
        }
    }
    component Icon: Image { property string name: "sign"; width: 40; height: 40 }

    Words { x: 40; y: 30; text: "Are you here?" }
    Button { x: 40; y: 120; label: "Yes" }
    %s
    Button { x: 40; y: 450; label: "No" }
}
"""


class Show(Protocol):
    """Puts a scene into a window. ``file`` is what its ids belong to."""

    def __call__(self, scene: str, file: str = "Scene") -> QQuickWindow: ...


@pytest.fixture
def show(qapp: object, tmp_path: Path) -> Iterator[Show]:
    """Puts a scene into a window; in it ``FILE`` stands for a picture of one colour on nothing."""
    QAccessible.setActive(True)
    families()
    engines: list[QQmlApplicationEngine] = []
    picture = tmp_path / "icon.png"

    def open_window(scene: str, file: str = "Scene") -> QQuickWindow:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        source = (PAGE % scene).replace("FILE", QUrl.fromLocalFile(str(picture)).toString())
        engine.loadData(source.encode(), QUrl.fromLocalFile(str(tmp_path / f"{file}.qml")))
        (window,) = engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        for _ in range(2):
            QCoreApplication.processEvents()
            window.grabWindow()
        return window

    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    for x in range(10, 30):
        for y in range(10, 30):
            image.setPixelColor(x, y, QColor("#0b4f5c"))
    image.save(str(picture))
    yield open_window
    for engine in engines:
        shiboken6.delete(engine)


def faults(window: QQuickWindow, language: str = "en") -> list[Fault]:
    sight = look(window, PER_MM)
    return [*_of(sight, language), *tab_faults(window, sight, language == "ar", Walked())]


def _of(sight: Sight, language: str) -> Iterator[Fault]:
    yield from text_faults(sight, 1.0, 500, families())
    yield from overlaps(sight)
    yield from touch_faults(sight, 0)
    yield from shape_faults(sight)
    yield from tree_faults(sight)
    yield from language_faults(sight, language, ())
    yield from side_faults(sight, language)


def words(text: str = "Please wait", /, **more: Any) -> str:
    """A text below the first button."""
    return _item("Words", {"x": 300, "y": 300, "text": f'"{text}"', **more})


def button(label: str = "Later", /, **more: Any) -> str:
    """A third button."""
    return _item("Button", {"x": 300, "y": 300, "label": f'"{label}"', **more})


def _item(kind: str, properties: dict[str, object]) -> str:
    return f"{kind} {{ {'; '.join(f'{name}: {value}' for name, value in properties.items())} }}"


def _clip(height: int) -> str:
    return f"Item {{ width: 700; height: {height}; clip: true; {words()} }}"


PATCH = 'Rectangle {{ x: 350; y: {}; width: 80; height: 80; color: "#ffffff" }}'
ICON = "Icon {{ x: 500; y: 300; source: '{}'; opacity: {} }}"
FITTED: dict[str, object] = {"fontSizeMode": "Text.HorizontalFit", "minimumPixelSize": 10}
NARROW: dict[str, object] = {"elide": "Text.ElideRight"}
KEY = "Keys.onTabPressed"

TWINS = {
    "grey text": (Rule.TEXT_CONTRAST, words(color='"#808080"'), words(color='"#454545"')),
    "faded text": (Rule.TEXT_CONTRAST, words(opacity=0.5), words(opacity=1)),
    "pale words": (Rule.TEXT_CONTRAST, button(words='"#7fb2bb"'), button(words='"#e5eff0"')),
    "small text": (Rule.TEXT_SIZE, words(**{"font.pixelSize": 40}), words(**{"font.pixelSize": 44})),
    "fitted text": (Rule.TEXT_SIZE, words(width=150, **FITTED), words(width=450, **FITTED)),
    "a sign of no font": (Rule.FONT, words("\U00013000 \ue000"), words("Brain")),
    "two fonts in a line": (Rule.FONT, words("Name: 欧阳"), words("Name: Ouyang")),
    "elided text": (Rule.CUT_OFF, words(width=180, **NARROW), words(width=400, **NARROW)),
    "clipped text": (Rule.CUT_OFF, _clip(330), _clip(400)),
    "words out of their button": (Rule.CUT_OFF, button("Much later today"), button("Today")),
    "text off the window": (Rule.OFF_WINDOW, words(x=700), words(x=500)),
    "a button off the window": (Rule.OFF_WINDOW, button(x=700), button(x=580)),
    "two texts in one place": (Rule.OVERLAP, words() + words("Soon", y=310), words() + words("Soon", y=360)),
    "text on another's button": (Rule.OVERLAP, words(x=180, y=200), words(y=200)),
    "covered text": (Rule.OVERLAP, words() + PATCH.format(320), words() + PATCH.format(390)),
    "a narrow button": (Rule.TARGET_SIZE, button(width=110), button(width=130)),
    "a flat mouse area": (
        Rule.TARGET_SIZE,
        "MouseArea { x: 600; y: 300; width: 50; height: 50 }",
        button().replace("}", "; MouseArea { anchors.fill: parent } }"),
    ),
    "buttons close together": (Rule.GAP, button(x=40, y=250), button(x=40, y=262)),
    "a pale edge": (
        Rule.SHAPE_CONTRAST,
        button(color='"#e8e8e8"', words='"#14213d"'),
        button(color='"#e8e8e8"', words='"#14213d"', **{"border.width": 2, "border.color": '"#767f8f"'}),
    ),
    "a pale icon": (Rule.SHAPE_CONTRAST, ICON.format("FILE", 0.3), ICON.format("FILE", 1)),
    "an icon that is not there": (Rule.SHAPE_CONTRAST, ICON.format("FILE", 0.01), ICON.format("", 1)),
    "a control without a name": (Rule.NAME, button(""), button()),
    "an unknown control": (Rule.NAME, button(**{"Accessible.ignored": "true"}), button()),
    "a name without the label": (Rule.NAME, button(spoken='"Send"'), button(spoken='"Later, not now"')),
    "an unknown text": (Rule.NAME, words(**{"Accessible.ignored": "true"}), words()),
    "a ghost": (
        Rule.GHOST,
        words(visible="false"),
        words(visible="false", **{"Accessible.ignored": "true"}),
    ),
    "two of a name": (Rule.SAME_NAME, button("Yes"), button("Yes, later", width=300)),
    "a button that Tab skips": (Rule.TAB_ORDER, button(activeFocusOnTab="false"), button()),
    "a trap": (Rule.TAB_ORDER, button(**{KEY: "event => event.accepted = true"}), button()),
    "a way back that is none": (
        Rule.TAB_ORDER,
        button(id="later", **{"KeyNavigation.backtab": "later"}),
        button(id="later"),
    ),
    "a jump": (
        Rule.TAB_ORDER,
        button() + button("Never", x=300, y=120),
        button("Never", x=300, y=120) + button(),
    ),
    "a focus that does not show": (
        Rule.FOCUS_RING,
        button(color='"#083b45"', ringed="false"),
        button(color='"#083b45"', ringed="true"),
    ),
    "set to the right": (
        Rule.MIRRORING,
        words(x=100, width=500, horizontalAlignment="Text.AlignRight"),
        words(x=100, width=500, horizontalAlignment="Text.AlignLeft"),
    ),
    "a line too long": (Rule.LINE_LENGTH, words("so it goes on " * 8, x=0, width=2600), words("so it goes on")),
}


@pytest.mark.parametrize("name", TWINS)
def test_a_fault_is_named_and_its_good_twin_is_not(show: Show, name: str) -> None:
    rule, bad, good = TWINS[name]
    found = faults(show(bad))
    assert rule in {fault.rule for fault in found if fault.measured}, found
    assert faults(show(good)) == []


GRADIENT = """Rectangle {
    x: 280; y: 290; width: 300; height: 80
    gradient: Gradient {
        orientation: Gradient.Horizontal
        GradientStop { position: 0; color: "#ffffff" }
        GradientStop { position: 1; color: "#9a9a9a" }
    }
    Words { x: 20; y: 5; text: "Please wait" }
}"""
BARE = """Item {
    x: 300; y: 300; width: 200; height: 120; activeFocusOnTab: true
    Accessible.role: Accessible.Button; Accessible.name: "Later"
    TapHandler {}
    Words { text: "Later"; Accessible.ignored: true }
}"""


@pytest.mark.parametrize(
    "scene",
    [GRADIENT, "Image { x: 500; y: 300; width: 40; height: 40; source: 'FILE' }", BARE],
    ids=["a gradient", "a picture", "a control without an edge"],
)
def test_what_cannot_be_measured_is_said_and_not_passed(show: Show, scene: str) -> None:
    assert any(not fault.measured for fault in faults(show(scene)))


def test_nothing_to_touch_lies_above_the_reach_line(show: Show) -> None:
    sight = look(show(""), PER_MM)
    assert [fault.rule for fault in touch_faults(sight, 30)] == [Rule.REACH]
    assert not list(touch_faults(sight, 20))


def test_a_control_that_moves_between_screens_is_found(show: Show) -> None:
    here = Configuration("10 inch", "en", 1.0, "light")

    def places(*scenes: str) -> list[Fault]:
        known: Places = defaultdict(lambda: defaultdict(list))
        for scene in scenes:
            remember(look(show(scene, "FootBar"), PER_MM), scene, 0, known)
        return [finding.fault for finding in moved(here, known)]

    usual = button("Help", id="help", x=300)
    assert [fault.rule for fault in places(usual, usual, usual.replace("x: 300", "x: 304"))] == [Rule.MOVED]
    assert places(usual, usual, usual.replace("x: 300", "x: 301")) == []


def test_back_is_far_from_the_way_on(show: Show) -> None:
    def gaps(x: int) -> list[Rule]:
        scene = button("Back", id="back", x=220) + button("Go", id="go", x=x)
        return [fault.rule for fault in touch_faults(look(show(scene, "FootBar"), PER_MM), 0)]

    assert gaps(460) == [Rule.GAP]
    assert gaps(490) == []


def test_words_that_stay_english_are_found(show: Show) -> None:
    source, translation = next(
        (source, translation)
        for source, translation in catalogue("es").items()
        if source != translation and len(source) < 20 and source.isascii() and source.isalpha()
    )
    scene = 'Words {{ x: 300; y: 300; text: "{}" }}'
    assert Rule.UNTRANSLATED in {fault.rule for fault in faults(show(scene.format(source)), "es")}
    spanish = faults(show(scene.format(translation)), "es")
    assert not [fault for fault in spanish if translation in fault.what]


def test_words_in_an_arabic_line_begin_on_the_right(show: Show) -> None:
    scene = 'Words {{ x: 100; y: 300; width: 500; text: "A27"; horizontalAlignment: {} }}'

    def leaning(side: str) -> list[Fault]:
        found = side_faults(look(show(scene.format(side)), PER_MM), "ar")
        return [fault for fault in found if "A27" in fault.what]

    assert leaning("Text.AlignLeft")
    assert not leaning("Text.AlignRight")


def test_the_caption_of_an_arabic_box_is_on_its_right(show: Show) -> None:
    def hugging(side: str) -> list[Fault]:
        scene = (
            button("", words='"#ffffff"').removesuffix("}")
            + f'; Words {{ anchors.{side}: parent.{side}; text: "A27" }} }}'
        )
        return [fault for fault in side_faults(look(show(scene), PER_MM), "ar") if "A27" in fault.what]

    assert hugging("left")
    assert not hugging("right")


def test_what_no_leaf_shows_is_found(show: Show) -> None:
    sight = look(show(""), PER_MM)
    told = Props(title="Are you here?", choices=(ChoiceRow("y", "Yes", "", "", False),))
    assert not list(missing(told, [sight]))
    kept = Props(title="Are you here?", help="Look up. Then wait.", choices=told.choices)
    assert [fault.what for fault in missing(kept, [sight])] == [
        "“Look up.” is on no leaf",
        "“Then wait.” is on no leaf",
    ]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert contrast(0x767676, 0xFFFFFF) == pytest.approx(4.54, abs=0.01)


def test_reading_order_is_rows_or_columns() -> None:
    a, b, c, d = QRectF(0, 0, 9, 9), QRectF(10, 0, 9, 9), QRectF(0, 10, 9, 9), QRectF(10, 10, 9, 9)
    assert in_reading_order([a, b, c, d], mirrored=False)
    assert in_reading_order([a, c, b, d], mirrored=False)
    assert not in_reading_order([b, a, c, d], mirrored=False)
    assert not in_reading_order([a, d, b, c], mirrored=False)
    assert in_reading_order([b, a, d, c], mirrored=True)
    assert not in_reading_order([a, b, c, d], mirrored=True)


def test_chinese_sentences_may_stand_on_leaves_of_their_own(show: Show) -> None:
    sight = look(show(words("第一句。") + words("第二句。", y=400)), PER_MM)
    assert not list(missing(Props(help="第一句。第二句。"), [sight]))


def test_the_sample_has_every_pair_of_values() -> None:
    whole = matrix()
    few = pairwise(whole)
    assert len(few) < len(whole) / 4
    for language in {one.language for one in whole}:
        met = [one for one in few if one.language == language]
        assert {one.display for one in met} == {one.display for one in whole}
        assert {one.scale for one in met} == {one.scale for one in whole}
        assert {one.theme for one in met} == {one.theme for one in whole}
