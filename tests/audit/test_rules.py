"""The audit can fail: each rule finds its own fault in a small scene, and nothing in the scene's good twin."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

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
from tests.audit.rules_tab import in_reading_order, tab_faults
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


@pytest.fixture
def show(qapp: object, tmp_path: Path) -> Iterator[Callable[[str], QQuickWindow]]:
    """Puts a scene into a window; in it ``FILE`` stands for a picture of one colour on nothing."""
    QAccessible.setActive(True)
    families()
    engines: list[QQmlApplicationEngine] = []
    picture = tmp_path / "icon.png"

    def open_window(scene: str) -> QQuickWindow:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        # named so that ids in it are those of the foot bar
        source = (PAGE % scene).replace("FILE", QUrl.fromLocalFile(str(picture)).toString())
        engine.loadData(source.encode(), QUrl.fromLocalFile(str(tmp_path / "FootBar.qml")))
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
    return [*_of(sight, language), *tab_faults(window, sight, language == "ar", set())]


def _of(sight: Sight, language: str) -> Iterator[Fault]:
    yield from text_faults(sight, 1.0, 500, families())
    yield from overlaps(sight)
    yield from touch_faults(sight, 0)
    yield from shape_faults(sight)
    yield from tree_faults(sight)
    yield from language_faults(sight, language, ())
    yield from side_faults(sight, language)


WORDS = 'Words {{ x: 300; y: 300; text: "Please wait"; {} }}'
BUTTON = 'Button {{ x: 300; y: 300; label: "Later"; {} }}'

TWINS = {
    "grey text": (Rule.TEXT_CONTRAST, WORDS.format('color: "#808080"'), WORDS.format('color: "#454545"')),
    "faded text": (Rule.TEXT_CONTRAST, WORDS.format("opacity: 0.5"), WORDS.format("opacity: 1")),
    "pale words on a button": (
        Rule.TEXT_CONTRAST,
        BUTTON.format('words: "#7fb2bb"'),
        BUTTON.format('words: "#e5eff0"'),
    ),
    "small text": (Rule.TEXT_SIZE, WORDS.format("font.pixelSize: 40"), WORDS.format("font.pixelSize: 44")),
    "fitted text": (
        Rule.TEXT_SIZE,
        WORDS.format("width: 150; fontSizeMode: Text.HorizontalFit; minimumPixelSize: 10"),
        WORDS.format("width: 450; fontSizeMode: Text.HorizontalFit; minimumPixelSize: 10"),
    ),
    "a sign of no font": (Rule.FONT, WORDS.format('text: "\U0001f9e0 \U00013000"'), WORDS.format('text: "Brain"')),
    "two fonts in a line": (Rule.FONT, WORDS.format('text: "Name: 欧阳"'), WORDS.format('text: "Name: Ouyang"')),
    "elided text": (
        Rule.CUT_OFF,
        WORDS.format("width: 180; elide: Text.ElideRight"),
        WORDS.format("width: 400; elide: Text.ElideRight"),
    ),
    "clipped text": (
        Rule.CUT_OFF,
        f"Item {{ y: 0; width: 400; height: 330; clip: true; {WORDS.format('')} }}",
        f"Item {{ y: 0; width: 700; height: 400; clip: true; {WORDS.format('')} }}",
    ),
    "words out of their button": (
        Rule.CUT_OFF,
        BUTTON.format('label: "Much later today"'),
        BUTTON.format('label: "Today"'),
    ),
    "text off the window": (Rule.OFF_WINDOW, WORDS.format("x: 700"), WORDS.format("x: 500")),
    "a button off the window": (Rule.OFF_WINDOW, BUTTON.format("x: 700"), BUTTON.format("x: 580")),
    "two texts in one place": (
        Rule.OVERLAP,
        WORDS.format("") + WORDS.format('text: "Soon"; y: 310'),
        WORDS.format("") + WORDS.format('text: "Soon"; y: 360'),
    ),
    "text on a button that is not its own": (Rule.OVERLAP, WORDS.format("x: 180; y: 200"), WORDS.format("y: 200")),
    "covered text": (
        Rule.OVERLAP,
        WORDS.format("") + 'Rectangle { x: 350; y: 320; width: 80; height: 80; color: "#ffffff" }',
        WORDS.format("") + 'Rectangle { x: 350; y: 380; width: 80; height: 80; color: "#ffffff" }',
    ),
    "a narrow button": (Rule.TARGET_SIZE, BUTTON.format("width: 110"), BUTTON.format("width: 130")),
    "a flat mouse area": (
        Rule.TARGET_SIZE,
        BUTTON.format("MouseArea { width: 200; height: 50 }") + "MouseArea { x: 600; y: 300; width: 50; height: 50 }",
        BUTTON.format("MouseArea { anchors.fill: parent }"),
    ),
    "buttons close together": (Rule.GAP, BUTTON.format("x: 40; y: 250"), BUTTON.format("x: 40; y: 262")),
    "Back beside the way on": (
        Rule.GAP,
        'Button { id: back; x: 220; y: 300; label: "Back" } Button { id: go; x: 460; y: 300; label: "Go" }',
        'Button { id: back; x: 220; y: 300; label: "Back" } Button { id: go; x: 490; y: 300; label: "Go" }',
    ),
    "a pale edge": (
        Rule.SHAPE_CONTRAST,
        BUTTON.format('color: "#e8e8e8"; words: "#14213d"'),
        BUTTON.format('color: "#e8e8e8"; words: "#14213d"; border.width: 2; border.color: "#767f8f"'),
    ),
    "a pale icon": (
        Rule.SHAPE_CONTRAST,
        "Icon { x: 500; y: 300; source: 'FILE'; opacity: 0.3 }",
        "Icon { x: 500; y: 300; source: 'FILE' }",
    ),
    "an icon that is not there": (
        Rule.SHAPE_CONTRAST,
        "Icon { x: 500; y: 300; source: 'FILE'; opacity: 0.01 }",
        "Icon { x: 500; y: 300; source: '' }",
    ),
    "a control without a name": (Rule.NAME, BUTTON.format('label: ""'), BUTTON.format("")),
    "a control that nobody is told of": (
        Rule.NAME,
        BUTTON.format("Accessible.ignored: true"),
        BUTTON.format("Accessible.ignored: false"),
    ),
    "a label that is not in the name": (
        Rule.NAME,
        BUTTON.format('spoken: "Send"'),
        BUTTON.format('spoken: "Later, not now"'),
    ),
    "text that nobody is told of": (
        Rule.NAME,
        WORDS.format("Accessible.ignored: true"),
        WORDS.format("Accessible.ignored: false"),
    ),
    "a ghost": (
        Rule.GHOST,
        WORDS.format("visible: false"),
        WORDS.format("visible: false; Accessible.ignored: true"),
    ),
    "two of a name": (Rule.SAME_NAME, BUTTON.format('label: "Yes"'), BUTTON.format('label: "Yes, later"; width: 300')),
    "a button that Tab skips": (Rule.TAB_ORDER, BUTTON.format("activeFocusOnTab: false"), BUTTON.format("")),
    "a trap": (Rule.TAB_ORDER, BUTTON.format("Keys.onTabPressed: {}"), BUTTON.format("Keys.onSpacePressed: {}")),
    "a way back that is none": (
        Rule.TAB_ORDER,
        BUTTON.format("id: later; KeyNavigation.backtab: later"),
        BUTTON.format("id: later"),
    ),
    "a jump": (
        Rule.TAB_ORDER,
        BUTTON.format("y: 300") + 'Button { x: 540; y: 120; label: "Never" }',
        'Button { x: 540; y: 120; label: "Never" }' + BUTTON.format("y: 300"),
    ),
    "a focus that does not show": (Rule.FOCUS_RING, BUTTON.format("ringed: false"), BUTTON.format("ringed: true")),
    "set to the right": (
        Rule.MIRRORING,
        WORDS.format("x: 100; width: 500; horizontalAlignment: Text.AlignRight"),
        WORDS.format("x: 100; width: 500; horizontalAlignment: Text.AlignLeft"),
    ),
    "a line too long": (
        Rule.LINE_LENGTH,
        WORDS.format(f'x: 0; width: 2400; text: "{"so it goes on " * 8}"'),
        "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TWINS)
def test_a_fault_is_named_and_its_good_twin_is_not(show: Callable[[str], QQuickWindow], name: str) -> None:
    rule, bad, good = TWINS[name]
    found = faults(show(bad))
    assert rule in {fault.rule for fault in found if fault.measured}, found
    assert faults(show(good)) == []


@pytest.mark.parametrize(
    "scene",
    [
        "Rectangle { x: 280; y: 290; width: 300; height: 80; gradient: Gradient { orientation: Gradient.Horizontal;"
        'GradientStop { position: 0; color: "#ffffff" } GradientStop { position: 1; color: "#9a9a9a" } } '
        'Words { x: 20; y: 5; text: "Please wait" } }',
        "Image { x: 500; y: 300; width: 40; height: 40; source: 'FILE' }",
        "Item { x: 300; y: 300; width: 200; height: 120; activeFocusOnTab: true; Accessible.role: Accessible.Button; "
        'Accessible.name: "Later"; TapHandler {} Words { text: "Later"; Accessible.ignored: true } }',
    ],
    ids=["a gradient", "a picture", "a control without an edge"],
)
def test_what_cannot_be_measured_is_said_and_not_passed(show: Callable[[str], QQuickWindow], scene: str) -> None:
    assert any(not fault.measured for fault in faults(show(scene)))


def test_nothing_to_touch_lies_above_the_reach_line(show: Callable[[str], QQuickWindow]) -> None:
    sight = look(show(""), PER_MM)
    assert [fault.rule for fault in touch_faults(sight, 30)] == [Rule.REACH]
    assert not list(touch_faults(sight, 20))


def test_a_control_that_moves_between_screens_is_found(show: Callable[[str], QQuickWindow]) -> None:
    here = Configuration("10 inch", "en", 1.0, "light")

    def places(*scenes: str) -> list[Fault]:
        known: Places = defaultdict(lambda: defaultdict(list))
        for scene in scenes:
            remember(look(show(scene), PER_MM), scene, 0, known)
        return [finding.fault for finding in moved(here, known)]

    usual = 'Button { id: help; x: 300; y: 300; label: "Help" }'
    assert [fault.rule for fault in places(usual, usual, usual.replace("300", "304"))] == [Rule.MOVED]
    assert places(usual, usual, usual.replace("x: 300", "x: 301")) == []


def test_words_that_stay_english_are_found(show: Callable[[str], QQuickWindow]) -> None:
    source, translation = next(
        (source, translation)
        for source, translation in catalogue("es").items()
        if source != translation and len(source) < 20 and source.isascii() and source.isalpha()
    )
    scene = 'Words {{ x: 300; y: 300; text: "{}" }}'
    assert Rule.UNTRANSLATED in {fault.rule for fault in faults(show(scene.format(source)), "es")}
    spanish = faults(show(scene.format(translation)), "es")
    assert not [fault for fault in spanish if translation in fault.what]


def test_words_in_an_arabic_line_begin_on_the_right(show: Callable[[str], QQuickWindow]) -> None:
    scene = 'Words {{ x: 100; y: 300; width: 500; text: "A27"; horizontalAlignment: {} }}'

    def leaning(side: str) -> list[Fault]:
        found = side_faults(look(show(scene.format(side)), PER_MM), "ar")
        return [fault for fault in found if "A27" in fault.what]

    assert leaning("Text.AlignLeft")
    assert not leaning("Text.AlignRight")


def test_what_no_leaf_shows_is_found(show: Callable[[str], QQuickWindow]) -> None:
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


def test_the_sample_has_every_pair_of_values() -> None:
    whole = matrix()
    few = pairwise(whole)
    assert len(few) < len(whole) / 4
    for language in {one.language for one in whole}:
        met = [one for one in few if one.language == language]
        assert {one.display for one in met} == {one.display for one in whole}
        assert {one.scale for one in met} == {one.scale for one in whole}
        assert {one.theme for one in met} == {one.theme for one in whole}
