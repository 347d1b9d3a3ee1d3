"""Who sits, or stands before a tall stand, reaches everything: nothing to touch lies above the line."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from kiosk.core import events as ev
from kiosk.core.visit import Settings
from kiosk.viewmodel.props import Props
from tests.ui.screens import DRIVER, KEYS, NAME, SCREENS, WORDS
from tests.ui.stage import Stage
from tests.ui.test_screens import faults, leaves, scene, targets
from tests.ui.test_touch import tap

LOWERED = 0.42
"""Of the height of the glass."""
OUT_OF_REACH = 70.0
"""mm from the upper edge; a stand that is too tall for its display."""
STAFF = {"staff", "cleaning", "ruler"}
"""Staff stand."""


@pytest.fixture(scope="module")
def shared(qapp: object) -> Iterator[Stage]:
    QAccessible.setActive(True)
    stage = Stage("10 inch upright", {"en": "English", "ar": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629"})
    yield stage
    stage.close()


@pytest.fixture
def stage(shared: Stage) -> Stage:
    shared.kiosk.events.clear()
    return shared


def above(stage: Stage, line: float, settings: Settings) -> list[str]:
    """What can be touched above the line, or else is wrong; over all screens."""
    wrong = []
    for name, props in SCREENS.items():
        if name in STAFF:
            continue
        stage.kiosk.play(Props(page="looking", page_key="looking"), settings)
        stage.kiosk.play(props, settings)
        for leaf in leaves(stage):
            for item in targets(stage):
                top = scene(item).top()
                if top < line - 1:
                    wrong.append(f"{name}, leaf {leaf + 1}: {item.property('label')} at {top:.0f} < {line:.0f}")
            wrong += [f"{name}, leaf {leaf + 1}: {fault}" for fault in faults(stage, settings.text_scale)]
    return wrong


@pytest.mark.parametrize(("scale", "language"), [(1.0, "en"), (2.0, "en"), (1.5, "ar")])
def test_lowered_buttons_are_in_the_lower_part(stage: Stage, scale: float, language: str) -> None:
    settings = Settings(language, scale, reduced_motion=True, lowered=True)
    wrong = above(stage, LOWERED * stage.window.height(), settings)
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize(("display", "scale"), [("10 inch upright", 1.0), ("10 inch upright", 2.0), ("15 inch", 1.0)])
def test_nothing_is_out_of_reach_on_a_tall_stand(qapp: object, display: str, scale: float) -> None:
    QAccessible.setActive(True)
    stage = Stage(display, out_of_reach_mm=OUT_OF_REACH)
    wrong = above(stage, OUT_OF_REACH * stage.pixels_per_mm, Settings(text_scale=scale, reduced_motion=True))
    stage.close()
    assert not wrong, "\n" + "\n".join(wrong)


def test_the_lower_of_the_two_lines_counts(qapp: object) -> None:
    stage = Stage("10 inch upright", out_of_reach_mm=100)
    stage.kiosk.play(DRIVER, Settings(reduced_motion=True, lowered=True))
    stage.settle()
    assert min(scene(item).top() for item in targets(stage)) >= 100 * stage.pixels_per_mm - 1
    stage.close()


def test_words_come_down_with_the_answers(stage: Stage) -> None:
    stage.kiosk.play(DRIVER, Settings(reduced_motion=True))
    stage.settle()
    (title,) = stage.items("Title")
    before = scene(title).top()
    stage.kiosk.play(DRIVER, Settings(reduced_motion=True, lowered=True))
    stage.settle()
    assert scene(title).top() > before
    first = min(scene(item).top() for item in targets(stage))
    assert 0 < first - scene(title).bottom() < 0.3 * stage.window.height()
    stage.kiosk.play(DRIVER, Settings(reduced_motion=True))
    stage.settle()
    assert scene(title).top() == pytest.approx(before, abs=1)


def signs(stage: Stage) -> dict[str, str]:
    """The keys in sight, by their sign, with their labels."""
    return {str(item.property("sign")): str(item.property("label")) for item in targets(stage) if item.property("sign")}


def side(stage: Stage) -> set[str]:
    """The letters of one side of the keypad, however many sheets it has."""
    found = set(signs(stage))
    while "more" in signs(stage):
        tap(stage, signs(stage)["more"])
        if set(signs(stage)) <= found:
            break
        found |= set(signs(stage))
    return found


@pytest.mark.parametrize(("props", "letters"), [(NAME, KEYS), (WORDS, (*KEYS[:26], "'"))])
def test_every_letter_is_still_there_on_a_keypad_with_fewer_rows(
    stage: Stage, props: Props, letters: tuple[str, ...]
) -> None:
    settings = Settings(reduced_motion=True, lowered=True)
    stage.kiosk.play(Props(page="looking", page_key="looking"), settings)
    stage.kiosk.play(props, settings)
    stage.settle()
    assert len(signs(stage)) < len(letters)
    assert set(letters) <= side(stage)
    if props.figure_keys:
        tap(stage, signs(stage)["figures"])
        assert set(props.figure_keys) <= side(stage)
    assert stage.kiosk.events == []
    label = next(label for sign, label in signs(stage).items() if sign == label)
    tap(stage, label)
    assert stage.kiosk.events == [ev.Key(label)]
