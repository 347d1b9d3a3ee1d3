"""What to expect, as patients leaf through it: every step in order, whole, and a way out on each."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.adapters.content_toml import load_content
from kiosk.core import events as ev
from kiosk.paths import RESOURCES
from kiosk.viewmodel.props import ExamRow, ExpectRow, Props, StepRow
from tests.ui.screens import DONE
from tests.ui.stage import DISPLAYS, Stage
from tests.ui.test_screens import faults, kind, scene, targets

CONTENT = load_content(RESOURCES)
EXAMS = tuple(ExamRow(name, name.capitalize()) for name in CONTENT.procedures)


def steps(name: str, longer: str = "") -> Props:
    """An exam from the welcome screen; ``longer`` is put to each sentence, as if another language had said it."""
    rows = tuple(
        ExpectRow(step.picture, f"{step.text}{longer}", step.time, step.alt) for step in CONTENT.procedures[name].expect
    )
    return Props(overlay="expect", expecting=name, expect_name=name.capitalize(), expect=rows, expect_exams=EXAMS)


@pytest.fixture(scope="module", params=DISPLAYS)
def stage(qapp: object, request: pytest.FixtureRequest) -> Iterator[Stage]:
    QAccessible.setActive(True)
    stage = Stage(request.param)
    yield stage
    stage.close()


def labels(stage: Stage) -> list[str]:
    return [str(item.property("label")) for item in targets(stage)]


def press(stage: Stage, label: str) -> None:
    QMetaObject.invokeMethod(stage.find(label), "press")
    stage.settle()


def walk(stage: Stage) -> Iterator[int]:
    """Every leaf, by Next."""
    leaf = 0
    while True:
        yield leaf
        if "Next" not in labels(stage):
            return
        press(stage, "Next")
        leaf += 1
        assert leaf < 20


def pictures(stage: Stage) -> list[QQuickItem]:
    return [
        item
        for item in stage.items("QQuickImage")
        if "image://picture/" in item.property("source").toString() and item.implicitWidth() > 0
    ]


def said(stage: Stage) -> list[str]:
    return [str(item.property("text")) for item in stage.items("AText") + stage.items("Even")]


def graphics(root: QAccessibleInterface) -> Iterator[str]:
    if root.role() == QAccessible.Role.Graphic:
        yield root.text(QAccessible.Text.Name)
    for i in range(root.childCount()):
        child = root.child(i)
        if child is not None:
            yield from graphics(child)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("longer", ["", " It goes on like this for a while"], ids=["English", "longer"])
def test_every_step_is_shown_in_order_and_whole(stage: Stage, scale: float, longer: str) -> None:
    props = steps("myelogram", longer)
    stage.play(Props())
    stage.play(props, scale)
    wrong, sentences, drawn = [], [], []
    for leaf in walk(stage):
        wrong += [f"leaf {leaf + 1}: {fault}" for fault in faults(stage, scale)]
        shown = [row for row in props.expect if row.text in said(stage)]
        sentences += [row.text for row in shown]
        for row in shown:
            assert not row.time or row.time in said(stage)
        for picture in pictures(stage):
            drawn.append(picture.property("source").toString().removeprefix("image://picture/"))
            wrong += [f"leaf {leaf + 1}: {fault}" for fault in misplaced(stage, picture)]
            alts = list(graphics(QAccessible.queryAccessibleInterface(stage.window)))
            assert alts == [next(row.alt for row in props.expect if row.picture == drawn[-1])]
        assert ("Skip" in labels(stage)) == ("Next" in labels(stage))
    assert sentences == [row.text for row in props.expect]
    assert drawn == [row.picture for row in props.expect]
    assert not wrong, "\n" + "\n".join(wrong)
    press(stage, "Done")
    assert isinstance(stage.kiosk.events[-1], ev.CloseOverlay)


def misplaced(stage: Stage, picture: QQuickItem) -> Iterator[str]:
    place = scene(picture)
    if place.width() / stage.pixels_per_mm < 45 or abs(place.width() / place.height() - 1.5) > 0.02:
        yield f"a picture of {place.width():.0f} x {place.height():.0f}"
    if not QRectF(0, 0, stage.window.width(), stage.window.height()).contains(place):
        yield "a picture outside the window"
    for item in (
        *stage.items("AText"),
        *stage.items("Even"),
        *targets(stage),
        *(i for i in stage.items() if kind(i) == "FootBar"),
    ):
        if item.property("text") != "" and scene(item).intersects(place):
            yield f"a picture under {item.property('text') or item.property('label')}"


def test_back_turns_back_and_leaves_from_the_first_step(stage: Stage) -> None:
    stage.play(Props())
    stage.play(steps("epidurography"))
    first = said(stage)
    press(stage, "Next")
    assert said(stage) != first
    press(stage, "Back")
    assert said(stage) == first
    press(stage, "Back")
    assert stage.kiosk.events[-1] == ev.OpenExpect(""), "one of several exams was chosen here"
    stage.play(replace(steps("epidurography"), expect_exams=EXAMS[:1]))
    press(stage, "Back")
    assert isinstance(stage.kiosk.events[-1], ev.CloseOverlay)


def test_any_step_can_be_skipped(stage: Stage) -> None:
    stage.play(Props())
    stage.play(steps("myelogram"))
    press(stage, "Next")
    press(stage, "Skip")
    assert isinstance(stage.kiosk.events[-1], ev.CloseOverlay)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_from_the_welcome_one_chooses_the_exam(stage: Stage, scale: float) -> None:
    stage.play(Props(expect_exams=EXAMS), scale)
    assert not list(faults(stage, scale))
    if scale == 1.0:
        assert "More" not in labels(stage), "the welcome is one leaf"
        assert labels(stage).index("Type my name") < labels(stage).index("What to expect")
    while "What to expect" not in labels(stage):
        press(stage, "More")
    press(stage, "What to expect")
    assert stage.kiosk.events[-1] == ev.OpenExpect("")
    stage.play(Props(overlay="expect", expect_exams=EXAMS), scale)
    assert not list(faults(stage, scale))
    while "Myelogram" not in labels(stage):
        press(stage, "More")
    press(stage, "Myelogram")
    assert stage.kiosk.events[-1] == ev.OpenExpect("myelogram")


def test_nothing_is_offered_where_there_is_nothing_to_show(stage: Stage) -> None:
    stage.play(Props())
    assert "What to expect" not in labels(stage)
    stage.play(DONE)
    assert "What happens next" not in labels(stage)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_last_page_shows_its_own_exam(stage: Stage, scale: float) -> None:
    exam = CONTENT.procedures["myelogram"]
    next_steps = tuple(StepRow(step.icon, step.title, step.text) for step in exam.steps[:5])
    stage.play(replace(DONE, expect_exams=EXAMS[1:], steps=next_steps, hand_over=DONE.hand_over[:1]), scale)
    assert not list(faults(stage, scale))
    if scale == 1.0 and stage.window.width() > stage.window.height():
        assert "More" not in labels(stage), "what happens next keeps to one leaf"
    while "What happens next" not in labels(stage):
        press(stage, "More")
    press(stage, "What happens next")
    assert stage.kiosk.events[-1] == ev.OpenExpect(EXAMS[1].exam)
