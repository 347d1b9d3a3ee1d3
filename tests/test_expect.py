"""What to expect, as it is shipped: few steps, plain words, pictures that Qt draws whole."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.adapters.content_toml import load_content
from kiosk.core.procedure import ExpectStep
from kiosk.paths import RESOURCES
from tests.reading import grade, sentences

CONTENT = load_content(RESOURCES)
STEPS = {f"{procedure.id} {step.id}": step for procedure in CONTENT.procedures.values() for step in procedure.expect}
PICTURES = sorted(path.stem for path in (RESOURCES / "pictures").glob("*.svg"))
WIDTH, HEIGHT, MARGIN, LARGEST = 900, 600, 16, 15_000
"""Pixels, and bytes of a file."""


def test_each_exam_has_five_to_seven_steps() -> None:
    assert {name: 5 <= len(procedure.expect) <= 7 for name, procedure in CONTENT.procedures.items()} == {
        "myelogram": True,
        "epidurography": True,
    }


def test_times_are_those_that_are_known() -> None:
    assert {name: step.time for name, step in STEPS.items() if step.time} == {
        "myelogram gown": "About 1.5 hours in all, with check-in",
        "myelogram numb": "About 30 minutes from here to the CT scan",
        "myelogram ct": "15 to 30 minutes more",
    }


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_a_step_is_one_short_sentence(step: ExpectStep) -> None:
    for told in (step.text, step.alt):
        assert told.endswith(".")
        assert all(len(words) <= 15 for words in sentences(told))
        assert not re.search(r"!|\b(must|never|should|danger|pain-?free|safe|always)\b", told.lower())
    assert len(sentences(step.text)) == 1
    assert len(step.time) <= 45


@pytest.mark.parametrize("name", CONTENT.procedures)
def test_an_exam_reads_at_grade_six_or_lower(name: str) -> None:
    steps = CONTENT.procedures[name].expect
    assert grade(*(step.text for step in steps)) <= 6
    for step in steps:
        if "radiologist" not in step.text:
            assert grade(step.text, step.time) <= 6, step.text


def test_every_picture_is_shown_and_every_step_has_one() -> None:
    assert {step.picture for step in STEPS.values()} == set(PICTURES)


def test_one_id_has_one_wording_for_its_picture() -> None:
    """Steps of one id share a context for translators."""
    assert len({(step.id, step.picture, step.alt) for step in STEPS.values()}) == len(PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_drawn_whole(name: str) -> None:
    path = RESOURCES / "pictures" / f"{name}.svg"
    source = path.read_text(encoding="utf-8")
    assert len(source) < LARGEST
    # what SVG Tiny has not, or what would have to be translated or mirrored
    assert not re.search(r"<(text|style|filter|mask|clipPath|image|linearGradient)|class=|font|url\(", source)
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    assert (renderer.defaultSize().width(), renderer.defaultSize().height()) == (WIDTH, HEIGHT)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    edge = {image.pixelColor(x, y).name() for x in range(WIDTH) for y in (MARGIN, HEIGHT - MARGIN) if 40 < x < 860}
    edge |= {image.pixelColor(x, y).name() for y in range(40, 560) for x in (MARGIN, WIDTH - MARGIN)}
    assert edge <= {"#e5eff0", "#d2e2e4"}, "something is cut off at the edge"
    seen = {image.pixelColor(x, y).name() for x in range(0, WIDTH, 6) for y in range(0, HEIGHT, 6)}
    assert len(seen - edge) >= 4
    assert not [colour for colour in seen if is_red(colour)]


def is_red(colour: str) -> bool:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return red > 140 and green < 70 and blue < 70
